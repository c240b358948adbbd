import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { associationKindsOf } from "./association-kinds.ts";
import type { CrmErrors } from "./errors.ts";
import { type ObjectType, objectTypes, readObjectType } from "./object-types.ts";
import type { CrmObject, CrmStore } from "./state.ts";

/** The v4 association calls on one object. */
export function associationHandlers(
  clock: Clock,
  store: CrmStore,
  errors: CrmErrors,
): Record<string, Handler> {
  const readFrom = (call: Call): { from: CrmObject; toType: ObjectType } | Answer => {
    const types = readTypes(errors, call);
    if ("status" in types) return types;
    const from = store.get(types.fromType, String(call.path.fromObjectId));
    return from === undefined ? errors.notFound() : { from, toType: types.toType };
  };
  const readEnds = (call: Call): { from: CrmObject; to: CrmObject } | Answer => {
    const found = readFrom(call);
    if ("status" in found) return found;
    const to = store.get(found.toType, String(call.path.toObjectId));
    return to === undefined ? errors.notFound() : { from: found.from, to };
  };

  return {
    listAssociations: (call) => {
      const found = readFrom(call);
      if ("status" in found) return found;
      const { limit, after = "0" } = call.query as { limit: number; after?: string };
      if (!/^\d+$/.test(after)) return errors.invalid(`Invalid paging cursor: ${after}`);
      return { status: 200, body: associationPage(store, found.from, found.toType, Number(after), limit) };
    },

    associateByDefault: (call) => {
      const ends = readEnds(call);
      if ("status" in ends) return ends;
      const results = associateByDefault(store, ends.from, ends.to);
      if (results === undefined) return noKind(errors, ends.from.type, ends.to.type);
      const at = new Date(clock.nowMs()).toISOString();
      return { status: 200, body: { status: "COMPLETE", results, startedAt: at, completedAt: at } };
    },

    associate: (call) => {
      const ends = readEnds(call);
      if ("status" in ends) return ends;
      const typeIds = (call.body as { associationTypeId: number }[]).map(
        ({ associationTypeId }) => associationTypeId,
      );
      const tie = associateAs(store, ends.from, ends.to, typeIds);
      return tie === undefined ? unknownKind(errors, typeIds) : { status: 201, body: tie };
    },

    dissociate: (call) => {
      const ends = readEnds(call);
      if ("status" in ends) return ends;
      store.dissociate(ends.from, ends.to);
      return { status: 204 };
    },
  };
}

/** The two types that a path names, or the refusal of others. */
export function readTypes(
  errors: CrmErrors,
  { path }: Call,
): { fromType: ObjectType; toType: ObjectType } | Answer {
  const fromType = readObjectType(String(path.fromObjectType));
  const toType = readObjectType(String(path.toObjectType));
  return fromType === undefined || toType === undefined
    ? errors.invalid("Unable to infer object type from the path")
    : { fromType, toType };
}

/** A page of what an object is tied to, with the types of each tie. */
export function associationPage(
  store: CrmStore,
  from: CrmObject,
  toType: ObjectType,
  offset: number,
  limit: number,
) {
  const kinds = associationKindsOf(from.type, toType);
  const all = store.associations
    .list(from, toType)
    .filter(({ toId }) => store.get(toType, toId) !== undefined);
  const results = all.slice(offset, offset + limit).map(({ toId, typeIds }) => ({
    toObjectId: toId,
    associationTypes: kinds
      .filter(({ typeId }) => typeIds.includes(typeId))
      .map(({ typeId, label }) => ({ category: "HUBSPOT_DEFINED", typeId, label })),
  }));
  const more = offset + limit < all.length;
  return { results, ...(more ? { paging: { next: { after: String(offset + limit) } } } : {}) };
}

/** Ties two objects by the default type and answers both directions; `undefined` if their types cannot be tied. */
export function associateByDefault(store: CrmStore, from: CrmObject, to: CrmObject): object[] | undefined {
  const [kind] = associationKindsOf(from.type, to.type);
  const [mirror] = associationKindsOf(to.type, from.type);
  if (kind === undefined) return undefined;
  store.associate(from, to, [kind.typeId]);
  const row = (a: CrmObject, b: CrmObject, typeId: number) => ({
    from: { id: a.id },
    to: { id: b.id },
    associationSpec: { associationCategory: "HUBSPOT_DEFINED", associationTypeId: typeId },
  });
  return [row(from, to, kind.typeId), ...(mirror === undefined ? [] : [row(to, from, mirror.typeId)])];
}

/** Ties two objects by the given types; `undefined` if one of these is not between theirs. */
export function associateAs(
  store: CrmStore,
  from: CrmObject,
  to: CrmObject,
  typeIds: readonly number[],
): object | undefined {
  const kinds = associationKindsOf(from.type, to.type);
  if (!typeIds.every((typeId) => kinds.some((kind) => kind.typeId === typeId))) return undefined;
  store.associate(from, to, typeIds);
  return {
    fromObjectTypeId: objectTypes[from.type].typeId,
    fromObjectId: from.id,
    toObjectTypeId: objectTypes[to.type].typeId,
    toObjectId: to.id,
    labels: kinds.flatMap(({ typeId, label }) => (label !== null && typeIds.includes(typeId) ? [label] : [])),
  };
}

export function noKind(errors: CrmErrors, from: ObjectType, to: ObjectType): Answer {
  return errors.invalid(`No default association from ${from} to ${to}`);
}

export function unknownKind(errors: CrmErrors, typeIds: readonly number[]): Answer {
  return errors.invalid(
    `One of the association types ${typeIds.join(", ")} is not between these object types`,
  );
}
