import type { Details } from "./errors.ts";
import type { CustomRecord } from "./rows.ts";
import type { CustomObject } from "./seed.ts";
import type { SupportStore } from "./state.ts";

/** What a caller says about a record of a custom object. */
export interface RecordInput {
  readonly id?: string;
  readonly name?: string;
  readonly external_id?: string;
  readonly custom_object_fields?: Readonly<Record<string, unknown>>;
}

/** Why the platform would not take this for a new record or for `before`; empty if it would. */
export function recordProblems(
  store: SupportStore,
  customObject: CustomObject,
  given: RecordInput,
  before: CustomRecord | undefined,
): Details {
  const details = fieldProblems(customObject, given.custom_object_fields ?? {});
  if ((given.name ?? before?.name ?? "").trim() === "")
    details.name = [{ description: "Name: cannot be blank", error: "BlankValue" }];
  const owner =
    given.external_id === undefined ? undefined : store.recordByExternalId(customObject, given.external_id);
  if (owner !== undefined && owner.id !== before?.id)
    details.external_id = [{ description: "External ID: has already been taken", error: "DuplicateValue" }];
  return details;
}

/** Writes a record that has no problems; fields not given stay. */
export function writeRecord(
  store: SupportStore,
  customObject: CustomObject,
  given: RecordInput,
  before: CustomRecord | undefined,
): CustomRecord {
  return store.putRecord(before, {
    customObject,
    name: given.name ?? before?.name ?? "",
    externalId: given.external_id ?? before?.externalId ?? null,
    fields: { ...before?.fields, ...given.custom_object_fields },
  });
}

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
