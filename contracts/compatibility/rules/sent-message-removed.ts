import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** A receiver of this message waits in vain. */
export const sentMessageRemoved: Rule<EventMessage> = {
  id: "sent-message-removed",
  area: "message",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "sent-message-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined || revision !== undefined) return [];
    const component = messageName(base);
    return [
      {
        place: base.place,
        component,
        message: `${component} is no longer sent`,
        witness: `no ${component} at ${owner}`,
      },
    ];
  },
};
