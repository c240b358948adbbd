import { childrenOf, digest, type SchemaNode, shapeText } from "./schema-node.ts";

/** Beyond this many rounds a circle of schemas is told apart well enough. */
const mostRounds = 64;

/**
 * Gives every schema reachable from `root` its hash. Schemas outside circles hash their content; those on a circle
 * are refined together, so that two recursive schemas that say the same have the same hash.
 */
export function seal(root: SchemaNode): void {
  for (const group of circlesFirst(root)) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && !childrenOf(only.shape).includes(only)) {
      only.hash = digest(shapeText(only.shape, (child) => child.hash));
      continue;
    }
    let labels = new Map(group.map((node) => [node, `circle of ${group.length}`]));
    for (let round = 0; round < Math.min(2 * group.length, mostRounds); round++) {
      const known = labels;
      const label = (child: SchemaNode) => known.get(child) ?? child.hash;
      labels = new Map(group.map((node) => [node, digest(shapeText(node.shape, label))]));
    }
    for (const [node, hash] of labels) node.hash = hash;
  }
}

/** Strongly connected components of unsealed schemas, each after those that it refers to (Tarjan 1972). */
function circlesFirst(root: SchemaNode): SchemaNode[][] {
  const groups: SchemaNode[][] = [];
  const indexes = new Map<SchemaNode, number>();
  const lowest = new Map<SchemaNode, number>();
  const open: SchemaNode[] = [];
  const opened = new Set<SchemaNode>();

  // An explicit stack: a generated contract may nest deeper than the call stack.
  const work: { node: SchemaNode; children: SchemaNode[]; next: number }[] = [];
  const enter = (node: SchemaNode) => {
    indexes.set(node, indexes.size);
    lowest.set(node, indexes.size - 1);
    open.push(node);
    opened.add(node);
    work.push({ node, children: childrenOf(node.shape).filter((child) => child.hash === ""), next: 0 });
  };
  if (root.hash === "") enter(root);
  for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
    const { node } = frame;
    const child = frame.children[frame.next++];
    if (child === undefined) {
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) lowest.set(parent, Math.min(at(lowest, parent), at(lowest, node)));
      if (at(lowest, node) === at(indexes, node)) {
        const group = open.splice(open.lastIndexOf(node));
        for (const member of group) opened.delete(member);
        groups.push(group);
      }
    } else if (!indexes.has(child)) enter(child);
    else if (opened.has(child)) lowest.set(node, Math.min(at(lowest, node), at(indexes, child)));
  }
  return groups;
}

function at(map: ReadonlyMap<SchemaNode, number>, node: SchemaNode): number {
  return map.get(node) ?? 0;
}
