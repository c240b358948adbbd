import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { financeDeeds } from "../actors/finance.ts";
import type { Handler } from "../behaviour/call.ts";
import { createDeliveries } from "../behaviour/deliveries.ts";
import type { Dialect } from "../behaviour/dialect.ts";
import { createMischiefBook } from "../behaviour/mischief.ts";
import { createNumberSeries, seriesBase } from "../behaviour/number-series.ts";
import type { Platform, PlatformDependencies } from "../behaviour/platform.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { erpInventory, type Inventory } from "../inventory.ts";
import { erpPlanter } from "../portfolio/erp.ts";
import { createLocator } from "./addresses.ts";
import { batchHandler } from "./batch.ts";
import { erpBreakOffSteps } from "./break-off-steps.ts";
import { createChangeNotifications, type Notice } from "./change-notifications.ts";
import { companyReaders } from "./companies.ts";
import { companyHandlers } from "./company-calls.ts";
import { createErpErrors, type ErpErrors } from "./errors.ts";
import { createFinanceOperator, type FinanceOperator } from "./finance.ts";
import { createErpLimits, createErpQueue, type Profile } from "./limits.ts";
import { metadata } from "./metadata.ts";
import { refuse, refuseToken } from "./refusals.ts";
import { type ErpPlace, placeOf, seedCompany } from "./seed.ts";
import { createErpStore } from "./state.ts";
import { createSubscriptions, subscriptionHandlers } from "./subscriptions.ts";
import { createTokenIssuer } from "./token.ts";
import type { UnitOfWork } from "./unit-of-work.ts";
import { erpVersions } from "./versions.ts";

export interface ErpCredentials extends ErpPlace {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

/** A notification is retried by its answer, not by a clock of ours; the vendor names neither of these two. */
const delivery = { maxConcurrentRequests: 10, timeoutMs: 30_000 };

/** The ERP in Business Central's dialect. */
export function createErp(dependencies: PlatformDependencies): Platform<ErpCredentials> {
  const { clock, chance, ledger, seed, limited, conditions } = dependencies;
  const numbers = createNumberSeries(seriesBase(clock.nowMs(), seed));
  const errors = createErpErrors(() => chance.guid());
  const credentials = (dependencies.credentials as ErpCredentials | undefined) ?? {
    ...placeOf(chance),
    clientId: chance.guid(),
    clientSecret: chance.hex(20),
    scope: "https://api.businesscentral.dynamics.com/.default",
  };
  const { companyId } = credentials;
  const deliveries = createDeliveries<Notice>({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/erp`),
    maxConcurrentRequests: () => delivery.maxConcurrentRequests,
    timeoutMs: delivery.timeoutMs,
    progressed: dependencies.progressed,
  });
  const rateLimits = createErpLimits(clock.nowMs, errors, limited);
  const tokens = createTokenIssuer({ now: clock.nowMs, chance, ...credentials });
  const model = metadata();
  let handlers: Readonly<Record<string, Handler>> = {};
  let finance: FinanceOperator;
  let state: StatePart;
  let waiting: StatePart;
  let work: UnitOfWork;
  let planter: Platform<unknown>["planter"];
  let inventory: Inventory;

  const reset = () => {
    deliveries.clear();
    const subscriptions = createSubscriptions(clock.nowMs);
    const notifications = createChangeNotifications({ clock, chance, companyId, subscriptions, deliveries });
    const onChange = notifications.notice;
    const store = createErpStore({ clock, chance, numbers, ledger, onChange });
    work = store.work;
    seedCompany(store);
    inventory = erpInventory(store);
    planter = () => erpPlanter(store);
    waiting = notifications.waiting;
    state = joinedParts({ numbers, tokens, subscriptions, books: store.state });
    finance = createFinanceOperator(store);
    handlers = {
      requestToken: tokens.handler,
      ...companyReaders(companyId, errors),
      ...subscriptionHandlers({ clock, chance, companyId, subscriptions, errors }),
      readMetadata: () => ({ status: 200, headers: { "content-type": "application/xml" }, body: model }),
      runBatch: (call) => batch(call),
      ...inCompany(companyHandlers(store, errors, conditions), companyId, errors),
    };
  };
  reset();

  const dialect: Dialect = {
    operations: Object.values(operations),
    get handlers() {
      return handlers;
    },
    limits: rateLimits,
    queue: createErpQueue(clock, rateLimits),
    patience: { requestTimeoutMs: limits.requestTimeoutMs, gatewayTimeoutMs: limits.gatewayTimeoutMs },
    maxBodyBytes: limits.body.maxBytes,
    standingHeaders: { "odata-version": "4.0" },
    locate: createLocator(credentials),
    authenticate: (request, operation) =>
      operation.operationId === "requestToken" || tokens.accepts(request.header("authorization"))
        ? undefined
        : errors.unauthenticated(),
    refuse: (refusal, operation) =>
      operation?.operationId === "requestToken" ? refuseToken(refusal) : refuse(errors, refusal),
    unauthenticated: () => errors.unauthenticated(),
    // The identity provider is another service, and stays open.
    inMaintenance: ({ operationId }, seconds) =>
      operationId === "requestToken" ? undefined : dialect.failed(503, seconds),
    reads: ({ method }) => method === "GET",
    versions: erpVersions,
    breakOffSteps: erpBreakOffSteps,
    unknownQuery: "ignore",
    throttlePolicies: ["user", "queue"],
    throttled(retryAfterSeconds, policy) {
      const { requestsPerWindow, queuedRequests } = limits.profiles[rateLimits.profile as Profile];
      const maximum = policy === "queue" ? queuedRequests : requestsPerWindow;
      return { ...errors.throttled(maximum), headers: retryAfter(retryAfterSeconds) };
    },
    failed: (status, retryAfterSeconds) => {
      const comesBack = status === 502 || status === 503;
      return {
        ...errors.failed(status),
        headers: retryAfter(retryAfterSeconds ?? (comesBack ? 30 : undefined)),
      };
    },
  };
  const batch = batchHandler(
    () => dialect,
    () => work,
    errors,
  );
  return {
    dialect,
    credentials,
    deliveries,
    reset,
    planter: () => planter(),
    inventory: (latest) => inventory(latest),
    state: { save: () => state.save(), load: (saved) => state.load(saved) },
    waiting: { save: () => waiting.save(), load: (saved) => waiting.load(saved) },
    actors: () => financeDeeds(finance),
    expireTokens: () => tokens.expireAll(),
  };
}

/** Every call under a company first asks whether the company exists. */
function inCompany(
  handlers: Readonly<Record<string, Handler>>,
  companyId: string,
  errors: ErpErrors,
): Record<string, Handler> {
  const guarded = Object.entries(handlers).map(([operationId, handler]): [string, Handler] => [
    operationId,
    (call) => (String(call.path.companyId).toLowerCase() === companyId ? handler(call) : errors.noCompany()),
  ]);
  return Object.fromEntries(guarded);
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}
