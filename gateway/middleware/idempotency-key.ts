import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { ProblemError } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Refusal } from "../refusal.ts";

/**
 * The caller's Idempotency-Key, unquoted; `undefined` where there is none. The header is a structured-field
 * string (draft-ietf-httpapi-idempotency-key-header-07), and most callers send it bare: both are the same key.
 */
export function readIdempotencyKey(headers: IncomingHttpHeaders): Outcome<string | undefined, Refusal> {
  const given = headers["idempotency-key"];
  if (given === undefined) return succeed(undefined);

  const key = typeof given === "string" ? parseKey(given.trim()) : undefined;
  if (key !== undefined) return succeed(key);
  return fail({
    kind: "idempotency-key-invalid",
    happened: "The Idempotency-Key is neither a quoted string nor a bare key.",
    errors: [keyError("format", "must be a quoted string or a bare key of 1 to 255 characters", "string")],
  });
}

/** The refusal of a write that may not be sent without a key. */
export const idempotencyKeyMissing: Refusal = {
  kind: "idempotency-key-missing",
  happened: "The request has no Idempotency-Key.",
  errors: [keyError("required", "must be present", "nothing")],
};

function keyError(rule: string, detail: string, given: ProblemError["given"]): ProblemError {
  return { in: "header", pointer: "/Idempotency-Key", rule, detail, given };
}

function parseKey(text: string): string | undefined {
  if (/^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]{1,255}$/.test(text)) return text;
  // A comma outside quotes means two headers, which node joins.
  const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/
    .exec(text)?.[1]
    ?.replace(/\\(["\\])/g, "$1");
  return quoted !== undefined && quoted.length >= 1 && quoted.length <= 255 ? quoted : undefined;
}

/** Two requests with the same fingerprint ask for the same thing. The order of a body's members does not matter. */
export function fingerprintOf(operationId: string, payload: unknown): string {
  return sha256(`${operationId}\n${canonicalJson(payload)}`);
}

/** Where the record of a key is kept: one caller's keys never meet another's, nor those of another operation. */
export function recordKeyOf(principal: string, operationId: string, key: string): string {
  return sha256(JSON.stringify([principal, operationId, key]));
}

function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
