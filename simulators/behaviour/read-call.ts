import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { decodeParameters } from "#contracts/runtime/parameters.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { Answer, Call, PlatformRequest } from "./call.ts";
import type { Dialect } from "./dialect.ts";

/** What the request asks for if it is one of the contract, or the refusal. */
export function readCall(
  dialect: Dialect,
  request: PlatformRequest,
  operation: HttpOperation,
  path: Readonly<Record<string, string>>,
  rawQuery: string,
  root: string,
): Call | Answer {
  const decoded = decodeParameters(
    operation.parameters,
    { path, query: queryValues(rawQuery), header: headerValues(operation, request) },
    { unknownQuery: dialect.unknownQuery },
  );
  const { values } = decoded;
  if (decoded.violations.length > 0) {
    return dialect.refuse({ kind: "violations", violations: decoded.violations }, operation);
  }

  const call = { operation, request, root, path: values.path, query: values.query, header: values.header };
  const { requestBody } = operation;
  if (requestBody === undefined) return { ...call, body: undefined };
  if (request.bodyText === "" && !requestBody.required) return { ...call, body: undefined };

  const mediaType =
    (request.header("content-type") ?? "application/json").split(";")[0]?.trim().toLowerCase() ?? "";
  const validate = Object.hasOwn(requestBody.contents, mediaType)
    ? requestBody.contents[mediaType]
    : undefined;
  if (validate === undefined) return dialect.refuse({ kind: "unsupported-media-type" }, operation);
  const body = parsedBody(mediaType, request.bodyText);
  if (body === undefined) return dialect.refuse({ kind: "malformed-body" }, operation);
  const violations = violationsOf(validate, body);
  if (violations.length > 0) return dialect.refuse({ kind: "violations", violations }, operation);
  return { ...call, body };
}

/** `undefined` if the text is not of the media type. */
function parsedBody(mediaType: string, text: string): unknown {
  if (mediaType === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  // Its parts are read by who knows what they hold.
  if (mediaType.startsWith("multipart/")) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function queryValues(rawQuery: string): Record<string, string[]> {
  const query: Record<string, string[]> = Object.create(null);
  if (rawQuery === "") return query;
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    query[name] ??= [];
    query[name].push(value);
  }
  return query;
}

function headerValues(operation: HttpOperation, request: PlatformRequest): Record<string, string> {
  const header: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "header") continue;
    const value = request.header(parameter.name);
    if (value !== undefined) header[parameter.name.toLowerCase()] = value;
  }
  return header;
}
