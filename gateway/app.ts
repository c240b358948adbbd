import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import { components } from "#contracts/generated/api/components.ts";
import { webhooks as crmContract } from "#contracts/generated/platforms/crm/webhooks.ts";
import { webhooks as erpContract } from "#contracts/generated/platforms/erp/webhooks.ts";
import { webhooks as supportContract } from "#contracts/generated/platforms/support/webhooks.ts";
import type { Bus } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import type { ApiRoute } from "./api-routes.ts";
import type { GatewayConfig } from "./config.ts";
import { type Exchange, exchangeHandler, type Reply } from "./exchange.ts";
import type { Logger } from "./logger.ts";
import { createAuthenticate } from "./middleware/authenticate.ts";
import type { IdempotencyStore } from "./middleware/idempotency-store.ts";
import type { KeySet } from "./middleware/key-set.ts";
import { createLifecycleHeaders, type LifecycleHeaders } from "./middleware/lifecycle.ts";
import { dataHeaders } from "./middleware/security-headers.ts";
import { operationHandler } from "./operation-handler.ts";
import { createReadiness, live } from "./pages/health.ts";
import { problemIndexPage, problemPage } from "./pages/problem-pages.ts";
import { createReferenceFiles, referencePage } from "./pages/reference.ts";
import type { ReadDesk } from "./reads/read-desk.ts";
import { createRouteTable, type RouteTable } from "./route-table.ts";
import { createOpenStreams } from "./streams/open-streams.ts";
import { streamHandler } from "./streams/stream-handler.ts";
import { crmWebhook } from "./webhooks/crm.ts";
import { erpWebhook } from "./webhooks/erp.ts";
import { supportWebhook } from "./webhooks/support.ts";

/** What a gateway is made of. `main.ts` builds the real ones. */
export interface GatewayDependencies {
  readonly bus: Bus;
  readonly keySet: KeySet;
  readonly idempotencyStore: IdempotencyStore;
  readonly reads: ReadDesk;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly config: Pick<GatewayConfig, "issuer" | "audience" | "webhooks" | "requestTimeoutMs">;
  /** The address under which the gateway is known, without a trailing slash. */
  readonly publicUrl: string;
  /** The operations that are served. */
  readonly apiRoutes: readonly ApiRoute[];
  /** The bundled contract, as it is served. */
  readonly openApiDocument: string;
  readonly stopping: () => boolean;
}

type GatewayApp = OpenAPIHono<{ Bindings: HttpBindings }>;

// Beyond the operation's own time: reading and writing the record itself. Only a dead gateway holds a key longer.
const leaseMarginMs = 5_000;

/** The gateway's routes, in the order in which a request meets them; whatever fits none is answered last. */
export function createApp(dependencies: GatewayDependencies): GatewayApp {
  const app: GatewayApp = new OpenAPIHono();
  const table = createRouteTable();
  const on = (
    method: "GET" | "POST" | string,
    template: string,
    answer: (exchange: Exchange) => Promise<Reply> | Reply,
    lifecycle?: LifecycleHeaders,
  ) => {
    table.add(method, template);
    app.on(method, honoPath(template), exchangeHandler(dependencies, template, answer, lifecycle));
  };

  on("GET", "/livez", live);
  on("GET", "/readyz", createReadiness(dependencies));
  on("GET", "/openapi.json", () => document(dependencies.openApiDocument));
  on("GET", "/", () => ({ status: 302, headers: { location: "/docs" }, body: "" }));
  on("GET", "/docs", referencePage);
  on("GET", "/docs/{file}", createReferenceFiles());
  on("GET", "/problems", problemIndexPage);
  on("GET", "/problems/{kind}", problemPage);

  const { crm, erp, support } = dependencies.config.webhooks;
  const hooks = { ...dependencies, storeHook: dependencies.bus.storeHook };
  if (crm)
    on("POST", "/webhooks/crm", crmWebhook({ ...hooks, ...crm, validate: bodyOf(crmContract.crmEvents) }));
  if (erp)
    on("POST", "/webhooks/erp", erpWebhook({ ...hooks, ...erp, validate: bodyOf(erpContract.erpChanges) }));
  if (support) {
    const validate = bodyOf(supportContract.supportEvent);
    on("POST", "/webhooks/support", supportWebhook({ ...hooks, ...support, validate }));
  }

  const { issuer, audience, requestTimeoutMs } = dependencies.config;
  const operations = {
    ...dependencies,
    request: dependencies.bus.request,
    authenticate: createAuthenticate({ ...dependencies, issuer, audience }),
    idempotency: {
      store: dependencies.idempotencyStore,
      clock: dependencies.clock,
      leaseMs: requestTimeoutMs + leaseMarginMs,
    },
    requestTimeoutMs,
  };
  registerComponents(app);
  const openStreams = createOpenStreams();
  const { apiRoutes, publicUrl } = dependencies;
  for (const { route, operation } of apiRoutes) {
    // The library describes the operation; its own validators are not used, as they see neither the raw body nor the answer.
    app.openAPIRegistry.registerPath(route);
    const successor = apiRoutes.find((other) => other.operation.operationId === operation.successor);
    const lifecycle = createLifecycleHeaders(operation, successor?.operation, publicUrl);
    const handler =
      operation.dispatch.kind === "stream"
        ? streamHandler({ ...operations, openStreams }, operation)
        : operationHandler(operations, operation);
    on(operation.method, operation.path, handler, lifecycle);
  }

  app.notFound((context) => exchangeHandler(dependencies, "(none)", unrouted(table))(context));
  return app;
}

function registerComponents(app: GatewayApp): void {
  for (const [type, members] of Object.entries(components)) {
    for (const [name, member] of Object.entries(members)) {
      app.openAPIRegistry.registerComponent(type as "schemas", name, member);
    }
  }
}

/** What an address without a route for the method answers. */
function unrouted(table: RouteTable): (exchange: Exchange) => Reply {
  return ({ context }) => {
    const methods = table.methodsAt(context.req.path);
    if (methods.length === 0) return { kind: "no-such-path", happened: "No route has this path." };

    const allow = methods.join(", ");
    if (context.req.method === "OPTIONS") return { status: 204, headers: { allow }, body: "" };
    return {
      kind: "method-not-allowed",
      happened: "The path exists, and not for this method.",
      headers: { allow },
    };
  };
}

function document(body: string): Reply {
  return {
    status: 200,
    headers: { ...dataHeaders, "cache-control": "no-cache", "content-type": "application/json" },
    body,
  };
}

function bodyOf(webhook: HttpOperation): CompiledValidator {
  const validate = webhook.requestBody?.contents["application/json"];
  if (validate === undefined) throw new Error(`${webhook.operationId} has no JSON body in its contract`);
  return validate;
}

function honoPath(template: string): string {
  return template.replace(/\{([^}]+)\}/g, ":$1");
}
