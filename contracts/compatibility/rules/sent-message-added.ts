import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Receivers skip what they can tell apart; what they cannot tell apart breaks them. */
export const sentMessageAdded: Rule<EventMessage> = {
  id: "sent-message-added",
  area: "message",
  kind: "added",
  direction: "response",
  effect: "policy",
  mirror: { rule: "sent-message-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || revision === undefined || base !== undefined) return [];
    const component = messageName(revision);
    const told = revision.constant !== undefined;
    const message = told
      ? `${component} is sent as well`
      : `${component} is sent as well, and nothing in it tells it apart`;
    return [
      {
        place: revision.place,
        component,
        message,
        effect: told ? "policy" : "breaking",
        witness: `${component} at ${owner}`,
      },
    ];
  },
};
