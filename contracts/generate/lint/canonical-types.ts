import type { Finding } from "../finding.ts";
import { camelCase } from "../identifier.ts";
import {
  childOf,
  childrenOf,
  findingAt,
  isObject,
  type JsonObject,
  type Place,
  placeId,
  rootOf,
} from "../place.ts";
import type { Sources } from "../sources.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";
import { schemaMeanings } from "./schema-meanings.ts";

const id = "canonical-types";

export const canonicalTypes: LintRule = {
  id,
  demands:
    "What the canonical model defines is referred to and not written again: a local copy drifts from it unseen, and money or a key then means two things.",
  remedy: "Replace the copy by a $ref to the canonical type; what really differs gets another name.",
  check(sources) {
    const canonical = canonicalSchemas(sources);
    return [...copies(sources, canonical), ...misnamed(sources, canonical)];
  },
};

/** Every canonical type: the whole of a file, or one of its `$defs`. */
function canonicalSchemas(sources: Sources): Place[] {
  return sources.ofArea("canonical").flatMap((file) => {
    const root = rootOf(file);
    const defined = childrenOf(childOf(root, "$defs")).map(({ place }) => place);
    // Without a title of its own it is a part of something, and no type.
    return [root, ...defined].filter(({ value, pointer }) => isObject(value) && isType(value, pointer));
  });
}

function isType({ title, type }: JsonObject, pointer: string): boolean {
  return typeof title === "string" && (pointer !== "" || type !== undefined);
}

function copies(sources: Sources, canonical: readonly Place[]): Finding[] {
  const meaningOf = schemaMeanings(sources);
  const known = new Map(canonical.filter(isTelling).map((type) => [meaningOf(type).hash, type]));
  return schemasIn(sources, ["api", "events"])
    .filter((schema) => isObject(schema.value) && schema.value.$ref === undefined && isTelling(schema))
    .flatMap((schema) => {
      const type = known.get(meaningOf(schema).hash);
      return type === undefined
        ? []
        : [findingAt(schema, id, `this is ${nameOf(type)} once more; refer to ${placeId(type)}`)];
    });
}

/** A text of some length or pattern may be anything; a format, a choice or a set of properties is telling. */
function isTelling({ value }: Place): boolean {
  if (!isObject(value)) return false;
  const { format, properties } = value;
  const choices = Array.isArray(value.enum) ? value.enum.length : 0;
  return format !== undefined || choices > 1 || Object.keys(properties ?? {}).length > 1;
}

/** A property that is called like a canonical type has to be of that type. */
function misnamed(sources: Sources, canonical: readonly Place[]): Finding[] {
  const types = new Map(
    canonical.filter(({ pointer }) => pointer !== "").map((type) => [camelCase(nameOf(type)), type]),
  );
  return schemasIn(sources, ["canonical", "api", "events"]).flatMap((schema) =>
    childrenOf(childOf(schema, "properties")).flatMap(({ key, place }) => {
      const type = types.get(key);
      if (type === undefined || !isObject(place.value) || refersTo(sources, place, type)) return [];
      return [findingAt(place, id, `${key} must refer to ${placeId(type)}`)];
    }),
  );
}

/** At once, as an item of a list, or as one of the schemas that together make it. */
function refersTo(sources: Sources, schema: Place, type: Place): boolean {
  const target = sources.follow(schema);
  if (target === undefined || placeId(target) === placeId(type)) return true;
  const inner = [childOf(target, "items"), ...childrenOf(childOf(target, "allOf")).map(({ place }) => place)];
  return inner.some((one) => isObject(one.value) && refersTo(sources, one, type));
}

function nameOf({ file, pointer, value }: Place): string {
  const title = isObject(value) ? value.title : undefined;
  return typeof title === "string" ? title : (pointer.split("/").at(-1) ?? file.stem);
}
