import { matches } from "../schema/accepts.ts";
import { anything, nothing, type Shape } from "../schema/schema-node.ts";
import { type Atom, atomsOf } from "./atom.ts";

/**
 * Whether the sender's contract speaks of a property of this name. A sender does not invent properties just because
 * its schema leaves objects open; where it describes a map, or a free-form object, any new name is its own.
 */
export function isDocumented(key: string, atoms: readonly Atom[]): boolean {
  const presence = atomsOf(atoms, "present");
  if (presence.some((atom) => atom.sender && atom.holds && atom.key === key)) return true;
  const properties = atomsOf(atoms, "properties");
  const sent = properties.filter((atom) => atom.sender).map((atom) => atom.shape);
  if (sent.some((shape) => names(shape, key) || describesMap(shape))) return true;

  const received = properties.filter((atom) => !atom.sender).map((atom) => atom.shape);
  const expected =
    received.some((shape) => shape.properties?.has(key)) ||
    presence.some((atom) => !atom.sender && atom.key === key);
  return (
    !expected &&
    !sent.some((shape) => shape.properties !== undefined && shape.additionalProperties === undefined)
  );
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
