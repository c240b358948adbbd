import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import type { Request } from "#orchestration/workflow/request.ts";
import { type Bench, type BenchTarget, rounded, rowOf } from "./bench.ts";

const openWorkflows = 100_000;
const startedAtOnce = 500;
const mostMiB = 1_024;
const slowestTakeOverMs = 5_000;

/**
 * A hundred thousand workflows that have done two steps and wait, on one worker; then the worker is killed, and one
 * that stood by takes them over. Taken over means: a workflow that is signalled has done its next step and ended, and
 * that is durable. The two seconds in which the dead worker's lease runs out are part of it.
 */
export const benchOpenWorkflows: Bench = async (report) => {
  const cleanups: (() => Promise<unknown>)[] = [];
  try {
    const server = await startNatsServer({ report });
    cleanups.push(server.stop);
    const connection = await connect({ servers: server.url, noAsyncTraces: true });
    cleanups.push(() => connection.close());
    const work = async (workerId: string) => {
      const program = fileURLToPath(new URL("open-workflows-process.ts", import.meta.url));
      const child = fork(program, [server.url, server.monitorUrl, workerId]);
      cleanups.push(async () => child.kill("SIGKILL"));
      await once(child, "message");
      return child;
    };
    const first = await work("first");
    await startAll(connection, report);
    report("waiting until nothing is under way any more");
    await sleep(systemClock, 5_000);
    const open = { rss: await rssOf(first), peak: await peakOf(first) };

    const second = await work("second");
    report("the worker is killed; the other takes over");
    const killedMs = performance.now();
    first.kill("SIGKILL");
    await end(connection, openWorkflows - 1);
    const tookMs = performance.now() - killedMs;
    await sleep(systemClock, 10_000);
    const after = { rss: await rssOf(second), peak: await peakOf(second) };

    const mib = (bytes: number) => bytes / 1024 ** 2;
    const peak = Math.max(mib(open.peak), mib(after.peak));
    const of = `${openWorkflows.toLocaleString("en")} open workflows`;
    const targets: BenchTarget[] = [
      {
        name: `most memory of a worker with ${of}, MiB`,
        target: `< ${mostMiB}`,
        measured: rounded(peak),
        held: peak < mostMiB,
      },
      {
        name: `from kill -9 to the first answer of the next worker with ${of}, ms`,
        target: `< ${slowestTakeOverMs}`,
        measured: rounded(tookMs),
        held: tookMs < slowestTakeOverMs,
      },
    ];
    return {
      rows: [
        rowOf("started here", of, "MiB", [mib(open.rss)]),
        rowOf("started here", of, "MiB at most", [mib(open.peak)]),
        rowOf("taken over", of, "MiB", [mib(after.rss)]),
        rowOf("taken over", of, "MiB at most", [mib(after.peak)]),
        rowOf("taken over", of, "ms", [tookMs]),
      ],
      targets,
      notes: [`nats-server ${server.version}; memory is the worker's resident set, as the kernel counts it.`],
    };
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
};

async function startAll(connection: NatsConnection, report: (line: string) => void): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < openWorkflows; n = next++) {
      if (n % 20_000 === 0) report(`${n} of ${openWorkflows} workflows are started`);
      const order = `order-${n}`;
      const start = {
        workflow: "waiting",
        workflowId: `w-${n}`,
        key: order,
        input: { order },
        correlationId: order,
      };
      await ask(connection, { kind: "start", start });
    }
  };
  await Promise.all(Array.from({ length: startedAtOnce }, lane));
}

async function end(connection: NatsConnection, n: number): Promise<void> {
  const workflowId = `w-${n}`;
  const data = { amount: "1190.00" };
  await ask(connection, { kind: "signal", signal: { workflowId, signalId: "s", name: "paid", data } });
  await ask(connection, { kind: "end-of", workflowId });
}

async function ask(connection: NatsConnection, request: Request): Promise<void> {
  const answer = await askShard(connection, systemClock, 0, request, 60_000);
  if (!answer.ok) throw new Error(answer.failure.detail);
}

async function rssOf(worker: ChildProcess): Promise<number> {
  worker.send("memory?");
  const [rss] = await once(worker, "message");
  return rss as number;
}

/** Largest resident set that the process ever had, in bytes; Linux only. */
async function peakOf(worker: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${worker.pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
}
