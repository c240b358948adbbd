import { type Document, documentsOf, type Target } from "../../compatibility/schema/document.ts";
import { SchemaReader } from "../../compatibility/schema/read-schema.ts";
import type { SchemaNode } from "../../compatibility/schema/schema-node.ts";
import type { Place } from "../place.ts";
import type { Sources } from "../sources.ts";

/** Reads schemas of the contracts by their meaning, as the comparison of releases does: equal meaning, equal hash. */
export function schemaMeanings(sources: Sources): (schema: Place) => SchemaNode {
  const documents = documentsOf(new Map(sources.all().map(({ path, json }) => [path, json])));
  const reader = new SchemaReader("2020-12", "message");
  return ({ file, pointer, value }) => {
    const document = documents.get(file.path) as Document;
    const target: Target = { document, pointer, value };
    return reader.read(target);
  };
}
