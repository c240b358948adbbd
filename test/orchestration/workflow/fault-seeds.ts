/**
 * Plays the engine's simulation for many seeds, each a story of faults of its own, on all processors:
 * `npm run fault-seeds -- [count, default 1000] [--from N] [--processes N]`. A seed that breaks an invariant is told as
 * its smallest story, line by line; `npm run fault-seeds -- --seed N` tells that of one seed (or its whole, if nothing is
 * broken) again. Ends with 1 if an invariant is broken or a story does not end.
 */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "#contracts/runtime/clock.ts";
import type { PlayedSeed } from "./play-seed.ts";

const usage = "Usage: npm run fault-seeds -- [count] [--from N] [--processes N] | --seed N";
/** A story takes some hundredths of a second, and a thousand times that if it is made smaller. */
const longestMs = 300_000;
const progressEveryMs = 5_000;
/** The others are only named. */
const toldInFull = 3;

const { values, positionals } = parse();
const one = values.seed === undefined ? undefined : numberOf(values.seed);
const count = one === undefined ? numberOf(positionals[0] ?? "1000") : 1;
const first = one ?? numberOf(values.from ?? "1");
const processes = Math.min(count, numberOf(values.processes ?? String(availableParallelism())));

const sum = { played: 0, failures: 0, crashes: 0, snapshots: 0, faults: 0 };
let next = first;
const fromMs = systemClock.elapsedMs();
let toldMs = fromMs;
await Promise.all(Array.from({ length: processes }, playMany));
const plural = sum.failures === 1 ? "failure" : "failures";
console.log(
  `${sum.played} stories, ${sum.faults} faults, ${sum.crashes} crashes, ${sum.snapshots} snapshots, ` +
    `${sum.failures} ${plural}; ${rate()} seeds/s on ${processes} processes`,
);
process.exit(sum.failures > 0 ? 1 : 0);

/** Feeds one process with seeds until there are none, and replaces it if a story does not end. */
async function playMany(): Promise<void> {
  let player = startPlayer();
  while (next < first + count) {
    const seed = next;
    next += 1;
    const played = await play(player, seed);
    if (played === undefined) {
      sum.failures += 1;
      console.log(`seed ${seed}: does not come to an end; again: npm run fault-seeds -- --seed ${seed}`);
      player.kill("SIGKILL");
      player = startPlayer();
    } else tell(played);
    sum.played += 1;
    tellProgress();
  }
  player.disconnect();
}

function startPlayer(): ChildProcess {
  return fork(fileURLToPath(new URL("play-seed.ts", import.meta.url)), [one === undefined ? "" : "whole"]);
}

/** `undefined` if it does not end, or ends with its process. */
function play(player: ChildProcess, seed: number): Promise<PlayedSeed | undefined> {
  return new Promise((resolve) => {
    const finish = (played?: PlayedSeed) => {
      cancel();
      player.off("message", finish).off("exit", leave);
      resolve(played);
    };
    const leave = () => finish();
    const cancel = systemClock.schedule(longestMs, leave);
    player.on("message", finish).on("exit", leave);
    player.send({ seed, inFull: sum.failures < toldInFull });
  });
}

function tell({ seed, crashes, snapshots, faults, breaches, lines }: PlayedSeed): void {
  sum.crashes += crashes;
  sum.snapshots += snapshots;
  sum.faults += faults;
  for (const breach of breaches) console.log(`seed ${seed}: ${breach}`);
  for (const line of lines) console.log(`  ${line}`);
  if (breaches.length === 0) return;
  sum.failures += 1;
  console.log(`  again: npm run fault-seeds -- --seed ${seed}`);
}

function tellProgress(): void {
  if (systemClock.elapsedMs() - toldMs < progressEveryMs) return;
  toldMs = systemClock.elapsedMs();
  console.log(`${sum.played} of ${count} stories, ${sum.failures} failures, ${rate()} seeds/s`);
}

function rate(): string {
  return (sum.played / ((systemClock.elapsedMs() - fromMs) / 1_000)).toFixed(0);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string" },
        seed: { type: "string" },
        processes: { type: "string" },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  console.error(`'${text}' is no whole number from 1\n${usage}`);
  process.exit(2);
}
