import { anything, type SchemaNode, type Shape, schemaNode } from "../schema/schema-node.ts";

/** More ways than this through the branches of a schema are not told apart. */
const mostVariants = 64;
const mostBranches = 5;

/** One way through the branches of a schema, and what it evaluates. */
interface Variant {
  /** What holds on this way. */
  readonly when: readonly SchemaNode[];
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** How many leading items have a schema. */
  readonly items: number;
  readonly allProperties: boolean;
  readonly allItems: boolean;
}

const start: Variant = { when: [], names: [], patterns: [], items: 0, allProperties: false, allItems: false };

class TooManyVariants extends Error {}

/**
 * `unevaluatedProperties` and `unevaluatedItems` said with `additionalProperties` and `items`: for each way through
 * the branches, what is left over must satisfy the schema. Opaque when there are too many ways.
 */
export function unevaluatedParts(node: SchemaNode): SchemaNode[] {
  const { unevaluatedProperties, unevaluatedItems } = node.shape;
  const parts: SchemaNode[] = [];
  try {
    if (unevaluatedProperties !== undefined)
      parts.push(
        oneWay(variantsOf(node, true), (variant) => leftoverProperties(variant, unevaluatedProperties)),
      );
    if (unevaluatedItems !== undefined)
      parts.push(oneWay(variantsOf(node, true), (variant) => leftoverItems(variant, unevaluatedItems)));
  } catch (error) {
    if (!(error instanceof TooManyVariants)) throw error;
    parts.push(schemaNode({ opaque: error.message }));
  }
  return parts;
}

function oneWay(variants: readonly Variant[], leftover: (variant: Variant) => SchemaNode): SchemaNode {
  const ways = variants.map((variant) => {
    const rest = leftover(variant);
    return variant.when.length === 0 ? rest : schemaNode({ allOf: [...variant.when, rest] });
  });
  const [only] = ways;
  return ways.length === 1 && only !== undefined ? only : schemaNode({ anyOf: ways });
}

function leftoverProperties(variant: Variant, schema: SchemaNode): SchemaNode {
  if (variant.allProperties) return anything;
  return schemaNode({
    properties: new Map(variant.names.map((name) => [name, anything])),
    patternProperties: new Map(variant.patterns.map((pattern) => [pattern, anything])),
    additionalProperties: schema,
  });
}

function leftoverItems(variant: Variant, schema: SchemaNode): SchemaNode {
  if (variant.allItems) return anything;
  return schemaNode({ prefixItems: Array.from({ length: variant.items }, () => anything), items: schema });
}

function variantsOf(node: SchemaNode, outermost = false): Variant[] {
  const { shape } = node;
  if (shape.contains !== undefined) throw new TooManyVariants("unevaluatedItems beside contains");
  let variants = [ownVariant(shape, outermost)];
  const together = (others: readonly Variant[]) => {
    variants = variants.flatMap((variant) => others.map((other) => merge(variant, other)));
    if (variants.length > mostVariants)
      throw new TooManyVariants("unevaluated keywords over too many branches");
  };
  if (shape.ref !== undefined) together(variantsOf(shape.ref));
  for (const part of shape.allOf ?? []) together(variantsOf(part));
  if (shape.oneOf !== undefined) together(shape.oneOf.flatMap(holding));
  if ((shape.anyOf?.length ?? 0) > mostBranches)
    throw new TooManyVariants("unevaluated keywords over a long anyOf");
  for (const branch of shape.anyOf ?? []) together([...holding(branch), failing(branch)]);
  if (shape.if !== undefined) {
    const chosen = holding(shape.if).flatMap((variant) =>
      (shape.then === undefined ? [start] : variantsOf(shape.then)).map((other) => merge(variant, other)),
    );
    const otherwise = (shape.else === undefined ? [start] : variantsOf(shape.else)).map((other) =>
      merge(failing(shape.if as SchemaNode), other),
    );
    together([...chosen, ...otherwise]);
  }
  for (const [key, schema] of shape.dependentSchemas ?? []) {
    const present = schemaNode({ types: ["object"], required: [key] });
    together([
      ...variantsOf(schema).map((other) => merge({ ...start, when: [present] }, other)),
      failing(present),
    ]);
  }
  return variants;
}

function ownVariant(shape: Shape, outermost: boolean): Variant {
  const leftover = !outermost;
  return {
    when: [],
    names: [...(shape.properties?.keys() ?? [])],
    patterns: [...(shape.patternProperties?.keys() ?? [])],
    items: shape.prefixItems?.length ?? 0,
    allProperties:
      shape.additionalProperties !== undefined || (leftover && shape.unevaluatedProperties !== undefined),
    allItems: shape.items !== undefined || (leftover && shape.unevaluatedItems !== undefined),
  };
}

function holding(node: SchemaNode): Variant[] {
  return variantsOf(node).map((variant) => ({ ...variant, when: [node, ...variant.when] }));
}

function failing(node: SchemaNode): Variant {
  return { ...start, when: [schemaNode({ not: node })] };
}

function merge(a: Variant, b: Variant): Variant {
  return {
    when: [...a.when, ...b.when],
    names: [...new Set([...a.names, ...b.names])],
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    items: Math.max(a.items, b.items),
    allProperties: a.allProperties || b.allProperties,
    allItems: a.allItems || b.allItems,
  };
}
