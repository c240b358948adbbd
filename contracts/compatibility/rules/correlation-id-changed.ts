import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Who puts answers and questions together looks in the wrong place. */
export const correlationIdChanged: Rule<EventMessage> = {
  id: "correlation-id-changed",
  area: "message",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a location has no opposite" },
  check({ base, revision }) {
    if (
      base?.correlation === undefined ||
      revision === undefined ||
      base.correlation === revision.correlation
    )
      return [];
    const component = messageName(revision);
    const message = `the correlation id is at ${revision.correlation ?? "no place"} instead of ${base.correlation}`;
    return [{ place: revision.place, component, message }];
  },
};
