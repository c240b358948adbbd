import { isRecord, sameJson } from "../schema/json.ts";
import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** The property, or the value for a known schema, that tells the variants apart is another one. */
export const discriminatorChanged: Rule<NotedSchema> = {
  id: "discriminator-changed",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    const before = base?.notes.discriminator;
    const after = revision?.notes.discriminator;
    if (revision === undefined || !isRecord(before) || sameJson(before, after)) return [];
    const { component, place } = { component: revision.name, place: revision.place };
    if (!isRecord(after) || before["propertyName"] !== after["propertyName"]) {
      const message = `variants are told apart by '${isRecord(after) ? after["propertyName"] : "nothing"}' instead of '${before["propertyName"]}'`;
      return [{ place, component, message }];
    }
    const mapping = isRecord(after["mapping"]) ? after["mapping"] : {};
    const lost = Object.keys(isRecord(before["mapping"]) ? before["mapping"] : {}).filter(
      (value) => !(value in mapping),
    );
    return lost.map((value) => ({ place, component, message: `'${value}' is no longer mapped to a schema` }));
  },
};
