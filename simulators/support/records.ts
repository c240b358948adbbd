import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Call, Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import { type CustomObject, customObjects } from "./seed.ts";
import type { CustomRecord, SupportStore } from "./state.ts";

interface Change {
  readonly custom_object_record: {
    readonly name?: string;
    readonly custom_object_fields?: Readonly<Record<string, unknown>>;
  };
}

/** The calls on records of custom objects. */
export function recordHandlers(store: SupportStore): Record<string, Handler> {
  return {
    listCustomObjectRecords: (call) => {
      const customObject = objectOf(call);
      if (customObject === undefined) return errors.recordNotFound();
      const { query } = call;
      const externalIds = listed(query["filter[external_ids]"]);
      const ids = listed(query["filter[ids]"]);
      const named = externalIds && [...externalIds].map((id) => store.recordByExternalId(customObject, id));
      const all = (named ?? store.records(customObject)).filter(
        (record): record is CustomRecord => record !== undefined && (ids === undefined || ids.has(record.id)),
      );
      return page(call, sorted(all, String(query.sort ?? "id")));
    },

    readCustomObjectRecord: (call) => {
      const record = store.record(String(call.path.recordId));
      if (record === undefined || record.customObject !== objectOf(call)) return errors.recordNotFound();
      return { status: 200, body: { custom_object_record: view(record, call.root) } };
    },

    upsertCustomObjectRecord: (call) => {
      const customObject = objectOf(call);
      if (customObject === undefined) return errors.recordNotFound();
      const externalId = String(call.query.external_id);
      const { name, custom_object_fields: given = {} } = (call.body as Change).custom_object_record;
      const details = fieldProblems(customObject, given);
      const before = store.recordByExternalId(customObject, externalId);
      const newName = name ?? before?.name ?? "";
      if (newName.trim() === "")
        details.name = [{ description: "Name: cannot be blank", error: "BlankValue" }];
      if (Object.keys(details).length > 0) return errors.recordInvalid(details);

      const record = store.putRecord(customObject, externalId, newName, { ...before?.fields, ...given });
      return {
        status: before === undefined ? 201 : 200,
        body: { custom_object_record: view(record, call.root) },
      };
    },
  };
}

function objectOf({ path }: Call): CustomObject | undefined {
  return customObjects.find(({ key }) => key === path.customObjectKey);
}

type Details = Record<string, { description: string; error: string }[]>;

function fieldProblems({ fields }: CustomObject, given: Readonly<Record<string, unknown>>): Details {
  const details: Details = {};
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined)
      details[name] = [{ description: `${name}: is not a field of this object`, error: "InvalidField" }];
    else if (value !== null && typeof value !== "string")
      details[name] = [{ description: `${name}: must be a text`, error: "InvalidValue" }];
    else if (typeof value === "string" && field.options !== undefined && !field.options.includes(value)) {
      details[name] = [{ description: `${name}: ${value} is not an option`, error: "InvalidValue" }];
    } else if (typeof value === "string" && field.type === "date" && !/^\d{4}-\d{2}-\d{2}/.test(value)) {
      details[name] = [{ description: `${name}: is not a date`, error: "InvalidValue" }];
    }
  }
  return details;
}

function view(
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

function sorted(records: CustomRecord[], sort: string): CustomRecord[] {
  const by = sort.replace("-", "") === "updated_at" ? "updatedAt" : "id";
  const direction = sort.startsWith("-") ? -1 : 1;
  return records.toSorted(
    (a, b) => direction * (a[by] === b[by] ? a.id.localeCompare(b.id) : a[by] < b[by] ? -1 : 1),
  );
}

/** One page by cursor; a cursor is the position of the first row of its page. */
function page(call: Call, rows: readonly CustomRecord[]) {
  const { query, root, request } = call;
  const size = (query["page[size]"] as number | undefined) ?? limits.page.maxRows;
  const after = readCursor(query["page[after]"]);
  const before = readCursor(query["page[before]"]);
  if (after === "bad" || before === "bad")
    return errors.badRequest("Invalid cursor", "The cursor of page[after] or page[before] is not valid.");
  const start = before === undefined ? (after ?? 0) : Math.max(0, before - size);
  const shown = rows.slice(start, start + size);
  const hasMore = start + size < rows.length;

  const link = (name: string, position: number) => {
    const url = new URL(request.target, request.origin);
    for (const other of ["page[after]", "page[before]"]) url.searchParams.delete(other);
    url.searchParams.set("page[size]", String(size));
    url.searchParams.set(name, cursor(position));
    return url.href;
  };
  return {
    status: 200,
    body: {
      custom_object_records: shown.map((record) => view(record, root)),
      count: rows.length,
      meta: {
        has_more: hasMore,
        after_cursor: shown.length > 0 ? cursor(start + shown.length) : null,
        before_cursor: shown.length > 0 ? cursor(start) : null,
      },
      links: {
        next: hasMore ? link("page[after]", start + size) : null,
        prev: start > 0 ? link("page[before]", start) : null,
      },
    },
  };
}

function cursor(position: number): string {
  return Buffer.from(`position:${position}`).toString("base64url");
}

function readCursor(text: unknown): number | "bad" | undefined {
  if (typeof text !== "string") return undefined;
  const [, position] = /^position:(\d{1,9})$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return position === undefined ? "bad" : Number(position);
}
