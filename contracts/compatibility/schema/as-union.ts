import type { SchemaNode } from "./schema-node.ts";
import { seal } from "./seal.ts";

/**
 * The same schema with every `oneOf` read as `anyOf`. Many contracts write oneOf over open objects that all admit
 * the same payload, which taken at its word admits none of them; their authors mean a choice.
 */
export function asUnion(root: SchemaNode): SchemaNode {
  const copies = new Map<SchemaNode, SchemaNode>();
  const copy = (node: SchemaNode): SchemaNode => {
    const known = copies.get(node);
    if (known !== undefined) return known;
    const made: SchemaNode = {
      hash: "",
      shape: {},
      ...(node.origin === undefined ? {} : { origin: node.origin }),
    };
    copies.set(node, made);
    const { oneOf, ...rest } = node.shape;
    const shape = made.shape as Record<string, unknown>;
    for (const [key, value] of Object.entries(rest)) shape[key] = copied(value, copy);
    if (oneOf === undefined) return made;
    const union = oneOf.map(copy);
    if (rest.anyOf === undefined) made.shape.anyOf = union;
    else made.shape.allOf = [...(made.shape.allOf ?? []), { hash: "", shape: { anyOf: union } }];
    return made;
  };
  const whole = copy(root);
  seal(whole);
  return whole;
}

function copied(value: unknown, copy: (node: SchemaNode) => SchemaNode): unknown {
  if (isNode(value)) return copy(value);
  if (Array.isArray(value)) return value.map((each) => (isNode(each) ? copy(each) : each));
  if (value instanceof Map)
    return new Map(
      [...(value as ReadonlyMap<string, unknown>)].map(([key, each]) => [
        key,
        isNode(each) ? copy(each) : each,
      ]),
    );
  return value;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && "shape" in value && "hash" in value;
}
