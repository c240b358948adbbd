import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, systemClock } from "#contracts/runtime/clock.ts";
import { configurationText, jetStreamDirectory } from "./configuration-file.ts";
import { describeNoServer, type ProvideOptions, provideServer } from "./provide-server.ts";
import type { ServerProgram } from "./server-program.ts";
import { awaitAddresses, awaitFreeStore, awaitStanding } from "./server-readiness.ts";
import { formatVersion } from "./server-version.ts";
import { type SupervisedProcess, superviseProcess } from "./supervised-process.ts";

export interface NatsServerOptions extends ProvideOptions {
  /** The server to run. Default: the one that `provideServer` finds or installs. */
  readonly program?: ServerProgram;
  /** Where the server keeps its streams; made if missing. Default: a new folder, removed with the server. */
  readonly storeDirectory?: string;
  /** Whether a message is on the disk before it is acknowledged. Default: true, where the server knows how. */
  readonly syncAlways?: boolean;
  /** How long the server may take from its start until JetStream is ready. Default: 30 s, for a large store on a slow disk. */
  readonly readyWithinMs?: number;
  readonly clock?: Clock;
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
  /** Starts the server again after `kill9`, on the same ports and store. */
  restart(): Promise<void>;
}

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
  const { storeDirectory, temporary } = await prepareStore(options.storeDirectory);
  const clock = options.clock ?? systemClock;
  const readyWithinMs = options.readyWithinMs ?? 30_000;
  const launch = {
    program,
    storeDirectory,
    temporary,
    syncAlways: options.syncAlways ?? true,
    clock,
    readyWithinMs,
  };

  let running = await launchServer(launch, { clientPort: -1, monitorPort: -1 }).catch(async (error) => {
    if (temporary) await rm(storeDirectory, { recursive: true, force: true });
    throw error;
  });
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
    async restart() {
      await running.process.kill9();
      await running.process.abandon();
      running = await launchServer(launch, { clientPort: portOf(url), monitorPort: portOf(monitorUrl) });
    },
  };
}

interface Launch {
  readonly program: ServerProgram;
  readonly storeDirectory: string;
  readonly temporary: boolean;
  readonly syncAlways: boolean;
  readonly clock: Clock;
  readonly readyWithinMs: number;
}

interface RunningServer {
  readonly process: SupervisedProcess;
  readonly url: string;
  readonly monitorUrl: string;
  readonly syncsAlways: boolean;
}

async function provideProgram(options: ProvideOptions): Promise<ServerProgram> {
  const provided = await provideServer(options);
  if (!provided.ok) throw new NatsServerUnavailable(describeNoServer(provided.failure));
  return provided.value;
}

async function prepareStore(wanted: string | undefined) {
  if (wanted === undefined) {
    const made = await mkdtemp(join(tmpdir(), "concordat-nats-"));
    return { storeDirectory: await realpath(made), temporary: true };
  }
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    return { storeDirectory: await realpath(wanted), temporary: false };
  } catch (error) {
    throw new NatsServerUnavailable(`The store ${wanted} cannot be used: ${(error as Error).message}`);
  }
}

async function launchServer(
  launch: Launch,
  ports: { clientPort: number; monitorPort: number },
): Promise<RunningServer> {
  const { program, storeDirectory, clock } = launch;
  const tooLate = new AbortController();
  const cancel = clock.schedule(launch.readyWithinMs, () => tooLate.abort());
  try {
    const other = await awaitFreeStore(
      storeDirectory,
      jetStreamDirectory(storeDirectory),
      clock,
      tooLate.signal,
    );
    if (other !== undefined) {
      throw new NatsServerUnavailable(
        `The store ${storeDirectory} is in use by the nats-server at ${other.url}. Stop that one, or use another store.`,
      );
    }
    const configuration = join(storeDirectory, "nats-server.conf");
    const text = configurationText({ ...launch, ...ports, version: program.version });
    await writeFile(configuration, text, { mode: 0o600 });
    const lent = launch.temporary ? storeDirectory : undefined;
    const supervised = await superviseProcess(program.path, ["--config", configuration], lent);
    supervised.ended.then(() => tooLate.abort());

    const addresses = await awaitAddresses(storeDirectory, supervised.processId, clock, tooLate.signal);
    const standing = addresses && (await awaitStanding(addresses.monitorUrl, clock, tooLate.signal));
    if (addresses === undefined || standing === undefined) {
      await supervised.stop();
      throw new NatsServerUnavailable(
        `${program.path} was not ready within ${launch.readyWithinMs / 1000} s:\n${supervised.lastWords()}`,
      );
    }
    return { process: supervised, ...addresses, syncsAlways: standing.syncsAlways };
  } finally {
    cancel();
  }
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}
