import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { financeDeeds } from "../actors/finance.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import { createDeliveries } from "../behaviour/deliveries.ts";
import type { Dialect, Refusal, Target } from "../behaviour/dialect.ts";
import { createMischiefBook } from "../behaviour/mischief.ts";
import { createNumberSeries, seriesBase } from "../behaviour/number-series.ts";
import type { Platform, PlatformDependencies } from "../behaviour/platform.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { plantInErp } from "../portfolio/erp.ts";
import { createChangeNotifications } from "./change-notifications.ts";
import { customerHandlers } from "./customers.ts";
import { createErpErrors, type ErpErrors } from "./errors.ts";
import { createFinanceOperator, type FinanceOperator } from "./finance.ts";
import { createErpLimits, createErpQueue, type Profile } from "./limits.ts";
import { referenceHandlers } from "./reference-data.ts";
import { salesInvoiceHandlers } from "./sales-invoices.ts";
import { salesOrderHandlers } from "./sales-orders.ts";
import { type ErpPlace, placeOf, seedCompany } from "./seed.ts";
import { shipAndInvoice } from "./ship-and-invoice.ts";
import { createErpStore } from "./state.ts";
import { createSubscriptions, subscriptionHandlers } from "./subscriptions.ts";
import { createTokenIssuer } from "./token.ts";
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
  const { clock, chance, ledger, seed, limited } = dependencies;
  const numbers = createNumberSeries(seriesBase(clock.nowMs(), seed));
  const errors = createErpErrors(() => chance.guid());
  const credentials = (dependencies.credentials as ErpCredentials | undefined) ?? {
    ...placeOf(chance),
    clientId: chance.guid(),
    clientSecret: chance.hex(20),
    scope: "https://api.businesscentral.dynamics.com/.default",
  };
  const { tenant, environment, companyId } = credentials;
  const deliveries = createDeliveries({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/erp`),
    maxConcurrentRequests: () => delivery.maxConcurrentRequests,
    timeoutMs: delivery.timeoutMs,
  });
  const rateLimits = createErpLimits(clock.nowMs, errors, limited);
  const tokens = createTokenIssuer({ now: clock.nowMs, chance, ...credentials });
  let handlers: Readonly<Record<string, Handler>> = {};
  let finance: FinanceOperator;
  let state: StatePart;
  let plant: Platform<unknown>["plant"];

  const reset = () => {
    deliveries.clear();
    const subscriptions = createSubscriptions(clock.nowMs);
    const notifications = createChangeNotifications({ clock, chance, companyId, subscriptions, deliveries });
    const onChange = notifications.notice;
    const store = createErpStore({ clock, chance, numbers, ledger, onChange });
    seedCompany(store);
    plant = (accounts) => plantInErp(store, accounts);
    state = joinedParts({ numbers, tokens, subscriptions, books: store.state });
    finance = createFinanceOperator(store);
    const ofCompany = {
      ...customerHandlers(store, errors),
      ...referenceHandlers(store, errors),
      ...salesOrderHandlers(store, errors),
      ...salesInvoiceHandlers(store, errors),
      shipAndInvoiceSalesOrder: shipAndInvoice(store, ledger, errors),
    };
    handlers = {
      requestToken: tokens.handler,
      listCompanies: ({ root }) => ({ status: 200, body: companies(root, companyId) }),
      ...subscriptionHandlers({ clock, chance, companyId, subscriptions, errors }),
      ...inCompany(ofCompany, companyId, errors),
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
    standingHeaders: { "odata-version": "4.0" },
    locate: (path, origin) => locate(path, origin, tenant, environment),
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
    unknownQuery: "ignore",
    throttlePolicies: ["user", "queue"],
    throttled(retryAfterSeconds, policy) {
      const { requestsPerWindow, queuedRequests } = limits.profiles[rateLimits.profile as Profile];
      const maximum = policy === "queue" ? queuedRequests : requestsPerWindow;
      return { ...errors.throttled(maximum), headers: retryAfter(retryAfterSeconds) };
    },
    failed: (status, retryAfterSeconds) => {
      const maintenance = status === 502 || status === 503;
      const code = maintenance ? "Internal_TenantUnavailable" : "Internal_ServerError";
      const message = maintenance ? "Service is under maintenance." : "An unexpected error occurred.";
      return {
        ...errors.answer(status, code, message),
        headers: retryAfter(retryAfterSeconds ?? (maintenance ? 30 : undefined)),
      };
    },
  };
  return {
    dialect,
    credentials,
    deliveries,
    reset,
    plant: (accounts) => plant(accounts),
    state: { save: () => state.save(), load: (saved) => state.load(saved) },
    actors: () => financeDeeds(finance),
    expireTokens: () => tokens.expireAll(),
  };
}

/** Both forms of the API root, with the tenant and without; and the identity provider's path. GUID keys lose their quotes. */
function locate(path: string, origin: string, tenant: string, environment: string): Target | undefined {
  if (path.endsWith("/oauth2/v2.0/token")) return { path, root: origin };
  const [, root = "", first, second, rest = ""] =
    /^(\/v2\.0\/([^/]+)(?:\/([^/]+))?\/api\/v2\.0)(\/.*)?$/.exec(path) ?? [];
  const [givenTenant, givenEnvironment] = second === undefined ? [tenant, first] : [first, second];
  if (givenTenant?.toLowerCase() !== tenant || givenEnvironment?.toLowerCase() !== environment)
    return undefined;
  return { path: withPlainKeys(rest), root: `${origin}${root}` };
}

function withPlainKeys(path: string): string {
  const plain = path.replaceAll("%28", "(").replaceAll("%29", ")").replaceAll("%27", "'");
  return plain
    .replace(/\('([0-9a-fA-F-]{36})'\)/g, "($1)")
    .replace(/^\/subscriptions\(([^')]+)\)/, "/subscriptions('$1')")
    .replace(/\/$/, "");
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

function companies(root: string, id: string): object {
  const company = {
    id,
    systemVersion: "28.0.0.0",
    timestamp: 1,
    name: "Example Company",
    displayName: "Example Company",
    businessProfileId: "",
  };
  return { "@odata.context": `${root}/$metadata#companies`, value: [company] };
}

function refuse(errors: ErpErrors, refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "no-path":
      return errors.noResource("No HTTP resource was found that matches the request URI.");
    case "other-method":
      return {
        ...errors.answer(405, "BadRequest_MethodNotAllowed", "The method is not allowed here."),
        headers: { allow: refusal.allowed.join(", ") },
      };
    case "body-too-large":
      return errors.answer(413, "BadRequest", "The request body is too large.");
    case "unsupported-media-type":
      return errors.answer(415, "BadRequest", "The content type is not supported; use application/json.");
    case "malformed-body":
      return errors.badRequest("The request body is not valid JSON.");
    case "violations": {
      const [first] = refusal.violations;
      const { pointer = "", rule = "", detail = "", given = "" } = first ?? {};
      if (pointer.toLowerCase() === "/header/if-match") return errors.noToken();
      if (pointer.startsWith("/path/"))
        return errors.badRequest(`The key '${pointer.slice(6)}' is not a GUID.`);
      if (rule === "maxLength")
        return errors.badRequest(
          `The value of '${pointer.slice(1)}' is too long: it ${detail}.`,
          "Application_StringExceededLength",
        );
      if (rule === "required") return errors.refused(`A "${pointer.split("/").at(-1)}" must be provided.`);
      if (rule === "type")
        return errors.badRequest(
          `Cannot convert a value of type ${given} to the type of '${pointer.slice(1)}'.`,
        );
      return errors.badRequest(
        `The value of '${pointer.slice(1)}' ${detail}.`,
        "Application_EvaluateException",
      );
    }
  }
}

/** The identity provider speaks another language than the ERP. */
function refuseToken(refusal: Refusal): Answer {
  const [first] = refusal.kind === "violations" ? refusal.violations : [];
  const grant = first?.pointer === "/grant_type";
  const error = grant && first.rule === "const" ? "unsupported_grant_type" : "invalid_request";
  const description =
    first === undefined
      ? "AADSTS900144: The body must be a form."
      : `AADSTS900144: '${first.pointer.slice(1)}' ${first.detail}.`;
  return { status: 400, body: { error, error_description: description, error_codes: [900144] } };
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}
