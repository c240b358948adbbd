import { childOf, childrenOf, isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";

interface EntityModel {
  readonly type: string;
  readonly schema: string;
  /** Its property that names a record. */
  readonly key: string;
  readonly properties: Readonly<Record<string, { readonly kind: string; readonly maxLength?: number }>>;
  readonly navigations: Readonly<
    Record<string, { readonly set: string; readonly many: boolean; readonly key: string }>
  >;
  readonly creation: readonly string[];
  readonly update: readonly string[];
  readonly actions: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  Guid: "guid",
  Date: "date",
  Timestamp: "timestamp",
  string: "string",
  number: "decimal",
  integer: "integer",
  boolean: "boolean",
};

/**
 * The entity model of an OData platform, by the name of each entity set: what a description of the service and a generic
 * reader of its records need. A schema takes part that carries `x-ms-entity-set`; none do on other platforms.
 */
export function entityModels(sources: Sources, document: Place): Record<string, EntityModel> {
  const schemas = childOf(childOf(document, "components"), "schemas");
  const paths = childrenOf(childOf(document, "paths")).map(({ key }) => key);
  const models = childrenOf(schemas)
    .filter(({ place }) => setOf(place) !== undefined)
    .map(({ key: schema, place }) => {
      const set = String(setOf(place));
      const members = childrenOf(childOf(place, "properties")).filter(({ key }) => !key.startsWith("@"));
      const written = (suffix: string) =>
        childrenOf(childOf(childOf(schemas, `${schema}${suffix}`), "properties")).map(({ key }) => key);
      const model: EntityModel = {
        type: String(childOf(place, "x-ms-entity-type").value),
        schema,
        key: String(childOf(place, "x-ms-entity-key").value ?? "id"),
        properties: Object.fromEntries(
          members.flatMap(({ key, place: member }) => {
            const property = propertyOf(member);
            return property === undefined ? [] : [[key, property]];
          }),
        ),
        navigations: Object.fromEntries(
          members.flatMap(({ key, place: member }) => {
            const navigation = navigationOf(sources, member);
            return navigation === undefined ? [] : [[key, navigation]];
          }),
        ),
        creation: written("Creation"),
        update: written("Update"),
        actions: paths.flatMap(
          (path) => new RegExp(`/${set}\\([^/]*/Microsoft\\.NAV\\.(\\w+)$`).exec(path)?.[1] ?? [],
        ),
      };
      return [set, model] as const;
    });
  return Object.fromEntries(models);
}

function setOf(place: Place): unknown {
  return childOf(place, "x-ms-entity-set").value;
}

/** `undefined` for a property that leads to other records. */
function propertyOf(place: Place): { kind: string; maxLength?: number } | undefined {
  if (!isObject(place.value) || keyOf(place) !== undefined) return undefined;
  const { $ref, type, maxLength } = place.value;
  const kind = kinds[typeof $ref === "string" ? ($ref.split("/").at(-1) ?? "") : String(type)];
  if (kind === undefined)
    throw new Error(`${place.pointer}: a property of an entity type cannot be like this`);
  return typeof maxLength === "number" ? { kind, maxLength } : { kind };
}

function navigationOf(
  sources: Sources,
  place: Place,
): { set: string; many: boolean; key: string } | undefined {
  const key = keyOf(place);
  if (key === undefined) return undefined;
  const items = childOf(place, "items");
  const many = items.value !== undefined;
  const target = sources.follow(many ? items : childOf(childOf(place, "anyOf"), 0));
  return { set: String(target === undefined ? "" : setOf(target)), many, key };
}

function keyOf(place: Place): string | undefined {
  const key = childOf(place, "x-ms-key").value;
  return typeof key === "string" ? key : undefined;
}
