import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { type Bench, type BenchResult, type BenchRow, type BenchTarget, rounded, rowOf } from "./bench.ts";
import { cpuMsOf } from "./process-cpu.ts";
import { type RestatePeer, startRestatePeer } from "./restate-peer.ts";

/** One way to run the seven steps and wait for their end. */
interface Program {
  readonly name: string;
  readonly run: (id: string) => Promise<void>;
}

/** What was spent on workflows, all together or for each. */
interface Spent {
  /** Frames of the log: each is a round trip to the server and a sync of its disk. */
  readonly frames: number;
  /** All that JetStream was asked to keep: frames, statuses, leases. Statuses go many in one round trip. */
  readonly messages: number;
  /** CPU time of each process that takes part. */
  readonly cpuMs: Readonly<Record<Part, number>>;
}

const parts = ["worker", "server", "stub", "client"] as const;
type Part = (typeof parts)[number];

interface Pace {
  readonly perSecond: number;
  readonly p99Ms: number;
}

type Round = Pace & Spent;

const concurrencies = [1, 16, 64];
/** Many short ones: the speed of a machine that others use too changes from minute to minute. */
const rounds = 11;
const secondsPerRound = 1.5;
/** Functions of a client of HTTP or NATS are still being compiled after some seconds of load. */
const warmUpSeconds = 6;
/** Least of Restate's workflows per second, by concurrency. */
const leastRatio: Readonly<Record<number, number>> = { 1: 1, 16: 4, 64: 6 };
const [ours, awaited, plain, restate] = ["concordat", "concordat, awaited", "no durability", "restate"];
const names = [ours, awaited, plain, restate];
/** The inbox that is asked for the steps without durability; the engine's only shard is 0. */
const plainShard = 1;
/** Words in the command lines of the processes that take part, beside the client. */
const stubCommand = { stub: "seven-steps-process.ts stub" };
const ourCommands = { ...stubCommand, worker: "seven-steps-process.ts worker", server: "nats-server" };
const restateCommands = { ...stubCommand, worker: "seven-service.js", server: "restate-server" };

/**
 * Seven steps, each one keep-alive POST with its idempotency key to a stub in another process that answers after 1 ms;
 * the client starts them and waits for the result. Ours on a server that syncs before it acknowledges, Restate with
 * its defaults (its log is synced too), and the same steps with no durability: asked for by the same request over NATS,
 * run by the same worker under the same keys, only without the engine. The steps of ours say that the stub
 * answers a repeated key the same (`sameAnswer`); "awaited" are those that do not, and wait for the disk seven times. Stub, worker, server and client are
 * processes of their own for each, and the programs take turns, so that other load on the machine meets all.
 */
export const benchWorkflowEngine: Bench = async (report) => {
  const cleanups: (() => Promise<unknown>)[] = [];
  try {
    return await measure(report, cleanups);
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
};

async function measure(
  report: (line: string) => void,
  cleanups: (() => Promise<unknown>)[],
): Promise<BenchResult> {
  const child = async (...words: string[]): Promise<[said: unknown, ChildProcess]> => {
    const started = fork(fileURLToPath(new URL("seven-steps-process.ts", import.meta.url)), words);
    cleanups.push(async () => started.kill("SIGKILL"));
    const [message] = await once(started, "message");
    return [message, started];
  };
  const [port] = await child("stub");
  const stubUrl = `http://127.0.0.1:${port}/`;
  const server = await startNatsServer({ report });
  cleanups.push(server.stop);
  const connection = await connect({ servers: server.url, noAsyncTraces: true });
  cleanups.push(() => connection.close());
  const [durability] = await child("worker", server.url, server.monitorUrl, stubUrl, String(plainShard));
  const peer = await startRestatePeer(stubUrl);
  if (peer.ok) cleanups.push(peer.value.stop);

  const asking = (shard: number, workflow: string) => async (workflowId: string) => {
    const start = { workflow, workflowId, key: workflowId, input: {}, correlationId: "bench" };
    for (;;) {
      const answer = await askShard(connection, systemClock, shard, { kind: "run", start }, 60_000);
      if (!answer.ok) throw new Error(`no end: ${JSON.stringify(answer)}`);
      if (answer.value.end) return;
    }
  };
  const programs: Program[] = [
    { name: ours as string, run: asking(0, "seven") },
    { name: awaited as string, run: asking(0, "seven-awaited") },
    { name: plain as string, run: asking(plainShard, "seven") },
    ...(peer.ok
      ? [{ name: restate as string, run: (id: string) => (peer.value as RestatePeer).run(id) }]
      : []),
  ];
  for (const program of programs) await runFor(program, 64, warmUpSeconds);

  const measured = new Map<string, Round[]>();
  const manager = await jetstreamManager(connection);
  for (const concurrency of concurrencies) {
    for (let round = 1; round <= rounds; round += 1) {
      for (const program of programs) {
        report(`${program.name}, ${concurrency} at once, round ${round} of ${rounds}`);
        const commands = program.name === restate ? restateCommands : ourCommands;
        const before = await spentBy(commands, manager);
        const done = await runFor(program, concurrency, secondsPerRound);
        // What was put off is written within a quarter of a second.
        await sleep(systemClock, 500);
        const spent = await spentBy(commands, manager);
        const each = (of: (spent: Spent) => number) => (of(spent) - of(before)) / done.count;
        const cpuMs = Object.fromEntries(parts.map((part) => [part, each(({ cpuMs }) => cpuMs[part])]));
        const of = `${program.name} ${concurrency}`;
        const whole = {
          ...done,
          frames: each(({ frames }) => frames),
          messages: each(({ messages }) => messages),
          cpuMs: cpuMs as Spent["cpuMs"],
        };
        measured.set(of, [...(measured.get(of) ?? []), whole]);
      }
    }
  }
  const of = (name: string | undefined, concurrency: number) => measured.get(`${name} ${concurrency}`) ?? [];
  return {
    rows: [...rows(of), ...costRows(of)],
    targets: targets(of),
    notes: [
      `nats-server ${server.version}, durability = ${durability}.`,
      peer.ok ? `Restate: ${peer.value.version}, defaults.` : `No figure for Restate: ${peer.failure}.`,
      "Our client speaks NATS to the worker, Restate's speaks HTTP to its ingress. All make the same HTTP calls with a pool of undici.",
      "'concordat': steps that say `sameAnswer`, as the stub does, and as our processes' steps do that set a value; 'awaited': as their other steps, each result is durable before the next call.",
      "CPU: with two cores, no more than 2,000 ms of it are to be had in a second, whatever waits less.",
    ],
  };
}

async function runFor(
  { name, run }: Program,
  concurrency: number,
  seconds: number,
): Promise<Pace & { readonly count: number }> {
  const latenciesMs: number[] = [];
  const fromMs = performance.now();
  const id = `${name.replaceAll(/\W+/g, "-")}-${concurrency}-${Math.round(performance.timeOrigin + fromMs)}`;
  let next = 0;
  const lane = async () => {
    while (performance.now() - fromMs < seconds * 1_000) {
      const startedMs = performance.now();
      await run(`${id}-${next++}`);
      latenciesMs.push(performance.now() - startedMs);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const perSecond = (latenciesMs.length * 1_000) / (performance.now() - fromMs);
  latenciesMs.sort((one, other) => one - other);
  const p99Ms = latenciesMs[Math.floor(0.99 * (latenciesMs.length - 1))] ?? 0;
  return { perSecond, p99Ms, count: latenciesMs.length };
}

async function spentBy(
  commands: typeof ourCommands,
  manager: Awaited<ReturnType<typeof jetstreamManager>>,
): Promise<Spent> {
  let messages = 0;
  let frames = 0;
  for await (const { config, state } of manager.streams.list()) {
    messages += state.last_seq;
    if (config.name === logStream) frames = state.last_seq;
  }
  return { frames, messages, cpuMs: await cpuMsOf(commands) };
}

type RoundsOf = (name: string | undefined, concurrency: number) => readonly Round[];

function rows(of: RoundsOf): readonly BenchRow[] {
  return concurrencies.flatMap((concurrency) =>
    names.flatMap((name) => {
      const own = of(name, concurrency);
      if (own.length === 0) return [];
      const against = (metric: keyof Pace) => median(of(restate, concurrency).map((round) => round[metric]));
      const row = (unit: string, metric: keyof Pace) => {
        const samples = own.map((round) => round[metric]);
        return rowOf(name as string, `${concurrency} at once`, unit, samples, against(metric));
      };
      return [row("workflows/s", "perSecond"), row("p99 ms", "p99Ms")];
    }),
  );
}

function costRows(of: RoundsOf): readonly BenchRow[] {
  return concurrencies.flatMap((concurrency) =>
    names.flatMap((name) => {
      if (of(name, concurrency).length === 0) return [];
      const row = (metric: string, spent: (round: Round) => number) =>
        rowOf(name as string, `${concurrency} at once`, metric, of(name, concurrency).map(spent));
      const cpu = [
        row("ms of CPU per workflow, all processes", ({ cpuMs }) =>
          parts.reduce((sum, part) => sum + cpuMs[part], 0),
        ),
        ...parts.map((part) => row(`ms of CPU per workflow, ${part}`, ({ cpuMs }) => cpuMs[part])),
      ];
      if (name === plain || name === restate) return cpu;
      return [
        row("round trips to the log per workflow", ({ frames }) => frames),
        row("messages kept per workflow", ({ messages }) => messages),
        ...cpu,
      ];
    }),
  );
}

function targets(of: RoundsOf): readonly BenchTarget[] {
  const rate = (name: string | undefined, at: number) =>
    median(of(name, at).map(({ perSecond }) => perSecond));
  const p99 = (name: string | undefined) => median(of(name, 64).map(({ p99Ms }) => p99Ms));
  const atLeast = (name: string, measured: number, least: number): BenchTarget => ({
    name,
    target: `>= ${least}`,
    measured: rounded(measured),
    held: measured >= least,
  });
  const ofPlain = concurrencies.map((at) =>
    atLeast(`share of the rate without durability, ${at} at once`, rate(ours, at) / rate(plain, at), 0.75),
  );
  if (of(restate, 64).length === 0) return ofPlain;
  const p99Ratio = p99(ours) / p99(restate);
  return [
    ...concurrencies.map((at) =>
      atLeast(`of Restate's rate, ${at} at once`, rate(ours, at) / rate(restate, at), leastRatio[at] ?? 1),
    ),
    {
      name: "of Restate's p99, 64 at once",
      target: "<= 0.5",
      measured: rounded(p99Ratio),
      held: p99Ratio <= 0.5,
    },
    ...ofPlain,
  ];
}

function median(samples: readonly number[]): number {
  return samples.toSorted((one, other) => one - other)[Math.floor((samples.length - 1) / 2)] ?? 0;
}
