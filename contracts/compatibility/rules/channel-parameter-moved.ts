import type { EventParameter } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** The value in the address is taken from another part of the message. */
export const channelParameterMoved: Rule<EventParameter> = {
  id: "channel-parameter-moved",
  area: "channel-parameter",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a location has no opposite" },
  check({ base, revision }) {
    if (base?.location === undefined || revision === undefined || base.location === revision.location)
      return [];
    const component = `parameter ${revision.name}`;
    const message = `is taken from ${revision.location ?? "nowhere"} instead of ${base.location}`;
    return [{ place: revision.place, component, message }];
  },
};
