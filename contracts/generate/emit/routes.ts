import type { Components } from "../components.ts";
import { camelCase, propertyName } from "../identifier.ts";
import type { OperationModel, ParameterModel } from "../openapi-model.ts";
import { isObject, type JsonObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { bundledOperation } from "./bundled-operation.ts";
import { Code, literalOf } from "./code.ts";

/**
 * The routes of one document for @hono/zod-openapi. Each part of a request is a zod schema that only carries: it is
 * judged by the compiled validator and described by the contract's own words, so that neither is translated.
 */
export function routesModule(
  sources: Sources,
  components: Components,
  document: Place,
  operations: readonly OperationModel[],
): string {
  const routes = operations.map((operation) => {
    const {
      parameters: _,
      requestBody,
      responses,
      ...rest
    } = bundledOperation(components, document, operation);
    const route = {
      method: operation.method,
      path: operation.path,
      ...rest,
      request: {
        params: group(sources, components, operation, "path"),
        query: group(sources, components, operation, "query"),
        headers: group(sources, components, operation, "header"),
        body: isObject(requestBody) ? bodyOf(sources, operation, requestBody) : undefined,
      },
      responses,
    };
    return `/** ${operation.method.toUpperCase()} ${operation.path} */
export const ${camelCase(operation.operationId)}Route = createRoute(${literalOf(route)});
`;
  });
  const carriers = ["bodyCarrier", "parameterCarrier"].filter((name) =>
    routes.some((route) => route.includes(`${name}(`)),
  );
  const usesZod = routes.some((route) => route.includes("z.object("));
  return `
import { createRoute${usesZod ? ", z" : ""} } from "@hono/zod-openapi";
${carriers.length === 0 ? "" : `import { ${carriers.join(", ")} } from "#contracts/runtime/zod-carrier.ts";\n`}import { operations } from "./operations.ts";

${routes.join("\n")}`;
}

function group(
  sources: Sources,
  components: Components,
  operation: OperationModel,
  location: ParameterModel["in"],
): Code | undefined {
  const members = operation.parameters.filter((parameter) => parameter.in === location);
  if (members.length === 0) return undefined;
  const lines = members.map(({ name, schema, place }) => {
    const { schema: _, ...described } = place.value as JsonObject;
    const documented = documentedSchema(sources, schema, components.json(schema, "#/components/schemas/"));
    return `        ${propertyName(name)}: parameterCarrier(operations.${camelCase(operation.operationId)}, ${JSON.stringify(location)}, ${JSON.stringify(name)}, ${literalOf({ ...documented, param: described }, "        ")}),\n`;
  });
  return new Code(`z.object({\n${lines.join("")}      })`);
}

function bodyOf(sources: Sources, operation: OperationModel, requestBody: JsonObject): JsonObject {
  const contents = requestBody.content as Readonly<Record<string, JsonObject>>;
  return {
    ...requestBody,
    content: Object.fromEntries(
      (operation.requestBody?.contents ?? []).map(({ mediaType, schema }) => {
        const content = contents[mediaType] ?? {};
        const documented =
          schema === undefined ? { type: "object" } : documentedSchema(sources, schema, content.schema);
        return [
          mediaType,
          {
            ...content,
            schema: new Code(
              `bodyCarrier(operations.${camelCase(operation.operationId)}, ${JSON.stringify(mediaType)}, ${literalOf(documented, "            ")})`,
            ),
          },
        ];
      }),
    ),
  };
}

/** The library asks for a `type` even beside a reference, so that of the target is repeated there. */
function documentedSchema(sources: Sources, schema: Place, json: unknown): JsonObject {
  const described = isObject(json) ? json : {};
  if (described.type !== undefined) return described;
  const target = sources.follow(schema)?.value;
  const type = isObject(target) ? target.type : undefined;
  return { ...described, type: type ?? "object" };
}
