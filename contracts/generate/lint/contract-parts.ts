import { asyncapiDocuments } from "../asyncapi-model.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { operationsOf } from "../openapi-model.ts";
import { childOf, childrenOf, isObject, type Place, placeId, rootOf } from "../place.ts";
import { visitSchemas } from "../schema-walk.ts";
import type { Area } from "../source-file.ts";
import type { Sources } from "../sources.ts";

const schemaShelves = new Set(["schema", "payload"]);

/**
 * Every schema that is written in the files of the areas, each once: those of components, parameters, bodies, headers and
 * messages, and all inside them.
 */
export function schemasIn(sources: Sources, areas: readonly Area[]): Place[] {
  const found = new Map<string, Place>();
  const take = (schema: Place) =>
    visitSchemas(schema, (inner) => {
      if (isObject(inner.value)) found.set(placeId(inner), inner);
    });
  for (const area of areas) {
    for (const file of sources.ofArea(area)) {
      if (area === "canonical") take(rootOf(file));
      else collect(rootOf(file), take);
    }
  }
  return [...found.values()];
}

/** Finds the schemas of an OpenAPI or AsyncAPI document, or of a file with shared parts of one, by where they stand. */
function collect(place: Place, take: (schema: Place) => void): void {
  for (const { key, place: child } of childrenOf(place)) {
    if (key === "schemas") {
      for (const { place: schema } of childrenOf(child)) take(schema);
    } else if (schemaShelves.has(key) && isObject(child.value)) {
      take(child.value.schemaFormat === undefined ? child : childOf(child, "schema"));
    } else if (!dataKeys.has(key)) collect(child, take);
  }
}

/** Under these keys is data, whatever it looks like. */
const dataKeys = new Set(["default", "enum", "example", "examples", "const", "x-jetstream", "x-limits"]);

/** Every operation of our own API with its document. */
export function apiOperationsOf(sources: Sources) {
  return openapiDocuments(sources, "api").flatMap((document) =>
    operationsOf(sources, document, "paths").map((operation) => ({ document, operation })),
  );
}

/** Every channel and operation of the AsyncAPI documents, where it is written. */
export function eventPartsOf(
  sources: Sources,
): { readonly document: Place; readonly name: string; readonly place: Place }[] {
  return asyncapiDocuments(sources).flatMap((document) =>
    ["channels", "operations"].flatMap((shelf) =>
      childrenOf(childOf(document, shelf)).flatMap(({ key, place }) =>
        isObject(place.value) ? [{ document, name: `${shelf.slice(0, -1)} ${key}`, place }] : [],
      ),
    ),
  );
}

/** Whether the key of a JSON value holds data and no part of a contract. */
export function holdsData(key: string): boolean {
  return dataKeys.has(key);
}
