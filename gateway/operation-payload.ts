import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { decodeParameters } from "#contracts/runtime/parameters.ts";
import { type Violation, violationsOf } from "#contracts/runtime/validation.ts";
import type { GatewayContext } from "./exchange.ts";
import { announcesBody, readBody } from "./middleware/body.ts";
import { parseJsonBody } from "./middleware/json-body.ts";
import { bodyMediaType } from "./middleware/media-type.ts";
import { createParameterReader } from "./middleware/parameters.ts";
import { refuseViolations } from "./middleware/violations.ts";
import type { Refusal } from "./refusal.ts";

/** What an operation is asked for: path parameters, query parameters and the body's members, side by side. */
export type OperationPayload = Readonly<Record<string, unknown>>;

/** Reads the payload of one operation from a request. A payload that it returns is what the contract allows. */
export function createPayloadReader(
  operation: ApiOperation,
): (context: GatewayContext) => Promise<Outcome<OperationPayload, Refusal>> {
  const { contracts, readParameters } = createParameterReader(operation.parameters);

  return async (context) => {
    const raw = readParameters(context);
    if (!raw.ok) return raw;
    const parameters = decodeParameters(contracts, raw.value);

    const body = await readJsonBody(operation, context);
    if (!body.ok) return body;
    if (parameters.violations.length + body.value.violations.length > 0) {
      return fail(refuseViolations(body.value.violations, parameters.violations));
    }
    return succeed({ ...body.value.members, ...parameters.values.query, ...parameters.values.path });
  };
}

interface JsonBody {
  readonly members: object;
  readonly violations: readonly Violation[];
}

const noBody: JsonBody = { members: {}, violations: [] };

async function readJsonBody(
  operation: ApiOperation,
  context: GatewayContext,
): Promise<Outcome<JsonBody, Refusal>> {
  const { incoming } = context.env;
  const { requestBody } = operation;
  if (!announcesBody(incoming)) return requestBody?.required ? succeed(missingBody) : succeed(noBody);
  if (requestBody === undefined) return succeed(unexpectedBody);

  const mediaType = bodyMediaType(incoming.headers, Object.keys(requestBody.contents));
  if (!mediaType.ok) return mediaType;
  const bytes = await readBody(incoming);
  if (!bytes.ok) return bytes;
  const parsed = parseJsonBody(bytes.value);
  if (!parsed.ok) return parsed;

  const validate = requestBody.contents[mediaType.value];
  if (validate === undefined)
    throw new Error(`${operation.operationId} has no validator for its own media type`);
  const violations = violationsOf(validate, parsed.value);
  return succeed({ members: violations.length === 0 ? (parsed.value as object) : {}, violations });
}

const missingBody: JsonBody = {
  members: {},
  violations: [{ pointer: "", rule: "required", detail: "must be present", given: "nothing" }],
};

const unexpectedBody: JsonBody = {
  members: {},
  violations: [{ pointer: "", rule: "no-body", detail: "is not taken by this operation", given: "string" }],
};
