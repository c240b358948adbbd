import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { ServerProgram } from "#cli/nats-server/server-program.ts";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { startNatsCluster } from "#cli/nats-server/start-cluster.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { type ChaosWorker, startChaosWorker } from "./chaos-worker.ts";
import { breachesIn, type Effect } from "./history.ts";
import { type Load, startLoad } from "./load.ts";
import { observeLog } from "./log-observer.ts";

export interface StageOptions {
  readonly program?: ServerProgram;
  /** 3: a cluster, with all streams in three copies. */
  readonly servers: 1 | 3;
  readonly workers: number;
  readonly shards: number;
  readonly lanes: number;
  readonly prefix: string;
  /** 0 (inclusive) to 1; what is drawn from it decides what happens, though not when. */
  readonly random: () => number;
  readonly storeLimitBytes?: number;
}

/** Servers, workers, a platform and clients, each in processes that can be killed, while workflows run. */
export interface Stage {
  readonly servers: readonly NatsServer[];
  readonly workers: readonly ChaosWorker[];
  /** Of the test itself, to all servers. */
  readonly connection: NatsConnection;
  readonly load: Load;
  readonly random: () => number;
  /** The worker that owns a shard; waits until one does. */
  owner(): Promise<ChaosWorker>;
  /** Puts a new worker in the place of one that is killed. */
  replace(worker: ChaosWorker): Promise<void>;
  /** Resolves when `count` more starts have been answered; throws after a minute. */
  goesOn(count?: number): Promise<void>;
  /** Ends the load, waits until all that was accepted has ended, and answers what is wrong with the history. */
  settle(): Promise<{ readonly accepted: number; readonly breaches: readonly string[] }>;
  stop(): Promise<void>;
}

const steps = ["reserve", "order", "invoice", "activate"];
/** Far longer than the worst that can happen in an unlucky order: leases, back-off, a lookup's settling time. */
const patienceMs = 90_000;
const snapshotEveryBytes = 256 * 1024;
/** A small disk can be filled. */
const streamBytes = { log: 8 * 1024 * 1024, snapshots: 8 * 1024 * 1024 };

export async function startStage(options: StageOptions): Promise<Stage> {
  const { shards, random, prefix } = options;
  const cleanups: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    return await build();
  } catch (error) {
    await stop();
    throw error;
  }

  async function build(): Promise<Stage> {
    const servers = await startServers(options, cleanups);
    const platformUrl = await startPlatform(cleanups);
    const workers: ChaosWorker[] = [];
    cleanups.push(async () => void (await Promise.all(workers.map((worker) => worker.end()))));
    let hired = 0;
    const hire = async () => {
      hired += 1;
      const worker = await startChaosWorker(
        {
          natsUrl: servers.map(({ url }) => url).join(","),
          monitorUrl: servers.map(({ monitorUrl }) => monitorUrl).join(),
          workerId: `worker-${hired}`,
          platformUrl,
          shards,
          replicas: servers.length,
          snapshotEveryBytes,
          streamBytes,
        },
        servers.length === 1,
      );
      workers.push(worker);
    };
    for (let worker = 0; worker < options.workers; worker += 1) await hire();

    const connection = await connect({
      servers: servers.map(({ url }) => url),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 100,
      noAsyncTraces: true,
    });
    cleanups.push(() => connection.close());
    const unseen = new Set<string>();
    await until("all shards have an owner", () => ownedShards(workers).size === shards);
    const observer = await observeLog(connection, shards, () => {
      for (const id of load.accepted) if (!observer.ended.has(id)) unseen.add(id);
    });
    cleanups.push(observer.stop);
    const load: Load = startLoad({ connection, shards, prefix, random, lanes: options.lanes });

    return {
      servers,
      workers,
      connection,
      load,
      random,
      stop,
      async owner() {
        const owners = () => workers.filter(({ owns }) => owns.size > 0);
        await until("a worker owns a shard", () => owners().length > 0);
        return pick(owners(), random);
      },
      async replace(worker) {
        workers.splice(workers.indexOf(worker), 1);
        await worker.end();
        await hire();
      },
      async goesOn(count = 20) {
        const wanted = load.accepted.length + count;
        await until("more starts are accepted", () => load.accepted.length >= wanted);
      },
      async settle() {
        await within("every start is answered", load.stop());
        const open = () => load.accepted.filter((id) => !observer.ended.has(id) && !unseen.has(id));
        const late = await until("all that was accepted has ended", () => open().length === 0).then(
          () => [],
          (error: Error) => [`${error.message}: ${open().length} are open`],
        );
        const effects = await effectsWithUnseen();
        const breaches = breachesIn({
          accepted: load.accepted.filter((id) => !unseen.has(id)),
          frames: observer.frames,
          entries: observer.entries.filter(({ workflowId }) => !unseen.has(workflowId)),
          effects,
          steps,
        });
        return { accepted: load.accepted.length, breaches: [...late, ...breaches, ...undone(effects)] };
      },
    };

    /** Of what was cut out of the log unseen, the platform still tells whether it came to its end. */
    function undone(effects: readonly Effect[]): string[] {
      const done = new Set(effects.map(({ workflowId, step }) => `${workflowId}/${step}`));
      return [...unseen].flatMap((id) =>
        steps.filter((step) => !done.has(`${id}/${step}`)).map((step) => `${id} was not seen to do ${step}`),
      );
    }

    /** What was cut out of the log unseen may still be under way, and no entry tells when it ends. */
    async function effectsWithUnseen(): Promise<readonly Effect[]> {
      const deadlineMs = systemClock.nowMs() + patienceMs;
      for (;;) {
        const effects = (await (await fetch(`${platformUrl}/effects`)).json()) as Effect[];
        if (undone(effects).length === 0 || systemClock.nowMs() > deadlineMs) return effects;
        await sleep(systemClock, 200);
      }
    }

    async function within(what: string, done: Promise<void>): Promise<void> {
      const state = { done: false };
      done.then(() => {
        state.done = true;
      });
      await until(what, () => state.done);
    }

    async function until(what: string, is: () => boolean): Promise<void> {
      const deadlineMs = systemClock.nowMs() + patienceMs;
      while (!is()) {
        if (systemClock.nowMs() > deadlineMs) {
          const told = workers.map((worker) => `${worker.workerId}:\n${worker.lastLines()}`).join("\n");
          throw new Error(`not within ${patienceMs / 1_000} s: ${what}\n${told}`);
        }
        await sleep(systemClock, 20);
      }
    }
  }
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function ownedShards(workers: readonly ChaosWorker[]): ReadonlySet<number> {
  return new Set(workers.flatMap(({ owns }) => [...owns]));
}

async function startServers(
  { program, servers, storeLimitBytes }: StageOptions,
  cleanups: (() => Promise<void>)[],
): Promise<readonly NatsServer[]> {
  const options = {
    readyWithinMs: 60_000,
    ...(program && { program }),
    ...(storeLimitBytes !== undefined && { storeLimitBytes }),
  };
  if (servers === 3) {
    const cluster = await startNatsCluster(options);
    cleanups.push(cluster.stop);
    return cluster.members;
  }
  const server = await startNatsServer(options);
  cleanups.push(server.stop);
  return [server];
}

async function startPlatform(cleanups: (() => Promise<void>)[]): Promise<string> {
  const platform = fork(fileURLToPath(new URL("platform-process.ts", import.meta.url)));
  cleanups.push(async () => void platform.kill("SIGKILL"));
  const port = await new Promise((resolve) => platform.once("message", resolve));
  return `http://127.0.0.1:${port}`;
}
