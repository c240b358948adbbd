import { type Json, jsonKey } from "../schema/json.ts";
import { anything, type SchemaNode } from "../schema/schema-node.ts";
import { type Atom, atomsOf, rangeOf } from "./atom.ts";
import { type Found, firstFound, type Goal, type Literal, none, type SearchContext } from "./goal.ts";

/** A longer array is not built. */
const longestArray = 3_000;

type Extras = ReadonlyMap<number, readonly Literal[]>;

/** An array that meets all demands. Every schema that must be broken chooses the item that breaks it. */
export function findArray(atoms: readonly Atom[], context: SearchContext): Found {
  const { least, most } = rangeOf(atoms, "item-count");
  if (least > most) return none;
  if (least > longestArray)
    return { kind: "unknown", reason: `an array of ${least} items is too long to build` };
  const broken = atomsOf(atoms, "items").filter((atom) => !atom.holds);
  return breakItems(broken, new Map(), atoms, context);
}

function breakItems(
  broken: readonly Extract<Atom, { kind: "items" }>[],
  extras: Extras,
  atoms: readonly Atom[],
  context: SearchContext,
): Found {
  const [atom, ...others] = broken;
  if (atom === undefined) return breakUniqueness(extras, atoms, context);
  const { most } = rangeOf(atoms, "item-count");
  // Past the last index that any schema or choice names, all positions are alike.
  const furthest = Math.max(prefixLength(atoms), extras.size === 0 ? 0 : Math.max(...extras.keys()) + 1);
  const indexes = Array.from({ length: Math.min(furthest + 1, most) }, (_, index) => index);
  return firstFound(indexes, (index) => {
    const node = itemSchema(atom, index);
    if (node === anything) return none;
    return breakItems(
      others,
      withExtra(extras, index, { node, holds: false, sender: atom.sender }),
      atoms,
      context,
    );
  });
}

function breakUniqueness(extras: Extras, atoms: readonly Atom[], context: SearchContext): Found {
  const demands = atomsOf(atoms, "unique").map((atom) => atom.holds);
  if (!demands.includes(false)) return count(extras, atoms, context);
  if (demands.includes(true)) return none;
  const { most } = rangeOf(atoms, "item-count");
  const furthest = Math.max(prefixLength(atoms), 0, ...extras.keys()) + 2;
  const pairs: [number, number][] = [];
  for (let second = 1; second < Math.min(furthest + 1, most); second++)
    for (let first = 0; first < second; first++) pairs.push([first, second]);
  return firstFound(pairs, ([first, second]) => {
    const both = [...goalAt(first, extras, atoms), ...goalAt(second, extras, atoms)];
    const twin = context.find(both);
    if (twin.kind !== "value") return twin;
    const same: Literal = {
      node: { hash: `= ${jsonKey(twin.value)}`, shape: { enum: [twin.value] } },
      holds: true,
      sender: true,
    };
    const pinned = withExtra(withExtra(extras, first, same), second, same);
    const found = count(pinned, atoms, context);
    return found.kind === "none" ? { kind: "unknown", reason: "equal items among other demands" } : found;
  });
}

/** Gives items to `contains`: as many as wanted, and no more than allowed. */
function count(extras: Extras, atoms: readonly Atom[], context: SearchContext): Found {
  const contains = joined(atomsOf(atoms, "contains"));
  if (contains.some((atom) => atom.least > atom.most)) return none;
  const { least, most } = rangeOf(atoms, "item-count");
  const used = Math.max(least, 0, ...[...extras.keys()].map((index) => index + 1));
  const wanted = contains.reduce((sum, atom) => sum + atom.least, 0);
  if (wanted > longestArray) return { kind: "unknown", reason: "contains too many items" };
  if (contains.length === 0) return fill(used, extras, atoms, context);

  // Where the matching items begin: any place may be the only one whose schema lets them match.
  const starts = Array.from({ length: Math.max(prefixLength(atoms), used) + 1 }, (_, index) => index);
  let unknown: Found | undefined;
  for (const length of new Set([
    used,
    Math.min(most, used + wanted),
    Math.min(most, prefixLength(atoms) + wanted),
  ])) {
    if (length < used) continue;
    for (const begin of starts) {
      const placed = place(contains, begin, length, extras);
      if (placed === undefined) continue;
      const found = fill(length, placed, atoms, context);
      if (found.kind === "value") return found;
      if (found.kind === "unknown") unknown ??= found;
    }
  }
  if (unknown !== undefined) return unknown;
  const simple = contains.length === 1 && wanted <= 1 && contains[0]?.most === Number.POSITIVE_INFINITY;
  return simple || (wanted === 0 && contains.every((atom) => atom.most === 0))
    ? none
    : { kind: "unknown", reason: "contains among other demands" };
}

/** Counts of the same schema are one count. */
function joined(
  contains: readonly Extract<Atom, { kind: "contains" }>[],
): Extract<Atom, { kind: "contains" }>[] {
  const bySchema = new Map<string, Extract<Atom, { kind: "contains" }>>();
  for (const atom of contains) {
    const { least, most } = bySchema.get(atom.node.hash) ?? atom;
    bySchema.set(atom.node.hash, {
      ...atom,
      least: Math.max(least, atom.least),
      most: Math.min(most, atom.most),
    });
  }
  return [...bySchema.values()];
}

function place(
  contains: readonly Extract<Atom, { kind: "contains" }>[],
  begin: number,
  length: number,
  extras: Extras,
): Extras | undefined {
  let placed = extras;
  let next = begin;
  for (const { node, least, most, sender } of contains) {
    const matching = new Set(Array.from({ length: least }, (_, index) => next + index));
    next += least;
    if (next > length) return undefined;
    for (const index of matching) placed = withExtra(placed, index, { node, holds: true, sender });
    if (most === Number.POSITIVE_INFINITY) continue;
    for (let index = 0; index < length; index++)
      if (!matching.has(index)) placed = withExtra(placed, index, { node, holds: false, sender });
  }
  return placed;
}

function fill(length: number, extras: Extras, atoms: readonly Atom[], context: SearchContext): Found {
  const { most } = rangeOf(atoms, "item-count");
  if (length > most) return none;
  const unique = atomsOf(atoms, "unique").some((atom) => atom.holds);
  const items: Json[] = [];
  const keys = new Set<string>();
  let alike = true;
  for (let index = 0; index < length; index++) {
    context.step();
    const goal = goalAt(index, extras, atoms);
    alike &&= index === 0 || sameGoal(goal, goalAt(0, extras, atoms));
    const taken: SchemaNode = { hash: `in ${[...keys].sort().join(" ")}`, shape: { enum: items.slice() } };
    const found = context.find(
      unique && items.length > 0 ? [...goal, { node: taken, holds: false, sender: true }] : goal,
    );
    // Items of one schema that are all taken are too few; with several schemas another choice might have left one.
    if (found.kind === "none" && unique && index > 0 && !alike && context.find(goal).kind !== "none")
      return { kind: "unknown", reason: "unique items of different schemas" };
    if (found.kind !== "value") return found;
    items.push(found.value);
    keys.add(jsonKey(found.value));
  }
  const excluded = atomsOf(atoms, "enum").flatMap((atom) => (atom.holds ? [] : atom.values.map(jsonKey)));
  if (!excluded.includes(jsonKey(items))) return { kind: "value", value: items };
  const more = longer(length, extras, atoms, context);
  if (more.kind === "value") return more;
  let onlyOne = more.kind === "none" && (!unique || length < 2);
  for (const [index, old] of items.entries()) {
    const same: SchemaNode = { hash: `= ${jsonKey(old)}`, shape: { enum: [old] } };
    const goal = [...goalAt(index, extras, atoms), { node: same, holds: false, sender: true }];
    const found = context.find(goal);
    onlyOne &&= found.kind === "none";
    if (found.kind !== "value") continue;
    const changed = items.map((item, other) => (other === index ? found.value : item));
    const repeats = unique && keys.has(jsonKey(found.value));
    if (!repeats && !excluded.includes(jsonKey(changed))) return { kind: "value", value: changed };
  }
  return onlyOne ? none : { kind: "unknown", reason: "excluded arrays" };
}

/** The array itself is an excluded value: one more item makes it another. */
function longer(length: number, extras: Extras, atoms: readonly Atom[], context: SearchContext): Found {
  const { most } = rangeOf(atoms, "item-count");
  const found = length < Math.min(most, 50) ? fill(length + 1, extras, atoms, context) : none;
  if (found.kind === "value" || (length < 50 && found.kind === "none")) return found;
  return { kind: "unknown", reason: "excluded arrays" };
}

function goalAt(index: number, extras: Extras, atoms: readonly Atom[]): Goal {
  const held = atomsOf(atoms, "items")
    .filter((atom) => atom.holds)
    .map((atom): Literal => ({ node: itemSchema(atom, index), holds: true, sender: atom.sender }));
  return [...held, ...(extras.get(index) ?? [])];
}

function sameGoal(a: Goal, b: Goal): boolean {
  const text = (goal: Goal) => goal.map(({ node, holds }) => `${holds}${node.hash}`).join(" ");
  return text(a) === text(b);
}

function itemSchema(atom: Extract<Atom, { kind: "items" }>, index: number): SchemaNode {
  return atom.shape.prefixItems?.[index] ?? atom.shape.items ?? anything;
}

function prefixLength(atoms: readonly Atom[]): number {
  return Math.max(0, ...atomsOf(atoms, "items").map((atom) => atom.shape.prefixItems?.length ?? 0));
}

function withExtra(extras: Extras, index: number, literal: Literal): Extras {
  return new Map(extras).set(index, [...(extras.get(index) ?? []), literal]);
}
