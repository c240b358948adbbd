import { limits } from "#contracts/generated/platforms/support/limits.ts";
import { operations } from "#contracts/generated/platforms/support/operations.ts";
import { supportAgentDeeds } from "../actors/support-agent.ts";
import type { ActorDeeds } from "../behaviour/actor.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { createDeliveries } from "../behaviour/deliveries.ts";
import type { Dialect, Refusal, Target } from "../behaviour/dialect.ts";
import { createMischiefBook } from "../behaviour/mischief.ts";
import { createNumberSeries, seriesBase } from "../behaviour/number-series.ts";
import type { Platform, PlatformDependencies } from "../behaviour/platform.ts";
import { joinedParts, type StatePart } from "../behaviour/state-part.ts";
import { type Inventory, supportInventory } from "../inventory.ts";
import { supportPlanter } from "../portfolio/support.ts";
import { supportErrors as errors } from "./errors.ts";
import { createEventWebhooks, type InvocationMatter } from "./event-webhooks.ts";
import { emitEvents } from "./events.ts";
import { createIdempotencyKeys } from "./idempotency-keys.ts";
import { incrementalHandlers } from "./incremental-exports.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import { createSupportLimits } from "./limits.ts";
import { organizationHandlers } from "./organizations.ts";
import { recordJobHandlers, recordWorks } from "./record-jobs.ts";
import { recordHandlers } from "./records.ts";
import { searchHandlers } from "./search.ts";
import { seedAgent, seedIds, seedUser } from "./seed.ts";
import { createSupportStore } from "./state.ts";
import { ticketFieldHandlers } from "./ticket-fields.ts";
import { ticketJobHandlers, ticketWorks } from "./ticket-jobs.ts";
import { ticketHandlers } from "./tickets.ts";
import { createSupportDoor, type SupportCredentials } from "./token.ts";
import { userHandlers } from "./users.ts";
import { supportVersions } from "./versions.ts";
import { webhookHandlers } from "./webhook-calls.ts";

/** The support platform in Zendesk's dialect. */
export function createSupport({
  clock,
  chance,
  ledger,
  seed,
  limited,
  conditions,
  credentials: kept,
  progressed,
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
  const deliveries = createDeliveries<InvocationMatter>({
    clock,
    mischief: createMischiefBook(`${seed ?? 0}/support`),
    maxConcurrentRequests: () => limits.webhooks.maxConcurrentRequests,
    timeoutMs: limits.webhooks.timeoutMs,
    progressed,
  });
  let handlers: Readonly<Record<string, Handler>> = {};
  let state: StatePart;
  let deeds: ActorDeeds = {};
  let planter: Platform<unknown>["planter"];
  let inventory: Inventory;
  let jobs: Jobs | undefined;

  const reset = () => {
    deliveries.clear();
    jobs?.stop();
    const events = createEventWebhooks({
      clock,
      chance,
      deliveries,
      accountId: seedIds.accountId,
      takeInvocation: () => rateLimits.takeInvocation(),
    });
    const store = createSupportStore({
      clock,
      ids,
      ledger,
      searchLagMs: () => conditions.searchLagMs ?? limits.searchLagMs,
      onChange(change) {
        if (events.webhooks.size > 0) emitEvents(events, change);
      },
    });
    // Who the credentials belong to, and who works here, was there before anything happened.
    const people = [
      { ...seedUser(credentials.email), id: seedIds.integrationUser },
      { ...seedAgent(), id: seedIds.agent },
    ];
    for (const person of people)
      store.users.put({ ...person, created_at: store.now(), updated_at: store.now() });
    const keys = createIdempotencyKeys(clock.nowMs);
    jobs = createJobs({
      clock,
      chance,
      rateLimits,
      works: { ...ticketWorks(store), ...recordWorks(store) },
      endNow: () => conditions.jobsEnd ?? "completed",
    });
    const authorId = () => seedIds.integrationUser;
    const current = ({ request }: Call) =>
      door.known(request.header("authorization")) ? store.users.get(seedIds.integrationUser) : undefined;
    deeds = supportAgentDeeds(store);
    inventory = supportInventory(store);
    planter = () => supportPlanter(store);
    state = joinedParts({ ids, door, store: store.state, events, keys, jobs });
    handlers = {
      requestToken: door.handler,
      ...recordHandlers(store),
      ...recordJobHandlers(jobs),
      ...organizationHandlers(store, rateLimits),
      ...userHandlers(store, rateLimits, current),
      ...ticketHandlers({
        store,
        limits: rateLimits,
        keys,
        authorId,
        beyondPage: limits.endpoints["tickets-index"].beyondPage,
      }),
      ...ticketJobHandlers(jobs, authorId),
      ...ticketFieldHandlers(store),
      ...incrementalHandlers(store),
      ...searchHandlers(store),
      ...jobs.handlers,
      ...webhookHandlers(store, events, () => rateLimits.maxWebhooks()),
    } satisfies Record<string, Handler>;
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
    locate,
    authenticate(request, operation) {
      const { operationId } = operation;
      const authorization = request.header("authorization");
      const open = operationId === "requestToken" || (operationId === "readCurrentUser" && !authorization);
      return open ? undefined : door.refusal(authorization, operation);
    },
    refuse: (refusal, operation) =>
      operation?.operationId === "requestToken" ? refuseToken(refusal) : refuse(refusal),
    unauthenticated: () => errors.invalidToken(),
    inMaintenance: (_operation, seconds) => dialect.failed(503, seconds),
    reads: ({ method }) => method === "GET",
    versions: supportVersions,
    breakOffSteps: {},
    unknownQuery: "ignore",
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
    planter: () => planter(),
    inventory: (latest) => inventory(latest),
    state: { save: () => state.save(), load: (saved) => state.load(saved) },
    // Nothing is gathered before it is sent.
    waiting: joinedParts({}),
    actors: () => deeds,
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
      return {
        ...errors.named(405, "MethodNotAllowed", "The method is not allowed here."),
        headers: { allow: refusal.allowed.join(", ") },
      };
    case "body-too-large":
      return errors.named(413, "RequestEntityTooLarge", "The request body is too large.");
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
