import type { StepFailure } from "../../workflow/failure.ts";
import { commonFailure, type FailedAnswer, memberOf, retryAfterMsOf, textOf } from "../failed-answer.ts";

/** Locks under a burst of upserts last two seconds. */
const lockedForMs = 2_000;
/** A data migration names its length by Retry-After; without it, look again in a quarter of an hour. */
const migrationPauseMs = 900_000;
/** The daily allowance comes back at midnight of the account, which we do not know: ask a few times an hour. */
const dailyPauseMs = 900_000;
const rollingWindowMs = 10_000;
const searchWindowMs = 1_000;

/**
 * What an unsuccessful answer of the CRM asks of us. Its 429 carries no Retry-After and another envelope than its other
 * errors; which allowance ran out is told by `policyName`, or for searches only by the message.
 */
export function readCrmFailure(answer: FailedAnswer): StepFailure {
  const message = textOf(answer.body, "message") ?? "no explanation";
  const detail = `${answer.status}: ${message}`;
  const firstError: unknown = Array.isArray(memberOf(answer.body, "errors"))
    ? (memberOf(answer.body, "errors") as unknown[])[0]
    : undefined;
  const code = textOf(firstError, "code") ?? textOf(answer.body, "category");

  if (answer.status === 429)
    return { kind: "throttled", detail, retryAfterMs: throttledForMs(answer, message) };
  if (answer.status === 423) return { kind: "retryable", detail, retryAfterMs: lockedForMs };
  if (answer.status === 477) {
    const untilMs = answer.nowMs + (retryAfterMsOf(answer) ?? migrationPauseMs);
    return { kind: "in-maintenance", detail, untilMs };
  }
  return commonFailure(answer, { detail: message, ...(code === undefined ? {} : { code }) });
}

function throttledForMs(answer: FailedAnswer, message: string): number {
  const asked = retryAfterMsOf(answer);
  if (asked !== undefined) return asked;
  const policy = textOf(answer.body, "policyName") ?? message;
  if (/daily/i.test(policy)) return dailyPauseMs;
  if (/ten_secondly/i.test(policy))
    return Number(answer.headers["x-hubspot-ratelimit-interval-milliseconds"]) || rollingWindowMs;
  return searchWindowMs;
}
