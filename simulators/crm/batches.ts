import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";
import { type ObjectType, objectTypes } from "./object-types.ts";
import { viewObject, viewWritten } from "./object-view.ts";
import { identifies, writeRefusal } from "./objects.ts";
import type { PropertyValues } from "./property-values.ts";
import type { CrmStore } from "./state.ts";

interface UpsertInput {
  readonly id: string;
  readonly idProperty?: string;
  readonly properties: PropertyValues;
  readonly objectWriteTraceId?: string;
}

/** Batch read and batch upsert of one object type. */
export function batchHandlers(clock: Clock, store: CrmStore, errors: CrmErrors, type: ObjectType) {
  const batch = (results: readonly object[], failures: readonly object[]): Answer => {
    const at = new Date(clock.nowMs()).toISOString();
    const body = { status: "COMPLETE", results, startedAt: at, completedAt: at };
    if (failures.length === 0) return { status: 200, body };
    return { status: 207, body: { ...body, numErrors: failures.length, errors: failures } };
  };

  const read: Handler = ({ body }) => {
    const { inputs, idProperty, ...view } = body as {
      inputs: { id: string }[];
      idProperty?: string;
      properties?: string[];
    };
    if (idProperty !== undefined && !identifies(store, type, idProperty)) {
      return errors.invalid(`Property ${idProperty} does not have unique values`);
    }
    const missing: string[] = [];
    const results = inputs.flatMap(({ id }) => {
      const object = idProperty === undefined ? store.get(type, id) : store.getBy(type, idProperty, id);
      if (object === undefined) missing.push(id);
      return object === undefined ? [] : [viewObject(store, object, view)];
    });
    if (missing.length === 0) return batch(results, []);
    const message = `Could not get some ${objectTypes[type].label} objects, they may be deleted or not exist. Check that ids are valid.`;
    return batch(results, [errors.body("OBJECT_NOT_FOUND", message, { context: { ids: missing } })]);
  };

  const upsert: Handler = ({ body }) => {
    const { inputs } = body as { inputs: UpsertInput[] };
    const keys = inputs.map(({ id, idProperty }) => `${idProperty}/${id.toLowerCase()}`);
    if (new Set(keys).size < keys.length) return errors.invalid("Duplicate IDs found in batch input");
    const prepared = inputs.map((input) => ({ input, refused: upsertRefusal(input) }));

    // Without a trace id for every input the answer could not tell which failed, so that the batch stands or falls as one.
    const traced = inputs.every(({ objectWriteTraceId }) => objectWriteTraceId !== undefined);
    const refused = prepared.find((one) => one.refused !== undefined)?.refused;
    if (refused !== undefined && !traced) return refused;

    const results: object[] = [];
    const failures: object[] = [];
    for (const { input } of prepared) {
      // Judged again: an input before it may have taken the value.
      const refusal = upsertRefusal(input);
      if (refusal === undefined) results.push(upsertOne(input));
      else
        failures.push({
          ...(refusal.body as object),
          context: { objectWriteTraceId: [input.objectWriteTraceId ?? ""] },
        });
    }
    return batch(results, failures);
  };

  const upsertRefusal = ({ id, idProperty, properties }: UpsertInput): Answer | undefined => {
    if (idProperty === undefined || !identifies(store, type, idProperty)) {
      return errors.invalid(`idProperty must name a property of ${type} that has unique values`);
    }
    const object = store.getBy(type, idProperty, id);
    return writeRefusal(store, errors, type, { [idProperty]: id, ...properties }, object);
  };

  const upsertOne = ({ id, idProperty = "", properties, objectWriteTraceId }: UpsertInput): object => {
    const existing = store.getBy(type, idProperty, id);
    const values = { [idProperty]: id, ...properties };
    if (existing !== undefined) store.update(existing, values);
    const object = existing ?? store.create(type, values);
    return {
      ...viewWritten(object),
      new: existing === undefined,
      ...(objectWriteTraceId === undefined ? {} : { objectWriteTraceId }),
    };
  };

  return { read, upsert };
}
