/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** The six kinds of JSON value; an integer is a number. */
export type JsonKind = "null" | "boolean" | "number" | "string" | "array" | "object";

export const jsonKinds: readonly JsonKind[] = ["null", "boolean", "number", "string", "array", "object"];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function kindOf(value: Json): JsonKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "boolean" || type === "number" || type === "string") return type;
  return "object";
}

/** Text that two values share exactly when JSON Schema calls them equal: the order of properties does not count. */
export function jsonKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonKey).join(",")}]`;
  if (isRecord(value)) {
    const entries = Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}:${jsonKey(value[key])}`);
    return `{${entries.join(",")}}`;
  }
  if (value === 0) return "0"; // -0 equals 0
  return JSON.stringify(value) ?? "null";
}

export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || jsonKey(a) === jsonKey(b);
}

/** Length as JSON Schema counts it: in code points, not in UTF-16 units. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
