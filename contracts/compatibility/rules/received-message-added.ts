import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** A message more is understood. */
export const receivedMessageAdded: Rule<EventMessage> = {
  id: "received-message-added",
  area: "message",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "received-message-removed" },
  check({ base, revision, direction }) {
    if (direction !== "request" || revision === undefined || base !== undefined) return [];
    const component = messageName(revision);
    return [{ place: revision.place, component, message: `${component} is accepted` }];
  },
};
