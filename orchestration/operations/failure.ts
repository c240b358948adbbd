import type { Failure } from "#contracts/generated/canonical/types.ts";
import { dealNotFound } from "../orders/order-facts.ts";
import type { EngineFailure, StepFailure } from "../workflow/failure.ts";

/** An operation's reply when it did not succeed. */
export interface FailureReply {
  ok: false;
  failure: Failure;
}

const longestRetryMs = 7 * 24 * 60 * 60 * 1_000;

/** What a platform's failure means to whoever asked for the operation. `nowMs` is Unix epoch, ms. */
export function platformFailure(
  system: NonNullable<Failure["system"]>,
  failure: StepFailure,
  nowMs: number,
): FailureReply {
  const about = { system, detail: failure.detail.slice(0, 4_000) };
  switch (failure.kind) {
    case "retryable":
      return refuse({ kind: "platform-unavailable", ...about, ...retryAfter(failure.retryAfterMs) });
    case "throttled":
      return refuse({ kind: "throttled", ...about, ...retryAfter(failure.retryAfterMs) });
    case "in-maintenance":
      return refuse({ kind: "in-maintenance", ...about, ...retryAfter(failure.untilMs - nowMs) });
    case "outcome-unknown":
      return refuse({ kind: "outcome-unknown", ...about });
    case "payload-drifted":
      return refuse({ kind: "payload-drifted", ...about, pointer: failure.pointer.slice(0, 1_000) });
    case "rejected":
      return refuse({
        kind: failure.code === dealNotFound ? "not-found" : "rejected",
        ...about,
        ...(failure.code === undefined ? {} : { code: failure.code.slice(0, 200) }),
        ...(failure.pointer === undefined ? {} : { pointer: failure.pointer.slice(0, 1_000) }),
      });
  }
}

const engineKinds: Readonly<Record<EngineFailure["kind"], Failure["kind"]>> = {
  "no-responder": "platform-unavailable",
  "outcome-unknown": "outcome-unknown",
  "unknown-workflow": "platform-unavailable",
  "not-found": "not-found",
  ended: "conflict",
  "still-open": "conflict",
  "not-resolvable": "conflict",
  overloaded: "platform-unavailable",
  "data-refused": "rejected",
  "too-large": "rejected",
};

/** What the workflow engine's failure means to whoever asked for the operation. */
export function engineFailure(failure: EngineFailure): FailureReply {
  const place = failure.kind === "data-refused" ? { code: failure.kind, pointer: failure.pointer } : {};
  return refuse({ kind: engineKinds[failure.kind], detail: failure.detail.slice(0, 4_000), ...place });
}

export function notFound(detail: string, system?: Failure["system"]): FailureReply {
  return refuse({ kind: "not-found", detail, ...(system === undefined ? {} : { system }) });
}

/** The records have not been read since this worker started; in a moment they have. */
export function notReadYet(): FailureReply {
  const detail = "The records are being read; ask again.";
  return refuse({ kind: "platform-unavailable", detail, retryAfterMs: 1_000 });
}

/** Something of ours that it needs is away; in a moment it may be back. */
export function unavailable(detail: string): FailureReply {
  return refuse({ kind: "platform-unavailable", detail, retryAfterMs: 1_000 });
}

/** Its present state forbids it. */
export function conflict(detail: string, code: string): FailureReply {
  return refuse({ kind: "conflict", detail, code });
}

/** The business refuses; the request or the data have to be changed. */
export function rejected(detail: string, code: string): FailureReply {
  return refuse({ kind: "rejected", detail, code });
}

function refuse(failure: Failure): FailureReply {
  return { ok: false, failure };
}

function retryAfter(ms: number | undefined): { retryAfterMs?: number } {
  return ms === undefined ? {} : { retryAfterMs: Math.round(Math.min(longestRetryMs, Math.max(0, ms))) };
}
