import { schemasOfProperty } from "./schema/accepts.ts";
import { anything, type SchemaNode, type Shape, schemaNode } from "./schema/schema-node.ts";
import type { Break, Verdict, Witness } from "./verdict.ts";

/** More breaks than this in one pair of schemas are not told apart. */
const mostBreaks = 100;
const deepestPath = 40;

/** Pairs of schemas that are looked into; a break that is only found beyond them is reported at its outermost place. */
const mostPairs = 400;

type Compare = (sender: SchemaNode, receiver: SchemaNode) => Verdict;

/**
 * All places at which a receiver refuses what a sender may send, each with a witness for that place alone. Both
 * schemas are walked side by side: a property whose schemas break on their own is descended into, and what is left
 * is asked keyword by keyword.
 */
export function localBreaks(sender: SchemaNode, receiver: SchemaNode, compare: Compare): Break[] {
  const breaks: Break[] = [];
  const seen = new Set<string>();
  // Breadth first, so that each place is reached by its shortest path, also where schemas go round.
  const open: { a: SchemaNode; b: SchemaNode; path: readonly string[] }[] = [
    { a: sender, b: receiver, path: [] },
  ];
  for (const { a, b, path } of open) {
    if (breaks.length >= mostBreaks || seen.size >= mostPairs) break;
    const pair = `${a.hash} ${b.hash}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    lookInto(a, b, path);
  }
  const whole = compare(sender, receiver);
  if (breaks.length === 0 && whole.kind === "broken")
    breaks.push(breakAt(sender, receiver, [], whole.witness));
  return breaks;

  function lookInto(a: SchemaNode, b: SchemaNode, path: readonly string[]): void {
    const verdict = compare(a, b);
    if (verdict.kind !== "broken") return;
    const before = breaks.length;
    const sent = conjuncts(a);
    let descended = false;
    for (const part of conjuncts(b)) {
      const rest: Shape = { ...part.shape };
      if (path.length < deepestPath && descend(sent, part, rest, path)) descended = true;
      for (const keyword of keywordsOf(rest)) {
        const local = compare(a, keyword);
        if (local.kind === "broken")
          breaks.push(breakAt(a, part.origin === undefined ? b : part, path, local.witness));
        if (keyword.shape.types !== undefined && local.kind === "broken") break; // the rest speaks of another type
      }
    }
    // A break that only the interplay of keywords makes.
    if (breaks.length === before && !descended) breaks.push(breakAt(a, b, path, verdict.witness));
  }

  /** Goes on with properties and items that break by themselves, and takes them out of `rest`. Says if there were any. */
  function descend(
    sent: readonly SchemaNode[],
    part: SchemaNode,
    rest: Shape,
    path: readonly string[],
  ): boolean {
    let descended = false;
    const { properties, items } = part.shape;
    if (properties !== undefined) {
      const left = new Map(properties);
      for (const [name, schema] of properties) {
        const inner = sent.flatMap((each) => schemasOfProperty(each.shape, name));
        if (inner.length === 0) continue;
        const child = together(inner);
        if (compare(child, schema).kind !== "broken") continue;
        open.push({ a: child, b: schema, path: [...path, name] });
        descended = true;
        left.set(name, anything);
      }
      rest.properties = left;
    }
    const sentItems = sent.flatMap((each) => each.shape.items ?? []);
    if (items === undefined || sentItems.length === 0 || part.shape.prefixItems !== undefined)
      return descended;
    const child = together(sentItems);
    if (compare(child, items).kind !== "broken") return descended;
    open.push({ a: child, b: items, path: [...path, "*"] });
    rest.items = anything;
    return true;
  }
}

function breakAt(a: SchemaNode, b: SchemaNode, path: readonly string[], witness: Witness): Break {
  const { keyword, message } = witness.refusal;
  return { path, sender: a.origin, receiver: b.origin, keyword, message, witness };
}

/** The schemas that a schema is made of by reference and allOf, itself without them first. */
function conjuncts(node: SchemaNode, seen = new Set<SchemaNode>()): SchemaNode[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const { ref, allOf, ...own } = node.shape;
  if (ref === undefined && allOf === undefined) return [node];
  const inner = [...(ref === undefined ? [] : [ref]), ...(allOf ?? [])].flatMap((each) =>
    conjuncts(each, seen),
  );
  return Object.keys(own).length === 0 ? inner : [schemaNode(own, node.origin), ...inner];
}

function together(nodes: readonly SchemaNode[]): SchemaNode {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : schemaNode({ allOf: nodes });
}

/** What belongs together: a keyword that changes what another one means is judged with it. */
const companions: readonly (readonly (keyof Shape)[])[] = [
  ["properties", "patternProperties", "additionalProperties"],
  ["prefixItems", "items"],
  ["contains", "minContains", "maxContains"],
  ["if", "then", "else"],
];

function keywordsOf(shape: Shape): SchemaNode[] {
  if (shape.unevaluatedProperties !== undefined || shape.unevaluatedItems !== undefined)
    return [schemaNode(shape)];
  const left = new Set(Object.keys(shape) as (keyof Shape)[]);
  const groups: (readonly (keyof Shape)[])[] = [["types"], ...companions];
  for (const group of groups) for (const key of group) left.delete(key);
  left.delete("required");
  const picked = [...groups, ...[...left].map((key) => [key])]
    .map(
      (group) =>
        Object.fromEntries(
          group.flatMap((key) => (shape[key] === undefined ? [] : [[key, shape[key]]])),
        ) as Shape,
    )
    .filter((piece) => Object.keys(piece).length > 0);
  const required = (shape.required ?? []).map((name): Shape => ({ required: [name] }));
  return [...picked, ...required].map((piece) => schemaNode(piece));
}
