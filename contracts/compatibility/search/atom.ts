import type { Json } from "../schema/json.ts";
import type { SchemaNode, Shape } from "../schema/schema-node.ts";

/** One demand on a value of a known kind. Ranges are inclusive unless they say otherwise; Infinity is no bound. */
export type Atom =
  | { readonly kind: "enum"; readonly values: readonly Json[]; readonly holds: boolean }
  | { readonly kind: "least" | "most"; readonly value: number; readonly exclusive: boolean }
  | { readonly kind: "multiple"; readonly of: number; readonly holds: boolean }
  | { readonly kind: "integer"; readonly holds: boolean }
  | {
      readonly kind: "length" | "item-count" | "property-count";
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: "pattern"; readonly source: string; readonly holds: boolean }
  | { readonly kind: "format"; readonly name: string; readonly holds: boolean }
  | { readonly kind: "items"; readonly shape: Shape; readonly holds: boolean; readonly sender: boolean }
  | { readonly kind: "unique"; readonly holds: boolean }
  | {
      readonly kind: "contains";
      readonly node: SchemaNode;
      readonly least: number;
      readonly most: number;
      readonly sender: boolean;
    }
  | { readonly kind: "present"; readonly key: string; readonly holds: boolean; readonly sender: boolean }
  | { readonly kind: "properties"; readonly shape: Shape; readonly holds: boolean; readonly sender: boolean }
  | { readonly kind: "names"; readonly node: SchemaNode; readonly holds: boolean; readonly sender: boolean }
  | { readonly kind: "opaque"; readonly reason: string };

/** The atoms of one kind, in the order in which they were asked for. */
export function atomsOf<Kind extends Atom["kind"]>(
  atoms: readonly Atom[],
  kind: Kind,
): Extract<Atom, { kind: Kind }>[] {
  return atoms.filter((atom): atom is Extract<Atom, { kind: Kind }> => atom.kind === kind);
}

/** The intersection of all ranges of one kind. */
export function rangeOf(
  atoms: readonly Atom[],
  kind: "length" | "item-count" | "property-count",
): { readonly least: number; readonly most: number } {
  const ranges = atoms.flatMap((atom) =>
    atom.kind === kind && "least" in atom && "most" in atom ? [{ least: atom.least, most: atom.most }] : [],
  );
  return {
    least: Math.max(0, ...ranges.map((range) => Math.ceil(range.least))),
    most: Math.min(Number.POSITIVE_INFINITY, ...ranges.map((range) => Math.floor(range.most))),
  };
}
