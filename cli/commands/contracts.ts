import type { Command } from "commander";
import type { Finding } from "#contracts/generate/finding.ts";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { jsonOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { addContractsCheckCommand } from "./contracts-check.ts";
import { addContractsDriftCommand } from "./contracts-drift.ts";
import { addContractsLintCommand } from "./contracts-lint.ts";
import { addContractsPromoteCommands } from "./contracts-promote.ts";
import { addContractsReleaseCommand } from "./contracts-release.ts";
import { contractsRoot, ourRoot } from "./contracts-root.ts";

interface ContractsOptions {
  readonly root: string;
  readonly check?: true;
  readonly json?: true;
}

export function addContractsCommand(program: Command, terminal: Terminal): void {
  const contracts = program
    .command("contracts")
    .description("What crosses a boundary, and the code that enforces it");

  contracts
    .command("generate")
    .description("Write contracts/generated anew from the contracts")
    .option("--root <folder>", "the folder that holds contracts/", ourRoot)
    .option("--check", "write nothing; fail if contracts/generated is not what would be written")
    .addOption(jsonOption())
    .action((options: ContractsOptions) => generate(terminal, options));

  addContractsLintCommand(contracts, terminal);
  addContractsCheckCommand(contracts, terminal);
  addContractsReleaseCommand(contracts, terminal);
  addContractsDriftCommand(contracts, terminal);
  addContractsPromoteCommands(contracts, terminal);
}

async function generate(terminal: Terminal, options: ContractsOptions): Promise<void> {
  const { generateContracts } = await import("#contracts/generate/generate.ts");
  const root = await contractsRoot(options.root);
  const check = options.check === true;
  const generated = await terminal.progress(
    "Generating code from the contracts",
    generateContracts({ root, check }),
  );
  if (!generated.ok) return await refuse(terminal, options, generated.failure.findings);

  const { files, stale } = generated.value;
  if (options.json) terminal.out(JSON.stringify({ findings: [], files, stale }));
  if (stale.length > 0) {
    throw new CommandFailure(
      `contracts/generated is not what the contracts say; run 'npm run generate':\n${stale.map((file) => `  ${file}`).join("\n")}`,
    );
  }
  if (options.json) return;
  const said = check ? "is what the contracts say" : "written";
  terminal.out(`contracts/generated ${said} (${files.length} files)`);
}

async function refuse(
  terminal: Terminal,
  options: ContractsOptions,
  findings: readonly Finding[],
): Promise<never> {
  const { findingLine } = await import("#contracts/generate/finding.ts");
  if (options.json) terminal.out(JSON.stringify({ findings }));
  const [first] = findings;
  if (first !== undefined && findings.length === 1) throw new UsageError(findingLine(first));
  const lines = findings.map((finding) => `\n  ${findingLine(finding)}`);
  throw new UsageError(`${findings.length} faults in the contracts:${lines.join("")}`);
}
