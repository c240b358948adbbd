import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallClass } from "../governor/budget.ts";
import type { Admission, Governor } from "../governor/governor.ts";
import type { CallEnd } from "../governor/grant.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CallOrigin } from "./call-origin.ts";
import { type FailedAnswer, retryAfterMsOf } from "./failed-answer.ts";
import type { PlatformCall } from "./platform-call.ts";

/** How a platform's calls are let through to it. */
export interface PlatformGovernor {
  readonly governor: Governor;
  /** Name of the platform's budget. */
  readonly budget: string;
}

export type Admitted = Extract<Admission, { readonly kind: "granted" }>;

/**
 * How long a call of each class waits for its turn here, ms. A person is told to come back before losing patience; a
 * workflow's step then waits in the log, which must be before the step's own time limit.
 */
const waitsForMs: Readonly<Record<CallClass, number>> = {
  interactive: 2_000,
  workflow: 4_000,
  background: 60_000,
};

/** Calls that nobody has to let through. */
const free: Admitted = {
  kind: "granted",
  waitedMs: 0,
  sendByMs: Number.POSITIVE_INFINITY,
  end: () => {},
};

/** Waits for the call's turn. A refusal is a failure by which nothing was sent. */
export async function admit(
  system: TraceEntry["system"],
  governed: PlatformGovernor | undefined,
  { operation, origin, path = {} }: Pick<PlatformCall, "operation" | "origin" | "path">,
  nowMs: () => number,
): Promise<Outcome<Admitted, StepFailure>> {
  if (governed === undefined) return succeed(free);
  const callClass = classOf(origin);
  const admission = await governed.governor.admit({
    budget: governed.budget,
    callClass,
    operationId: operation.operationId,
    parameters: path,
    withinMs: waitsForMs[callClass],
    ...(origin.signal === undefined ? {} : { signal: origin.signal }),
  });
  if (admission.kind === "granted") return succeed(admission);

  const { retryAfterMs, because } = admission;
  const detail = `${reasons[because]} (${system}); nothing was sent`;
  // A workflow waits in the log without using up its attempts; whoever waits for an answer is told when to ask again.
  if (because === "closed" || origin.workflowId !== undefined) {
    return fail({ kind: "in-maintenance", detail, untilMs: nowMs() + retryAfterMs });
  }
  return fail({ kind: because === "budget" ? "throttled" : "retryable", detail, retryAfterMs });
}

const reasons = {
  budget: "the platform's budget of calls is used up for now",
  closed: "the platform asked to be left alone for a while",
  unreachable: "the budget of calls cannot be asked for because NATS does not answer",
} as const;

/** A workflow's step, somebody who waits for an answer, or neither. */
function classOf({ callClass, workflowId }: CallOrigin): CallClass {
  return callClass ?? (workflowId === undefined ? "interactive" : "workflow");
}

/** The same admission, which says at its end how many calls it has made needless. */
export function savingCalls(admitted: Admitted, savedCalls: number): Admitted {
  return savedCalls === 0 ? admitted : { ...admitted, end: (end) => admitted.end({ ...end, savedCalls }) };
}

/** How a call that was answered has ended, as the budget sees it. `told` is what the platform's own headers say. */
export function endOf(
  answer: Pick<FailedAnswer, "status" | "headers" | "nowMs">,
  failure: StepFailure | undefined,
  told: CallEnd,
): CallEnd {
  if (failure?.kind === "throttled") {
    const { retryAfterMs } = failure;
    return {
      ...told,
      throttled: { ...told.throttled, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
    };
  }
  if (failure?.kind === "in-maintenance") return { ...told, closedUntilMs: failure.untilMs };
  const pausedMs = answer.status === 503 ? retryAfterMsOf(answer) : undefined;
  return pausedMs === undefined ? told : { ...told, closedUntilMs: answer.nowMs + pausedMs };
}
