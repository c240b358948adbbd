import { child, follow, membersOf, recordAt, textAt } from "../openapi/read-openapi.ts";
import type { Target } from "../schema/document.ts";
import { isRecord, type Json, jsonKey } from "../schema/json.ts";
import { digest } from "../schema/schema-node.ts";
import type { EventMessage } from "./event-contract.ts";

/** Properties by which receivers tell messages apart, in the order in which they are believed. */
const telling = ["type", "ce-type", "ce_type", "eventType", "event_type", "event", "kind", "messageType"];
const deepest = 12;

/** Reads one message with its traits merged. What the message says itself wins. */
export function readMessage(
  key: string,
  written: Target,
  defaultContentType: string | undefined,
): EventMessage {
  const place = follow(written);
  const layers = [place, ...membersOf(child(place, "traits")).map(({ place: trait }) => follow(trait))];
  const first = (name: string) =>
    layers.map((layer) => textAt(layer, name)).find((text) => text !== undefined);
  const headers = layers.map((layer) => child(layer, "headers")).filter(({ value }) => value !== undefined);
  const payload = schemaOf(child(place, "payload"), textAt(place, "schemaFormat"));
  const correlations = layers.map((layer) => textAt(follow(child(layer, "correlationId")), "location"));
  return {
    key,
    name: first("name") ?? first("messageId"),
    constant:
      constantOf(payload) ??
      headers.map((each) => constantOf(schemaOf(each))).find((each) => each !== undefined),
    place,
    contentType: first("contentType") ?? defaultContentType,
    payload,
    headers: headers.flatMap((each) => schemaOf(each) ?? []),
    correlation: correlations.find((each) => each !== undefined),
    deprecated: recordAt(place)["deprecated"] === true,
    bindings: bindingsOf(layers),
  };
}

/** Bindings by protocol; those of traits are under those of the object itself. */
export function bindingsOf(layers: readonly Target[]): ReadonlyMap<string, Json> {
  const bindings = new Map<string, Json>();
  for (const layer of [...layers].reverse())
    for (const { key, place } of membersOf(follow(child(layer, "bindings")))) {
      const before = bindings.get(key);
      const { bindingVersion: _, ...settings } = recordAt(place) as Readonly<Record<string, Json>>;
      bindings.set(key, {
        ...(isRecord(before) ? (before as Readonly<Record<string, Json>>) : {}),
        ...settings,
      });
    }
  return bindings;
}

/**
 * A schema, or the schema inside a multi-format wrapper (3.x); in 2.x its format stands beside it. Formats other than
 * JSON Schema cannot be judged.
 */
function schemaOf(place: Target, formatBeside?: string): Target | undefined {
  if (place.value === undefined) return undefined;
  const target = follow(place);
  const wrapper = isRecord(target.value) ? target.value["schemaFormat"] : undefined;
  const format = typeof wrapper === "string" ? wrapper : formatBeside;
  if (format === undefined) return place;
  const schema = typeof wrapper === "string" ? child(target, "schema") : place;
  if (/asyncapi|schema\+(json|yaml)|openapi/.test(format)) return schema;
  // Two that differ in a word are two schemas, whatever the words mean.
  const text = digest(jsonKey(follow(schema).value)).slice(0, 8);
  return { ...target, value: { $dynamicRef: `a schema of ${format} (${text})` } };
}

function constantOf(schema: Target | undefined): string | undefined {
  for (const name of telling) {
    const value = constantAt(schema, name, 0);
    if (value !== undefined) return `${name}=${value}`;
  }
  return undefined;
}

function constantAt(schema: Target | undefined, name: string, depth: number): string | undefined {
  if (schema === undefined || depth > deepest) return undefined;
  const target = follow(schema);
  if (!isRecord(target.value)) return undefined;
  const property = follow(child(child(target, "properties"), name));
  const { const: only, enum: values } = recordAt(property);
  if (typeof only === "string") return only;
  if (Array.isArray(values) && values.length === 1 && typeof values[0] === "string") return values[0];
  return membersOf(child(target, "allOf"))
    .map(({ place }) => constantAt(place, name, depth + 1))
    .find((value) => value !== undefined);
}
