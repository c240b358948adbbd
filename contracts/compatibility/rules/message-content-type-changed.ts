import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** The same data is written in another way. */
export const messageContentTypeChanged: Rule<EventMessage> = {
  id: "message-content-type-changed",
  area: "message",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a content type has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.contentType === revision.contentType) return [];
    const component = messageName(revision);
    const message = `content type '${base.contentType ?? "unset"}' is now '${revision.contentType ?? "unset"}'`;
    return [
      {
        place: revision.place,
        component,
        message,
        witness: `${component} as ${revision.contentType ?? "unset"}`,
      },
    ];
  },
};
