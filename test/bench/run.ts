/**
 * Runs benchmarks: `npm run bench -- [NAME] [--json]`, all without a name. With `--json` each prints one line of JSON on
 * stdout; else a table. Ends with 1 if a target is missed, with 2 if there is no such benchmark.
 */
import { type Bench, type BenchResult, machine } from "./bench.ts";

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  contracts: async () => (await import("./contracts/contracts.ts")).benchContracts,
  governor: async () => (await import("./governor/governor.ts")).benchGovernor,
  "quote-to-cash": async () => (await import("./quote-to-cash.ts")).benchQuoteToCash,
  simulators: async () => (await import("./simulators/simulators.ts")).benchSimulators,
  "open-workflows": async () => (await import("./open-workflows.ts")).benchOpenWorkflows,
  "workflow-engine": async () => (await import("./workflow-engine-beside-restate.ts")).benchWorkflowEngine,
};

const words = process.argv.slice(2);
const json = words.includes("--json");
const names = words.filter((word) => word !== "--json");
const unknown = names.find((name) => benches[name] === undefined);
if (unknown !== undefined) {
  console.error(`There is no benchmark '${unknown}'; there are ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}

let missed = 0;
for (const name of names.length === 0 ? Object.keys(benches) : names) {
  const bench = await benches[name]?.();
  const result = await bench?.((line) => console.error(`${name}: ${line}`));
  if (result === undefined) continue;
  const { rows, targets, notes } = result;
  missed += targets.filter(({ held }) => !held).length;
  if (json) console.log(JSON.stringify({ bench: name, machine: machine(), rows, targets, notes }));
  else print(name, result);
}
process.exit(missed > 0 ? 1 : 0);

function print(name: string, { rows, targets, notes = [] }: BenchResult): void {
  console.log(`\n${name} (${machine()})`);
  console.table(
    rows.map(({ program, case: of, metric, median, min, max, ratio }) => ({
      program,
      case: of,
      metric,
      median,
      min,
      max,
      ratio: ratio ?? "",
    })),
  );
  for (const target of targets) {
    console.log(`${target.held ? "held  " : "MISSED"} ${target.name}: ${target.measured} (${target.target})`);
  }
  for (const note of notes) console.log(note);
}
