import type { Components } from "../components.ts";
import { ownOrInherited } from "../openapi-documents.ts";
import type { ContentModel, HeaderModel, OperationModel, ParameterModel } from "../openapi-model.ts";
import { isObject, type JsonObject, type Place } from "../place.ts";

/** Where the schemas of a bundled document are. */
export const schemaPrefix = "#/components/schemas/";

/**
 * An operation that stands on its own: parameters, headers and answers written out, schemas referring to the bundle's
 * components, and what the document says for all its operations said here.
 */
export function bundledOperation(
  components: Components,
  document: Place,
  operation: OperationModel,
): JsonObject {
  const own = operation.place.value as JsonObject;
  const inherited = ["x-owner", "x-stability", "security"].map(
    (keyword) => [keyword, ownOrInherited(operation.place, document, keyword)] as const,
  );
  return defined({
    ...own,
    ...Object.fromEntries(inherited),
    parameters: operation.parameters.map((parameter) => bundledParameter(components, parameter)),
    requestBody:
      operation.requestBody &&
      defined({
        ...(operation.requestBody.place.value as JsonObject),
        content: bundledContents(components, operation.requestBody.contents),
      }),
    responses: Object.fromEntries(
      operation.responses.map(({ status, headers, contents, place }) => [
        status,
        defined({
          ...(place.value as JsonObject),
          headers:
            headers.length === 0
              ? undefined
              : Object.fromEntries(headers.map((header) => [header.name, bundledHeader(components, header)])),
          content: contents.length === 0 ? undefined : bundledContents(components, contents),
        }),
      ]),
    ),
  });
}

function bundledParameter(components: Components, { place, schema }: ParameterModel): JsonObject {
  return { ...(place.value as JsonObject), schema: components.json(schema, schemaPrefix) };
}

function bundledHeader(components: Components, { place, schema }: HeaderModel): JsonObject {
  return { ...(place.value as JsonObject), schema: components.json(schema, schemaPrefix) };
}

function bundledContents(components: Components, contents: readonly ContentModel[]): JsonObject {
  return Object.fromEntries(
    contents.map(({ mediaType, place, schema }) => [
      mediaType,
      defined({
        ...(isObject(place.value) ? place.value : {}),
        schema: schema && components.json(schema, schemaPrefix),
      }),
    ]),
  );
}

function defined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
