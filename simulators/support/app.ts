import { limits } from "#contracts/generated/platforms/support/limits.ts";
import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import { createDeliveries } from "../behaviour/deliveries.ts";
import type { Dialect, Refusal, Target } from "../behaviour/dialect.ts";
import { createMischiefBook } from "../behaviour/mischief.ts";
import { createNumberSeries, seriesBase } from "../behaviour/number-series.ts";
import type { Platform, PlatformDependencies } from "../behaviour/platform.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { plantInSupport } from "../portfolio/support.ts";
import { supportErrors as errors } from "./errors.ts";
import { createSupportLimits } from "./limits.ts";
import { organizationHandlers } from "./organizations.ts";
import { recordHandlers } from "./records.ts";
import { createSupportStore } from "./state.ts";
import { createSupportDoor, type SupportCredentials } from "./token.ts";

/** The support platform in Zendesk's dialect. */
export function createSupport({
  clock,
  chance,
  ledger,
  seed,
  limited,
  credentials: kept,
}: PlatformDependencies): Platform<SupportCredentials> {
  const ids = createNumberSeries(seriesBase(clock.nowMs(), seed));
  const credentials = (kept as SupportCredentials | undefined) ?? {
    oauthToken: chance.hex(32),
    email: "integration@example.com",
    apiToken: chance.hex(20),
    clientId: "concordat",
    clientSecret: chance.hex(32),
  };
  const door = createSupportDoor(clock.nowMs, chance, credentials);
  const rateLimits = createSupportLimits(clock.nowMs, limited);
  const deliveries = createDeliveries({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/support`),
    maxConcurrentRequests: () => limits.webhooks.maxConcurrentRequests,
    timeoutMs: limits.webhooks.timeoutMs,
  });
  let handlers: Readonly<Record<string, Handler>> = {};
  let state: StatePart;
  let plant: Platform<unknown>["plant"];

  const reset = () => {
    deliveries.clear();
    const store = createSupportStore({ clock, ids, ledger });
    plant = (accounts) => plantInSupport(store, accounts);
    state = joinedParts({ ids, door, store: store.state });
    handlers = {
      requestToken: door.handler,
      ...recordHandlers(store),
      ...organizationHandlers(store, rateLimits),
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
    locate,
    authenticate: (request, operation) =>
      operation.operationId === "requestToken" ? undefined : door.refusal(request.header("authorization")),
    refuse: (refusal, operation) =>
      operation?.operationId === "requestToken" ? refuseToken(refusal) : refuse(refusal),
    throttlePolicies: ["account", ...Object.keys(limits.endpoints)],
    throttled: (retryAfterSeconds = 30) => errors.throttled(retryAfterSeconds),
    failed(status, retryAfterSeconds) {
      // Retry-After goes with 429 and 503 only: with anything else it would mislead the vendor's own client.
      const seconds = status === 429 || status === 503 ? retryAfterSeconds : undefined;
      return {
        ...errors.failed(status),
        headers: seconds === undefined ? {} : { "retry-after": String(seconds) },
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
    actors: () => ({}),
    expireTokens: () => door.expireAll(),
  };
}

const apiRoot = "/api/v2";

function locate(path: string, origin: string): Target | undefined {
  const plain = path.replace(/\.json$/, "");
  if (plain === "/oauth/tokens") return { path: plain, root: origin };
  return plain.startsWith(`${apiRoot}/`)
    ? { path: plain.slice(apiRoot.length), root: `${origin}${apiRoot}` }
    : undefined;
}

function refuse(refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "no-path":
      return errors.invalidEndpoint();
    case "other-method":
      return { ...errors.failed(405), headers: { allow: refusal.allowed.join(", ") } };
    case "body-too-large":
      return {
        ...errors.failed(413),
        body: { error: "RequestEntityTooLarge", description: "The request body is too large." },
      };
    case "unsupported-media-type":
      return {
        status: 415,
        body: { error: "UnsupportedMediaType", description: "Send the body as application/json." },
      };
    case "malformed-body":
      return {
        status: 400,
        body: { error: "Unprocessable JSON", description: "Server could not parse JSON" },
      };
    case "violations": {
      const [first] = refusal.violations;
      const { pointer = "", detail = "is not valid" } = first ?? {};
      if (pointer.startsWith("/path/")) return errors.recordNotFound();
      return errors.badRequest("Invalid attribute", `${pointer} ${detail}`);
    }
  }
}

/** The token endpoint speaks OAuth. */
function refuseToken(refusal: Refusal): Answer {
  const [first] = refusal.kind === "violations" ? refusal.violations : [];
  const error =
    first?.pointer === "/grant_type" && first.rule === "enum" ? "unsupported_grant_type" : "invalid_request";
  const description =
    first === undefined ? "The request could not be read." : `${first.pointer.slice(1)} ${first.detail}.`;
  return { status: 400, body: { error, error_description: description } };
}
