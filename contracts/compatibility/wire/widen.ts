import type { Json } from "../schema/json.ts";
import { type SchemaNode, type Shape, schemaNode } from "../schema/schema-node.ts";

const deepest = 8;
const numeral = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";
const integer = "^-?(0|[1-9][0-9]*)$";

/**
 * What a receiver of parameters and headers accepts, as values of any sender: on the wire there are only texts, so
 * `7` and `"7"` are one, a receiver of any text takes every number, and a list takes a single value when its style
 * writes a list of one as the value itself.
 */
export function onTheWire(node: SchemaNode, listsOfOne: boolean, depth = 0): SchemaNode {
  const { shape } = node;
  if (depth > deepest || shape.never === true) return node;
  const also: SchemaNode[] = [];
  for (const branch of [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])])
    also.push(onTheWire(branch, listsOfOne, depth + 1));
  if (shape.ref !== undefined) also.push(onTheWire(shape.ref, listsOfOne, depth + 1));
  const [only] = shape.allOf ?? [];
  if (only !== undefined && shape.allOf?.length === 1 && Object.keys(shape).length === 1)
    also.push(onTheWire(only, listsOfOne, depth + 1));
  if (shape.enum !== undefined) also.push(schemaNode({ enum: shape.enum.flatMap(sameOnTheWire) }));
  else also.push(...textsOf(shape));
  if (listsOfOne && shape.types?.includes("array") && (shape.minItems ?? 0) <= 1 && shape.items !== undefined)
    also.push(onTheWire(shape.items, false, depth + 1));
  return also.length === 0 ? node : schemaNode({ anyOf: [node, ...also] });
}

function textsOf(shape: Shape): SchemaNode[] {
  const { types } = shape;
  const found: SchemaNode[] = [];
  const admits = (type: "string" | "number" | "integer" | "boolean") => types?.includes(type) ?? false;
  if (admits("string") && plain(shape, ["minLength", "maxLength", "pattern", "format"]))
    found.push(schemaNode({ types: ["string", "number", "boolean", "null"] }));
  const unbounded = plain(shape, [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "format",
  ]);
  if (admits("number") && unbounded) found.push(schemaNode({ types: ["string"], pattern: numeral }));
  if (admits("integer") && unbounded) found.push(schemaNode({ types: ["string"], pattern: integer }));
  if (admits("boolean")) found.push(schemaNode({ enum: ["true", "false"] }));
  return found;
}

function plain(shape: Shape, keywords: readonly (keyof Shape)[]): boolean {
  const logic: readonly (keyof Shape)[] = ["allOf", "anyOf", "oneOf", "not", "if", "ref", "opaque"];
  return [...keywords, ...logic].every((key) => shape[key] === undefined);
}

function sameOnTheWire(value: Json): Json[] {
  if (typeof value === "number" || typeof value === "boolean") return [value, String(value)];
  if (typeof value !== "string") return [value];
  if (value === "true" || value === "false") return [value, value === "true"];
  const number = Number(value);
  return value !== "" && String(number) === value ? [value, number] : [value];
}
