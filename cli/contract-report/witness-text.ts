import type { ChangeWitness } from "#contracts/compatibility/change.ts";

const longestText = 300;
const longestRun = 60;

/** A witness in one line: `POST /v1/orders body {"state":"new"}`. */
export function witnessText({ on, value }: ChangeWitness): string {
  // Some witnesses are a call and nothing else.
  if (typeof value === "string" && value.startsWith(on)) return value;
  const text = typeof value === "string" && on.endsWith(value) ? "" : (JSON.stringify(value, folded) ?? "");
  return `${on} ${text.length > longestText ? `${text.slice(0, longestText)}…` : text}`.trimEnd();
}

/** Why it is refused: `enum at /state: must be one of …`; empty when no schema refuses it. */
export function refusalText({ refusedBy }: ChangeWitness): string {
  if (refusedBy === undefined) return "";
  const { keyword, pointer, message } = refusedBy;
  return `${keyword} at ${pointer === "" ? "/" : pointer}: ${message}`;
}

/** A run of one character says how long it is, not how it looks. */
function folded(_key: string, value: unknown): unknown {
  if (typeof value !== "string" || value.length <= longestRun) return value;
  const [first = ""] = value;
  return value === first.repeat(value.length / first.length)
    ? `${first} × ${value.length}`
    : `${value.slice(0, longestRun)}… (${value.length} characters)`;
}
