import type { Notes } from "./noted-schema.ts";

/**
 * The variants of one schema that the other does not name and that carry a property which no variant of the other knows. Asked only where both
 * choose between variants: a schema that becomes a choice is judged by its payloads.
 */
export function unknownVariants(notes: Notes, other: Notes): string[] {
  if (notes.variants.size === 0 || other.variants.size === 0) return [];
  const known = new Set([
    ...other.properties,
    ...[...other.variants.values()].flatMap((names) => [...names]),
  ]);
  return [...notes.variants]
    .filter(([name, names]) => !other.variants.has(name) && [...names].some((name) => !known.has(name)))
    .map(([name]) => name);
}
