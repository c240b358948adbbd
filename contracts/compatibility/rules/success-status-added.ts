import type { Response } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client may not take the new status for success. */
export const successStatusAdded: Rule<Response> = {
  id: "success-status-added",
  area: "response",
  kind: "added",
  direction: "response",
  effect: "policy",
  mirror: { rule: "success-status-removed" },
  check({ base, revision, owner }) {
    if (revision === undefined || base !== undefined || !/^[123]|DEFAULT/.test(revision.status)) return [];
    // Only who sends a condition gets it (RFC 9110 section 15.4.5), and a client of the old contract does not.
    if (revision.status === "304") return [];
    const message = `may answer with status ${revision.status}`;
    return [{ place: revision.place, component: `${owner} ${revision.status}`, message }];
  },
};
