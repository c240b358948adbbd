import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** A sender of this message is not understood. */
export const receivedMessageRemoved: Rule<EventMessage> = {
  id: "received-message-removed",
  area: "message",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "received-message-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision !== undefined) return [];
    const component = messageName(base);
    return [
      {
        place: base.place,
        component,
        message: `${component} is no longer accepted`,
        witness: `${component} at ${owner}`,
      },
    ];
  },
};
