import { isRecord, type Json } from "./schema/json.ts";

const mostTries = 300;

/** A smaller value that still breaks, found by leaving parts out and by plainer parts. */
export function shrink(value: Json, breaks: (value: Json) => boolean): Json {
  let tries = 0;
  let smallest = value;
  for (let again = true; again && tries < mostTries; ) {
    again = false;
    for (const smaller of smallerThan(smallest)) {
      if (++tries > mostTries) break;
      if (!breaks(smaller)) continue;
      smallest = smaller;
      again = true;
      break;
    }
  }
  return smallest;
}

function* smallerThan(value: Json): Iterable<Json> {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items.length > 64) return;
    for (const [index, item] of items.entries()) {
      yield items.filter((_, other) => other !== index);
      for (const smaller of smallerThan(item))
        yield items.map((each, other) => (other === index ? smaller : each));
    }
  } else if (isRecord(value)) {
    for (const [key, member] of Object.entries(value as Readonly<Record<string, Json>>)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)) as Json;
      yield rest;
      for (const smaller of smallerThan(member)) yield { ...(value as Record<string, Json>), [key]: smaller };
    }
  }
}
