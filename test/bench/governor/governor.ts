import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { CallClass } from "#orchestration/governor/budget.ts";
import { startSimulators } from "#simulators/start.ts";
import { type Bench, type BenchRow, type BenchTarget, rounded, rowOf } from "../bench.ts";
import type { CallerOptions, CallerReport } from "./caller.ts";
import { benchReadsByKey } from "./reads-by-key.ts";

const callers = 4;
const warmUpMs = 15_000;
const killedEveryMs = 60_000;
const limiters = join(import.meta.dirname, "limiters");

interface Scene {
  readonly title: string;
  readonly limiter: CallerOptions["limiter"];
  /** All callers together, a second, as a multiple of the budget. */
  readonly demand: Readonly<Partial<Record<CallClass, number>>>;
  readonly killsOwner?: true;
}

interface Seen {
  readonly served: number;
  readonly throttled: number;
  readonly background: number;
  readonly interactiveWaitsMs: readonly number[];
}

const scenes: readonly Scene[] = [
  { title: "ten times the demand", limiter: "concordat", demand: { background: 10 } },
  {
    title: "ten times the demand, owner killed each minute",
    limiter: "concordat",
    demand: { background: 10 },
    killsOwner: true,
  },
  {
    title: "a fifth interactive, background without bound",
    limiter: "concordat",
    demand: { background: 10, interactive: 0.2 },
  },
  { title: "ten times the demand", limiter: "bottleneck", demand: { background: 10 } },
  { title: "ten times the demand", limiter: "p-queue", demand: { background: 10 } },
  { title: "ten times the demand", limiter: "retry on 429", demand: { background: 10 } },
];

/**
 * Four processes that call one CRM, ten times as often as it allows, through our governor and through limiters that
 * split the budget; all at the same time, each against a simulator of its own at its documented limits, in real time.
 */
export const benchGovernor: Bench = async (report) => {
  const measuredMs = Number(process.env["CONCORDAT_BENCH_GOVERNOR_MS"] ?? 180_000);
  const missing = await installLimiters(report);
  await using nats = disposable(await startNatsServer());
  report(`measuring all programs together for ${(warmUpMs + measuredMs) / 1_000} s …`);
  const played = scenes.filter(({ limiter }) => limiter === "concordat" || missing === undefined);
  const seen = await Promise.all(played.map((scene) => play(scene, nats.server.url, measuredMs)));

  const { windowMs, requestsPerWindow } = limits.tiers[limits.defaultTier];
  const budget = (requestsPerWindow / windowMs) * measuredMs;
  const rows: BenchRow[] = played.flatMap(({ limiter, title }, index) => {
    const { served, throttled, interactiveWaitsMs } = seen[index] as Seen;
    return [
      rowOf(limiter, title, "share of the budget used", [served / budget]),
      rowOf(limiter, title, "answers 429", [throttled]),
      ...(interactiveWaitsMs.length === 0
        ? []
        : [rowOf(limiter, title, "interactive wait p99, ms", [percentile(interactiveWaitsMs, 0.99)])]),
    ];
  });
  const [plain, killed, mixed] = seen as [Seen, Seen, Seen];
  const interactive = mixed.interactiveWaitsMs.length;
  const reads = await benchReadsByKey(report);
  const targets: BenchTarget[] = [
    least("budget used at ten times the demand", plain.served / budget, 0.97),
    none("answers 429 at ten times the demand", plain.throttled),
    least("budget used with the owner killed each minute", killed.served / budget, 0.9),
    none("answers 429 with the owner killed each minute", killed.throttled),
    most("interactive wait p99, ms", percentile(mixed.interactiveWaitsMs, 0.99), 250),
    least(
      "background's part of what interactive calls leave",
      (mixed.served - interactive) / (budget - interactive),
      0.9,
    ),
    none("answers 429 with interactive calls", mixed.throttled),
    least("customers read by key per call", reads.customersPerCall, 10),
  ];
  return {
    rows: [...rows, ...reads.rows],
    targets,
    notes: [
      "Real time; the budget is that of the CRM's default tier. Limiters of one process get a quarter of it each.",
      ...(missing === undefined ? [] : [missing]),
    ],
  };
};

async function play(scene: Scene, natsUrl: string, measuredMs: number): Promise<Seen> {
  let [served, throttled, measuring] = [0, 0, false];
  await using simulators = await startSimulators({
    platforms: ["crm"],
    watch(_, { answer }) {
      if (!measuring) return;
      if (answer.status === 429) throttled += 1;
      else served += 1;
    },
  });
  const { windowMs, requestsPerWindow } = limits.tiers[limits.defaultTier];
  const { baseUrl, token } = simulators.crm;
  const waits: number[] = [];
  let owner: string | undefined;
  const children = new Map<string, ChildProcess>();
  let names = 0;

  const start = () => {
    const name = `${scene.title}-${names++}`;
    const perSecond = Object.fromEntries(
      Object.entries(scene.demand).map(([callClass, times]) => [
        callClass,
        (times * requestsPerWindow * 1_000) / windowMs / callers,
      ]),
    );
    const options: CallerOptions = {
      limiter: scene.limiter,
      name,
      callers,
      baseUrl,
      token,
      natsUrl,
      perSecond,
      limit: requestsPerWindow,
      periodMs: windowMs,
    };
    const child = spawn(process.execPath, [join(import.meta.dirname, "caller.ts"), JSON.stringify(options)], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.on("message", (message) => {
      const { interactiveWaitsMs, grantedBy } = message as CallerReport;
      owner = grantedBy ?? owner;
      if (measuring) waits.push(...interactiveWaitsMs);
    });
    children.set(name, child);
  };
  for (let caller = 0; caller < callers; caller += 1) start();
  await sleep(warmUpMs);
  measuring = true;

  const kills = scene.killsOwner ? Math.floor(measuredMs / killedEveryMs) : 0;
  const restMs = measuredMs - kills * killedEveryMs;
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(killedEveryMs / 2);
    const [name, killed] = await ownerOf(() => owner, children);
    children.delete(name);
    killed.kill("SIGKILL");
    start();
    await sleep(killedEveryMs / 2);
  }
  await sleep(restMs);
  measuring = false;
  for (const child of children.values()) child.kill("SIGKILL");
  return { served, throttled, background: served - waits.length, interactiveWaitsMs: waits };
}

/** Waits until one of the callers that are alive is known to grant. */
async function ownerOf(
  owner: () => string | undefined,
  children: ReadonlyMap<string, ChildProcess>,
): Promise<readonly [string, ChildProcess]> {
  for (let time = 0; time < 50; time += 1) {
    const name = owner();
    const child = name === undefined ? undefined : children.get(name);
    if (name !== undefined && child !== undefined) return [name, child];
    await sleep(200);
  }
  throw new Error("nobody grants the calls");
}

function disposable(server: NatsServer) {
  return { server, [Symbol.asyncDispose]: () => server.stop() };
}

async function installLimiters(report: (line: string) => void): Promise<string | undefined> {
  if (existsSync(join(limiters, "node_modules/p-queue"))) return undefined;
  report("installing bottleneck and p-queue in test/bench/governor/limiters …");
  const child = spawn("npm", ["ci", "--no-audit", "--no-fund"], { cwd: limiters, stdio: "ignore" });
  const [code] = await once(child, "exit");
  return code === 0
    ? undefined
    : "bottleneck and p-queue could not be installed, so nothing was measured beside us";
}

function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function least(name: string, measured: number, target: number): BenchTarget {
  return { name, target: `>= ${target}`, measured: rounded(measured), held: measured >= target };
}

function most(name: string, measured: number, target: number): BenchTarget {
  return { name, target: `<= ${target}`, measured: rounded(measured), held: measured <= target };
}

function none(name: string, measured: number): BenchTarget {
  return { name, target: "0", measured, held: measured === 0 };
}
