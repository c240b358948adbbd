import type { StepFailure } from "../workflow/failure.ts";

/** An answer that is no success, as a platform's `failure.ts` judges it. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body, or `undefined` if the body is something else: then a proxy in between may have spoken. */
  readonly body: unknown;
  readonly effect: "read" | "write";
  /** Unix epoch, ms. */
  readonly nowMs: number;
}

/** A pause of this length or more is planned work of the platform, not a hiccup: it is worth parking for. */
const maintenanceFromMs = 120_000;

/** No way to tell whether a write was applied; a read is simply repeated. */
export function unanswered(effect: "read" | "write", detail: string): StepFailure {
  return { kind: effect === "write" ? "outcome-unknown" : "retryable", detail };
}

/**
 * What every platform means alike, once its own dialect has been looked at. 503 with an envelope or a Retry-After says
 * that nothing was done; other 5xx, 408 and answers that are not JSON leave the outcome of a write open.
 */
export function commonFailure(
  answer: FailedAnswer,
  explained: { detail: string; code?: string },
): StepFailure {
  const { status, effect } = answer;
  const detail = `${status}: ${explained.detail}`;
  const retryAfterMs = retryAfterMsOf(answer);

  if (status === 429)
    return { kind: "throttled", detail, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  if (status === 503 && retryAfterMs !== undefined) return pausedFor(answer, retryAfterMs, detail);
  if (status === 503 && answer.body !== undefined) return { kind: "retryable", detail };
  if (status === 408 || status >= 500) return unanswered(effect, detail);
  if (status < 400) return unanswered(effect, `${status}: an answer that the contract does not know`);
  return { kind: "rejected", detail, code: explained.code ?? `http-${status}` };
}

/** The platform asked to be left alone for that long. */
export function pausedFor(answer: FailedAnswer, retryAfterMs: number, detail: string): StepFailure {
  return retryAfterMs >= maintenanceFromMs
    ? { kind: "in-maintenance", detail, untilMs: answer.nowMs + retryAfterMs }
    : { kind: "retryable", detail, retryAfterMs };
}

/** Retry-After in milliseconds, from seconds or an HTTP date (RFC 9110, section 10.2.3); `undefined` if absent or neither. */
export function retryAfterMsOf(answer: Pick<FailedAnswer, "headers" | "nowMs">): number | undefined {
  const given = answer.headers["retry-after"];
  if (given === undefined || given === "") return undefined;
  if (/^\d+$/.test(given)) return Number(given) * 1_000;
  const atMs = Date.parse(given);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - answer.nowMs);
}

/** A member of a JSON object, if there is one: error envelopes are read without trusting their shape. */
export function memberOf(body: unknown, name: string): unknown {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, name)) return undefined;
  return (body as Record<string, unknown>)[name];
}

/** A member of a JSON object, if it is a non-empty string. */
export function textOf(body: unknown, name: string): string | undefined {
  const value = memberOf(body, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}
