import type { EventReply } from "../asyncapi/event-contract.ts";
import type { Rule } from "./rule.ts";

/** The answer goes where nobody waits. */
export const replyAddressChanged: Rule<EventReply> = {
  id: "reply-address-changed",
  area: "reply",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "an address has no opposite" },
  check({ base, revision, owner }) {
    if (base === undefined || revision === undefined || base.address === revision.address) return [];
    const message = `the reply goes to ${revision.address ?? "no address"} instead of ${base.address ?? "no address"}`;
    return [{ place: revision.place, component: `${owner} reply`, message }];
  },
};
