import { channelName, type EventChannel } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Generated code names its functions by it; nothing on the wire does. */
export const eventOperationRenamed: Rule<EventChannel> = {
  id: "event-operation-renamed",
  area: "channel",
  kind: "changed",
  direction: "both",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const lost = base.operations.filter((operation) => !revision.operations.includes(operation));
    const component = channelName(revision);
    return lost.map((operation) => ({
      place: revision.place,
      component,
      message: `operation '${operation}' is renamed or gone`,
    }));
  },
};
