import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchResult, BenchRow, BenchTarget } from "../bench.ts";
import { rounded, rowOf } from "../bench.ts";

const root = join(import.meta.dirname, "../../..");
const peers = join(import.meta.dirname, "peers");
const releaseOf = (age: "older" | "newer") =>
  join(peers, `node_modules/${age}-octokit-openapi/generated/api.github.com.json`);

const rounds = 3;
const mostMs = 10_000;
const mostMiB = 1_024;
/** A tool that is not done by then is stopped. */
const patienceMs = 120_000;

interface Run {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly measures:
    | { readonly elapsedMs: number; readonly cpuMs: number; readonly rssMiB: number }
    | undefined;
}

interface Report {
  readonly changes: readonly {
    readonly rule: string;
    readonly effect: string;
    readonly witness?: { readonly refusedBy?: unknown };
  }[];
}

/**
 * Two releases of GitHub's API description (12 MB and 13 MB), compared by us and by what else compares contracts from
 * npm: time, memory, and how much each calls a break.
 */
export async function benchContracts(report: (line: string) => void): Promise<BenchResult> {
  await installPeers(report);
  const rows: BenchRow[] = [];
  const notes: string[] = [];

  report("concordat …");
  const check = [
    "cli/concordat.js",
    "contracts",
    "check",
    "--base",
    releaseOf("older"),
    "--revision",
    releaseOf("newer"),
  ];
  const ours: Run[] = [];
  for (let round = 0; round < rounds; round++) ours.push(await measured([...check, "--format", "json"]));
  rows.push(...rowsOf("concordat", ours));
  const { changes } = JSON.parse(ours[0]?.stdout ?? "{}") as Report;
  const breaks = changes.filter(({ effect }) => effect === "breaking");
  // What happens to a payload, a parameter or a header is proved by a payload; an operation that is gone has none.
  const onPayloads = breaks.filter(({ rule }) => rule.includes("-schema-"));
  const unproved = onPayloads.filter(({ witness }) => witness?.refusedBy === undefined);
  rows.push(rowOf("concordat", "GitHub 22 to 23", "breaks", [breaks.length]));

  report("api-smart-diff …");
  const smart = await measured([
    "test/bench/contracts/api-smart-diff.js",
    releaseOf("older"),
    releaseOf("newer"),
  ]);
  if (smart.measures !== undefined) {
    const { breaks: found } = JSON.parse(smart.stdout) as { breaks: number };
    rows.push(
      ...rowsOf("api-smart-diff", [smart]),
      rowOf("api-smart-diff", "GitHub 22 to 23", "breaks", [found]),
    );
  } else notes.push(`api-smart-diff was not done after ${patienceMs / 1_000} s`);

  report("optic …");
  notes.push(await opticNote());

  const median = (metric: string) =>
    rows.find((row) => row.program === "concordat" && row.metric === metric)?.median ?? Number.NaN;
  const targets: BenchTarget[] = [
    atMost("elapsed", median("ms"), mostMs, "ms"),
    atMost("peak memory", median("MiB"), mostMiB, "MiB"),
    atMost(`breaks of payloads without a verified witness, of ${onPayloads.length}`, unproved.length, 0, ""),
  ];
  return { rows, targets, notes };
}

function atMost(name: string, measured: number, most: number, unit: string): BenchTarget {
  return { name, target: `<= ${most} ${unit}`.trim(), measured: rounded(measured), held: measured <= most };
}

function rowsOf(program: string, runs: readonly Run[]): BenchRow[] {
  const samples = runs.flatMap(({ measures }) => measures ?? []);
  const row = (metric: string, of: (each: (typeof samples)[number]) => number) =>
    rowOf(program, "GitHub 22 to 23", metric, samples.map(of));
  return [
    row("ms", ({ elapsedMs }) => elapsedMs),
    row("CPU ms", ({ cpuMs }) => cpuMs),
    row("MiB", ({ rssMiB }) => rssMiB),
  ];
}

/** Optic validates first, and by default refuses the document; told to be loose, it is given the same patience. */
async function opticNote(): Promise<string> {
  const words = [
    join(peers, "node_modules/.bin/optic"),
    "diff",
    releaseOf("older"),
    releaseOf("newer"),
    "--check",
  ];
  const strict = await measured(words);
  const loose = await measured([...words, "--validation", "loose"]);
  const told = (run: Run) =>
    run.measures === undefined
      ? `was not done after ${patienceMs / 1_000} s`
      : `ended with ${run.code} after ${rounded(run.measures.elapsedMs)} ms, ${rounded(run.measures.rssMiB)} MiB`;
  return `optic 1.0.9 ${told(strict)}; with --validation loose it ${told(loose)}`;
}

async function measured(words: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "concordat-bench-"));
  const measures = join(folder, "measures.json");
  const output = openSync(join(folder, "output"), "w");
  const child = spawn(process.execPath, ["--import", join(import.meta.dirname, "measure.js"), ...words], {
    cwd: root,
    env: { ...process.env, CONCORDAT_MEASURES: measures, OPTIC_TELEMETRY_LEVEL: "off", CI: "true" },
    // Into a file: who ends with process.exit may leave the end of a long answer in a pipe.
    stdio: ["ignore", output, "ignore"],
  });
  const patience = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(patience);
  closeSync(output);
  const stdout = readFileSync(join(folder, "output"), "utf8");
  const written = existsSync(measures)
    ? (JSON.parse(readFileSync(measures, "utf8")) as Run["measures"])
    : undefined;
  rmSync(folder, { recursive: true, force: true });
  return { code: code ?? undefined, stdout, measures: written };
}

async function installPeers(report: (line: string) => void): Promise<void> {
  if (existsSync(releaseOf("newer"))) return;
  report(
    "installing two releases of GitHub's API description and other tools in test/bench/contracts/peers …",
  );
  const child = spawn("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: "ignore",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("npm could not install what contracts are compared with");
}
