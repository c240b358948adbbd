import { type EventMessage, messageName } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** Generated code names its types by it; nothing on the wire does. */
export const messageRenamed: Rule<EventMessage> = {
  id: "message-renamed",
  area: "message",
  kind: "changed",
  direction: "both",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    if (
      base === undefined ||
      revision === undefined ||
      base.name === undefined ||
      base.name === revision.name
    )
      return [];
    const component = messageName(revision);
    return [
      {
        place: revision.place,
        component,
        message: `message '${base.name}' is now '${revision.name ?? revision.key}'`,
      },
    ];
  },
};
