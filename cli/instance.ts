import { createHmac } from "node:crypto";
import { join } from "node:path";
import { startGateway } from "#gateway/main.ts";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { BudgetsSettings } from "#orchestration/connectors/platform-budgets.ts";
import { startOrchestration } from "#orchestration/main.ts";
import type { SimulatorOptions } from "#simulators/simulator-options.ts";
import { type Simulators, startSimulators } from "#simulators/start.ts";
import { CommandFailure } from "./command-failure.ts";
import { subscribeToDeals } from "./crm-webhooks.ts";
import type { InstanceRecord, SimulatorAccess } from "./instance-record.ts";
import { type Issuer, startIssuer } from "./issuer.ts";
import { startMortalWorker } from "./mortal-worker.ts";
import { createMovableClock } from "./movable-clock.ts";
import { type NatsServer, NatsServerUnavailable, startNatsServer } from "./nats-server/start.ts";
import { explainStart, simulatedPlatforms } from "./simulator-choice.ts";
import { ensureSupportWebhook } from "./support-webhook.ts";
import type { Terminal } from "./terminal.ts";

export interface InstanceOptions {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** How the simulators start; empty and with their documented limits by default. */
  readonly simulators?: SimulatorOptions;
  /**
   * Keeps what NATS stores, and the simulators' state in a folder `simulators` in it; without it both are temporary and go
   * when the instance stops.
   */
  readonly dataFolder?: string;
  /** A server that runs already. Without it one is started, and stopped with the instance. */
  readonly natsUrl?: string;
  readonly logLevel: string;
  /** How orchestration runs, where a story asks for something else than usual. */
  readonly orchestration?: {
    /** How long a platform may take to answer one call, ms. */
    readonly platformTimeoutMs?: number;
    /** It dies after so many writes to platforms, once for each number, and is started again; otherwise it lives in this process. */
    readonly dieAfterWrites?: readonly number[];
  };
}

/** Everything on one machine: NATS, simulators, issuer, gateway, orchestration. */
export interface Instance {
  readonly gatewayUrl: string;
  readonly natsUrl: string;
  readonly natsProgram: string;
  /** What survives which accident, in words. */
  readonly durability: string;
  readonly issuer: Issuer;
  readonly simulators: SimulatorAccess;
  /** With how many customers the simulators have started, and about which of them they disagree. */
  readonly portfolio: Simulators["portfolio"];
  readonly record: InstanceRecord;
  /** Puts orchestration's clock forward, and not the simulators'. */
  moveClock(aheadMs: number): void;
  /** How often orchestration has died, and was started again. */
  readonly deaths: () => number;
  /** Stops the gateway first, which answers what it has begun, and NATS last. */
  stop(): Promise<void>;
}

type Stop = () => Promise<void>;

/** What runs, in the order in which it is stopped. */
interface Stops {
  gateway?: Stop;
  orchestration?: Stop;
  simulators?: Stop;
  issuer?: Stop;
  nats?: Stop;
}

/**
 * Starts an instance in this process. What has been started is stopped again when a later part fails.
 * The order matters: the gateway must answer before a platform is told to send webhooks to it.
 */
export async function startInstance(terminal: Terminal, options: InstanceOptions): Promise<Instance> {
  const stops: Stops = {};
  const stopAll = async () => {
    await stops.gateway?.();
    await stops.orchestration?.();
    await stops.simulators?.();
    await stops.issuer?.();
    await stops.nats?.();
  };
  try {
    return { ...(await startParts(terminal, options, stops)), stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startParts(
  terminal: Terminal,
  options: InstanceOptions,
  stops: Stops,
): Promise<Omit<Instance, "stop">> {
  const [nats, simulators, issuer] = await terminal.progress(
    "Starting NATS, the simulators and the token issuer",
    startFoundations(terminal, options, stops),
  );
  // The same after a restart with kept state, so that its subscription is known again.
  const erpClientState = createHmac("sha256", simulators.erp.clientSecret)
    .update("notices")
    .digest("base64url");
  const supportWebhook = await ensureSupportWebhook(simulators.support);
  const gateway = await terminal.progress(
    "Starting the gateway",
    startGateway({
      host: options.host,
      port: options.port,
      natsUrl: nats.url,
      issuer: issuer.issuer,
      audience: issuer.audience,
      jwksUrl: issuer.jwksUrl,
      webhooks: {
        crm: { clientSecret: simulators.crm.clientSecret },
        erp: { clientState: erpClientState },
        support: { signingSecret: supportWebhook.signingSecret },
      },
      requestTimeoutMs: 10_000,
      logLevel: options.logLevel,
    }),
  );
  stops.gateway = () => gateway.stop();

  const { dieAfterWrites, platformTimeoutMs } = options.orchestration ?? {};
  const orchestration = await terminal.progress(
    "Starting orchestration",
    startWorker(dieAfterWrites, {
      natsUrl: nats.url,
      ...(nats.monitorUrl === undefined ? {} : { natsMonitorUrl: nats.monitorUrl }),
      workerId: `up-${process.pid}`,
      logLevel: options.logLevel,
      crm: simulators.crm,
      erp: simulators.erp,
      support: simulators.support,
      webhookBaseUrl: gateway.url,
      erpClientState,
      budgets: budgetsOf(options.simulators),
      ...(platformTimeoutMs === undefined ? {} : { platformTimeoutMs }),
    }),
  );
  stops.orchestration = () => orchestration.stop();
  await subscribeToDeals(simulators.crm, gateway.url);
  await supportWebhook.sendTo(gateway.url);

  const { crm, erp, support } = simulators;
  const record: InstanceRecord = {
    pid: process.pid,
    gatewayUrl: gateway.url,
    natsUrl: nats.url,
    audience: issuer.audience,
    tokenUrl: issuer.tokenUrl,
    client: issuer.client,
    simulators: { crm, erp, support },
  };
  return {
    gatewayUrl: gateway.url,
    natsUrl: nats.url,
    natsProgram: nats.program,
    durability: orchestration.durability,
    moveClock: orchestration.move,
    deaths: orchestration.deaths,
    issuer,
    simulators: record.simulators,
    portfolio: simulators.portfolio,
    record,
  };
}

interface Worker {
  readonly durability: string;
  readonly deaths: () => number;
  move(aheadMs: number): void;
  stop(): Promise<void>;
}

async function startWorker(
  dieAfterWrites: readonly number[] | undefined,
  config: OrchestrationConfig,
): Promise<Worker> {
  if (dieAfterWrites !== undefined) return startMortalWorker(config, dieAfterWrites);
  const clock = createMovableClock();
  const { durability, stop } = await startOrchestration(config, { clock });
  return { durability, stop, deaths: () => 0, move: clock.move };
}

/** Orchestration is told what the simulators allow, as it would be told what was bought of the platforms. */
function budgetsOf({ profiles = {}, limitsLifted = false }: SimulatorOptions = {}): BudgetsSettings {
  return Object.fromEntries(
    simulatedPlatforms.map((platform) => {
      const plan = profiles[platform];
      return [platform, { lifted: limitsLifted, ...(plan === undefined ? {} : { plan }) }];
    }),
  );
}

interface Nats {
  readonly url: string;
  readonly monitorUrl?: string;
  readonly program: string;
  stop(): Promise<void>;
}

async function startNats(terminal: Terminal, options: InstanceOptions): Promise<Nats> {
  if (options.natsUrl !== undefined) {
    return { url: options.natsUrl, program: "as NATS_URL says", stop: async () => undefined };
  }
  try {
    const server = await startNatsServer({
      report: (message) => terminal.err(message),
      ...(options.dataFolder === undefined ? {} : { storeDirectory: options.dataFolder }),
    });
    const { url, monitorUrl, version } = server;
    let stopping = false;
    keepRunning(terminal, server, () => stopping).catch((error: Error) =>
      terminal.err(`nats-server cannot be started again: ${error.message}`),
    );
    const stop = () => {
      stopping = true;
      return server.stop();
    };
    return { url, monitorUrl, program: `nats-server ${version}`, stop };
  } catch (error) {
    if (error instanceof NatsServerUnavailable) throw new CommandFailure(error.message);
    throw error;
  }
}

/** Starts the server again, on the same ports and store, when it has ended and nobody asked it to. */
async function keepRunning(terminal: Terminal, server: NatsServer, stopping: () => boolean): Promise<void> {
  for (;;) {
    await server.ended;
    if (stopping()) return;
    terminal.err("nats-server has ended; it is started again on the same store.");
    await server.restart();
  }
}

async function startFoundations(terminal: Terminal, options: InstanceOptions, stops: Stops) {
  const { dataFolder } = options;
  const simulating = startSimulators({
    ...options.simulators,
    warn: (message) => terminal.err(message),
    ...(dataFolder === undefined ? {} : { dataFolder: join(dataFolder, "simulators") }),
  }).catch(async (error: unknown) => {
    throw await explainStart(error);
  });
  const starting = [startNats(terminal, options), simulating, startIssuer()] as const;
  const [nats, simulators, issuer] = await Promise.allSettled(starting);
  if (nats.status === "fulfilled") stops.nats = () => nats.value.stop();
  if (simulators.status === "fulfilled") stops.simulators = () => simulators.value.stop();
  if (issuer.status === "fulfilled") stops.issuer = () => issuer.value.stop();
  return await Promise.all(starting);
}
