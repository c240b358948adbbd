import type { StepFailure } from "../../workflow/failure.ts";
import { commonFailure, type FailedAnswer, memberOf, textOf } from "../failed-answer.ts";

/**
 * What an unsuccessful answer of the support platform asks of us. It has three error envelopes; 409 is a collision in
 * its database, after which nothing was changed.
 */
export function readSupportFailure(answer: FailedAnswer): StepFailure {
  const explained = explanationOf(answer.body);
  if (answer.status === 409) return { kind: "retryable", detail: `409: ${explained.detail}` };
  return commonFailure(answer, explained);
}

function explanationOf(body: unknown): { detail: string; code?: string } {
  const error = memberOf(body, "error");
  if (typeof error === "string") return { code: error, detail: textOf(body, "description") ?? error };

  const listed = memberOf(body, "errors");
  const first: unknown = Array.isArray(listed) ? listed[0] : error;
  const code = textOf(first, "code") ?? textOf(first, "title");
  const detail = textOf(first, "detail") ?? textOf(first, "message") ?? code ?? "no explanation";
  return code === undefined ? { detail } : { code, detail };
}
