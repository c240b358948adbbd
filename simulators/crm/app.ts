import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
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
import { crmPlanter } from "../portfolio/crm.ts";
import { associationBatchHandlers } from "./association-batches.ts";
import { associationHandlers } from "./association-calls.ts";
import { type CrmErrors, createCrmErrors } from "./errors.ts";
import { createEventJournal } from "./event-journal.ts";
import { createCrmLimits, type ThrottlePolicy, throttledAnswer, throttlePolicies } from "./limits.ts";
import { objectCallHandlers } from "./object-calls.ts";
import { readObjectType } from "./object-types.ts";
import { ownerHandlers } from "./owners.ts";
import { pipelineHandlers } from "./pipelines.ts";
import { propertyHandlers } from "./property-calls.ts";
import { createRecordLocks } from "./record-locks.ts";
import { createCrmStore } from "./state.ts";
import { type CrmKeys, createCrmDoor } from "./token.ts";
import { crmVersions } from "./versions.ts";
import { webhookHandlers } from "./webhook-calls.ts";
import { type CrmEvents, type CrmWebhooks, createCrmWebhooks } from "./webhooks.ts";

export interface CrmCredentials extends CrmKeys {
  readonly developerApiKey: string;
}

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
    clientId: chance.guid(),
    refreshToken: chance.guid(),
    authorizationCode: chance.guid(),
  };
  const door = createCrmDoor(clock.nowMs, chance, errors, credentials);
  let webhooks: CrmWebhooks | undefined;
  const deliveries = createDeliveries<CrmEvents>({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/crm`),
    maxConcurrentRequests: () =>
      webhooks?.settingsNow()?.throttling.maxConcurrentRequests ?? limits.webhooks.maxConcurrentRequests,
    timeoutMs: limits.webhooks.timeoutMs,
    progressed: dependencies.progressed,
  });
  const rateLimits = createCrmLimits({ now: clock.nowMs, errors, app: credentials, enabled: limited });
  let handlers: Readonly<Record<string, Handler>> = {};
  let state: StatePart;
  let waiting: StatePart;
  let deeds: ActorDeeds = {};
  let planter: Platform<unknown>["planter"];
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
      equalEventIds: () => conditions.equalEventIds === true,
    });
    webhooks = appWebhooks;
    const store = createCrmStore({
      clock,
      ids,
      ledger,
      searchLagMs: () => conditions.searchLagMs ?? limits.searchLagMs,
      onChange: (change, userId) => {
        appWebhooks.notice(change, userId);
        journal.notice(change);
      },
    });
    const journal = createEventJournal({ clock, chance, ids, app: credentials, errors });
    deeds = salespersonDeeds(store);
    inventory = crmInventory(store);
    planter = () => crmPlanter(store);
    waiting = appWebhooks.waiting;
    const locks = createRecordLocks(clock.nowMs, limits, () => rateLimits.enabled);
    state = joinedParts({
      ids,
      door,
      store: store.state,
      webhooks: appWebhooks.state,
      journal: journal.state,
      locks,
    });
    handlers = {
      ...objectCallHandlers(clock, store, errors, locks),
      ...associationHandlers(clock, store, errors),
      ...associationBatchHandlers(clock, store, errors),
      ...propertyHandlers(store, errors),
      ...pipelineHandlers(errors),
      ...ownerHandlers(errors),
      ...door.handlers,
      ...journal.handlers,
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
    maxBodyBytes: limits.body.maxBytes,
    standingHeaders: {},
    locate: (path, origin) => ({ path: plainPath(path), root: origin }),
    authenticate(request, operation) {
      if (request.target.length > limits.urlCharacters) return errors.tooLong();
      if (operation.path.startsWith("/oauth/")) return undefined;
      if (operation.path.startsWith("/webhooks/")) {
        const query = request.target.split("?")[1] ?? "";
        return new URLSearchParams(query).get("hapikey") === credentials.developerApiKey
          ? undefined
          : errors.unauthenticated();
      }
      if (operation.operationId === "readJournalFile") return undefined;
      const authorization = request.header("authorization");
      const scope = journalScopeOf(operation);
      return (
        door.refusal(authorization) ??
        (scope === undefined || door.hasScope(authorization, scope) ? undefined : errors.failed(403))
      );
    },
    refuse: (refusal, operation) =>
      refuse(errors, refusal, operation?.path.startsWith("/oauth/") === true ? "form" : "json"),
    unauthenticated: () => errors.unauthenticated(),
    inMaintenance: (_operation, seconds) => dialect.failed(503, seconds),
    reads: ({ method, operationId }) => method === "GET" || /^(batchRead|search)/.test(operationId),
    versions: crmVersions,
    breakOffSteps: {},
    unknownQuery: "ignore",
    throttlePolicies: Object.keys(throttlePolicies),
    throttled: (retryAfterSeconds, policy = "ten-secondly") => ({
      ...throttledAnswer(errors, credentials, policy as ThrottlePolicy),
      headers: retryAfter(retryAfterSeconds),
    }),
    failed: (status, retryAfterSeconds) => ({
      ...errors.failed(status),
      headers: retryAfter(retryAfterSeconds),
    }),
  };
  return {
    dialect,
    credentials,
    deliveries,
    reset,
    planter: () => planter(),
    inventory: (latest) => inventory(latest),
    state: { save: () => state.save(), load: (saved) => state.load(saved) },
    waiting: { save: () => waiting.save(), load: (saved) => waiting.load(saved) },
    actors: () => deeds,
    expireTokens: () => door.expireAll(),
  };
}

const objectsRoot = "/crm/v3/objects/";

/** What the token of a journal's call must carry; the other calls are open to every token. */
function journalScopeOf({ method, path }: HttpOperation): string | undefined {
  const [, area, part] = path.split("/");
  if (area !== "webhooks-journal") return undefined;
  if (part === "journal") return "developer.webhooks_journal.read";
  return `developer.webhooks_journal.subscriptions.${method === "GET" ? "read" : "write"}`;
}

/** A type id or a singular in an object path stands for the plural name, and a dated path for that of v3. */
function plainPath(path: string): string {
  const whole = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  const plain = whole.replace(/^\/crm\/objects\/20\d{2}-\d{2}\//, objectsRoot);
  if (!plain.startsWith(objectsRoot)) return plain;
  const [type = "", ...rest] = plain.slice(objectsRoot.length).split("/");
  const name = readObjectType(type);
  return name === undefined || name === type ? plain : [objectsRoot + name, ...rest].join("/");
}

const mediaTypes = { form: "application/x-www-form-urlencoded", json: "application/json" } as const;

function refuse(errors: CrmErrors, refusal: Refusal, body: keyof typeof mediaTypes) {
  switch (refusal.kind) {
    case "no-path":
      return errors.notFound("No resource at this path");
    case "other-method":
      return {
        ...errors.answer(405, "METHOD_NOT_ALLOWED", "Method not allowed"),
        headers: { allow: refusal.allowed.join(", ") },
      };
    case "body-too-large":
      return errors.answer(413, "REQUEST_TOO_LARGE", "Request entity too large");
    case "unsupported-media-type":
      return errors.answer(
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        `Content type is not supported; use ${mediaTypes[body]}`,
      );
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
