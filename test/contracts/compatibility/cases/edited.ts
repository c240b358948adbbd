import type { Json } from "#contracts/compatibility/schema/json.ts";

/** A copy of a document with values set at JSON pointers; undefined removes what is there. */
export function edited(document: Json, set: Readonly<Record<string, Json | undefined>>): Json {
  const copy = structuredClone(document) as Record<string, Json>;
  for (const [pointer, value] of Object.entries(set)) {
    const parts = pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = parts.pop() as string;
    let place = copy;
    for (const part of parts) {
      place[part] ??= {};
      place = place[part] as Record<string, Json>;
    }
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return copy;
}
