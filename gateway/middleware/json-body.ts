import { isUtf8 } from "node:buffer";
import type { ProblemError } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { pointerSegment } from "#contracts/runtime/validation.ts";
import type { Refusal } from "../refusal.ts";
import { findJsonFault } from "./json-fault.ts";
import { inputLimits } from "./limits.ts";

/**
 * Reads the bytes of a body as exactly one JSON document.
 *
 * Fails with `json-too-deep` before anything is built from it, with `malformed-json` and the place of the fault,
 * or with `invalid-request` where two readers of the same document could differ: a member named twice,
 * `__proto__`, or an integer that does not survive as a double (I-JSON, RFC 7493).
 */
export function parseJsonBody(bytes: Buffer): Outcome<unknown, Refusal> {
  if (bytes.length === 0) return notJson("The body is empty.", "must be one JSON document");
  if (!isUtf8(bytes)) return notJson("The body is not UTF-8.", "must be UTF-8");

  const shape = shapeOf(bytes);
  if (shape.depth > inputLimits.jsonDepth) {
    return fail({
      kind: "json-too-deep",
      happened: `The body nests more than ${inputLimits.jsonDepth} objects and arrays.`,
      errors: [bodyError("maxDepth", `must nest at most ${inputLimits.jsonDepth} objects and arrays`)],
    });
  }

  const text = bytes.toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed(text);
  }

  const ambiguity = findAmbiguity(value);
  if (ambiguity.refusal) return fail(ambiguity.refusal);
  // JSON.parse keeps the last of two members with one name, so there are fewer left than were written.
  return ambiguity.members === shape.members ? succeed(value) : malformed(text);
}

/** Depth and number of object members, from the bytes alone. Right for valid JSON; of other text only the depth matters. */
function shapeOf(bytes: Buffer): { depth: number; members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x3a) members++;
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return { depth: deepest, members };
}

function findAmbiguity(value: unknown, pointer = ""): { members: number; refusal?: Refusal } {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return {
      members: 0,
      refusal: ambiguous(pointer, "precision", "is an integer beyond 2^53, which readers round", "integer"),
    };
  }
  if (typeof value !== "object" || value === null) return { members: 0 };

  let members = 0;
  for (const name of Object.keys(value)) {
    const here = `${pointer}/${pointerSegment(name)}`;
    if (name === "__proto__") {
      return {
        members,
        refusal: ambiguous(here, "forbidden-name", "is a name that no contract has", "object"),
      };
    }
    const inner = findAmbiguity((value as Record<string, unknown>)[name], here);
    if (inner.refusal) return inner;
    members += inner.members + (Array.isArray(value) ? 0 : 1);
  }
  return { members };
}

function malformed(text: string): Outcome<unknown, Refusal> {
  const fault = findJsonFault(text);
  if (fault.kind === "duplicate-member") {
    return fail(
      ambiguous(fault.pointer, "unique-members", "is a member that the object has twice", "object"),
    );
  }
  const place = `line ${fault.line}, column ${fault.column} (character ${fault.offset})`;
  return notJson(`At ${place}, ${fault.expected} was expected.`, `expects ${fault.expected}, ${place}`);
}

function notJson(happened: string, detail: string): Outcome<never, Refusal> {
  return fail({ kind: "malformed-json", happened, errors: [bodyError("json", detail)] });
}

/** An error of the body as a whole, of which nothing is known but that it is text. */
export function bodyError(rule: string, detail: string): ProblemError {
  return { in: "body", pointer: "", rule, detail: detail.slice(0, 500), given: "string" };
}

function ambiguous(pointer: string, rule: string, detail: string, given: "integer" | "object"): Refusal {
  return {
    kind: "invalid-request",
    happened: "The body can be read in two ways.",
    errors: [{ in: "body", pointer: pointer.slice(0, 1000), rule, detail, given }],
  };
}
