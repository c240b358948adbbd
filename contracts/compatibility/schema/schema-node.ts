import { createHash } from "node:crypto";
import { type Json, jsonKey } from "./json.ts";

export type SchemaType = "null" | "boolean" | "number" | "integer" | "string" | "array" | "object";

/** Where a schema is written. */
export interface Origin {
  readonly file: string;
  /** JSON pointer from the root of the file. */
  readonly pointer: string;
}

/** The assertions of a schema in the words of JSON Schema 2020-12; annotations are not kept. */
export interface Shape {
  /** The schema `false`. */
  never?: true;
  /** A keyword that the engine cannot judge; the text says which. */
  opaque?: string;
  types?: readonly SchemaType[];
  enum?: readonly Json[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  prefixItems?: readonly SchemaNode[];
  items?: SchemaNode;
  contains?: SchemaNode;
  minContains?: number;
  maxContains?: number;
  unevaluatedItems?: SchemaNode;
  required?: readonly string[];
  minProperties?: number;
  maxProperties?: number;
  properties?: ReadonlyMap<string, SchemaNode>;
  patternProperties?: ReadonlyMap<string, SchemaNode>;
  additionalProperties?: SchemaNode;
  propertyNames?: SchemaNode;
  dependentRequired?: ReadonlyMap<string, readonly string[]>;
  dependentSchemas?: ReadonlyMap<string, SchemaNode>;
  unevaluatedProperties?: SchemaNode;
  allOf?: readonly SchemaNode[];
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  not?: SchemaNode;
  if?: SchemaNode;
  then?: SchemaNode;
  else?: SchemaNode;
  /** A reference with other keywords beside it; a reference alone is the schema it points at. */
  ref?: SchemaNode;
}

/** One schema. References are edges, so a recursive schema is a circle of nodes. */
export interface SchemaNode {
  /** Equal for two schemas that say the same, wherever they are written; "" until sealed. */
  hash: string;
  readonly shape: Shape;
  readonly origin?: Origin;
}

/** A schema made from others that are sealed already. */
export function schemaNode(shape: Shape, origin?: Origin): SchemaNode {
  const hash = digest(shapeText(shape, (child) => child.hash));
  return origin === undefined ? { hash, shape } : { hash, shape, origin };
}

/** The schema `true`. */
export const anything = schemaNode({});
/** The schema `false`. */
export const nothing = schemaNode({ never: true });

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/**
 * What a schema says, as text that does not depend on how it is written: the order of keywords, of `required`,
 * `enum`, `type` and of the branches of allOf, anyOf and oneOf does not count.
 */
export function shapeText(shape: Shape, hashOf: (child: SchemaNode) => string): string {
  const parts: string[] = [];
  for (const key of Object.keys(shape).sort() as (keyof Shape)[]) {
    const value = shape[key];
    if (value !== undefined) parts.push(`${key}:${keywordText(key, value, hashOf)}`);
  }
  return parts.join("|");
}

function keywordText(key: keyof Shape, value: unknown, hashOf: (child: SchemaNode) => string): string {
  if (key === "opaque") return JSON.stringify(value);
  if (key === "enum") return [...new Set((value as Json[]).map(jsonKey))].sort().join(",");
  if (key === "types" || key === "required") return [...(value as string[])].sort().join("\n");
  if (key === "allOf" || key === "anyOf" || key === "oneOf")
    return (value as SchemaNode[]).map(hashOf).sort().join(",");
  if (key === "prefixItems") return (value as SchemaNode[]).map(hashOf).join(",");
  if (key === "dependentRequired")
    return entryTexts(value as ReadonlyMap<string, readonly string[]>, (names) =>
      [...names].sort().join("\n"),
    );
  if (value instanceof Map) return entryTexts(value as ReadonlyMap<string, SchemaNode>, hashOf);
  if (typeof value === "object") return hashOf(value as SchemaNode);
  return JSON.stringify(value);
}

function entryTexts<Value>(map: ReadonlyMap<string, Value>, textOf: (value: Value) => string): string {
  return [...map.entries()]
    .map(([name, value]) => `${JSON.stringify(name)}=${textOf(value)}`)
    .sort()
    .join(",");
}

/** Every schema written directly inside this one. */
export function childrenOf(shape: Shape): SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const value of Object.values(shape) as unknown[]) {
    if (value instanceof Map) {
      for (const child of value.values()) if (isNode(child)) found.push(child);
    } else if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) found.push(child);
    } else if (isNode(value)) found.push(value);
  }
  return found;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && "shape" in value && "hash" in value;
}
