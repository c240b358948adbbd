import type { Answer } from "../behaviour/call.ts";
import { type EntitySetName, entityModels } from "./blank-rows.ts";
import { emptyGuid } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";

/** What the ERP says of fields of lines that are kept as they are. */
const unchangeable: ReadonlyMap<string, string> = new Map([
  ["documentId", 'The value for "documentId" cannot be modified.'],
  ["sequence", 'The value for "sequence" cannot be modified. Delete and insert the line again.'],
]);

/**
 * Refuses fields that the type does not have, fields that the ERP keeps for itself, and more than the header's own fields in
 * a change. The contract has checked types and lengths already.
 */
export function fieldRefusal(
  errors: ErpErrors,
  set: EntitySetName,
  body: Readonly<Record<string, unknown>>,
  how: "creation" | "update",
): Answer | undefined {
  const model = entityModels[set];
  const unbearable = tooLargeIn(body);
  if (unbearable !== undefined)
    return errors.badRequest(
      `The value of '${unbearable}' is outside of the range of a decimal.`,
      "Application_EvaluateException",
    );
  for (const name of Object.keys(body)) {
    if (model[how].includes(name) || name.startsWith("@odata.")) continue;
    const fixed = how === "update" ? unchangeable.get(name) : undefined;
    if (fixed !== undefined) return errors.refused(fixed);
    if (Object.hasOwn(model.navigations, name))
      return errors.badRequest(`The nested record '${name}' cannot be written with this one.`);
    if (Object.hasOwn(model.properties, name))
      return errors.badRequest(`Control '${name}' is read-only.`, "Application_FieldValidationException");
    return errors.badRequest(
      `The property '${name}' does not exist on type 'Microsoft.NAV.${model.type}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  return undefined;
}

/** A Decimal in AL is smaller, up to 999,999,999,999,999.99. Sums and products of such are numbers that JSON can write. */
const decimalsEnd = 1e15;

/** The field, of the record or of a line that comes with it, that holds a number beyond the range. */
function tooLargeIn(body: Readonly<Record<string, unknown>>): string | undefined {
  for (const name in body) {
    const value = body[name];
    if (typeof value === "number" && Math.abs(value) >= decimalsEnd) return name;
    if (typeof value !== "object" || value === null) continue;
    const within = tooLargeIn(value as Readonly<Record<string, unknown>>);
    if (within !== undefined) return `${name}/${within}`;
  }
  return undefined;
}

/** The given fields of the type, as they are written; GUIDs in lower case. */
export function given(set: EntitySetName, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties } = entityModels[set];
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(body)) {
    const value = body[name];
    const kind = properties[name]?.kind;
    if (kind === undefined || value === null) continue;
    values[name] = kind === "guid" && typeof value === "string" ? value.toLowerCase() : value;
  }
  return values;
}

/** The text in a field of the body, `""` without one. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  return typeof value === "string" ? value : "";
}

/** The id in a field of the body: `undefined` if it is not given, and the zero GUID is one. */
export function guidOf(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" ? value.toLowerCase() : undefined;
}

/** Whether the body names a record by this field. */
export function names(body: Readonly<Record<string, unknown>>, name: string): boolean {
  const value = textOf(body, name);
  return value !== "" && value !== emptyGuid;
}

/** Whether `ifMatch` (which may be absent where it is optional) allows a change of a row with this ETag. */
export function matches(ifMatch: unknown, etag: string): boolean {
  return ifMatch === undefined || ifMatch === "" || ifMatch === "*" || ifMatch === etag;
}
