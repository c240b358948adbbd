import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type ClusterSettings, configurationText } from "./configuration-file.ts";
import { readPortsFiles, type ServerAddresses } from "./ports-file.ts";
import { isHealthy, type JetStreamStanding, readJetStream } from "./server-monitor.ts";
import type { ServerProgram } from "./server-program.ts";
import type { StoreDirectory } from "./store-directory.ts";
import { type SupervisedProcess, superviseProcess } from "./supervised-process.ts";

export interface Launch {
  readonly program: ServerProgram;
  readonly store: StoreDirectory;
  /** -1: a free port, chosen by the server. */
  readonly clientPort: number;
  /** -1: a free port, chosen by the server. */
  readonly monitorPort: number;
  readonly syncAlways: boolean;
  readonly storeLimitBytes?: number;
  readonly pendingLimitBytes?: number;
  readonly cluster?: ClusterSettings;
  readonly readyWithinMs: number;
  readonly clock: Clock;
}

export interface RunningServer extends ServerAddresses, JetStreamStanding {
  readonly process: SupervisedProcess;
}

const pollEveryMs = 10;

/**
 * Runs the server on its store and waits until it accepts connections and JetStream is ready.
 * The failure says what the server wrote; then it is gone, and a temporary store with it.
 */
export async function launchServer(launch: Launch): Promise<Outcome<RunningServer, string>> {
  const { program, store, clock } = launch;
  const configuration = join(store.path, "nats-server.conf");
  const text = configurationText({ ...launch, version: program.version, storeDirectory: store.path });
  await writeFile(configuration, text, { mode: 0o600 });
  const started = await superviseProcess(
    program.path,
    ["--config", configuration],
    store.temporary ? store.path : undefined,
  );
  if (!started.ok) return started;
  const process = started.value;

  const givenUp = new AbortController();
  const cancel = clock.schedule(launch.readyWithinMs, () => givenUp.abort("late"));
  process.ended.then(() => givenUp.abort("ended"));
  const ready = await awaitReady(store.path, process.processId, clock, givenUp.signal);
  cancel();
  if (ready !== undefined) return succeed({ process, ...ready });

  const problem =
    givenUp.signal.reason === "ended"
      ? "ended at once"
      : `was not ready within ${launch.readyWithinMs / 1_000} s`;
  await process.stop();
  return fail(`${program.path} ${problem}; it wrote:\n${process.lastWords()}`);
}

/** `undefined` when `signal` is aborted first. */
async function awaitReady(
  storePath: string,
  processId: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<(ServerAddresses & JetStreamStanding) | undefined> {
  while (!signal.aborted) {
    const written = (await readPortsFiles(storePath)).find((file) => file.processId === processId);
    const jetStream =
      written && (await isHealthy(written.monitorUrl)) && (await readJetStream(written.monitorUrl));
    if (written && jetStream) return { url: written.url, monitorUrl: written.monitorUrl, ...jetStream };
    await sleep(clock, pollEveryMs, signal);
  }
  return undefined;
}
