import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Generated clients name their methods by it; nothing on the wire does. */
export const operationIdChanged: Rule<HttpOperation> = {
  id: "operation-id-changed",
  area: "operation",
  kind: "changed",
  direction: "both",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.operationId === undefined) return [];
    if (base.operationId === revision.operationId) return [];
    const message = `operationId '${base.operationId}' is now '${revision.operationId ?? ""}'`;
    return [{ place: revision.place, component: operationName(revision), message }];
  },
};
