import type { Answer } from "../behaviour/call.ts";
import type { ErpErrors } from "./errors.ts";

/**
 * Refuses fields that the type does not have, and fields that the ERP keeps for itself. The contract has checked types and
 * lengths already.
 */
export function fieldRefusal(
  errors: ErpErrors,
  typeName: string,
  body: Readonly<Record<string, unknown>>,
  writable: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Answer | undefined {
  for (const name of Object.keys(body)) {
    if (writable.has(name) || name.startsWith("@odata.")) continue;
    if (known.has(name))
      return errors.badRequest(`Control '${name}' is read-only.`, "Application_FieldValidationException");
    return errors.badRequest(
      `The property '${name}' does not exist on type 'Microsoft.NAV.${typeName}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  return undefined;
}

/** The given fields that are written as they are. */
export function pick(
  body: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => names.has(name) && value !== null),
  );
}

/** Whether `ifMatch` (which may be absent where it is optional) allows a change of a row with this ETag. */
export function matches(ifMatch: unknown, etag: string): boolean {
  return ifMatch === undefined || ifMatch === "*" || ifMatch === etag;
}
