import { type Command, Option } from "commander";
import type { Finding } from "#contracts/generate/finding.ts";
import { CommandFailure } from "../command-failure.ts";
import { jsonOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { contractsRoot, ourRoot } from "./contracts-root.ts";

interface LintOptions {
  readonly root: string;
  readonly format: "text" | "json" | "github";
  readonly json?: true;
  readonly rules?: true;
}

export function addContractsLintCommand(contracts: Command, terminal: Terminal): void {
  contracts
    .command("lint")
    .description("Say what is wrong in the contracts, where, why, and how to put it right")
    .option("--root <folder>", "the folder that holds contracts/", ourRoot)
    .addOption(
      new Option("--format <format>", "how findings are printed")
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .addOption(jsonOption())
    .option("--rules", "list the rules with their reasons instead")
    .action((options: LintOptions) => lint(terminal, options));
}

async function lint(terminal: Terminal, options: LintOptions): Promise<void> {
  const { rulesById } = await import("#contracts/generate/lint/registry.ts");
  const format = options.json ? "json" : options.format;
  if (options.rules) {
    const all = [...rulesById.values()].map(({ id, demands, remedy }) => ({ id, demands, remedy }));
    if (format === "json") terminal.out(JSON.stringify({ rules: all }));
    else for (const rule of all) for (const line of ruleLines(terminal, rule)) terminal.out(line);
    return;
  }

  const { lintContracts } = await import("#contracts/generate/lint-contracts.ts");
  const root = await contractsRoot(options.root);
  const { findings, readable } = await terminal.progress("Reading the contracts", lintContracts({ root }));
  if (format === "json") {
    const broken = new Set(findings.map(({ rule }) => rule));
    const rules = [...rulesById.values()].filter(({ id }) => broken.has(id));
    const told = Object.fromEntries(rules.map(({ id, demands, remedy }) => [id, { demands, remedy }]));
    terminal.out(JSON.stringify({ findings, rules: told }));
  }
  if (findings.length === 0) {
    if (format === "text") terminal.out("Nothing is wrong in the contracts.");
    return;
  }
  if (format === "github") {
    const { findingAnnotation } = await import("../contract-report/github-report.ts");
    for (const finding of findings) {
      const rule = rulesById.get(finding.rule);
      const advice = rule === undefined ? "" : `\n${rule.demands}\n${rule.remedy}`;
      terminal.out(findingAnnotation(finding, advice));
    }
  }
  if (!readable) {
    const { refuseFindings } = await import("../contract-report/refuse-findings.ts");
    refuseFindings(findings);
  }
  if (format === "text") for (const line of findingLines(terminal, findings, rulesById)) terminal.out(line);
  throw new CommandFailure(
    findings.length === 1 ? "One fault in the contracts." : `${findings.length} faults in the contracts.`,
  );
}

interface Advice {
  readonly id: string;
  readonly demands: string;
  readonly remedy: string;
}

/** By rule, so that reason and remedy are said once: what is wrong, where, why it matters, what to do. */
function findingLines(
  terminal: Terminal,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Advice>,
): string[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([id, some]) => {
    const rule = rules.get(id);
    return [
      ...(rule === undefined ? [terminal.paint("bold", id)] : ruleLines(terminal, rule)),
      ...some.map(
        ({ file, line, column, pointer, message }) =>
          `  ${file}:${line}:${column} ${terminal.paint("dim", `#${pointer}`)} ${terminal.paint("red", message)}`,
      ),
      "",
    ];
  });
}

function ruleLines(terminal: Terminal, { id, demands, remedy }: Advice): string[] {
  return [terminal.paint("bold", id), `  why: ${demands}`, `  fix: ${remedy}`];
}
