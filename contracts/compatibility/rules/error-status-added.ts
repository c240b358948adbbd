import type { Response } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client should know how it can fail. */
export const errorStatusAdded: Rule<Response> = {
  id: "error-status-added",
  area: "response",
  kind: "added",
  direction: "response",
  effect: "policy",
  mirror: { rule: "error-status-removed" },
  check({ base, revision, owner }) {
    if (revision === undefined || base !== undefined || !/^[45]/.test(revision.status)) return [];
    const message = `may fail with status ${revision.status}`;
    return [{ place: revision.place, component: `${owner} ${revision.status}`, message }];
  },
};
