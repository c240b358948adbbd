import type { StepFailure } from "../../workflow/failure.ts";
import {
  commonFailure,
  type FailedAnswer,
  memberOf,
  retryAfterMsOf,
  textOf,
  unanswered,
} from "../failed-answer.ts";

/** An update window lasts six hours or more; without a Retry-After, look again this often. */
const updateWindowPauseMs = 600_000;

/** The code by which the ERP says that a record with this key is already there. */
export const sameKeyExists = "Internal_EntityWithSameKeyExists";

/**
 * What an unsuccessful answer of the ERP asks of us. Its status says little: 409 is a duplicate key, a stale ETag or a
 * passing quarrel in its database, told apart only by `error.code`.
 */
export function readErpFailure(answer: FailedAnswer): StepFailure {
  const error = memberOf(answer.body, "error");
  const code = textOf(error, "code") ?? textOf(answer.body, "error");
  const message = textOf(error, "message") ?? textOf(answer.body, "error_description") ?? "no explanation";
  const detail = `${answer.status}: ${message}`;

  // A gateway that lost its backend says so too, and then a write may have been applied before.
  const mayHaveApplied = answer.effect === "write" && (answer.status === 502 || answer.status === 504);
  if (mayHaveApplied) return unanswered(answer.effect, detail);
  if (code === "Internal_TenantUnavailable" || /under maintenance/i.test(message)) {
    return {
      kind: "in-maintenance",
      detail,
      untilMs: answer.nowMs + (retryAfterMsOf(answer) ?? updateWindowPauseMs),
    };
  }
  if (answer.status === 409 && code !== sameKeyExists) return { kind: "retryable", detail };
  return commonFailure(answer, { detail: message, ...(code === undefined ? {} : { code }) });
}
