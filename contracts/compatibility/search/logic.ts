import type { JsonKind } from "../schema/json.ts";
import { jsonKinds } from "../schema/json.ts";
import { type SchemaNode, type Shape, schemaNode } from "../schema/schema-node.ts";
import type { Goal, Literal } from "./goal.ts";
import { unevaluatedParts } from "./unevaluated.ts";

const logicKeys = [
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "ref",
  "dependentSchemas",
] as const;
const laterKeys = ["unevaluatedProperties", "unevaluatedItems"] as const;

/** Whether the schema says nothing but plain keywords about the value itself. */
export function isPlain(shape: Shape): boolean {
  return ![...logicKeys, ...laterKeys].some((key) => shape[key] !== undefined);
}

/**
 * The schemas that together say what this one says: its plain keywords, and each piece of its logic on its own.
 * A single piece of logic is its own only part.
 */
export function partsOf(node: SchemaNode): readonly SchemaNode[] {
  const { shape } = node;
  const parts: SchemaNode[] = [];
  const plain: Shape = { ...shape };
  for (const key of [...logicKeys, ...laterKeys]) delete plain[key];
  if (Object.keys(plain).length > 0) parts.push(schemaNode(plain));
  if (shape.ref !== undefined) parts.push(shape.ref);
  parts.push(...(shape.allOf ?? []));
  if (shape.anyOf !== undefined) parts.push(schemaNode({ anyOf: shape.anyOf }));
  if (shape.oneOf !== undefined) parts.push(schemaNode({ oneOf: shape.oneOf }));
  if (shape.not !== undefined) parts.push(schemaNode({ not: shape.not }));
  if (shape.if !== undefined && (shape.then ?? shape.else) !== undefined) {
    const chosen: Shape = { if: shape.if };
    if (shape.then !== undefined) chosen.then = shape.then;
    if (shape.else !== undefined) chosen.else = shape.else;
    parts.push(schemaNode(chosen));
  }
  for (const [key, schema] of shape.dependentSchemas ?? [])
    parts.push(schemaNode({ if: schemaNode({ types: ["object"], required: [key] }), then: schema }));
  parts.push(...unevaluatedParts(node));
  return parts;
}

/**
 * The ways in which a literal over logic can come true, each as simpler literals; `undefined` for a plain schema.
 * One way with several literals is a conjunction; no way at all is a contradiction.
 */
export function waysOf(
  literal: Literal,
  parts: (node: SchemaNode) => readonly SchemaNode[],
): Goal[] | undefined {
  const { node, holds } = literal;
  const { shape } = node;
  if (isPlain(shape)) return undefined;
  const say = (schema: SchemaNode, positive: boolean): Literal => ({
    ...literal,
    node: schema,
    holds: positive,
  });

  const pieces = parts(node);
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.hash !== node.hash)
    return holds ? [pieces.map((part) => say(part, true))] : pieces.map((part) => [say(part, false)]);

  if (shape.not !== undefined) return [[say(shape.not, !holds)]];
  if (shape.anyOf !== undefined)
    return holds
      ? shape.anyOf.map((branch) => [say(branch, true)])
      : [shape.anyOf.map((branch) => say(branch, false))];
  if (shape.oneOf !== undefined) return oneOfWays(shape.oneOf, holds, say);
  if (shape.if === undefined) return [];
  const ways: Goal[] = [];
  if (holds) {
    ways.push([say(shape.if, true), ...(shape.then === undefined ? [] : [say(shape.then, true)])]);
    ways.push([say(shape.if, false), ...(shape.else === undefined ? [] : [say(shape.else, true)])]);
  } else {
    if (shape.then !== undefined) ways.push([say(shape.if, true), say(shape.then, false)]);
    if (shape.else !== undefined) ways.push([say(shape.if, false), say(shape.else, false)]);
  }
  return ways;
}

function oneOfWays(
  branches: readonly SchemaNode[],
  holds: boolean,
  say: (schema: SchemaNode, positive: boolean) => Literal,
): Goal[] {
  if (holds)
    return branches.map((_, chosen) => branches.map((branch, index) => say(branch, index === chosen)));
  const ways: Goal[] = [branches.map((branch) => say(branch, false))];
  for (const [index, first] of branches.entries()) {
    for (const second of branches.slice(index + 1)) {
      if (overlap(first.shape, second.shape)) ways.push([say(first, true), say(second, true)]);
    }
  }
  return ways;
}

/** Whether two schemas may share a value as far as their types tell. */
function overlap(a: Shape, b: Shape): boolean {
  return jsonKinds.some((kind) => admits(a, kind) && admits(b, kind));
}

function admits(shape: Shape, kind: JsonKind): boolean {
  const { types } = shape;
  return types === undefined || types.includes(kind) || (kind === "number" && types.includes("integer"));
}
