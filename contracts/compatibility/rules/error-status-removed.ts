import type { Response } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** An error that never happens hurts nobody on the wire; generated clients lose the type of its answer. */
export const errorStatusRemoved: Rule<Response> = {
  id: "error-status-removed",
  area: "response",
  kind: "removed",
  direction: "response",
  effect: "compatible",
  breaksClients: true,
  mirror: { rule: "error-status-added" },
  check({ base, revision, owner }) {
    if (base === undefined || revision !== undefined || !/^[45]/.test(base.status)) return [];
    const message = `status ${base.status} is no longer described`;
    return [{ place: base.place, component: `${owner} ${base.status}`, message }];
  },
};
