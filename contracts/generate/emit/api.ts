import type { Components } from "../components.ts";
import { compareText } from "../finding.ts";
import { banner, type GeneratedFiles } from "../generated-files.ts";
import { openapiDocuments, ownOrInherited } from "../openapi-documents.ts";
import { type OperationModel, operationsOf } from "../openapi-model.ts";
import { childOf, childrenOf, isObject, type JsonObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { AreaCode } from "./area.ts";
import { bundledOperation, schemaPrefix } from "./bundled-operation.ts";
import { literalOf } from "./code.ts";
import { concealedMembers } from "./concealed-members.ts";
import { httpOperationLiteral } from "./http-operation.ts";
import { mapOf } from "./platforms.ts";
import { routesModule } from "./routes.ts";

/** Our own API: what the gateway enforces, the routes, and the one document that describes it. */
export function emitApi(sources: Sources, canonical: Components, files: GeneratedFiles): AreaCode {
  const documents = openapiDocuments(sources, "api");
  const from = banner(sources.ofArea("api").map(({ path }) => path));
  const area = new AreaCode(sources, canonical);
  const operations = documents.flatMap((document) =>
    operationsOf(sources, document, "paths").map((operation) => ({ document, operation })),
  );

  const literals = operations.map(({ document, operation }) => [
    operation.operationId,
    {
      ...httpOperationLiteral(sources, area, operation),
      ...governance(document, operation),
      concealed: concealedMembers(sources, operation),
    },
  ]);
  files.set(
    "api/operations.ts",
    `${from}
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every operation of the API, by its operationId. */
export const operations: { readonly [Id in OperationId]: ApiOperation & { readonly operationId: Id } } = ${literalOf(Object.fromEntries(literals))};

/** Every operation of the API, in the order of the contracts. */
export const apiOperations: readonly ApiOperation[] = Object.values(operations);
`,
  );

  const types = mapOf(
    "Operations",
    "The types of every operation, by its operationId.",
    area,
    operations.map(({ operation }) => operation),
    (o) => o.operationId,
  );
  files.set(
    "api/types.ts",
    `${from}\n${area.typeDeclarations()}\n${types}\nexport type OperationId = keyof Operations;\n`,
  );

  for (const document of documents) {
    files.set(
      `api/${document.file.stem}.routes.ts`,
      banner([document.file.path]) +
        routesModule(sources, area.components, document, operationsOf(sources, document, "paths")),
    );
  }

  const bundle = bundledDocument(sources, area.components, documents);
  const note = from.replace("// ", "").trim();
  files.set(
    "api/openapi.json",
    `{ "x-generated": ${JSON.stringify(note)},\n${JSON.stringify(bundle, null, 2).slice(2)}\n`,
  );
  files.set(
    "api/components.ts",
    `${from}
/** What the routes refer to: to be registered with the application before it writes its document. */
export const components = ${literalOf(bundle.components)} as const;
`,
  );

  const { javascript, declarations } = area.validatorModule();
  files.set("api/validators.js", `${from}${javascript}`);
  files.set("api/validators.d.ts", `${from}${declarations}`);
  return area;
}

function governance(document: Place, operation: OperationModel): JsonObject {
  const { place } = operation;
  const security = ownOrInherited(place, document, "security");
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  return {
    domain: document.file.stem,
    summary: childOf(place, "summary").value ?? operation.operationId,
    scopes: scopesOf(security),
    dispatch: childOf(place, "x-dispatch").value,
    idempotency: ownOrInherited(place, document, "x-idempotency") ?? "none",
    rateClass: ownOrInherited(place, document, "x-rate-class") ?? "interactive",
    freshness: childOf(place, "x-freshness").value,
    owner: ownOrInherited(place, document, "x-owner"),
    stability: ownOrInherited(place, document, "x-stability"),
    deprecatedSince: childOf(place, "x-deprecated-since").value,
    sunset: childOf(place, "x-sunset").value,
    successor: childOf(place, "x-successor").value,
    successStatus: Number(success?.status ?? 200),
  };
}

/** All scopes of the first alternative; lint allows no second one. */
function scopesOf(security: unknown): readonly string[] {
  const [first] = Array.isArray(security) ? security : [];
  return isObject(first) ? Object.values(first).flat().map(String) : [];
}

function bundledDocument(sources: Sources, components: Components, documents: readonly Place[]): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {};
  const securitySchemes: Record<string, unknown> = {};
  for (const document of documents) {
    for (const operation of operationsOf(sources, document, "paths")) {
      paths[operation.path] ??= {};
      (paths[operation.path] as Record<string, unknown>)[operation.method] = bundledOperation(
        components,
        document,
        operation,
      );
    }
    for (const { key, place } of childrenOf(childOf(childOf(document, "components"), "securitySchemes")))
      securitySchemes[key] = sources.follow(place)?.value;
  }
  const first = documents[0];
  const versions = documents.map((document) => String(childOf(childOf(document, "info"), "version").value));
  return {
    openapi: "3.1.0",
    info: {
      title: "Concordat API",
      version: versions.sort(compareVersions).at(-1) ?? "0.0.0",
      description:
        "One governed interface to customers, orders, invoices and entitlements, kept in agreement across CRM, ERP and support.",
      license: first && childOf(childOf(first, "info"), "license").value,
    },
    servers: first && childOf(first, "servers").value,
    tags: documents.flatMap((document) =>
      childrenOf(childOf(document, "tags")).map(({ place }) => place.value),
    ),
    paths,
    components: {
      schemas: Object.fromEntries(
        components
          .all()
          .map(({ name, schema }) => [name, withoutDialect(components.json(schema, schemaPrefix))]),
      ),
      securitySchemes,
    },
  };
}

/** The dialect is that of OpenAPI 3.1 itself, and is said once for the document. */
function withoutDialect(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { $schema: _, $defs: __, ...rest } = schema;
  return rest;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareText(a, b);
}
