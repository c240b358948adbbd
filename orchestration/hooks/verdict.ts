import type { Verdict } from "#contracts/runtime/bus.ts";
import { type CompiledValidator, violationsOf } from "#contracts/runtime/validation.ts";
import type { EngineFailure, StepFailure } from "../workflow/failure.ts";

const longestDelayMs = 60_000;

/** A platform that cannot be asked now makes the webhook wait; what repeating cannot help is put aside with its reason. */
export function platformVerdict(failure: StepFailure, attempt: number, nowMs: number): Verdict {
  const { kind, detail: reason } = failure;
  switch (kind) {
    case "retryable":
    case "throttled":
      return { kind: "later", delayMs: failure.retryAfterMs ?? delayMs(attempt), reason, patient: true };
    case "in-maintenance":
      return { kind: "later", delayMs: Math.max(0, failure.untilMs - nowMs), reason, patient: true };
    case "outcome-unknown":
      return { kind: "later", delayMs: delayMs(attempt), reason, patient: true };
    case "payload-drifted":
      return { kind: "dead", reason, pointer: failure.pointer, rule: failure.rule };
    case "rejected":
      return { kind: "dead", reason, ...(failure.pointer === undefined ? {} : { pointer: failure.pointer }) };
  }
}

/** Starts and signals are safe to repeat, so whatever may pass is waited for. */
export function engineVerdict(failure: EngineFailure, attempt: number): Verdict {
  const { kind, detail: reason } = failure;
  return kind === "no-responder" || kind === "outcome-unknown" || kind === "overloaded"
    ? { kind: "later", delayMs: delayMs(attempt), reason, patient: true }
    : { kind: "dead", reason };
}

/** The body of a stored webhook, or why it is none of its platform's. The gateway has checked it; versions may differ. */
export function readHook<Body>(
  validate: CompiledValidator | undefined,
  text: string,
): { readonly body: Body } | { readonly verdict: Verdict } {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { verdict: { kind: "dead", reason: "the webhook's body is not JSON", pointer: "", rule: "json" } };
  }
  const violation = validate === undefined ? undefined : violationsOf(validate, body)[0];
  if (violation === undefined) return { body: body as Body };
  const { pointer, rule, detail } = violation;
  return { verdict: { kind: "dead", reason: `the webhook ${detail} at "${pointer}"`, pointer, rule } };
}

/** 0.5 s, 1 s, 2 s … one minute. */
function delayMs(attempt: number): number {
  return Math.min(longestDelayMs, 500 * 2 ** Math.min(attempt - 1, 10));
}
