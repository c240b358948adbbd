import type { Json } from "../schema/json.ts";
import { anything, nothing, type SchemaNode } from "../schema/schema-node.ts";

/** A schema that the wanted value satisfies (`holds`) or must not satisfy. */
export interface Literal {
  readonly node: SchemaNode;
  readonly holds: boolean;
  /** It comes from the sender's contract, so the properties that it names are documented ones. */
  readonly sender: boolean;
}

/** A value is asked for that agrees with every literal. */
export type Goal = readonly Literal[];

/** What became of a goal. "none" is proved: no value exists. */
export type Found =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: string };

export const none: Found = { kind: "none" };

/** Ends a search from within; what it has proved so far stays proved. */
export class BudgetUsedUp extends Error {}

/** How the parts of the search call each other. */
export interface SearchContext {
  find(goal: Goal): Found;
  readonly assertFormats: boolean;
  /** Only properties that the sender's contract names may be used. */
  readonly documentedOnly: boolean;
  /** Counts work. Throws `BudgetUsedUp`, which ends the whole search, when there is none left. */
  step(cost?: number): void;
}

/** The goal without what goes without saying, or "none" when two literals contradict each other on sight. */
export function simplify(goal: Goal): Goal | "none" {
  const kept = new Map<string, Literal>();
  for (const each of goal) {
    // Who asks for a refusal does not matter: only what the value satisfies documents its properties.
    const literal = each.holds || !each.sender ? each : { ...each, sender: false };
    const { node, holds } = literal;
    if (node.hash === (holds ? nothing : anything).hash) return "none";
    if (node.hash === (holds ? anything : nothing).hash) continue;
    if (kept.has(keyOf({ ...literal, holds: !holds, sender: true }))) return "none";
    if (kept.has(keyOf({ ...literal, holds: !holds, sender: false }))) return "none";
    kept.set(keyOf(literal), literal);
  }
  return [...kept.values()];
}

/** The same text for the same demands in any order. */
export function goalKey(goal: Goal): string {
  return goal.map(keyOf).sort().join(" ");
}

function keyOf({ node, holds, sender }: Literal): string {
  return `${holds ? "+" : "-"}${sender ? "s" : "r"}${node.hash}`;
}

/** The first value that an attempt finds; "none" only if every attempt proves that there is none. */
export function firstFound<Attempt>(attempts: Iterable<Attempt>, attempt: (each: Attempt) => Found): Found {
  let unknown: Found | undefined;
  for (const each of attempts) {
    const found = attempt(each);
    if (found.kind === "value") return found;
    if (found.kind === "unknown") unknown ??= found;
  }
  return unknown ?? none;
}
