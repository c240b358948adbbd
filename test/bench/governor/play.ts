import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { CallClass } from "#orchestration/governor/budget.ts";
import { startSimulators } from "#simulators/start.ts";
import type { CallerOptions, CallerReport } from "./caller.ts";
import type { Target } from "./target.ts";

/** Four processes that call one platform through one kind of limiter. */
export interface Scene {
  readonly title: string;
  readonly limiter: CallerOptions["limiter"];
  readonly target: Target;
  /** All callers together, a second, as a multiple of the budget. */
  readonly demand: Readonly<Partial<Record<CallClass, number>>>;
  readonly killsOwner?: true;
}

/** What the platform has seen of a scene, and its callers. */
export interface Seen {
  /** Of the calls that the platform allows in the time measured. */
  readonly share: number;
  readonly throttled: number;
  /** Of what interactive calls leave, the share that others had. */
  readonly backgroundShare: number;
  readonly interactiveWaitsMs: readonly number[];
  /** How long a call took in the mean, ms: what it took of a window is held for so long beyond its period. */
  readonly meanCallMs: number;
}

const callers = 4;
const killedEveryMs = 60_000;

/** Lets the callers call, and counts once `warmUpMs` are over. The simulator has the target's documented limits. */
export async function play(
  scene: Scene,
  { natsUrl, warmUpMs, measuredMs }: { natsUrl: string; warmUpMs: number; measuredMs: number },
): Promise<Seen> {
  const { platform, plan, limit, periodMs, operationId } = scene.target;
  let [served, throttled, measuring] = [0, 0, false];
  await using simulators = await startSimulators({
    platforms: [platform],
    profiles: { [platform]: plan },
    watch(_, { answer }) {
      if (!measuring) return;
      if (answer.status === 429) throttled += 1;
      else if (answer.status === 200) served += 1;
    },
  });
  const { url, token } = await scene.target.address(simulators);
  const waits: number[] = [];
  let [calls, callsMs, interactiveBegun] = [0, 0, 0];
  let owner: string | undefined;
  const children = new Map<string, ChildProcess>();
  let names = 0;

  const start = () => {
    const name = `${scene.title}-${names++}`;
    const perSecond = Object.fromEntries(
      Object.entries(scene.demand).map(([callClass, times]) => [
        callClass,
        (times * limit * 1_000) / periodMs / callers,
      ]),
    );
    const { limiter } = scene;
    const who = { limiter, name, callers, natsUrl, perSecond };
    const options: CallerOptions = { ...who, platform, plan, operationId, url, token, limit, periodMs };
    const child = spawn(process.execPath, [join(import.meta.dirname, "caller.ts"), JSON.stringify(options)], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.on("message", (message) => {
      const report = message as CallerReport;
      owner = report.grantedBy ?? owner;
      if (!measuring) return;
      waits.push(...report.interactiveWaitsMs);
      interactiveBegun += report.interactiveWaitsMs.length - (report.refused.interactive ?? 0);
      calls += report.callsMs.length;
      for (const ms of report.callsMs) callsMs += ms;
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
  const budget = (limit / periodMs) * measuredMs;
  const left = budget - interactiveBegun;
  return {
    share: served / budget,
    throttled,
    backgroundShare: (served - interactiveBegun) / left,
    interactiveWaitsMs: waits,
    meanCallMs: callsMs / Math.max(1, calls),
  };
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
