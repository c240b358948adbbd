import type { EventChannel } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Who listened there has to send, or the other way round. */
export const channelActionFlipped: Rule<EventChannel> = {
  id: "channel-action-flipped",
  area: "action",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "turning it back is the same change" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const message = `the application that did ${base.action} there does ${revision.action} now`;
    return [
      {
        place: revision.place,
        component: `channel ${revision.address}`,
        message,
        witness: `a message at ${base.address}`,
      },
    ];
  },
};
