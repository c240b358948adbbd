import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const simulate = [join(root, "cli/concordat.js"), "simulate", "--json"];
const nothing = ["--eval", "process.stdout.write('up'); setInterval(() => {}, 1_000);"];

/** How long the command line takes to have all three simulators running, in milliseconds after Node itself is up. */
export interface StartUp {
  /** Compiled code is kept from an earlier start, as it is after the first one. */
  readonly usualMs: readonly number[];
  /** Nothing is kept yet, as in a new checkout. */
  readonly firstMs: readonly number[];
}

/** Starts of each kind in turn, from the outside: until the first line is there, less what Node takes to do nothing. */
export async function measureStartUp(rounds: number): Promise<StartUp> {
  const kept = await mkdtemp(join(tmpdir(), "concordat-bench-"));
  const usualMs: number[] = [];
  const firstMs: number[] = [];
  try {
    await untilFirstOutput(simulate, join(kept, "usual"));
    for (let round = 0; round < rounds; round += 1) {
      const nodeMs = await untilFirstOutput(nothing, join(kept, "nothing"));
      usualMs.push((await untilFirstOutput(simulate, join(kept, "usual"))) - nodeMs);
      firstMs.push((await untilFirstOutput(simulate, join(kept, `first-${round}`))) - nodeMs);
    }
  } finally {
    await rm(kept, { recursive: true, force: true });
  }
  return { usualMs, firstMs };
}

/** Ends the program as a person would: compiled code is kept when a process ends by itself. */
async function untilFirstOutput(words: readonly string[], compiledCodeFolder: string): Promise<number> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NODE_COMPILE_CACHE: compiledCodeFolder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), gone]);
  const tookMs = performance.now() - startedMs;
  if (child.exitCode !== null) throw new Error(`${words.join(" ")} ended before it was measured`);
  child.kill("SIGTERM");
  await gone;
  return tookMs;
}
