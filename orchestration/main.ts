import pino, { type Logger } from "pino";
import { type EventType, eventContracts } from "#contracts/generated/events/events.ts";
import { streamContracts } from "#contracts/generated/events/streams.ts";
import { type Bus, connectBus } from "#contracts/runtime/bus.ts";
import { type SteadyClock, systemClock } from "#contracts/runtime/clock.ts";
import { whenJetStreamIsReady } from "#contracts/runtime/jetstream-ready.ts";
import type { OrchestrationConfig } from "./config.ts";
import { connectPlatforms } from "./connectors/connect-platforms.ts";
import { platformBudgets } from "./connectors/platform-budgets.ts";
import type { Platforms } from "./connectors/platforms.ts";
import { openDeadLetterDesk } from "./dead-letters/dead-letter-desk.ts";
import { openExceptionDesk } from "./exceptions/exception-desk.ts";
import { publishExceptionEvents } from "./exceptions/exception-events.ts";
import { startGovernor } from "./governor/governor.ts";
import { handleCrmHook } from "./hooks/crm-hooks.ts";
import { handleErpHook } from "./hooks/erp-hooks.ts";
import { keepErpSubscription } from "./hooks/erp-subscription.ts";
import { handleSupportHook } from "./hooks/support-hooks.ts";
import { openNatsIdentityMap } from "./identity/nats-identity-map.ts";
import { watchFolder } from "./legacy/watch-folder.ts";
import { serveOperations } from "./operations/serve-operations.ts";
import { openWorkflowRecords } from "./operations/workflow-records.ts";
import { defaultPolicy } from "./policy.ts";
import { openReferenceStore } from "./reference/reference-store.ts";
import { schedulesOf } from "./schedules/all-schedules.ts";
import { openLookStore } from "./schedules/look-store.ts";
import { keepSchedule } from "./schedules/schedule.ts";
import { source } from "./source.ts";
import { indexEvents } from "./transactions/event-index.ts";
import { type Engine, startEngine } from "./workflow/engine.ts";
import type { OutgoingEvent } from "./workflow/outgoing-event.ts";
import { allWorkflows } from "./workflows/all-workflows.ts";
import type { FlowDependencies } from "./workflows/flow-dependencies.ts";

export interface Orchestration {
  /** What survives which accident, as the engine found it. */
  readonly durability: string;
  /** Takes no more work, lets what is under way come to a point from which another worker can go on, and disconnects. */
  stop(): Promise<void>;
}

/** What a test replaces. */
export interface OrchestrationDependencies {
  readonly clock?: SteadyClock;
  /** Wraps the way to the platforms. */
  readonly around?: (platforms: Platforms) => Platforms;
}

const defaultPlatformTimeoutMs = 30_000;

/** What the ERP is asked to report changes of. */
const watchedInErp = ["salesInvoices", "salesCreditMemos"] as const;

/** Starts one worker: workflows, operations and webhooks. Throws if NATS cannot be reached or cannot keep what it takes. */
export async function startOrchestration(
  config: OrchestrationConfig,
  { clock = systemClock, around = (platforms) => platforms }: OrchestrationDependencies = {},
): Promise<Orchestration> {
  const { workerId } = config;
  const logger = createLogger(config.logLevel);
  const bus = await connectBus({
    natsUrl: config.natsUrl,
    name: `concordat orchestration ${workerId}`,
    clock,
    onDefect: ({ error, ...defect }) => logger.error({ ...defect, err: error }, "a defect was met"),
  });
  try {
    return await startWorker(config, { bus, clock, logger, around });
  } catch (error) {
    await bus.close();
    throw error;
  }
}

async function startWorker(
  config: OrchestrationConfig,
  { bus, clock, logger, around }: { bus: Bus; logger: Logger } & Required<OrchestrationDependencies>,
): Promise<Orchestration> {
  const { workerId } = config;
  const waiting = {
    clock,
    onWait: (error: unknown) => logger.warn({ err: error }, "JetStream is not ready; trying again"),
  };
  await whenJetStreamIsReady(bus.ensureStreams, waiting);

  const timeoutMs = config.platformTimeoutMs ?? defaultPlatformTimeoutMs;
  const budgets = platformBudgets(config, timeoutMs);
  const governor = await startGovernor(Object.values(budgets), {
    connection: bus.connection,
    clock,
    logger,
    workerId,
  });
  for (const { name, plannedBy } of Object.values(budgets)) {
    logger.info(
      { audit: true, budget: name, plannedBy },
      "a platform's budget of calls, and what an operator says of it",
    );
  }
  const connected = connectPlatforms(
    { ...config, timeoutMs },
    {
      governed: { governor, budgets },
      clock,
      record: bus.recordCall,
      onCircuitChange: (system, change, region) =>
        logger.warn({ system, region, ...change }, `the circuit to a platform is ${change.to}`),
    },
  );
  const platforms = around(connected.platforms);
  const identity = await whenJetStreamIsReady(() => openNatsIdentityMap(bus.connection), waiting);
  const reference = await whenJetStreamIsReady(() => openReferenceStore(bus.connection), waiting);
  const looks = await whenJetStreamIsReady(() => openLookStore(bus.connection), waiting);
  const books = { localCurrency: config.erp.localCurrency ?? "EUR" };
  // The connector gives up first, and its time runs only once a connection is free.
  const callTimeLimitMs = timeoutMs + Math.min(timeoutMs, 5_000);
  const policy = { ...defaultPolicy, ...config.policy };
  // The engine runs what is made of these, so it comes after them.
  const processes: FlowDependencies["processes"] = {
    start: (start) => engine.start(start),
    startOrSignal: (start, signal) => engine.startOrSignal(start, signal),
    signal: (signal) => engine.signal(signal),
    cancel: (cancellation) => engine.cancel(cancellation),
  };
  const flow = { platforms, identity, reference, looks, books, policy, clock, processes, callTimeLimitMs };

  const workflows = allWorkflows(flow);
  const desk = await openExceptionDesk(bus.connection, clock);
  const engine: Engine = await startEngine({
    connection: bus.connection,
    clock,
    leaseClock: systemClock,
    logger,
    workerId,
    workflows,
    publishEvent: (event) => publish(bus, event),
    onExceptionForgotten: desk.forget,
    alsoWatched: streamContracts.map(({ name }) => name),
    ...(config.natsMonitorUrl === undefined ? {} : { monitorUrl: config.natsMonitorUrl }),
    shards: config.workflowShards ?? 1,
    replicas: config.workflowReplicas ?? 1,
  });
  const records = await openWorkflowRecords(bus.connection, clock);
  const deadLetters = await openDeadLetterDesk(bus.connection, clock);
  const { readTrace, readEvents } = bus;
  serveOperations(bus, {
    platforms,
    identity,
    books,
    policy,
    engine,
    workflows,
    records,
    desk,
    deadLetters,
    governor,
    clock,
    readTrace,
    readEvents,
  });

  const eventIndex = await indexEvents(bus);
  const exceptionEvents = await publishExceptionEvents(bus, logger);
  const crmHooks = await bus.consumeHooks(
    "crm-hooks",
    "crm",
    handleCrmHook({ crm: platforms.crm, engine, clock }),
  );
  const erpHooks = await bus.consumeHooks(
    "erp-hooks",
    "erp",
    handleErpHook({ platforms, identity, engine, looks, clock }),
  );
  const supportHooks = await bus.consumeHooks(
    "support-hooks",
    "support",
    handleSupportHook({ support: platforms.support, engine, looks, clock }),
  );
  const subscriptions = subscribe(config, platforms, clock, logger);
  const schedules = schedulesOf(config.schedules).map((schedule) =>
    keepSchedule({ engine, clock, logger }, schedule),
  );
  const folders =
    config.legacyFolder === undefined
      ? []
      : [watchFolder({ engine, identity, clock, logger }, config.legacyFolder)];
  logger.info({ workerId }, "orchestration is ready");

  return {
    durability: engine.durability,
    async stop() {
      await Promise.all([...subscriptions, ...schedules, ...folders].map((kept) => kept.stop()));
      records.stop();
      desk.stop();
      // First those that give the engine work, then the engine, then what it works with.
      const hooks = [crmHooks, erpHooks, supportHooks];
      await Promise.all([...hooks, exceptionEvents, eventIndex].map((consumption) => consumption.stop()));
      await engine.stop();
      await governor.stop();
      await bus.close();
      await connected.close();
    },
  };
}

function subscribe(config: OrchestrationConfig, { erp }: Platforms, clock: SteadyClock, logger: Logger) {
  const { webhookBaseUrl, erpClientState: clientState } = config;
  if (webhookBaseUrl === undefined) return [];
  const notificationUrl = `${webhookBaseUrl.replace(/\/$/, "")}/webhooks/erp`;
  return watchedInErp.map((entities) => {
    const resource = `api/v2.0/companies(${config.erp.companyId})/${entities}`;
    return keepErpSubscription({ erp, clock, logger }, { notificationUrl, resource, clientState });
  });
}

function publish(bus: Bus, event: OutgoingEvent): Promise<void> {
  const { id, type, subject, data, correlationId, traceparent, time } = event;
  if (!Object.hasOwn(eventContracts, type)) throw new Error(`${type} is not an event of the contract`);
  return bus.publish<EventType>(type, {
    id,
    subject,
    source,
    // The contract judges it on the way out.
    data: data as never,
    correlationId,
    time,
    ...(traceparent === undefined ? {} : { traceparent }),
  });
}

/** JSON lines on standard error; standard output belongs to the command's own result. */
function createLogger(level: string): Logger {
  const redacted = ["authorization", "token", "clientSecret", "clientState", "oauthToken", "body"];
  return pino(
    {
      level,
      base: { role: "orchestration" },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redacted.flatMap((path) => [path, `*.${path}`]), censor: "[redacted]" },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
