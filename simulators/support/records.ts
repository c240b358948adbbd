import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { Rows } from "./collection.ts";
import { supportErrors as errors } from "./errors.ts";
import { page } from "./paging.ts";
import { type RecordInput, recordProblems, writeRecord } from "./record-writes.ts";
import type { CustomRecord } from "./rows.ts";
import { type CustomObject, customObjects } from "./seed.ts";
import type { SupportStore } from "./state.ts";

/** The calls on records of custom objects. */
export function recordHandlers(store: SupportStore): Record<string, Handler> {
  const found = (call: Call) => {
    const record = store.records.get(String(call.path.recordId));
    return record === undefined || record.customObject !== objectOf(call) ? undefined : record;
  };
  const write = (
    call: Call,
    customObject: CustomObject,
    given: RecordInput,
    before: CustomRecord | undefined,
  ): Answer => {
    const details = recordProblems(store, customObject, given, before);
    if (Object.keys(details).length > 0) return errors.recordInvalid(details);
    const record = writeRecord(store, customObject, given, before);
    return {
      status: before === undefined ? 201 : 200,
      body: { custom_object_record: viewRecord(record, call.root) },
    };
  };

  return {
    listCustomObjectRecords: (call) => {
      const customObject = objectOf(call);
      if (customObject === undefined) return errors.recordNotFound();
      const { query } = call;
      const rows = chosen(
        store,
        customObject,
        listed(query["filter[external_ids]"]),
        listed(query["filter[ids]"]),
      );
      return page(
        call,
        "custom_object_records",
        sorted(rows, String(query.sort ?? "id")),
        (record) => viewRecord(record, call.root),
        { cursorOnly: true, counted: true },
      );
    },

    createCustomObjectRecord: (call) => {
      const customObject = objectOf(call);
      return customObject === undefined
        ? errors.recordNotFound()
        : write(call, customObject, givenIn(call), undefined);
    },

    readCustomObjectRecord: (call) => {
      const record = found(call);
      return record === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { custom_object_record: viewRecord(record, call.root) } };
    },

    updateCustomObjectRecord: (call) => {
      const record = found(call);
      return record === undefined
        ? errors.recordNotFound()
        : write(call, record.customObject, givenIn(call), record);
    },

    deleteCustomObjectRecord: (call) => {
      const record = found(call);
      if (record === undefined) return errors.recordNotFound();
      store.removeRecord(record);
      return { status: 204 };
    },

    upsertCustomObjectRecord: (call) => {
      const customObject = objectOf(call);
      if (customObject === undefined) return errors.recordNotFound();
      const externalId = String(call.query.external_id);
      const before = store.recordByExternalId(customObject, externalId);
      return write(call, customObject, { ...givenIn(call), external_id: externalId }, before);
    },
  };
}

export function objectOf({ path }: Call): CustomObject | undefined {
  return customObjects.find(({ key }) => key === path.customObjectKey);
}

function givenIn({ body }: Call): RecordInput {
  return (body as { custom_object_record: RecordInput }).custom_object_record;
}

function viewRecord(
  { id, customObject, name, externalId, fields, createdAt, updatedAt }: CustomRecord,
  root: string,
): object {
  const values = Object.fromEntries(
    Object.keys(customObject.fields).map((field) => [field, fields[field] ?? null]),
  );
  return {
    url: `${root}/custom_objects/${customObject.key}/records/${id}.json`,
    id,
    name,
    custom_object_key: customObject.key,
    custom_object_fields: values,
    external_id: externalId,
    created_at: createdAt,
    updated_at: updatedAt,
    created_by_user_id: "1",
    updated_by_user_id: "1",
  };
}

function listed(value: unknown): ReadonlySet<string> | undefined {
  return typeof value === "string" ? new Set(value.split(",").map((part) => part.trim())) : undefined;
}

function chosen(
  store: SupportStore,
  customObject: CustomObject,
  externalIds: ReadonlySet<string> | undefined,
  ids: ReadonlySet<string> | undefined,
): Rows<CustomRecord> {
  if (externalIds === undefined && ids === undefined) return store.records.having("object", customObject.key);
  const named =
    externalIds === undefined
      ? [...(ids ?? [])].map((id) => store.records.get(id))
      : [...externalIds].map((externalId) => store.recordByExternalId(customObject, externalId));
  return named.filter(
    (record): record is CustomRecord =>
      record?.customObject === customObject && (ids === undefined || ids.has(record.id)),
  );
}

function sorted(records: Rows<CustomRecord>, sort: string): Rows<CustomRecord> {
  if (sort === "id" && !Array.isArray(records)) return records;
  const by = sort.replace("-", "") === "updated_at" ? "updatedAt" : "id";
  const direction = sort.startsWith("-") ? -1 : 1;
  return records
    .slice(0, records.length)
    .toSorted((a, b) => direction * (a[by] === b[by] ? a.id.localeCompare(b.id) : a[by] < b[by] ? -1 : 1));
}
