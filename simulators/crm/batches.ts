import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { type ObjectType, objectTypes } from "./object-types.ts";
import { viewObject, viewWritten } from "./object-view.ts";
import {
  associationRefusal,
  createObject,
  identifies,
  type NewAssociation,
  writeRefusal,
} from "./objects.ts";
import type { PropertyValues } from "./property-values.ts";
import type { RecordLocks } from "./record-locks.ts";
import type { CrmObject, CrmStore } from "./state.ts";

interface Traced {
  readonly objectWriteTraceId?: string;
}

interface WriteInput extends Traced {
  readonly id: string;
  readonly idProperty?: string;
  readonly properties: PropertyValues;
}

interface CreateInput extends Traced {
  readonly properties: PropertyValues;
  readonly associations?: readonly NewAssociation[];
}

/** Batch calls of one object type. */
export function batchHandlers(
  clock: Clock,
  store: CrmStore,
  errors: CrmErrors,
  type: ObjectType,
  locks: RecordLocks,
) {
  const answer = (status: 200 | 201, results: readonly object[], failures: readonly object[]): Answer => {
    const at = new Date(clock.nowMs()).toISOString();
    const body = { status: "COMPLETE", results, startedAt: at, completedAt: at };
    if (failures.length === 0) return { status, body };
    return { status: 207, body: { ...body, numErrors: failures.length, errors: failures } };
  };

  /** Without a trace id for every input the answer could not tell which failed, so that the batch stands or falls as one. */
  const each = <Input extends Traced>(
    status: 200 | 201,
    inputs: readonly Input[],
    refusalOf: (input: Input) => Answer | undefined,
    write: (input: Input) => object,
  ): Answer => {
    const traced = inputs.every(({ objectWriteTraceId }) => objectWriteTraceId !== undefined);
    const refused = traced ? undefined : firstOf(inputs, refusalOf);
    if (refused !== undefined) return refused;

    const results: object[] = [];
    const failures: object[] = [];
    for (const input of inputs) {
      // Judged again: an input before it may have taken the value.
      const refusal = refusalOf(input);
      const { objectWriteTraceId } = input;
      if (refusal === undefined) {
        results.push({
          ...write(input),
          ...(objectWriteTraceId === undefined ? {} : { objectWriteTraceId }),
        });
      } else {
        const context = { objectWriteTraceId: [objectWriteTraceId ?? ""] };
        failures.push({ ...(refusal.body as object), context });
      }
    }
    return answer(status, results, failures);
  };

  const found = ({ id, idProperty }: { readonly id: string; readonly idProperty?: string }) =>
    idProperty === undefined || idProperty === "hs_object_id"
      ? store.get(type, id)
      : store.getBy(type, idProperty, id);
  const repeated = (inputs: readonly WriteInput[]) =>
    new Set(inputs.map(({ id, idProperty }) => `${idProperty}/${id.toLowerCase()}`)).size < inputs.length;
  const notUnique = (idProperty: string) =>
    errors.invalid(`Property ${idProperty} does not have unique values`);
  const locked = (inputs: readonly WriteInput[]) =>
    inputs.some((input) => {
      const object = found(input);
      return object !== undefined && locks.locked(object);
    });
  const written = (object: CrmObject): object => {
    locks.note(object);
    return viewWritten(object);
  };

  const read: Handler = ({ body, query }) => {
    const { inputs, idProperty, ...view } = body as {
      inputs: { id: string }[];
      idProperty?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
    };
    if (idProperty !== undefined && idProperty !== "hs_object_id" && !identifies(store, type, idProperty))
      return notUnique(idProperty);
    const missing: string[] = [];
    const results = inputs.flatMap(({ id }) => {
      const named = idProperty === undefined ? { id } : { id, idProperty };
      const object = query.archived === true ? store.getArchived(type, id) : found(named);
      if (object === undefined) missing.push(id);
      return object === undefined ? [] : [viewObject(store, object, view)];
    });
    if (missing.length === 0) return answer(200, results, []);
    const message = `Could not get some ${objectTypes[type].label} objects, they may be deleted or not exist. Check that ids are valid.`;
    return answer(200, results, [errors.body("OBJECT_NOT_FOUND", message, { context: { ids: missing } })]);
  };

  const create: Handler = ({ body }) => {
    const { inputs } = body as { inputs: CreateInput[] };
    const taken = takenTwice(store, type, inputs);
    const traced = inputs.every(({ objectWriteTraceId }) => objectWriteTraceId !== undefined);
    if (taken !== undefined && !traced)
      return errors.invalid(`Duplicate values of the unique property ${taken} found in batch input`);
    return each(
      201,
      inputs,
      ({ properties, associations = [] }) =>
        writeRefusal(store, errors, type, properties, undefined) ??
        associationRefusal(store, errors, type, associations),
      ({ properties, associations = [] }) => viewWritten(createObject(store, type, properties, associations)),
    );
  };

  const update: Handler = ({ body }) => {
    const { inputs } = body as { inputs: WriteInput[] };
    if (repeated(inputs)) return errors.invalid("Duplicate IDs found in batch input");
    if (locked(inputs)) return errors.locked();
    return each(
      200,
      inputs,
      (input) => {
        const { idProperty = "hs_object_id" } = input;
        if (idProperty !== "hs_object_id" && !identifies(store, type, idProperty))
          return notUnique(idProperty);
        const object = found(input);
        if (object === undefined) return errors.notFound();
        return writeRefusal(store, errors, type, input.properties, object);
      },
      (input) => {
        const object = found(input) as CrmObject;
        store.update(object, input.properties);
        return written(object);
      },
    );
  };

  const upsert: Handler = ({ body }) => {
    const { inputs } = body as { inputs: WriteInput[] };
    if (repeated(inputs)) return errors.invalid("Duplicate IDs found in batch input");
    if (locked(inputs)) return errors.locked();
    return each(
      200,
      inputs,
      ({ id, idProperty, properties }) => {
        if (idProperty === undefined || !identifies(store, type, idProperty))
          return errors.invalid(`idProperty must name a property of ${type} that has unique values`);
        const object = store.getBy(type, idProperty, id);
        return writeRefusal(store, errors, type, { [idProperty]: id, ...properties }, object);
      },
      ({ id, idProperty = "", properties }) => {
        const existing = store.getBy(type, idProperty, id);
        const values = { [idProperty]: id, ...properties };
        if (existing !== undefined) store.update(existing, values);
        return { ...written(existing ?? store.create(type, values)), new: existing === undefined };
      },
    );
  };

  const archive: Handler = ({ body }) => {
    for (const { id } of (body as { inputs: { id: string }[] }).inputs) {
      const object = store.get(type, id);
      if (object !== undefined) store.archive(object);
    }
    return { status: 204 };
  };

  return { read, create, update, upsert, archive };
}

function firstOf<Input, Found>(
  inputs: readonly Input[],
  find: (input: Input) => Found | undefined,
): Found | undefined {
  for (const input of inputs) {
    const one = find(input);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** The unique property of which two inputs have the same value. */
function takenTwice(store: CrmStore, type: ObjectType, inputs: readonly CreateInput[]): string | undefined {
  const seen = new Set<string>();
  for (const { properties } of inputs) {
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || value === "" || !identifies(store, type, name)) continue;
      const key = `${name}/${value.toLowerCase()}`;
      if (seen.has(key)) return name;
      seen.add(key);
    }
  }
  return undefined;
}
