import { channelName, type EventChannel } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Whoever sends there is not heard; whoever listens there hears nothing. */
export const channelRemoved: Rule<EventChannel> = {
  id: "channel-removed",
  area: "channel",
  kind: "removed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "channel-added" },
  check({ base, revision }) {
    if (base === undefined || revision !== undefined) return [];
    const name = channelName(base);
    return [
      {
        place: base.place,
        component: name,
        message: `${name} is gone`,
        witness: `a message at ${base.address}`,
      },
    ];
  },
};
