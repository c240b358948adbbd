import { childOf, isObject, type Place, rootOf } from "./place.ts";
import type { Area } from "./source-file.ts";
import type { Sources } from "./sources.ts";

/** The OpenAPI documents of an area, by path. Files that only hold shared parts are none. */
export function openapiDocuments(sources: Sources, area: Area): Place[] {
  return sources
    .ofArea(area)
    .map(rootOf)
    .filter(({ value }) => isObject(value) && value.openapi !== undefined);
}

/** A keyword of ours on the operation, else what the document says for all its operations. */
export function ownOrInherited(operation: Place, document: Place, keyword: string): unknown {
  return childOf(operation, keyword).value ?? childOf(document, keyword).value;
}
