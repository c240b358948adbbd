import type { Notes } from "./noted-schema.ts";

/**
 * The variants of one schema that the other does not name and that carry a property which no variant of the other
 * knows. Asked only where both choose between variants: a schema that becomes a choice is judged by its payloads.
 */
export function unknownVariants(notes: Notes, other: Notes): string[] {
  if (notes.variants.length === 0 || other.variants.length === 0) return [];
  const names = new Set(other.variants.map(({ name }) => name));
  const known = new Set([
    ...other.properties,
    ...other.variants.flatMap(({ properties }) => [...properties]),
  ]);
  return notes.variants
    .filter(({ name, properties }) => !names.has(name) && [...properties].some((each) => !known.has(each)))
    .map(({ name }) => name);
}
