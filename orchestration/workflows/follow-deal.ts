import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readDealLines } from "../orders/read-deal-lines.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { shipDaysChanged } from "./fulfil-order.ts";
import type { ProcessException, ProcessStep } from "./process.ts";
import { quoteToCashIdOf } from "./start-quote-to-cash.ts";
import type { TracedRun } from "./traced-run.ts";

export const orderAmendmentName = "order-amendment";

/** A deal whose contract is to follow it. Its amendments are numbered, as sales may change it again. */
export interface FollowedDeal {
  readonly dealId: string;
  readonly contractRef: string;
  readonly accountKey: string;
  readonly number: number;
}

/** The signal that lines of the deal have changed. It carries nothing: the process reads them. */
export const dealLinesChanged = "deal-lines-changed";
export const dealLinesRefused = "deal-lines-refused";

/** Sales have told the customer already. */
const dueInMs = 24 * 60 * 60 * 1_000;

/** How often refused lines are read without being told that they changed: webhooks get lost. */
const lookAgainAfterMs = 6 * 60 * 60 * 1_000;

/** However busily somebody edits, the order follows after so many times of settling. */
const settlingAtMost = 20;

export const followDealSteps: readonly ProcessStep[] = [
  {
    name: "read-deal-lines",
    does: "reads what the lines of the deal say now, and holds them against the order or the invoice",
    numbered: true,
  },
  {
    name: "tell-quote-to-cash",
    does: "has quote to cash read the days of the lines again, if it waits for one of them",
  },
  {
    name: "follow-again",
    does: "begins another amendment if the lines have changed while this one was made",
  },
];

export const followDealExceptions: readonly ProcessException[] = [
  {
    code: dealLinesRefused,
    owner: "sales-operations",
    dueInMs,
    blocks: "the amendment of the contract; its order stays as it is",
  },
];

/** The id of the amendments that a deal asks for, by their number. */
export function dealAmendmentId(contractRef: string, number: number): string {
  return `${orderAmendmentName}-${contractRef}-deal-${number}`;
}

/** Starts the amendment of this number, or tells it that the deal has changed; `ended` if it is over. Safe to repeat. */
export function tellDealAmendment(
  engine: Pick<Engine, "startOrSignal">,
  { dealId, contractRef, accountKey, number }: FollowedDeal,
  { signalId, correlationId, traceparent }: CallOrigin & { readonly signalId: string },
): Promise<Outcome<{ did: "started" | "signalled" | "ended" }, EngineFailure>> {
  const input = {
    contractRef,
    reason: "its lines were changed on the deal",
    requestedBy: `crm-deal-${dealId}`,
    followed: { dealId, contractRef, accountKey, number },
  };
  return engine.startOrSignal(
    {
      workflow: orderAmendmentName,
      workflowId: dealAmendmentId(contractRef, number),
      key: accountKey,
      input,
      correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    },
    { signalId, name: dealLinesChanged, data: {} },
  );
}

/**
 * What the contract is for from now on, once nobody has changed the deal for a while; `undefined` if that is what the ERP
 * has. What the ERP does not take is asked about until the deal is put right, or back.
 */
export async function readFollowedLines(
  { platforms, policy: { amendmentSettleMs } }: FlowDependencies,
  run: TracedRun,
  { dealId, contractRef }: FollowedDeal,
): Promise<OrderAmendmentRequest["lines"] | undefined> {
  let exceptionId: string | undefined;
  for (let look = 1; ; look += 1) {
    for (let told = 0; told < settlingAtMost; told += 1) {
      if ((await run.waitFor(dealLinesChanged, { withinMs: amendmentSettleMs })) === undefined) break;
    }
    const read = await run.read(look === 1 ? "read-deal-lines" : `read-deal-lines-${look}`, (origin) =>
      readDealLines(platforms, origin, dealId),
    );
    if (read.kind !== "refused") {
      if (exceptionId !== undefined)
        await run.closeException(exceptionId, { action: "resolved-at-source", by: "crm" });
      return read.kind === "different" ? read.lines : undefined;
    }
    exceptionId ??= await run.openException({
      code: dealLinesRefused,
      detail:
        `The lines of deal ${dealId} were changed, and the order of ${contractRef} cannot follow: ${read.reasons.join(" ")} ` +
        "The order is as it was. Put the lines right in the CRM, or back; they are read again then.",
      owner: "sales-operations",
      dueInMs,
      blocks: [`amendment of ${contractRef}`],
      subject: contractRef,
    });
    await run.waitFor(dealLinesChanged, { withinMs: lookAgainAfterMs });
  }
}

/** The days of the lines are not in the ERP: quote to cash keeps them, and is told that they may be others. */
export async function tellOfShipDays(
  { processes }: FlowDependencies,
  run: TracedRun,
  { dealId }: FollowedDeal,
): Promise<void> {
  await run.write("tell-quote-to-cash", async (origin) => {
    const told = await processes.signal({
      ...{ workflowId: quoteToCashIdOf(dealId), name: shipDaysChanged, data: {} },
      signalId: `${origin.workflowId}.${origin.step}`,
    });
    const over = told.ok || told.failure.kind === "ended" || told.failure.kind === "not-found";
    return over ? succeed({}) : fail({ kind: "retryable", detail: told.failure.detail });
  });
}

/** Hands a change that came while the order was being amended to the next amendment. */
export async function followAgain(d: FlowDependencies, run: TracedRun, deal: FollowedDeal): Promise<void> {
  if ((await run.waitFor(dealLinesChanged, { withinMs: 1 })) === undefined) return;
  await run.write("follow-again", async (origin) => {
    const signalId = `${origin.workflowId}.${origin.step}`;
    const told = await tellDealAmendment(
      d.processes,
      { ...deal, number: deal.number + 1 },
      { ...origin, signalId },
    );
    if (told.ok) return succeed({});
    const { kind, detail } = told.failure;
    const maySucceed = kind === "no-responder" || kind === "outcome-unknown" || kind === "overloaded";
    return fail(maySucceed ? { kind: "retryable", detail } : { kind: "rejected", detail });
  });
}
