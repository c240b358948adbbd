import { z } from "@hono/zod-openapi";
import type { HttpOperation, ParameterLocation } from "./http-operation.ts";
import { decodeParameter } from "./parameters.ts";
import { type Violation, violationsOf } from "./validation.ts";

/** A schema as the contract writes it, with the `type` that the library asks for. */
export interface CarriedSchema {
  readonly type: unknown;
  readonly [keyword: string]: unknown;
}

/**
 * A zod schema for one parameter: reads it from the wire and judges it as the operation's contract says, and
 * describes it in the contract's own words.
 */
export function parameterCarrier(
  operation: HttpOperation,
  location: ParameterLocation,
  name: string,
  schema: CarriedSchema,
): z.ZodType<unknown> {
  const contract = operation.parameters.find(
    (parameter) => parameter.in === location && parameter.name === name,
  );
  if (contract === undefined)
    throw new Error(`${operation.operationId} has no ${location} parameter ${name}`);

  const carrier = z
    .any()
    .optional()
    .transform((raw: unknown, context) => {
      const { value, violations } = decodeParameter(contract, wireValues(raw));
      // The library tries null to learn whether a parameter may be that. None may: null has no form on the wire.
      report(
        raw === null ? [{ pointer: "", rule: "type", detail: "must be text", given: "null" }] : violations,
        context,
      );
      return value;
    });
  const absence = contract.default === undefined ? carrier.optional() : carrier.default(contract.default);
  return (contract.required ? carrier : absence).openapi(schema as object);
}

/** A zod schema for one request body: judges it as the operation's contract says and passes it on untouched. */
export function bodyCarrier(
  operation: HttpOperation,
  mediaType: string,
  schema: CarriedSchema,
): z.ZodType<unknown> {
  const validate = operation.requestBody?.contents[mediaType.toLowerCase()];
  if (validate === undefined) throw new Error(`${operation.operationId} has no body of type ${mediaType}`);

  return z
    .custom<unknown>()
    .superRefine((value, context) => report(violationsOf(validate, value), context))
    .openapi(schema as object);
}

function wireValues(raw: unknown): readonly string[] {
  if (Array.isArray(raw)) return raw.map(String);
  return raw === undefined || raw === null ? [] : [String(raw)];
}

function report(violations: readonly Violation[], context: z.core.$RefinementCtx): void {
  for (const { pointer, rule, detail } of violations) {
    const path = pointer.split("/").slice(1);
    context.addIssue({ code: "custom", message: detail, path, params: { pointer, rule } });
  }
}
