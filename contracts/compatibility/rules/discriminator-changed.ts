import { isRecord } from "../schema/json.ts";
import type { NotedSchema, Notes } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/**
 * The property, or the value for a known schema, that tells the variants apart is another one. Payloads that are
 * refused for it are found by their schemas; what is left are generated clients, which read the discriminator.
 */
export const discriminatorChanged: Rule<NotedSchema> = {
  id: "discriminator-changed",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    const before = base?.notes.discriminator;
    const after = revision?.notes.discriminator;
    if (base === undefined || revision === undefined || !isRecord(before)) return [];
    const { component, place } = { component: revision.name, place: revision.place };
    const property = String(before["propertyName"]);
    if (isRecord(after) && after["propertyName"] !== property) {
      const message = `variants are told apart by '${after["propertyName"]}' instead of '${property}'`;
      return [{ place, component, message }];
    }
    const known = knownValues(revision.notes, property);
    const lost = mappedValues(base.notes).filter((value) => !known.has(value));
    if (!isRecord(after) && lost.length > 0)
      return [{ place, component, message: `variants are no longer told apart by '${property}'` }];
    return lost.map((value) => ({ place, component, message: `'${value}' no longer stands for a schema` }));
  },
};

/** What the contract itself says: by its mapping, or where it has none by the names of components. */
function mappedValues({ discriminator, variants }: Notes): string[] {
  const mapping = isRecord(discriminator) ? discriminator["mapping"] : undefined;
  return isRecord(mapping) ? Object.keys(mapping) : variants.map(({ name }) => name);
}

/** Every value for which there is a variant, however the contract says it. */
function knownValues({ discriminator, variants }: Notes, property: string): ReadonlySet<string> {
  const mapping = isRecord(discriminator) ? discriminator["mapping"] : undefined;
  const listed = variants.flatMap((variant) =>
    [...variant.listed].flatMap((each) =>
      each.startsWith(`${property}=`) ? [each.slice(property.length + 1)] : [],
    ),
  );
  return new Set([
    ...Object.keys(isRecord(mapping) ? mapping : {}),
    ...variants.map(({ name }) => name),
    ...listed,
  ]);
}
