import type { Response } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client takes this status for success and never sees it again. */
export const successStatusRemoved: Rule<Response> = {
  id: "success-status-removed",
  area: "response",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "success-status-added" },
  check({ base, revision, owner }) {
    if (base === undefined || revision !== undefined || !/^[123]|DEFAULT/.test(base.status)) return [];
    const message = `status ${base.status} is no longer described`;
    return [
      {
        place: base.place,
        component: `${owner} ${base.status}`,
        message,
        witness: `${owner} answers with something else than ${base.status}`,
      },
    ];
  },
};
