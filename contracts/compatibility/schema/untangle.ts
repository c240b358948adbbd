import { childrenOf, type SchemaNode, type Shape } from "./schema-node.ts";

/**
 * Opens circles that never go into the value: a parent that is `oneOf` its children, each of which is `allOf` the
 * parent. Taken at its word that never ends; what is meant is the parent's own properties, so inside the circle the
 * parent stands without its choice. `done` remembers schemas that were looked at before.
 */
export function untangle(root: SchemaNode, done: Set<SchemaNode>): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (done.has(node)) continue;
    openCircles(node, new Set(), done);
    for (const child of childrenOf(node.shape))
      if (child.hash === "" && !done.has(child)) pending.push(child);
  }
}

function openCircles(node: SchemaNode, above: Set<SchemaNode>, done: Set<SchemaNode>): void {
  if (done.has(node)) return;
  above.add(node);
  const { shape } = node;
  const visit = (child: SchemaNode): SchemaNode => {
    if (above.has(child)) return withoutLogic(child);
    openCircles(child, above, done);
    return child;
  };
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    const list = shape[key];
    if (list !== undefined) shape[key] = list.map(visit);
  }
  for (const key of ["ref", "not", "if", "then", "else"] as const) {
    const child = shape[key];
    if (child !== undefined) shape[key] = visit(child);
  }
  above.delete(node);
  done.add(node);
}

function withoutLogic({ shape, origin }: SchemaNode): SchemaNode {
  const own: Shape = { ...shape };
  for (const key of ["allOf", "anyOf", "oneOf", "ref", "not", "if", "then", "else"] as const) delete own[key];
  return origin === undefined ? { hash: "", shape: own } : { hash: "", shape: own, origin };
}
