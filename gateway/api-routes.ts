import type { RouteConfig } from "@hono/zod-openapi";
import * as cases from "#contracts/generated/api/cases.routes.ts";
import * as creditMemos from "#contracts/generated/api/credit-memos.routes.ts";
import * as customers from "#contracts/generated/api/customers.routes.ts";
import * as entitlements from "#contracts/generated/api/entitlements.routes.ts";
import * as invoices from "#contracts/generated/api/invoices.routes.ts";
import * as operations from "#contracts/generated/api/operations.routes.ts";
import { apiOperations } from "#contracts/generated/api/operations.ts";
import * as orders from "#contracts/generated/api/orders.routes.ts";
import * as subscriptions from "#contracts/generated/api/subscriptions.routes.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";

/** One operation of the API: how it is described, and how it is judged. Both are generated from the same contract. */
export interface ApiRoute {
  readonly route: RouteConfig;
  readonly operation: ApiOperation;
}

/** Every operation of every domain. Throws if one has no route here: a domain is missing above. */
export function collectApiRoutes(): readonly ApiRoute[] {
  const routes = [
    cases,
    creditMemos,
    customers,
    entitlements,
    invoices,
    operations,
    orders,
    subscriptions,
  ].flatMap((domain): RouteConfig[] => Object.values(domain));
  return apiOperations.map((operation) => {
    const route = routes.find(({ operationId }) => operationId === operation.operationId);
    if (route === undefined) throw new Error(`No route was generated for ${operation.operationId}`);
    return { route, operation };
  });
}
