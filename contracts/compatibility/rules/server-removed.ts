import type { Server } from "../openapi/servers.ts";
import type { Rule } from "./rule.ts";

/** Clients that call this address reach nobody. */
export const serverRemoved: Rule<Server> = {
  id: "server-removed",
  area: "server",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "server-added" },
  check({ base, revision }) {
    if (base === undefined || revision !== undefined) return [];
    return [
      {
        place: base.place,
        component: `server ${base.url}`,
        message: `server ${base.url} is gone`,
        witness: `GET ${base.url}`,
      },
    ];
  },
};
