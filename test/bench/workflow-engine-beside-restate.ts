import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { type Bench, type BenchResult, type BenchRow, type BenchTarget, rounded, rowOf } from "./bench.ts";
import { cpuMsOf } from "./process-cpu.ts";
import { startRestatePeer } from "./restate-peer.ts";

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

/** Programs that take turns; in each round they are held against the last of them. */
interface Contest {
  /** What else is running meanwhile; added to the name of each case. */
  readonly where: string;
  readonly programs: readonly Program[];
  /** By concurrency. */
  readonly rounds: Readonly<Record<number, number>>;
}

/** A contest's rounds by program and concurrency. */
type RoundsOf = (name: string | undefined, concurrency: number) => readonly Round[];

const concurrencies = [1, 16, 64];
/** Many and short, since the speed of a machine that others use too changes from one second to the next. */
const roundsAlone = { 1: 7, 16: 21, 64: 21 };
const roundsBesidePeer = { 1: 5, 16: 11, 64: 21 };
const secondsPerRound = 1.5;
/** Functions of a client of HTTP or NATS are still being compiled after some seconds of load. */
const warmUpSeconds = 6;
/** Least of Restate's workflows per second, by concurrency. */
const leastRatio: Readonly<Record<number, number>> = { 1: 1, 16: 4, 64: 6 };
const ours = "concordat";
const awaited = "concordat, awaited";
const plain = "no durability";
const restate = "restate";
/** The inbox that is asked for the steps without durability; the engine's only shard is 0. */
const plainShard = 1;
/** Words in the command lines of the processes that take part, beside the client. */
const stubCommand = { stub: "seven-steps-process.ts stub" };
const ourCommands = { ...stubCommand, worker: "seven-steps-process.ts worker", server: "nats-server" };
const restateCommands = { ...stubCommand, worker: "seven-service.js", server: "restate-server" };

/**
 * Seven steps, each one keep-alive POST with its idempotency key to a stub in another process that answers after 1 ms;
 * the client starts them and waits for the result. Ours on a server that syncs before it acknowledges; first beside the
 * same steps with no durability: asked for by the same request over NATS, run by the same worker under the same keys, only
 * without the engine. Then beside Restate with its defaults (its log is synced too), which is not started before, since it
 * is never quite idle. The steps of ours say that the stub answers a repeated key the same (`sameAnswer`); "awaited" are
 * those that do not, and wait for the disk seven times. Stub, worker, server and client are processes of their own for
 * each. The programs take turns, every other round backwards, and what counts is the middle one of the rounds' ratios: so
 * other load on the machine meets all.
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
  const asking = (shard: number, workflow: string) => async (workflowId: string) => {
    const start = { workflow, workflowId, key: workflowId, input: {}, correlationId: "bench" };
    for (;;) {
      const answer = await askShard(connection, systemClock, shard, { kind: "run", start }, 60_000);
      if (!answer.ok) throw new Error(`no end: ${JSON.stringify(answer)}`);
      if (answer.value.end) return;
    }
  };
  const concordat: Program = { name: ours, run: asking(0, "seven") };
  const manager = await jetstreamManager(connection);
  const alone = {
    where: "no peer running",
    programs: [concordat, { name: plain, run: asking(plainShard, "seven") }],
    rounds: roundsAlone,
  };
  const besideNone = await hold(alone, manager, report);
  const peer = await startRestatePeer(stubUrl);
  if (peer.ok) cleanups.push(peer.value.stop);
  const besidePeer = {
    where: "beside Restate",
    programs: [
      { name: awaited, run: asking(0, "seven-awaited") },
      concordat,
      ...(peer.ok ? [{ name: restate, run: peer.value.run }] : []),
    ],
    rounds: roundsBesidePeer,
  };
  const besideRestate = await hold(besidePeer, manager, report);
  return {
    rows: [...rows(alone, besideNone), ...rows(besidePeer, besideRestate)],
    targets: [...(peer.ok ? targetsBesideRestate(besideRestate) : []), ...targetsAlone(besideNone)],
    notes: [
      `nats-server ${server.version}, durability = ${durability}.`,
      peer.ok ? `Restate: ${peer.value.version}, defaults.` : `No figure for Restate: ${peer.failure}.`,
      "Our client speaks NATS to the worker, Restate's speaks HTTP to its ingress. All make the same HTTP calls with a pool of undici.",
      "'concordat': steps that say `sameAnswer`, as the stub does, and as our processes' steps do that set a value; 'awaited': as their other steps, each result is durable before the next call.",
      "A ratio is the middle one of the rounds' ratios, to the program that is last in its round.",
      "CPU: with two cores, no more than 2,000 ms of it are to be had in a second, whatever waits less.",
    ],
  };
}

/** Lets the programs of a contest take turns. */
async function hold(
  { where, programs, rounds }: Contest,
  manager: JetStreamManager,
  report: (line: string) => void,
): Promise<RoundsOf> {
  for (const program of programs) {
    report(`${program.name}, ${where}: warming up`);
    await runFor(program, 64, warmUpSeconds);
  }
  const measured = new Map<string, Round[]>();
  for (const concurrency of concurrencies) {
    const last = rounds[concurrency] ?? 1;
    for (let round = 1; round <= last; round += 1) {
      for (const program of round % 2 === 1 ? programs : programs.toReversed()) {
        report(`${program.name}, ${where}, ${concurrency} at once, round ${round} of ${last}`);
        const of = `${program.name} ${concurrency}`;
        measured.set(of, [...(measured.get(of) ?? []), await runRound(program, concurrency, manager)]);
      }
    }
  }
  return (name, concurrency) => measured.get(`${name} ${concurrency}`) ?? [];
}

async function runRound(program: Program, concurrency: number, manager: JetStreamManager): Promise<Round> {
  const commands = program.name === restate ? restateCommands : ourCommands;
  const before = await spentBy(commands, manager);
  const done = await runFor(program, concurrency, secondsPerRound);
  // What was put off is written within a quarter of a second.
  await sleep(systemClock, 500);
  const spent = await spentBy(commands, manager);
  const each = (of: (spent: Spent) => number) => (of(spent) - of(before)) / done.count;
  const cpuMs = Object.fromEntries(parts.map((part) => [part, each(({ cpuMs }) => cpuMs[part])]));
  return {
    ...done,
    frames: each(({ frames }) => frames),
    messages: each(({ messages }) => messages),
    cpuMs: cpuMs as Spent["cpuMs"],
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

async function spentBy(commands: typeof ourCommands, manager: JetStreamManager): Promise<Spent> {
  let messages = 0;
  let frames = 0;
  for await (const { config, state } of manager.streams.list()) {
    messages += state.last_seq;
    if (config.name === logStream) frames = state.last_seq;
  }
  return { frames, messages, cpuMs: await cpuMsOf(commands) };
}

function rows({ where, programs, rounds }: Contest, of: RoundsOf): readonly BenchRow[] {
  const against = programs.at(-1)?.name;
  return Object.keys(rounds)
    .map(Number)
    .flatMap((concurrency) =>
      programs.flatMap(({ name }) => {
        const own = of(name, concurrency);
        const row = (metric: string, sample: (round: Round) => number) =>
          rowOf(name, `${concurrency} at once, ${where}`, metric, own.map(sample));
        const others = of(against, concurrency);
        const paced = (metric: string, pace: keyof Pace) => ({
          ...row(metric, (round) => round[pace]),
          ratio: rounded(ratioOf(own, others, pace)),
        });
        return [
          paced("workflows/s", "perSecond"),
          paced("p99 ms", "p99Ms"),
          ...(name === plain || name === restate
            ? []
            : [
                row("round trips to the log per workflow", ({ frames }) => frames),
                row("messages kept per workflow", ({ messages }) => messages),
              ]),
          row("ms of CPU per workflow, all processes", ({ cpuMs }) =>
            parts.reduce((sum, part) => sum + cpuMs[part], 0),
          ),
          ...parts.map((part) => row(`ms of CPU per workflow, ${part}`, ({ cpuMs }) => cpuMs[part])),
        ];
      }),
    );
}

function targetsBesideRestate(of: RoundsOf): readonly BenchTarget[] {
  const p99Ratio = ratioOf(of(ours, 64), of(restate, 64), "p99Ms");
  return [
    ...concurrencies.map((at) =>
      atLeast(
        `of Restate's rate, ${at} at once`,
        ratioOf(of(ours, at), of(restate, at), "perSecond"),
        leastRatio[at] ?? 1,
      ),
    ),
    {
      name: "of Restate's p99, 64 at once",
      target: "<= 0.5",
      measured: rounded(p99Ratio),
      held: p99Ratio <= 0.5,
    },
  ];
}

function targetsAlone(of: RoundsOf): readonly BenchTarget[] {
  return concurrencies.map((at) =>
    atLeast(
      `share of the rate without durability, ${at} at once`,
      ratioOf(of(ours, at), of(plain, at), "perSecond"),
      0.75,
    ),
  );
}

function atLeast(name: string, measured: number, least: number): BenchTarget {
  return { name, target: `>= ${least}`, measured: rounded(measured), held: measured >= least };
}

/** The middle one of the rounds' ratios. */
function ratioOf(rounds: readonly Round[], others: readonly Round[], metric: keyof Pace): number {
  const ratios = rounds.map((round, index) => round[metric] / (others[index]?.[metric] ?? Number.NaN));
  return ratios.toSorted((one, other) => one - other)[Math.floor((ratios.length - 1) / 2)] ?? Number.NaN;
}
