import { isRecord } from "./json.ts";

/** In which words a schema is written. */
export type Dialect = "draft-4" | "draft-6" | "openapi-3.0" | "2020-12";

type Keywords = Record<string, unknown>;

/** One schema object in the words of 2020-12. The schemas inside it are left as they are. */
export function modernise(schema: Readonly<Keywords>, dialect: Dialect): Readonly<Keywords> {
  if (dialect === "2020-12" && !Array.isArray(schema["items"]) && schema["dependencies"] === undefined)
    return schema;
  const modern: Keywords = { ...schema };
  if (dialect === "2020-12") {
    // AsyncAPI schemas are of draft 7 at heart: their older words are understood beside the newer ones.
    replaceTupleAndDependencies(modern);
    return modern;
  }
  if (typeof modern["$ref"] === "string") return { $ref: modern["$ref"] }; // siblings of a reference do not count
  if (dialect === "openapi-3.0") allowNull(modern);
  replaceBooleanBound(modern, "exclusiveMinimum", "minimum");
  replaceBooleanBound(modern, "exclusiveMaximum", "maximum");
  if (dialect !== "openapi-3.0") replaceTupleAndDependencies(modern);
  for (const later of [
    "unevaluatedProperties",
    "unevaluatedItems",
    "$dynamicRef",
    "minContains",
    "maxContains",
  ])
    delete modern[later];
  return modern;
}

/** Which dialect a JSON Schema names in `$schema`. */
export function dialectOf(schema: unknown, fallback: Dialect): Dialect {
  const name = isRecord(schema) ? schema["$schema"] : undefined;
  if (typeof name !== "string") return fallback;
  if (/draft-0?[34]/.test(name)) return "draft-4";
  if (/draft-0?[67]/.test(name)) return "draft-6";
  return "2020-12";
}

/** `nullable` means something only beside `type` (OpenAPI 3.0.3). An enum beside it must list null to admit it. */
function allowNull(schema: Keywords): void {
  const { nullable, type } = schema;
  delete schema["nullable"];
  if (nullable === true && typeof type === "string") schema["type"] = [type, "null"];
}

function replaceBooleanBound(schema: Keywords, exclusive: string, inclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  const bound = schema[inclusive];
  if (schema[exclusive] === true && typeof bound === "number") {
    schema[exclusive] = bound;
    delete schema[inclusive];
  } else delete schema[exclusive];
}

function replaceTupleAndDependencies(schema: Keywords): void {
  if (Array.isArray(schema["items"])) {
    schema["prefixItems"] = schema["items"];
    delete schema["items"];
    if (schema["additionalItems"] !== undefined) schema["items"] = schema["additionalItems"];
  }
  delete schema["additionalItems"];

  const { dependencies } = schema;
  if (!isRecord(dependencies)) return;
  const entries = Object.entries(dependencies);
  schema["dependentRequired"] = Object.fromEntries(entries.filter(([, value]) => Array.isArray(value)));
  schema["dependentSchemas"] = Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value)));
  delete schema["dependencies"];
}
