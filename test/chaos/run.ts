/**
 * Breaks processes and networks while workflows run: `npm run chaos -- [--minutes N] [--seed N]`. Each round takes the
 * next server version that can be had (those from 2.10 on also as a cluster of three), a few faults in a drawn order, and ends
 * when all that was accepted has ended; then the history is checked. Ends with 1 if a history is broken or something
 * never recovers. The seed decides which faults come and in which order; when exactly they hit, the machine decides.
 */
import { parseArgs } from "node:util";
import type { ServerProgram } from "#cli/nats-server/server-program.ts";
import { firstSyncingVersion, formatVersion, isAtLeast } from "#cli/nats-server/server-version.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { clusterFaults, type Fault, singleServerFaults } from "./faults.ts";
import { seeded } from "./random.ts";
import { serversAtHand } from "./server-programs.ts";
import { pick, startStage } from "./stage.ts";

interface Scene {
  readonly name: string;
  readonly program: ServerProgram;
  readonly servers: 1 | 3;
  readonly faults: Readonly<Record<string, Fault>>;
}

const values = parse();
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? systemClock.nowMs() % 1_000_000);
if (!(minutes > 0) || !Number.isInteger(seed)) refuse("minutes and seed are numbers");

const random = seeded(seed);
const faultsPerRound = 6;
const storeLimitBytes = 64 * 1024 * 1024;
const scenes = await findScenes();
const endMs = systemClock.nowMs() + minutes * 60_000;
let accepted = 0;
let broken = 0;
let round = 0;
console.log(`seed ${seed}, ${minutes} minutes, on ${scenes.map(({ name }) => name).join(", ")}`);
for (; broken === 0 && (round === 0 || systemClock.nowMs() < endMs); round += 1) {
  await play(scenes[round % scenes.length] as Scene, round);
}
console.log(`${round} rounds, ${accepted} workflows, ${broken} breaches, seed ${seed}`);
process.exit(broken > 0 ? 1 : 0);

function parse(): { readonly minutes: string; readonly seed?: string } {
  try {
    return parseArgs({
      options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } },
    }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(why: string): never {
  console.error(`${why}\nUsage: npm run chaos -- [--minutes N] [--seed N]`);
  process.exit(2);
}

async function findScenes(): Promise<readonly Scene[]> {
  const { programs, missing } = await serversAtHand((line) => console.log(line));
  for (const sentence of missing) console.log(`Without ${sentence}`);
  const single = programs.map((program): Scene => {
    const name = `nats-server ${formatVersion(program.version)}`;
    return { name, program, servers: 1, faults: singleServerFaults };
  });
  const clusters = programs
    .filter(({ version }) => isAtLeast(version, firstSyncingVersion))
    .map((program): Scene => {
      const name = `three nats-servers ${formatVersion(program.version)}`;
      return { name, program, servers: 3, faults: clusterFaults };
    });
  return [...single, ...clusters].reverse();
}

async function play(scene: Scene, round: number): Promise<void> {
  const prefix = `s${seed}-r${round}`;
  const stage = await startStage({
    program: scene.program,
    servers: scene.servers,
    workers: 2,
    shards: 2,
    lanes: 8,
    prefix,
    random,
    ...(scene.servers === 1 && { storeLimitBytes }),
  });
  try {
    for (let count = 0; count < faultsPerRound; count += 1) {
      const [name, fault] = pick(Object.entries(scene.faults), random);
      await stage.goesOn();
      const fromMs = systemClock.nowMs();
      await fault(stage);
      const overMs = systemClock.nowMs();
      await stage.goesOn();
      const recoveredMs = systemClock.nowMs() - overMs;
      const took = `${overMs - fromMs} ms, then ${recoveredMs} ms until it went on`;
      console.log(`${prefix} ${scene.name}: ${name} (${took})`);
    }
    const settled = await stage.settle();
    accepted += settled.accepted;
    broken += settled.breaches.length;
    console.log(
      `${prefix} ${scene.name}: ${settled.accepted} workflows, ${settled.breaches.length} breaches`,
    );
    for (const breach of settled.breaches) console.error(`${prefix} BROKEN ${breach}`);
  } catch (error) {
    broken += 1;
    console.error(`${prefix} BROKEN ${(error as Error).message}`);
  } finally {
    await stage.stop();
  }
}
