import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Its receivers have to look for another one. */
export const messageDeprecated: Rule<EventMessage> = {
  id: "message-deprecated",
  area: "message",
  kind: "changed",
  direction: "both",
  effect: "policy",
  mirror: { none: "withdrawing it hurts nobody and is seen in the document" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.deprecated || !revision.deprecated) return [];
    const component = messageName(revision);
    return [{ place: revision.place, component, message: `${component} is deprecated` }];
  },
};
