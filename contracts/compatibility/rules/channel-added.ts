import { channelName, type EventChannel } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** An address more hurts nobody. */
export const channelAdded: Rule<EventChannel> = {
  id: "channel-added",
  area: "channel",
  kind: "added",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "channel-removed" },
  check({ base, revision }) {
    if (revision === undefined || base !== undefined) return [];
    const name = channelName(revision);
    return [{ place: revision.place, component: name, message: `${name} is new` }];
  },
};
