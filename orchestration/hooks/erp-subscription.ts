import type { Logger } from "pino";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import {
  createSubscription,
  type ErpSubscription,
  listSubscriptions,
  type NewSubscription,
  renewSubscription,
} from "../connectors/erp/subscriptions.ts";
import type { StepFailure } from "../workflow/failure.ts";

export interface ErpSubscriptionDependencies {
  readonly erp: SendToErp;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A subscription can vanish by one wrong answer of ours, so it is looked after far more often than it expires. */
const lookAfterMs = 300_000;
/** A subscription lives three days; with less than this left it is renewed. */
const renewBelowMs = 36 * 60 * 60 * 1_000;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

/** Sees to it that the ERP keeps telling us of changes, until stopped. Waits patiently for a gateway that is not up yet. */
export function keepErpSubscription(
  { erp, clock, logger }: ErpSubscriptionDependencies,
  wanted: NewSubscription,
): { stop(): Promise<void> } {
  const stopping = new AbortController();

  const loop = async (): Promise<void> => {
    for (let attempt = 1; !stopping.signal.aborted; ) {
      const { signal } = stopping;
      const origin: CallOrigin = {
        correlationId: "erp-subscription",
        attempt,
        signal,
        callClass: "background",
      };
      const ensured = await ensure(erp, origin, wanted, clock.nowMs());
      if (ensured.ok) {
        logger.info({ resource: wanted.resource, did: ensured.value }, "the ERP reports changes to us");
        attempt = 1;
        await sleep(clock, lookAfterMs, stopping.signal);
        continue;
      }
      if (stopping.signal.aborted) return;
      const pauseMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt - 1, 10));
      logger.warn(
        { failure: ensured.failure, attempt, pauseMs },
        "the ERP does not report changes to us yet",
      );
      attempt += 1;
      await sleep(clock, pauseMs, stopping.signal);
    }
  };
  const ended = loop();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

async function ensure(
  erp: SendToErp,
  origin: CallOrigin,
  wanted: NewSubscription,
  nowMs: number,
): Promise<Outcome<"kept" | "renewed" | "created", StepFailure>> {
  const listed = await listSubscriptions(erp, origin);
  if (!listed.ok) return listed;
  const present = listed.value.find((subscription) => isFor(subscription, wanted));
  if (present !== undefined && present.expiresAtMs - nowMs >= renewBelowMs) return succeed("kept");

  if (present !== undefined) {
    const renewed = await renewSubscription(erp, origin, present, wanted.clientState);
    if (!renewed.ok) return renewed;
    if (renewed.value !== undefined) return succeed("renewed");
  }
  const created = await createSubscription(erp, origin, wanted);
  return created.ok ? succeed("created") : created;
}

function isFor(subscription: ErpSubscription, wanted: NewSubscription): boolean {
  const { notificationUrl, resource, clientState } = subscription;
  const sameState = clientState === undefined || clientState === wanted.clientState;
  return notificationUrl === wanted.notificationUrl && resource === wanted.resource && sameState;
}
