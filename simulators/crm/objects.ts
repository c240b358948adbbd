import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { associationKindsOf } from "./association-kinds.ts";
import type { CrmErrors } from "./errors.ts";
import { type ObjectType, objectTypes } from "./object-types.ts";
import { viewObject, viewWritten } from "./object-view.ts";
import { type PropertyValues, problemSummary, propertyProblems } from "./property-values.ts";
import type { CrmObject, CrmStore } from "./state.ts";

export interface NewAssociation {
  readonly to: { readonly id: string };
  readonly types: readonly { readonly associationTypeId: number }[];
}

/** List, create, read, update, archive and merge of one object type. `locked` says which object may not be written now. */
export function objectHandlers(
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  locked: (object: CrmObject) => boolean,
) {
  const list: Handler = ({ query, request }) => {
    const { limit, after, ...view } = query as { limit: number; after?: string; properties?: string[] };
    if (after !== undefined && !/^\d+$/.test(after)) return errors.invalid(`Invalid paging cursor: ${after}`);

    const from = after === undefined ? 0 : Number(after);
    const page: CrmObject[] = [];
    for (const object of query.archived === true ? store.allArchived(type) : store.all(type)) {
      if (Number(object.id) < from) continue;
      page.push(object);
      if (page.length > limit) break;
    }
    const next = page[limit];
    const results = page.slice(0, limit).map((object) => viewObject(store, object, view));
    if (next === undefined) return { status: 200, body: { results } };
    const link = new URL(request.target, request.origin);
    link.searchParams.set("limit", String(limit));
    link.searchParams.set("after", next.id);
    return { status: 200, body: { results, paging: { next: { after: next.id, link: link.href } } } };
  };

  const create: Handler = ({ body }) => {
    const { properties, associations = [] } = body as {
      properties: PropertyValues;
      associations?: NewAssociation[];
    };
    const refused =
      writeRefusal(store, errors, type, properties, undefined) ??
      associationRefusal(store, errors, type, associations);
    if (refused !== undefined) return refused;
    return { status: 201, body: viewWritten(createObject(store, type, properties, associations)) };
  };

  const read: Handler = (call) => {
    const object =
      call.query.archived === true
        ? (store.getArchived(type, String(call.path.objectId)) ?? errors.notFound())
        : find(store, errors, type, call);
    if ("status" in object) return object;
    return { status: 200, body: viewObject(store, object, call.query) };
  };

  const update: Handler = (call) => {
    const object = find(store, errors, type, call);
    if ("status" in object) return object;
    const { properties } = call.body as { properties: PropertyValues };
    if (locked(object)) return errors.locked();
    const refused = writeRefusal(store, errors, type, properties, object);
    if (refused !== undefined) return refused;
    store.update(object, properties);
    return { status: 200, body: viewWritten(object) };
  };

  /** Archiving what is not there is no error. */
  const archive: Handler = ({ path }) => {
    const object = store.get(type, String(path.objectId));
    if (object !== undefined) store.archive(object);
    return { status: 204 };
  };

  const merge: Handler = ({ body }) => {
    const { primaryObjectId, objectIdToMerge } = body as { primaryObjectId: string; objectIdToMerge: string };
    const object = store.get(type, primaryObjectId);
    const merged = store.get(type, objectIdToMerge);
    if (object === undefined || merged === undefined) return errors.notFound();
    if (object === merged) return errors.invalid("An object cannot be merged into itself");
    store.merge(object, merged);
    return { status: 200, body: viewWritten(object) };
  };

  return { list, create, read, update, archive, merge };
}

/** Why a new object may not be tied like this, or `undefined`. */
export function associationRefusal(
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  associations: readonly NewAssociation[],
): Answer | undefined {
  const missing = associations.find((association) => readEnd(store, type, association) === undefined);
  return missing === undefined
    ? undefined
    : errors.invalid(`One or more associations are not valid: no object ${missing.to.id} for its type`);
}

/** Creates an object that has no problems, with its ties. */
export function createObject(
  store: CrmStore,
  type: ObjectType,
  properties: PropertyValues,
  associations: readonly NewAssociation[],
): CrmObject {
  const object = store.create(type, properties);
  for (const association of associations) {
    const end = readEnd(store, type, association);
    if (end !== undefined) store.associate(object, end.to, end.typeIds);
  }
  return object;
}

/** Why these values may not be written to a new object or to `object`, or `undefined`. */
export function writeRefusal(
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  values: PropertyValues,
  object: CrmObject | undefined,
): Answer | undefined {
  const problems = propertyProblems(store.properties[type], values);
  if (problems.length > 0) return errors.invalid(problemSummary(problems), problems);
  const unset = object === undefined ? requiredOf(type).filter((name) => (values[name] ?? "") === "") : [];
  if (unset.length > 0) {
    const message = `Error creating ${objectTypes[type].label}. Some required properties were not set.`;
    return errors.invalid(message, [
      { message, code: "REQUIRED_PROPERTY_MISSING", context: { properties: unset } },
    ]);
  }

  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === "") continue;
    const owner = store.getBy(type, name, value);
    if (owner === undefined || owner === object) continue;
    if (type === "contacts" && name === "email")
      return errors.conflict(`Contact already exists. Existing ID: ${owner.id}`);
    const message = `Cannot set PropertyValueCoordinates{objectTypeId=${objectTypes[type].typeId}, propertyName=${name}, value=${value}}. ${owner.id} already has that value.`;
    return errors.invalid(message, [
      { message, code: "CONFLICTING_UNIQUE_VALUE", context: { propertyName: [name] } },
    ]);
  }
  return undefined;
}

function find(
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  { path, query }: Call,
): CrmObject | Answer {
  const objectId = String(path.objectId);
  const idProperty = query.idProperty as string | undefined;
  if (idProperty === undefined || idProperty === "hs_object_id")
    return store.get(type, objectId) ?? errors.notFound();
  if (!identifies(store, type, idProperty))
    return errors.invalid(`Property ${idProperty} does not have unique values`);
  return store.getBy(type, idProperty, objectId) ?? errors.notFound();
}

function requiredOf(type: ObjectType): readonly string[] {
  const kind = objectTypes[type];
  return "required" in kind ? kind.required : [];
}

/** Whether objects may be named by a value of this property. */
export function identifies(store: CrmStore, type: ObjectType, property: string): boolean {
  return (
    store.properties[type].get(property)?.hasUniqueValue === true ||
    (type === "contacts" && property === "email")
  );
}

function readEnd(store: CrmStore, from: ObjectType, { to, types }: NewAssociation) {
  const typeIds = types.map(({ associationTypeId }) => associationTypeId);
  for (const other of Object.keys(objectTypes) as ObjectType[]) {
    const kinds = associationKindsOf(from, other);
    if (kinds.length === 0 || !typeIds.every((typeId) => kinds.some((kind) => kind.typeId === typeId)))
      continue;
    const object = store.get(other, String(to.id));
    if (object !== undefined) return { to: object, typeIds };
  }
  return undefined;
}
