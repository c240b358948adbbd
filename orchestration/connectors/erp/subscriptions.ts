import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { Subscription, SubscriptionPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** A standing order for webhooks. It ends unless it is renewed. */
export interface ErpSubscription {
  readonly subscriptionId: string;
  readonly notificationUrl: string;
  readonly resource: string;
  /** Absent if the ERP does not show it. */
  readonly clientState?: string;
  /** Unix epoch, ms. */
  readonly expiresAtMs: number;
  readonly etag: string;
}

/** What is to be told, to whom; `clientState` is the secret by which the receiver knows that it is the ERP. */
export interface NewSubscription {
  readonly notificationUrl: string;
  readonly resource: string;
  readonly clientState: string;
}

export async function listSubscriptions(
  send: SendToErp,
  origin: CallOrigin,
): Promise<Outcome<readonly ErpSubscription[], StepFailure>> {
  const answer = await send({ operation: operations.listSubscriptions, origin, effect: "read" });
  return answer.ok ? succeed((answer.value.body as SubscriptionPage).value.map(subscriptionOf)) : answer;
}

/** Subscribes. The ERP first calls `notificationUrl` for a handshake, and refuses if it is not answered. */
export async function createSubscription(
  send: SendToErp,
  origin: CallOrigin,
  subscription: NewSubscription,
): Promise<Outcome<ErpSubscription, StepFailure>> {
  const answer = await send({
    operation: operations.createSubscription,
    origin,
    effect: "write",
    body: { ...subscription },
  });
  return answer.ok ? succeed(subscriptionOf(answer.value.body as Subscription)) : answer;
}

/** Lets a subscription live for its full term again. `undefined` if it has ended or was deleted: create it anew. */
export async function renewSubscription(
  send: SendToErp,
  origin: CallOrigin,
  subscription: ErpSubscription,
  clientState: string,
): Promise<Outcome<ErpSubscription | undefined, StepFailure>> {
  const { subscriptionId, notificationUrl, resource, etag } = subscription;
  const answer = await send({
    operation: operations.renewSubscription,
    origin,
    effect: "write",
    path: { subscriptionId },
    headers: { "if-match": etag },
    body: { notificationUrl, resource, clientState },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? undefined : subscriptionOf(answer.value.body as Subscription));
}

function subscriptionOf(row: Subscription): ErpSubscription {
  return {
    subscriptionId: row.subscriptionId,
    notificationUrl: row.notificationUrl,
    resource: row.resource,
    ...(row.clientState === undefined ? {} : { clientState: row.clientState }),
    expiresAtMs: Date.parse(row.expirationDateTime),
    etag: row["@odata.etag"],
  };
}
