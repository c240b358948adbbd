import { systemClock } from "#contracts/runtime/clock.ts";
import type { ClusterSettings } from "./configuration-file.ts";
import { type Launch, launchServer } from "./launch-server.ts";
import { describeNoServer, type ProvideOptions, provideServer } from "./provide-server.ts";
import type { ServerProgram } from "./server-program.ts";
import { formatVersion } from "./server-version.ts";
import { makeTemporaryStore, type StoreDirectory, takeStore } from "./store-directory.ts";

export interface NatsServerOptions extends ProvideOptions {
  /** The server to run. Default: the one that `provideServer` finds or installs. */
  readonly program?: ServerProgram;
  /** Where the server keeps its streams; made if missing. Default: a new folder, removed with the server. */
  readonly storeDirectory?: string;
  /** Whether a message is on the disk before it is acknowledged. Default: true, where the server knows how. */
  readonly syncAlways?: boolean;
  /** What all streams together may take on the disk, in bytes. Default: the server's own choice. */
  readonly storeLimitBytes?: number;
  /** What may wait to be read by one connection before the server gives it up, in bytes. Default: the server's own choice, 64 MB. */
  readonly pendingLimitBytes?: number;
  /** Set by `startNatsCluster`: the cluster that this server is a member of. */
  readonly cluster?: ClusterSettings;
  /** How long the server may take from its start until JetStream is ready. Default: {@link usualReadyWithinMs}. */
  readonly readyWithinMs?: number;
}

export interface NatsServer {
  /** For clients; on the loopback interface. */
  readonly url: string;
  /** The server's HTTP monitoring; on the loopback interface. */
  readonly monitorUrl: string;
  readonly version: string;
  /** Absolute path of the program that runs. */
  readonly program: string;
  /** What an acknowledged message outlives: a crash of processes only, or the loss of power too. As the running server says. */
  readonly durability: "power-loss" | "process-crash";
  /** Resolves when the server has ended; it does not by itself. */
  readonly ended: Promise<void>;
  /** Ends the server and resolves when it is gone, and its temporary store with it. May be called again. */
  stop(): Promise<void>;
  /** Kills the server as a crash would; its store stays, for `restart`, until `stop`. */
  kill9(): Promise<void>;
  /** Starts the server again after `kill9`, on the same ports and store. `readyWithinMs`: as at its start if absent. */
  restart(readyWithinMs?: number): Promise<void>;
}

/** For a large store on a slow disk. */
export const usualReadyWithinMs = 30_000;

/** No server could be had or started. The message is for the user and says what to do; nothing was left behind. */
export class NatsServerUnavailable extends Error {
  override readonly name = "NatsServerUnavailable";
}

/**
 * Starts a nats-server with JetStream, on the loopback interface and free ports, finding or installing
 * one if need be. It ends with `stop()` and with this process, even if that is killed.
 * Resolves when the server accepts connections and JetStream is ready; throws `NatsServerUnavailable`.
 */
export async function startNatsServer(options: NatsServerOptions = {}): Promise<NatsServer> {
  const program = options.program ?? (await provideProgram(options));
  const launch: Launch = {
    program,
    store: await provideStore(options),
    clientPort: -1,
    monitorPort: -1,
    syncAlways: options.syncAlways ?? true,
    ...(options.storeLimitBytes !== undefined && { storeLimitBytes: options.storeLimitBytes }),
    ...(options.pendingLimitBytes !== undefined && { pendingLimitBytes: options.pendingLimitBytes }),
    ...(options.cluster && { cluster: options.cluster }),
    readyWithinMs: options.readyWithinMs ?? usualReadyWithinMs,
    clock: options.clock ?? systemClock,
  };
  let running = await launchOrThrow(launch);
  const { url, monitorUrl } = running;
  return {
    url,
    monitorUrl,
    version: formatVersion(program.version),
    program: program.path,
    durability: running.syncsAlways ? "power-loss" : "process-crash",
    get ended() {
      return running.process.ended;
    },
    stop: () => running.process.stop(),
    kill9: () => running.process.kill9(),
    async restart(readyWithinMs = launch.readyWithinMs) {
      await running.process.kill9();
      await running.process.abandon();
      const ports = { clientPort: portOf(url), monitorPort: portOf(monitorUrl) };
      running = await launchOrThrow({ ...launch, ...ports, readyWithinMs });
    },
  };
}

/** The server that `provideServer` finds or installs; throws `NatsServerUnavailable`. */
export async function provideProgram(options: ProvideOptions): Promise<ServerProgram> {
  const provided = await provideServer(options);
  if (!provided.ok) throw new NatsServerUnavailable(describeNoServer(provided.failure));
  return provided.value;
}

async function provideStore(options: NatsServerOptions): Promise<StoreDirectory> {
  if (options.storeDirectory === undefined) return makeTemporaryStore();
  const report = options.report ?? (() => undefined);
  const taken = await takeStore(options.storeDirectory, options.clock ?? systemClock, report);
  if (!taken.ok) throw new NatsServerUnavailable(taken.failure);
  return taken.value;
}

async function launchOrThrow(launch: Launch) {
  const launched = await launchServer(launch);
  if (!launched.ok) throw new NatsServerUnavailable(launched.failure);
  return launched.value;
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}
