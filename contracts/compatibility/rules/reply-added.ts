import type { EventReply } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** An answer that nobody asked for is left alone. */
export const replyAdded: Rule<EventReply> = {
  id: "reply-added",
  area: "reply",
  kind: "added",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "reply-removed" },
  check({ base, revision, owner }) {
    if (revision === undefined || base !== undefined) return [];
    return [{ place: revision.place, component: `${owner} reply`, message: "there is a reply" }];
  },
};
