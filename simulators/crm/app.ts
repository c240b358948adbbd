import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import { salespersonDeeds } from "../actors/salesperson.ts";
import type { ActorDeeds } from "../behaviour/actor.ts";
import type { Handler } from "../behaviour/call.ts";
import { createDeliveries } from "../behaviour/deliveries.ts";
import type { Dialect, Refusal } from "../behaviour/dialect.ts";
import { createMischiefBook } from "../behaviour/mischief.ts";
import { createNumberSeries, seriesBase } from "../behaviour/number-series.ts";
import type { Platform, PlatformDependencies } from "../behaviour/platform.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { crmInventory, type Inventory } from "../inventory.ts";
import { plantInCrm } from "../portfolio/crm.ts";
import { associationHandlers } from "./association-calls.ts";
import { batchHandlers } from "./batches.ts";
import { type CrmErrors, createCrmErrors } from "./errors.ts";
import { createCrmLimits, type ThrottlePolicy, throttledAnswer, throttlePolicies } from "./limits.ts";
import { type ObjectType, readObjectType } from "./object-types.ts";
import { objectHandlers } from "./objects.ts";
import { propertyHandlers } from "./property-calls.ts";
import { searchHandler } from "./search.ts";
import { type CrmStore, createCrmStore } from "./state.ts";
import { crmVersions } from "./versions.ts";
import { webhookHandlers } from "./webhook-calls.ts";
import { type CrmWebhooks, createCrmWebhooks } from "./webhooks.ts";

export interface CrmCredentials {
  readonly token: string;
  readonly appId: number;
  readonly portalId: number;
  readonly clientSecret: string;
  readonly developerApiKey: string;
}

/** The name that operationIds use: one object, several. */
const names: Readonly<Record<ObjectType, readonly [string, string]>> = {
  companies: ["Company", "Companies"],
  contacts: ["Contact", "Contacts"],
  deals: ["Deal", "Deals"],
  line_items: ["LineItem", "LineItems"],
  products: ["Product", "Products"],
};

/** The CRM in HubSpot's dialect. */
export function createCrm(dependencies: PlatformDependencies): Platform<CrmCredentials> {
  const { clock, chance, ledger, seed, limited, conditions } = dependencies;
  const ids = createNumberSeries(seriesBase(clock.nowMs(), seed));
  const errors = createCrmErrors(() => chance.guid());
  const credentials = (dependencies.credentials as CrmCredentials | undefined) ?? {
    token: `pat-sim-${chance.guid()}`,
    appId: 4_000_001,
    portalId: 8_000_001,
    clientSecret: chance.guid(),
    developerApiKey: chance.guid(),
  };
  let webhooks: CrmWebhooks | undefined;
  const deliveries = createDeliveries({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/crm`),
    maxConcurrentRequests: () =>
      webhooks?.settingsNow()?.throttling.maxConcurrentRequests ?? limits.webhooks.maxConcurrentRequests,
    timeoutMs: limits.webhooks.timeoutMs,
  });
  const rateLimits = createCrmLimits({ now: clock.nowMs, errors, app: credentials, enabled: limited });
  let handlers: Readonly<Record<string, Handler>> = {};
  let state: StatePart;
  let deeds: ActorDeeds = {};
  let plant: Platform<unknown>["plant"];
  let inventory: Inventory;

  const reset = () => {
    deliveries.clear();
    const appWebhooks = createCrmWebhooks({
      clock,
      chance,
      ids,
      deliveries,
      app: credentials,
      limits: limits.webhooks,
    });
    webhooks = appWebhooks;
    const store = createCrmStore({
      clock,
      ids,
      ledger,
      searchLagMs: () => conditions.searchLagMs ?? limits.searchLagMs,
      onChange: (change) => appWebhooks.notice(change),
    });
    deeds = salespersonDeeds(store);
    inventory = crmInventory(store);
    plant = (accounts) => plantInCrm(store, accounts);
    state = joinedParts({ ids, store: store.state, webhooks: appWebhooks.state });
    handlers = {
      ...allObjectHandlers(dependencies, store, errors),
      ...associationHandlers(clock, store, errors),
      ...propertyHandlers(store, errors),
      ...webhookHandlers({
        clock,
        ids,
        webhooks: appWebhooks,
        errors,
        app: credentials,
        maxSubscriptions: limits.webhooks.maxSubscriptionsPerApp,
      }),
    };
  };
  reset();

  const dialect: Dialect = {
    operations: Object.values(operations),
    get handlers() {
      return handlers;
    },
    limits: rateLimits,
    standingHeaders: {},
    locate: (path, origin) => ({ path: withTypeName(path), root: origin }),
    authenticate(request, operation) {
      if (operation.path.startsWith("/webhooks/")) {
        const query = request.target.split("?")[1] ?? "";
        return new URLSearchParams(query).get("hapikey") === credentials.developerApiKey
          ? undefined
          : errors.unauthenticated();
      }
      return request.header("authorization") === `Bearer ${credentials.token}`
        ? undefined
        : errors.unauthenticated();
    },
    refuse: (refusal) => refuse(errors, refusal),
    unauthenticated: () => errors.unauthenticated(),
    inMaintenance: (_operation, seconds) => dialect.failed(503, seconds),
    reads: ({ method, operationId }) => method === "GET" || /^(batchRead|search)/.test(operationId),
    versions: crmVersions,
    unknownQuery: "ignore",
    throttlePolicies: Object.keys(throttlePolicies),
    throttled: (retryAfterSeconds, policy = "ten-secondly") => ({
      ...throttledAnswer(errors, credentials, policy as ThrottlePolicy),
      headers: retryAfter(retryAfterSeconds),
    }),
    failed: (status, retryAfterSeconds) => ({
      ...errors.failed(status, "There was a problem with the request."),
      headers: retryAfter(retryAfterSeconds),
    }),
  };
  return {
    dialect,
    credentials,
    deliveries,
    reset,
    plant: (accounts) => plant(accounts),
    inventory: (latest) => inventory(latest),
    state: { save: () => state.save(), load: (saved) => state.load(saved) },
    actors: () => deeds,
    expireTokens: () => {},
  };
}

function allObjectHandlers(
  { clock }: PlatformDependencies,
  store: CrmStore,
  errors: CrmErrors,
): Record<string, Handler> {
  const all: Record<string, Handler> = {};
  for (const [type, [one, several]] of Object.entries(names) as [ObjectType, readonly [string, string]][]) {
    const objects = objectHandlers(store, errors, type);
    const batches = batchHandlers(clock, store, errors, type);
    all[`list${several}`] = objects.list;
    all[`create${one}`] = objects.create;
    all[`read${one}`] = objects.read;
    all[`update${one}`] = objects.update;
    all[`batchRead${several}`] = batches.read;
    all[`batchUpsert${several}`] = batches.upsert;
    all[`search${several}`] = searchHandler(store, errors, type, limits.search);
  }
  return all;
}

/** A type id or a singular in an object path stands for the plural name. */
function withTypeName(path: string): string {
  const [, type] = /^\/crm\/v3\/objects\/([^/]+)/.exec(path) ?? [];
  const name = type === undefined ? undefined : readObjectType(type);
  return type === undefined || name === undefined || name === type
    ? path
    : path.replace(`/objects/${type}`, `/objects/${name}`);
}

function refuse(errors: CrmErrors, refusal: Refusal) {
  switch (refusal.kind) {
    case "no-path":
      return errors.notFound("No resource at this path");
    case "other-method":
      return { ...errors.failed(405, "Method not allowed"), headers: { allow: refusal.allowed.join(", ") } };
    case "body-too-large":
      return errors.failed(413, "Request entity too large");
    case "unsupported-media-type":
      return errors.failed(415, "Content type is not supported; use application/json");
    case "malformed-body":
      return errors.invalid("Invalid input JSON: the body could not be read as JSON");
    case "violations": {
      const [first] = refusal.violations;
      const details = refusal.violations.map(({ pointer, detail, rule }) => ({
        message: `${pointer}: ${detail}`,
        code: rule.toUpperCase(),
        in: pointer,
      }));
      return errors.invalid(
        `Invalid input JSON: ${first?.pointer ?? ""} ${first?.detail ?? "is not valid"}`,
        details,
      );
    }
  }
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}
