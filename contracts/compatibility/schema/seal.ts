import { childrenOf, digest, type SchemaNode, shapeText } from "./schema-node.ts";

/** A circle that is not told apart after so many rounds is the same only as it is written. */
const mostRounds = 64;

/**
 * Gives every schema reachable from `root` its hash. Schemas outside circles hash their content; those on a circle
 * are refined together, so that two recursive schemas that say the same have the same hash.
 */
export function seal(root: SchemaNode): void {
  for (const group of circlesFirst(root)) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && !childrenOf(only.shape).includes(only))
      only.hash = digest(shapeText(only.shape, (child) => child.hash));
    else sealCircle(group);
  }
}

/**
 * Partition refinement: each round a schema is labelled by its content with the labels of what it refers to, until no
 * class splits any more. A label sees only as far as there were rounds, so the hash holds, beside the label, how all
 * labels of the circle follow from one another: circles that agree on that are the same however far one looks.
 */
function sealCircle(group: readonly SchemaNode[]): void {
  let labels = new Map(group.map((node) => [node, `circle of ${group.length}`]));
  let classes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const before = labels;
    labels = nextLabels(group, before);
    const found = new Set(labels.values()).size;
    if (found === classes) {
      const steps = new Set(group.map((node) => `${before.get(node)} ${labels.get(node)}`));
      const circle = digest([...steps].sort().join("\n"));
      for (const [node, label] of labels) node.hash = digest(`${label} ${circle}`);
      return;
    }
    classes = found;
  }
  const asWritten = nextLabels(group, new Map(group.map((node, index) => [node, placeOf(node, index)])));
  const circle = digest([...asWritten.values()].sort().join("\n"));
  for (const [node, label] of asWritten) node.hash = digest(`${label} ${circle}`);
}

function nextLabels(
  group: readonly SchemaNode[],
  labels: ReadonlyMap<SchemaNode, string>,
): Map<SchemaNode, string> {
  const label = (child: SchemaNode) => labels.get(child) ?? child.hash;
  return new Map(group.map((node) => [node, digest(shapeText(node.shape, label))]));
}

function placeOf({ origin }: SchemaNode, index: number): string {
  return origin === undefined ? `no. ${index}` : origin.pointer;
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
