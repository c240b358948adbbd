import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Clients leave alone what they do not know. */
export const responsePropertyBecameReadable: Rule<NotedSchema> = {
  id: "response-property-became-readable",
  area: "schema-note",
  kind: "loosened",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-property-became-write-only" },
  check({ base, revision, direction }) {
    if (
      direction !== "response" ||
      revision === undefined ||
      !base?.notes.writeOnly ||
      revision.notes.writeOnly
    )
      return [];
    return [{ place: revision.place, component: revision.name, message: `${revision.name} is sent` }];
  },
};
