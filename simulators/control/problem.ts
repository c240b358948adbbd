import type { Answer } from "../behaviour/call.ts";

/** One thing that is wrong with a control request. */
export interface ControlError {
  /** JSON pointer into the body, or /query/name or /path/name. */
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
  /** JSON type of what is there, or `nothing`. */
  readonly given: string;
}

/** Problem Details (RFC 9457) of the control API. */
export function problem(
  status: number,
  title: string,
  detail: string,
  errors: readonly ControlError[] = [],
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: { type: "about:blank", title, status, detail, ...(errors.length === 0 ? {} : { errors }) },
  };
}

/** A value that the contract allows, but this simulator does not know. */
export function notOneOf(pointer: string, known: readonly string[]): Answer {
  const detail = known.length === 0 ? "there is none to choose" : `must be one of ${known.join(", ")}`;
  return problem(422, "Invalid request", "the request names what this simulator does not have", [
    { pointer, rule: "known", detail, given: "string" },
  ]);
}
