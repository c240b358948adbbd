import type { Server } from "../openapi/servers.ts";
import type { Rule } from "./rule.ts";

/** An address more hurts nobody. */
export const serverAdded: Rule<Server> = {
  id: "server-added",
  area: "server",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "server-removed" },
  check({ base, revision }) {
    if (revision === undefined || base !== undefined) return [];
    return [
      {
        place: revision.place,
        component: `server ${revision.url}`,
        message: `server ${revision.url} is new`,
      },
    ];
  },
};
