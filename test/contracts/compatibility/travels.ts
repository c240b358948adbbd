import type { Document, Target } from "#contracts/compatibility/schema/document.ts";
import { isRecord } from "#contracts/compatibility/schema/json.ts";

type Way = "sent" | "got";

/** Keywords under which more may mean less, so that an edit inside them has no known direction. */
const turning = new Set([
  "not",
  "if",
  "then",
  "else",
  "oneOf",
  "anyOf",
  "dependentSchemas",
  "propertyNames",
  "contains",
]);

/**
 * Which schemas travel to the application that a contract describes ("sent" by clients), and which from it, found by
 * walking references from each operation. Knows nothing of how the engine reads contracts.
 */
export class Travels {
  readonly #ways: Readonly<Record<Way | "unclear", Set<string>>> = {
    sent: new Set(),
    got: new Set(),
    unclear: new Set(),
  };

  constructor(document: Document) {
    const root: Target = { document, pointer: "", value: document.root };
    if (isRecord(document.root) && document.root["asyncapi"] !== undefined) this.#events(root);
    else this.#operations(root);
  }

  /** Undefined where that cannot be said. */
  waysOf(file: string, pointer: string): { readonly sent: boolean; readonly got: boolean } | undefined {
    const place = `${file}#${pointer}`;
    if (this.#ways.unclear.has(place)) return undefined;
    return { sent: this.#ways.sent.has(place), got: this.#ways.got.has(place) };
  }

  #operations(root: Target): void {
    for (const [kind, item] of [...entries(at(root, "paths")), ...entries(at(root, "webhooks"))].map(
      ([, place]) => [place.pointer.startsWith("/webhooks") ? "webhook" : "operation", place] as const,
    )) {
      const [asked, answered]: [Way, Way] = kind === "operation" ? ["sent", "got"] : ["got", "sent"];
      this.#walk(at(item, "parameters"), asked);
      for (const [method, operation] of entries(item)) {
        if (method === "parameters") continue;
        this.#walk(at(operation, "parameters"), asked);
        this.#walk(at(operation, "requestBody"), asked);
        this.#walk(at(operation, "responses"), answered);
      }
    }
  }

  #events(root: Target): void {
    for (const [, operation] of entries(at(root, "operations"))) {
      const action = at(operation, "action").value;
      const [asked, answered]: [Way, Way] = action === "receive" ? ["sent", "got"] : ["got", "sent"];
      const named = at(operation, "messages");
      this.#walk(named.value === undefined ? at(end(at(operation, "channel")), "messages") : named, asked);
      this.#walk(at(end(at(operation, "reply")), "messages"), answered);
    }
  }

  #walk(written: Target, way: Way | "unclear"): void {
    const place = end(written);
    const id = `${place.document.path}#${place.pointer}`;
    if (typeof place.value !== "object" || place.value === null || this.#ways[way].has(id)) return;
    this.#ways[way].add(id);
    const oneSided = way === "sent" ? "readOnly" : "writeOnly";
    for (const [key, inner] of entries(place)) {
      const schema = end(inner).value;
      if (isRecord(schema) && schema[oneSided] === true) continue;
      this.#walk(inner, turning.has(key) ? "unclear" : way);
    }
  }
}

function entries(place: Target): (readonly [key: string, place: Target])[] {
  const { value } = end(place);
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).map((key) => [key, at(end(place), key)] as const);
}

function at(place: Target, key: string): Target {
  const { document, pointer, value } = end(place);
  const part = key.replaceAll("~", "~0").replaceAll("/", "~1");
  const inner =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return { document, pointer: `${pointer}/${part}`, value: inner };
}

function end(place: Target): Target {
  let here = place;
  for (let step = 0; step < 20; step++) {
    const reference = isRecord(here.value) ? here.value["$ref"] : undefined;
    const target = typeof reference === "string" ? here.document.resolve(reference) : undefined;
    if (target === undefined) return here;
    here = target;
  }
  return here;
}
