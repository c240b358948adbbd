import { type ObjectType, objectTypes, readObjectType } from "./object-types.ts";
import { type CrmObject, type CrmStore, historyOf } from "./state.ts";

export interface ViewOptions {
  readonly properties?: readonly string[] | undefined;
  readonly propertiesWithHistory?: readonly string[] | undefined;
  readonly associations?: readonly string[] | undefined;
}

/** An object as a read answers it: the properties asked for (null where unset), or a few by default. */
export function viewObject(store: CrmStore, object: CrmObject, options: ViewOptions): object {
  const known = store.properties[object.type];
  const { defaults, modified } = objectTypes[object.type];
  const withHistory = listed(options.propertiesWithHistory);
  const asked = [...listed(options.properties), ...withHistory];
  // Names that the portal does not know are passed over in silence.
  const names = asked.length > 0 ? asked.filter((name) => known.has(name)) : defaults;
  const properties = valuesOf(object, [...names, "createdate", "hs_object_id", modified]);
  const view = { ...head(object), properties };
  return withHistory.length === 0 && options.associations === undefined
    ? view
    : {
        ...view,
        ...history(object, withHistory),
        ...associated(store, object, listed(options.associations)),
      };
}

/** An object as a write answers it: everything that is set. */
export function viewWritten(object: CrmObject): object {
  return { ...head(object), properties: Object.fromEntries(object.values) };
}

/** Lists come repeated or separated by commas. */
export function listed(values: readonly string[] | undefined): string[] {
  return values === undefined
    ? []
    : values.flatMap((value) => value.split(",")).filter((value) => value !== "");
}

function head({ id, type, archivedAtMs, values }: CrmObject) {
  // Both times are properties of every object, as text.
  const createdAt = values.get("createdate");
  const updatedAt = values.get(objectTypes[type].modified);
  if (archivedAtMs === undefined) return { id, createdAt, updatedAt, archived: false };
  return { id, createdAt, updatedAt, archived: true, archivedAt: new Date(archivedAtMs).toISOString() };
}

function valuesOf(object: CrmObject, names: readonly string[]): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  for (const name of names) values[name] = object.values.get(name) ?? null;
  return values;
}

function history(object: CrmObject, names: readonly string[]): object {
  if (names.length === 0) return {};
  const entries = names.map((name) => [
    name,
    historyOf(object, name).map(({ value, timestampMs, userId }) => ({
      value,
      timestamp: new Date(timestampMs).toISOString(),
      ...(userId === undefined
        ? { sourceType: "INTEGRATION" }
        : { sourceType: "CRM_UI", sourceId: `userId:${userId}` }),
    })),
  ]);
  return { propertiesWithHistory: Object.fromEntries(entries) };
}

function associated(store: CrmStore, object: CrmObject, names: readonly string[]): object {
  const types = names.map(readObjectType).filter((type): type is ObjectType => type !== undefined);
  const found = types.flatMap((type) => {
    const ties = store.associations
      .list(object, type)
      .filter(({ toId }) => store.get(type, toId) !== undefined);
    if (ties.length === 0) return [];
    const results = ties.map(({ toId }) => ({
      id: toId,
      type: `${objectTypes[object.type].singular}_to_${objectTypes[type].singular}`,
    }));
    // Line items are answered under a name with a space.
    return [[type.replace("_", " "), { results }] as const];
  });
  return found.length === 0 ? {} : { associations: Object.fromEntries(found) };
}
