import type { Clock } from "#contracts/runtime/clock.ts";
import { createIsoTime } from "../behaviour/iso-time.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import { type Associations, createAssociations } from "./associations.ts";
import { forEachType, type ObjectType, objectTypes } from "./object-types.ts";
import { type Property, seedProperties } from "./properties.ts";
import type { PropertyValues } from "./property-values.ts";
import { restoredObject, type SavedObject, savedObject } from "./saved-object.ts";
import { SmallMap } from "./small-map.ts";
import { createUniqueValues } from "./unique-values.ts";

export interface CrmObject {
  readonly id: string;
  readonly type: ObjectType;
  /** The user who made it in the CRM's own pages; `undefined` for an integration. */
  readonly createdBy: number | undefined;
  /** `undefined` while it is in use. */
  archivedAtMs?: number;
  readonly values: SmallMap<string>;
  /** Of the values that were changed since the creation, newest first; see `historyOf`. */
  history: Map<string, PastValue[]> | undefined;
  /** What the search index holds: `undefined` before it has seen the object. */
  indexed: ReadonlyMap<string, string> | undefined;
  /** Since when the index is behind; `undefined` if it is not. */
  indexDueMs: number | undefined;
}

export interface PastValue {
  readonly value: string;
  readonly timestampMs: number;
  /** The user who wrote it; absent for an integration. */
  readonly userId?: number | undefined;
}

/** What a property has been, newest first. A value that was never changed is as old as the object. */
export function historyOf(object: CrmObject, name: string): readonly PastValue[] {
  const { history, values, createdBy } = object;
  const value = values.get(name);
  const known = history?.get(name);
  if (known !== undefined || value === undefined) return known ?? [];
  return [{ value, timestampMs: Date.parse(values.get("createdate") ?? ""), userId: createdBy }];
}

/** One change, as webhooks tell of it. */
export type CrmChange =
  | { readonly kind: "creation" | "deletion"; readonly object: CrmObject }
  | { readonly kind: "merge"; readonly object: CrmObject; readonly merged: CrmObject }
  | {
      readonly kind: "propertyChange";
      readonly object: CrmObject;
      readonly property: string;
      readonly value: string;
    }
  | {
      readonly kind: "associationChange";
      readonly from: CrmObject;
      readonly to: CrmObject;
      readonly primary: boolean;
      readonly removed?: boolean;
    };

export interface CrmStore {
  /** Everything that is kept here. */
  readonly state: StatePart;
  readonly properties: Record<ObjectType, Map<string, Property>>;
  readonly associations: Associations;
  get(type: ObjectType, id: string): CrmObject | undefined;
  getArchived(type: ObjectType, id: string): CrmObject | undefined;
  /** Finds by a property with unique values. */
  getBy(type: ObjectType, property: string, value: string): CrmObject | undefined;
  /** In order of creation. */
  all(type: ObjectType): Iterable<CrmObject>;
  /** In the order in which they were archived. */
  allArchived(type: ObjectType): Iterable<CrmObject>;
  create(type: ObjectType, values: PropertyValues): CrmObject;
  /** Like `create`, but nobody hears of it and search knows it at once: what the portal starts with. */
  add(type: ObjectType, values: PropertyValues): CrmObject;
  update(object: CrmObject, values: PropertyValues): void;
  /** Its unique values are free from then on. */
  archive(object: CrmObject): void;
  /** Archives `merged`; its ties and what `object` has no value for become those of `object`. */
  merge(object: CrmObject, merged: CrmObject): void;
  associate(from: CrmObject, to: CrmObject, typeIds: readonly number[]): void;
  dissociate(from: CrmObject, to: CrmObject): void;
  /** Does something as this user does it in the CRM's own pages: what is written meanwhile is his, not the integration's. */
  asUser<Result>(userId: number, work: () => Result): Result;
  /** The values that search sees now. */
  searchable(object: CrmObject): ReadonlyMap<string, string> | undefined;
}

export interface CrmStoreDependencies {
  readonly clock: Clock;
  readonly ids: NumberSeries;
  readonly ledger: Ledger;
  /** How far the search index is behind what is written now. */
  readonly searchLagMs: () => number;
  /** `userId` is who did it in the CRM's own pages; `undefined` for an integration. */
  readonly onChange: (change: CrmChange, userId: number | undefined) => void;
}

/** The portal's objects, in memory. It refuses nothing: rules are checked before it is called. */
export function createCrmStore({
  clock,
  ids,
  ledger,
  searchLagMs,
  onChange: tell,
}: CrmStoreDependencies): CrmStore {
  let userId: number | undefined;
  const onChange = (change: CrmChange) => tell(change, userId);
  const properties = seedProperties();
  const objects = forEachType(() => new Map<string, CrmObject>());
  const archived = forEachType(() => new Map<string, CrmObject>());
  const byUnique = createUniqueValues((type) => objects[type].values());
  const associations = createAssociations();

  const isoTime = createIsoTime();
  const keeps = (type: ObjectType, property: string) =>
    properties[type].get(property)?.hasUniqueValue === true || (type === "contacts" && property === "email");

  const searchable = (object: CrmObject) => {
    if (object.indexDueMs !== undefined && clock.nowMs() >= object.indexDueMs) {
      object.indexed = undefined;
      object.indexDueMs = undefined;
    }
    return object.indexDueMs === undefined ? object.values : object.indexed;
  };

  const write = (object: CrmObject, values: PropertyValues, nowMs: number): string[] => {
    const written: string[] = [];
    for (const [name, given] of Object.entries(values)) {
      const value = given ?? "";
      const before = object.values.get(name) ?? "";
      if (value === before) continue;
      byUnique.free(object.type, name, before);
      if (value !== "") byUnique.keep(object, name, value);
      object.history ??= new Map();
      object.history.set(
        name,
        [{ value, timestampMs: nowMs, userId }, ...historyOf(object, name)].slice(0, 20),
      );
      if (value === "") object.values.delete(name);
      else object.values.set(name, value);
      written.push(name);
    }
    return written;
  };

  const keyOf = (object: CrmObject): string => {
    for (const [name, value] of object.values) if (keeps(object.type, name)) return value;
    return object.id;
  };

  const touch = (object: CrmObject, nowMs: number) => {
    object.values.set(objectTypes[object.type].modified, isoTime(nowMs));
  };

  const kept: StatePart = {
    save: () =>
      [...Object.values(objects), ...Object.values(archived)].flatMap((ofType) =>
        [...ofType.values()].map(savedObject),
      ),
    load(saved) {
      byUnique.clear();
      for (const ofType of [...Object.values(objects), ...Object.values(archived)]) ofType.clear();
      for (const one of (saved ?? []) as SavedObject[]) {
        const object = restoredObject(one);
        if (object.archivedAtMs !== undefined) {
          archived[object.type].set(object.id, object);
          continue;
        }
        objects[object.type].set(object.id, object);
      }
    },
  };
  const ofTypes = Object.entries(properties).map(([type, map]) => [type, mapPart(map)] as const);

  const update = (object: CrmObject, values: PropertyValues) => {
    const nowMs = clock.nowMs();
    const seen = searchable(object);
    const indexed = object.indexDueMs === undefined ? new Map(seen) : object.indexed;
    const written = write(object, values, nowMs);
    if (written.length === 0) return;
    touch(object, nowMs);
    object.indexed = indexed;
    object.indexDueMs ??= searchLagMs() > 0 ? nowMs + searchLagMs() : undefined;
    ledger.record(object.type, "updated", keyOf(object), object.id);
    for (const property of written)
      onChange({ kind: "propertyChange", object, property, value: values[property] ?? "" });
  };

  const archive = (object: CrmObject) => {
    const key = keyOf(object);
    objects[object.type].delete(object.id);
    archived[object.type].set(object.id, object);
    object.archivedAtMs = clock.nowMs();
    for (const [name, value] of object.values) byUnique.free(object.type, name, value);
    ledger.record(object.type, "deleted", key, object.id);
  };

  const add = (type: ObjectType, values: PropertyValues): CrmObject => {
    const now = isoTime(clock.nowMs());
    const id = String(ids.next());
    const flat: string[] = [];
    for (const name in values) {
      const value = values[name] ?? "";
      if (value !== "") flat.push(name, value);
    }
    flat.push("hs_object_id", id, "createdate", now, objectTypes[type].modified, now);
    const object: CrmObject = {
      id,
      type,
      createdBy: userId,
      values: SmallMap.ofFlat(flat),
      history: undefined,
      indexed: undefined,
      indexDueMs: undefined,
    };
    objects[type].set(id, object);
    for (const name in values) {
      const value = values[name] ?? "";
      if (value !== "") byUnique.keep(object, name, value);
    }
    return object;
  };

  return {
    // Properties first: they say which values are unique.
    state: joinedParts({ properties: joinedParts(Object.fromEntries(ofTypes)), objects: kept, associations }),
    properties,
    associations,
    searchable,
    get: (type, id) => objects[type].get(id),
    getBy: (type, property, value) =>
      keeps(type, property) ? byUnique.find(type, property, value) : undefined,
    all: (type) => objects[type].values(),
    getArchived: (type, id) => archived[type].get(id),
    allArchived: (type) => archived[type].values(),

    asUser(user, work) {
      userId = user;
      try {
        return work();
      } finally {
        userId = undefined;
      }
    },
    add,
    create(type, values) {
      const object = add(type, values);
      object.indexDueMs = searchLagMs() > 0 ? clock.nowMs() + searchLagMs() : undefined;
      ledger.record(type, "created", keyOf(object), object.id);
      onChange({ kind: "creation", object });
      for (const property in values) {
        const value = values[property] ?? "";
        if (value !== "") onChange({ kind: "propertyChange", object, property, value });
      }
      return object;
    },

    update,
    archive(object) {
      archive(object);
      onChange({ kind: "deletion", object });
    },

    merge(object, merged) {
      archive(merged);
      const missing = [...merged.values].filter(
        ([name]) => !object.values.has(name) && properties[object.type].get(name)?.readOnly !== true,
      );
      update(object, Object.fromEntries(missing));
      associations.hand(merged, object);
      onChange({ kind: "merge", object, merged });
    },

    associate(from, to, typeIds) {
      const added = associations.add(from, to, typeIds);
      for (const { primary } of added) {
        onChange({ kind: "associationChange", from, to, primary });
        onChange({ kind: "associationChange", from: to, to: from, primary });
      }
    },

    dissociate(from, to) {
      if (!associations.remove(from, to)) return;
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const)
        onChange({ kind: "associationChange", from: a, to: b, primary: false, removed: true });
    },
  };
}
