import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { associationKindsOf, type ObjectType, objectTypes } from "./object-types.ts";
import { viewObject, viewWritten } from "./object-view.ts";
import { type PropertyValues, problemSummary, propertyProblems } from "./property-values.ts";
import type { CrmObject, CrmStore } from "./state.ts";

interface NewAssociation {
  readonly to: { readonly id: string };
  readonly types: readonly { readonly associationTypeId: number }[];
}

/** List, create, read and update of one object type. */
export function objectHandlers(store: CrmStore, errors: CrmErrors, type: ObjectType) {
  const list: Handler = ({ query, root, operation }) => {
    const { limit, after, ...view } = query as { limit: number; after?: string; properties?: string[] };
    if (after !== undefined && !/^\d+$/.test(after)) return errors.invalid(`Invalid paging cursor: ${after}`);
    if (query.archived === true) return { status: 200, body: { results: [] } };

    const from = after === undefined ? 0 : Number(after);
    const page: CrmObject[] = [];
    for (const object of store.all(type)) {
      if (Number(object.id) < from) continue;
      page.push(object);
      if (page.length > limit) break;
    }
    const next = page[limit];
    const results = page.slice(0, limit).map((object) => viewObject(store, object, view));
    if (next === undefined) return { status: 200, body: { results } };
    const link = `${root}${operation.path}?limit=${limit}&after=${next.id}`;
    return { status: 200, body: { results, paging: { next: { after: next.id, link } } } };
  };

  const create: Handler = ({ body }) => {
    const { properties, associations = [] } = body as {
      properties: PropertyValues;
      associations?: NewAssociation[];
    };
    const refused = writeRefusal(store, errors, type, properties, undefined);
    if (refused !== undefined) return refused;
    const ends = associations.map((association) => readEnd(store, type, association));
    const missing = ends.indexOf(undefined);
    if (missing !== -1) {
      return errors.invalid(
        `One or more associations are not valid: no object ${associations[missing]?.to.id} for its type`,
      );
    }

    const object = store.create(type, properties);
    for (const end of ends) if (end !== undefined) store.associate(object, end.to, end.typeIds);
    return { status: 201, body: viewWritten(object) };
  };

  const read: Handler = (call) => {
    if (call.query.archived === true) return errors.notFound();
    const object = find(store, errors, type, call);
    if ("status" in object) return object;
    return { status: 200, body: viewObject(store, object, call.query) };
  };

  const update: Handler = (call) => {
    const object = find(store, errors, type, call);
    if ("status" in object) return object;
    const { properties } = call.body as { properties: PropertyValues };
    const refused = writeRefusal(store, errors, type, properties, object);
    if (refused !== undefined) return refused;
    store.update(object, properties);
    return { status: 200, body: viewWritten(object) };
  };

  return { list, create, read, update };
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
