import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Bench, type BenchRow, rowOf } from "./bench.ts";

const seconds = 3;

/** Runs the engine's own benchmark and reads what it prints. Its figures without the engine are what it is held against. */
export const benchWorkflowEngine: Bench = async (report) => {
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, "workflow-engine.ts"), String(seconds)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(program, "exit");
  const rows: BenchRow[] = [];
  const notes: string[] = [];
  let bare = 0;
  for await (const line of createInterface({ input: program.stdout })) {
    report(line);
    const [, concurrency, work, rate, p50, p99] =
      /^concurrency (\d+), (\w+): ([\d.]+) workflows\/s, p50 ([\d.]+) ms, p99 ([\d.]+) ms/.exec(line) ?? [];
    if (concurrency === undefined || work === undefined) {
      notes.push(line);
      continue;
    }
    const name = `seven steps, ${concurrency} at once`;
    if (work === "withoutEngine") bare = Number(rate);
    const against = work === "withoutEngine" ? undefined : bare;
    rows.push(rowOf(work, name, "workflows/s", [Number(rate)], against));
    rows.push(rowOf(work, name, "p50 ms", [Number(p50)]), rowOf(work, name, "p99 ms", [Number(p99)]));
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the engine's benchmark ended with ${code}`);
  return { rows, targets: [], notes };
};
