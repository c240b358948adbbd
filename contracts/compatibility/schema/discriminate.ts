import { isRecord, type Json } from "./json.ts";
import { anything, type SchemaNode } from "./schema-node.ts";

type Keywords = Readonly<Record<string, unknown>>;

/**
 * What OpenAPI's `discriminator` says about one branch: the property is there and names the branch, by the mapping or
 * by the name of the component. Undefined when the branch tells its values itself or is not a reference.
 */
export function discriminatorOf(
  discriminator: unknown,
  branch: unknown,
  node: SchemaNode,
): SchemaNode | undefined {
  if (!isRecord(discriminator) || !isRecord(branch)) return undefined;
  const { propertyName } = discriminator;
  const reference = branch["$ref"];
  if (typeof propertyName !== "string" || typeof reference !== "string") return undefined;
  if (listsValues(node, propertyName, new Set())) return undefined;

  const name = reference.split("/").at(-1) ?? reference;
  const mapping: Keywords = isRecord(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const values = Object.keys(mapping).filter(
    (value) => mapping[value] === reference || mapping[value] === name,
  );
  // The name of the component serves where no mapping gives the branch another one.
  const all: Json[] = values.length > 0 ? values : [name];
  return {
    hash: "",
    shape: {
      required: [propertyName],
      properties: new Map([[propertyName, { hash: "", shape: { enum: all } }]]),
      additionalProperties: anything,
    },
  };
}

function listsValues(node: SchemaNode, property: string, seen: Set<SchemaNode>): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  const { properties, allOf = [], ref } = node.shape;
  if (properties?.get(property)?.shape.enum !== undefined) return true;
  return [...allOf, ...(ref === undefined ? [] : [ref])].some((part) => listsValues(part, property, seen));
}
