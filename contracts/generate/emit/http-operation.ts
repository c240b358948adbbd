import { constantName, propertyName } from "../identifier.ts";
import type { ContentModel, OperationModel, ParameterModel } from "../openapi-model.ts";
import { childOf, isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { AreaCode } from "./area.ts";
import type { Code } from "./code.ts";

/** The `HttpOperation` of one operation as a value for `literalOf`. */
export function httpOperationLiteral(
  sources: Sources,
  area: AreaCode,
  operation: OperationModel,
): Record<string, unknown> {
  const { operationId, requestBody } = operation;
  const contents = (models: readonly ContentModel[], ...where: readonly string[]): Record<string, Code> =>
    Object.fromEntries(
      models.map(({ mediaType, schema }) => [
        mediaType.toLowerCase(),
        area.validator(schema, constantName(operationId, ...where, mediaType)),
      ]),
    );
  return {
    operationId,
    method: operation.method.toUpperCase(),
    path: operation.path,
    parameters: operation.parameters.map((parameter) =>
      parameterLiteral(sources, area, operationId, parameter),
    ),
    requestBody:
      requestBody === undefined
        ? undefined
        : { required: requestBody.required, contents: contents(requestBody.contents, "request") },
    responses: Object.fromEntries(
      operation.responses.map(({ status, contents: bodies, headers }) => [
        status,
        {
          contents: contents(bodies, "response", status),
          headers:
            headers.length === 0
              ? undefined
              : Object.fromEntries(
                  headers.map(({ name, required, schema }) => [
                    name,
                    {
                      required,
                      type: wireType(sources, schema).type,
                      validate: area.validator(schema, constantName(operationId, status, "header", name)),
                    },
                  ]),
                ),
        },
      ]),
    ),
    partialUpdate: partialUpdateOf(operation),
  };
}

/** `x-partial-update`, with its pointers taken apart. */
function partialUpdateOf({ place }: OperationModel): Record<string, unknown> | undefined {
  const { value } = childOf(place, "x-partial-update");
  if (!isObject(value)) return undefined;
  const path = (pointer: unknown) => (typeof pointer === "string" ? pointer.slice(1).split("/") : undefined);
  return { members: path(value.members), caller: path(value.caller), alone: value.alone };
}

/** The types of one operation: its parameters, its request body and its answers. */
export function operationTypes(area: AreaCode, operation: OperationModel): string {
  const { parameters, requestBody, responses } = operation;
  const inner = "    ";
  const group = (location: ParameterModel["in"]): string => {
    const members = parameters.filter((parameter) => parameter.in === location);
    if (members.length === 0) return "Record<string, never>";
    const lines = members.map(
      ({ name, required, schema }) =>
        `${inner}  ${propertyName(name)}${required ? "" : "?"}: ${area.type(schema, `${inner}  `)};\n`,
    );
    return `{\n${lines.join("")}${inner}}`;
  };
  const union = (models: readonly ContentModel[]): string =>
    [...new Set(models.map(({ schema }) => area.type(schema, inner)))].join(" | ") || "undefined";
  const succeeded = responses
    .filter(({ status }) => status.startsWith("2"))
    .map(({ contents }) => union(contents));
  const optional = requestBody !== undefined && !requestBody.required ? " | undefined" : "";
  return `{
${inner}path: ${group("path")};
${inner}query: ${group("query")};
${inner}header: ${group("header")};
${inner}request: ${requestBody === undefined ? "undefined" : union(requestBody.contents) + optional};
${inner}/** The body of an answer that says it succeeded. */
${inner}response: ${[...new Set(succeeded)].join(" | ") || "undefined"};
${inner}responses: {
${responses.map(({ status, contents }) => `${inner}  ${propertyName(status)}: ${union(contents)};\n`).join("")}${inner}};
  }`;
}

/** How a parameter or header is read from text: its type, and the type of its items if it is a list. */
export function wireType(
  sources: Sources,
  schema: Place,
): { readonly type: string; readonly itemType?: string } {
  const target = sources.follow(schema);
  const { type, items } = target !== undefined && isObject(target.value) ? target.value : {};
  if (type === "array") {
    const item =
      target === undefined || !isObject(items)
        ? undefined
        : wireType(sources, { ...target, pointer: `${target.pointer}/items`, value: items });
    return { type, itemType: item?.type ?? "string" };
  }
  return { type: type === "integer" || type === "number" || type === "boolean" ? type : "string" };
}

function parameterLiteral(sources: Sources, area: AreaCode, operationId: string, parameter: ParameterModel) {
  const { name, schema } = parameter;
  const { type, itemType } = wireType(sources, schema);
  const target = sources.follow(schema)?.value;
  return {
    name,
    in: parameter.in,
    required: parameter.required,
    type,
    itemType,
    explode: type === "array" ? parameter.explode : undefined,
    default:
      isObject(schema.value) && schema.value.default !== undefined
        ? schema.value.default
        : isObject(target)
          ? target.default
          : undefined,
    validate: area.validator(schema, constantName(operationId, parameter.in, name)),
  };
}
