import type { EventReply } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Who asks gets no answer, or who answers is not heard. */
export const replyRemoved: Rule<EventReply> = {
  id: "reply-removed",
  area: "reply",
  kind: "removed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "reply-added" },
  check({ base, revision, owner }) {
    if (base === undefined || revision !== undefined) return [];
    return [
      {
        place: base.place,
        component: `${owner} reply`,
        message: "there is no reply any more",
        witness: `a question at ${owner}`,
      },
    ];
  },
};
