import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { type Bench, type BenchRow, type BenchTarget, rounded, rowOf } from "../bench.ts";
import { play, type Scene, type Seen } from "./play.ts";
import { benchReadsByKey } from "./reads-by-key.ts";
import { crmTarget, erpTarget, supportTarget } from "./target.ts";

/** All begin with nothing used: what is measured begins when the longest window has come round. */
const warmUpMs = 65_000;
const limiters = join(import.meta.dirname, "limiters");

const tenfold = { background: 10 };
const concordat = { limiter: "concordat", target: crmTarget } as const;

const plain: Scene = { ...concordat, title: "CRM, ten times the demand", demand: tenfold };
const killed: Scene = {
  ...concordat,
  title: "CRM, ten times the demand, owner killed each minute",
  demand: tenfold,
  killsOwner: true,
};
const mixed: Scene = {
  ...concordat,
  title: "CRM, a fifth interactive, background without bound",
  demand: { background: 10, interactive: 0.2 },
};
const support: Scene = {
  limiter: "concordat",
  target: supportTarget,
  title: "support, ten times the demand",
  demand: tenfold,
};
const erp: Scene = {
  limiter: "concordat",
  target: erpTarget,
  title: "ERP, ten times the demand",
  demand: tenfold,
};
const others: readonly Scene[] = (["bottleneck", "p-queue", "retry on 429"] as const).map((limiter) => ({
  ...plain,
  limiter,
}));

/**
 * Four processes that call one platform, ten times as often as it allows: through our governor, and after that through
 * limiters that split the budget. Each scene has a simulator of its own at its documented limits, in real time. Ours are
 * measured together, and then the others: a retry on every 429 makes so many calls that it would slow down all.
 */
export const benchGovernor: Bench = async (report) => {
  const measuredMs = Number(process.env["CONCORDAT_BENCH_GOVERNOR_MS"] ?? 180_000);
  const missing = await installLimiters(report);
  await using nats = disposable(await startNatsServer());
  const seen = new Map<Scene, Seen>();
  const seenOf = (scene: Scene) => seen.get(scene) as Seen;
  for (const together of [[plain, killed, mixed, support, erp], missing === undefined ? others : []]) {
    if (together.length === 0) continue;
    const seconds = (warmUpMs + measuredMs) / 1_000;
    report(`measuring ${together.length} scenes together for ${seconds} s …`);
    const times = { natsUrl: nats.server.url, warmUpMs, measuredMs };
    await Promise.all(together.map(async (scene) => seen.set(scene, await play(scene, times))));
  }
  const reads = await benchReadsByKey(report);

  const rows: BenchRow[] = [...seen].flatMap(([{ limiter, title }, result]) => [
    rowOf(limiter, title, "share of the budget used", [result.share]),
    rowOf(limiter, title, "answers 429", [result.throttled]),
    rowOf(limiter, title, "mean time of a call, ms", [result.meanCallMs]),
    ...(result.interactiveWaitsMs.length === 0
      ? []
      : [rowOf(limiter, title, "interactive wait p99, ms", [percentile(result.interactiveWaitsMs, 0.99)])]),
  ]);
  const targets: BenchTarget[] = [
    least("budget used at ten times the demand, CRM", seenOf(plain).share, 0.97),
    least("budget used at ten times the demand, support", seenOf(support).share, 0.97),
    least("budget used at ten times the demand, ERP", seenOf(erp).share, 0.97),
    least("budget used with the owner killed each minute", seenOf(killed).share, 0.9),
    none("answers 429", [plain, killed, mixed, support, erp].map(seenOf)),
    most("interactive wait p99, ms", percentile(seenOf(mixed).interactiveWaitsMs, 0.99), 250),
    least("background's part of what interactive calls leave", seenOf(mixed).backgroundShare, 0.9),
    least("customers read by key per call", reads.customersPerCall, 10),
  ];
  return {
    rows: [...rows, ...reads.rows],
    targets,
    notes: [
      "Real time; the budgets are those of x-limits. Limiters of one process get a quarter of it each.",
      "An interactive call that was refused counts as one that waited for two seconds.",
      "Ours use at most period / (period + time of a call), so what slows down the calls, such as a busy machine, lowers the share.",
      ...(missing === undefined ? [] : [missing]),
    ],
  };
};

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

function none(name: string, seen: readonly Seen[]): BenchTarget {
  const measured = seen.reduce((sum, { throttled }) => sum + throttled, 0);
  return { name, target: "0", measured, held: measured === 0 };
}
