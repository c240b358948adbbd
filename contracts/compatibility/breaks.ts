import { schemasOfProperty } from "./schema/accepts.ts";
import { anything, type SchemaNode, type Shape, schemaNode } from "./schema/schema-node.ts";
import type { Break, Verdict } from "./verdict.ts";

/** More breaks than this in one pair of schemas are not told apart. */
const mostBreaks = 100;
const deepestPath = 40;

type Compare = (sender: SchemaNode, receiver: SchemaNode) => Verdict;

/**
 * All places at which a receiver refuses what a sender may send, each with a witness for that place alone. Both
 * schemas are walked side by side: a property whose schemas break on their own is descended into, and what is left
 * is asked keyword by keyword.
 */
export function localBreaks(sender: SchemaNode, receiver: SchemaNode, compare: Compare): Break[] {
  const breaks: Break[] = [];
  const seen = new Set<string>();
  walk(sender, receiver, []);
  return breaks;

  function walk(a: SchemaNode, b: SchemaNode, path: readonly string[]): void {
    const verdict = compare(a, b);
    const pair = `${a.hash} ${b.hash}`;
    if (verdict.kind !== "broken" || breaks.length >= mostBreaks || seen.has(pair)) return;
    seen.add(pair);
    const before = breaks.length;
    const sent = conjuncts(a);
    let descended = false;
    for (const part of conjuncts(b)) {
      const rest: Shape = { ...part.shape };
      if (path.length < deepestPath && descend(sent, part, rest, path)) descended = true;
      for (const keyword of keywordsOf(rest)) {
        const local = compare(a, keyword);
        if (local.kind === "broken")
          breaks.push({
            path,
            sender: a.origin,
            receiver: part.origin ?? b.origin,
            keyword: local.witness.refusal.keyword,
            message: local.witness.refusal.message,
            witness: local.witness,
          });
        if (keyword.shape.types !== undefined && local.kind === "broken") break; // the rest speaks of another type
      }
    }
    // A break that only the interplay of keywords makes.
    if (breaks.length === before && !descended)
      breaks.push({
        path,
        sender: a.origin,
        receiver: b.origin,
        keyword: verdict.witness.refusal.keyword,
        message: verdict.witness.refusal.message,
        witness: verdict.witness,
      });
  }

  /** Walks into properties and items that break by themselves, and takes them out of `rest`. Says if there were any. */
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
        walk(child, schema, [...path, name]);
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
    walk(child, items, [...path, "*"]);
    rest.items = anything;
    return true;
  }
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
