import type { SchemaNode, Shape } from "./schema-node.ts";

export type Written = boolean | Record<string, unknown>;

/**
 * The keywords of one schema in the words of 2020-12; `write` says what stands for each schema inside it.
 * What the engine cannot read is written as `opaqueAs`: false for a sender, who must surely send a witness, and true
 * for a receiver, who must surely refuse it.
 */
export function writeBody(shape: Shape, opaqueAs: boolean, write: (node: SchemaNode) => Written): Written {
  if (shape.never === true) return false;
  if (shape.opaque !== undefined && !opaqueAs) return false;
  const body: Record<string, unknown> = {};
  const allOf = () => (body["allOf"] as Written[] | undefined) ?? [];
  for (const key of Object.keys(shape) as (keyof Shape)[]) {
    const value = shape[key] as unknown;
    if (key === "opaque" || value === undefined) continue;
    if (key === "types") body["type"] = shape.types;
    else if (key === "ref" && shape.ref !== undefined) body["allOf"] = [...allOf(), write(shape.ref)];
    else if (key === "allOf") body["allOf"] = [...allOf(), ...(shape.allOf ?? []).map(write)];
    else if (key === "dependentRequired") body[key] = Object.fromEntries(shape.dependentRequired ?? []);
    else if (value instanceof Map)
      body[key] = Object.fromEntries(
        [...(value as ReadonlyMap<string, SchemaNode>)].map(([name, each]) => [name, write(each)]),
      );
    else if (key === "anyOf" || key === "oneOf" || key === "prefixItems")
      body[key] = (value as readonly SchemaNode[]).map(write);
    else if (key === "enum" || key === "required" || typeof value !== "object") body[key] = value;
    else body[key] = write(value as SchemaNode);
  }
  return body;
}
