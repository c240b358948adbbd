import { matches } from "../schema/accepts.ts";
import { anything, nothing, type Shape } from "../schema/schema-node.ts";
import { type Atom, atomsOf } from "./atom.ts";

/**
 * Whether the sender's contract speaks of a property of this name. A sender does not invent properties just because
 * its schema leaves objects open; where it describes a map, or an object without any named property, every name is
 * its own. Only what the sender's value satisfies counts, so the answer is the same in every part of a search.
 */
export function isDocumented(key: string, atoms: readonly Atom[]): boolean {
  const required = atomsOf(atoms, "present").some((atom) => atom.sender && atom.holds && atom.key === key);
  if (required) return true;
  const sent = atomsOf(atoms, "properties")
    .filter((atom) => atom.sender && atom.holds)
    .map((atom) => atom.shape);
  return sent.some((shape) => names(shape, key) || describesMap(shape)) || sent.every(isFreeForm);
}

function names(shape: Shape, key: string): boolean {
  if (shape.properties?.has(key)) return true;
  return [...(shape.patternProperties?.keys() ?? [])].some((pattern) => matches(pattern, key));
}

function describesMap({ additionalProperties }: Shape): boolean {
  return (
    additionalProperties !== undefined &&
    additionalProperties !== anything &&
    additionalProperties !== nothing
  );
}

function isFreeForm({ properties, patternProperties }: Shape): boolean {
  return (properties?.size ?? 0) === 0 && (patternProperties?.size ?? 0) === 0;
}
