import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { CommandFailure, UsageError } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";

interface DriftOptions {
  readonly platform: "crm" | "erp" | "support";
  readonly against: string;
  readonly format: "text" | "json";
}

const ourRoot = resolve(import.meta.dirname, "../..");

export function addContractsDriftCommand(contracts: Command, terminal: Terminal): void {
  contracts
    .command("drift")
    .description("Say whether a platform's own document still fits what our connectors send and accept")
    .addOption(
      new Option("--platform <platform>", "whose document it is")
        .choices(["crm", "erp", "support"])
        .makeOptionMandatory(),
    )
    .requiredOption("--against <file>", "the vendor's OpenAPI document")
    .addOption(
      new Option("--format <format>", "how the result is printed").choices(["text", "json"]).default("text"),
    )
    .action((options: DriftOptions) => drift(terminal, options));
}

async function drift(terminal: Terminal, options: DriftOptions): Promise<void> {
  const { checkApart } = await import("#contracts/compatibility/check/check-apart.ts");
  const { reliedOperations } = await import("../contract-report/relied-operations.ts");
  const against = resolve(options.against);
  if (!(await stat(against).catch(() => undefined))?.isFile())
    throw new UsageError(`There is no file ${options.against}.`);
  const ours = join(ourRoot, `contracts/platforms/${options.platform}.openapi.yaml`);
  const answer = await terminal.progress(
    "Comparing with the vendor's document",
    checkApart(
      {
        bases: [{ path: ours, kind: "file", name: options.platform }],
        revision: { path: against, kind: "file", name: options.against },
        profile: "wire",
        strict: false,
        asOf: new Date(terminal.clock.nowMs()).toISOString().slice(0, 10),
        shownFrom: process.cwd(),
        reliedUpon: reliedOperations[options.platform],
      },
      terminal.clock,
    ),
  );
  if (!answer.ok) throw new UsageError(answer.failure.detail);
  if ("findings" in answer.value) {
    const { refuseFindings } = await import("../contract-report/refuse-findings.ts");
    return refuseFindings(answer.value.findings);
  }

  const { report } = answer.value;
  if (options.format === "json")
    terminal.out((await import("../contract-report/json-report.ts")).jsonReport(report));
  else {
    const { textReport } = await import("../contract-report/text-report.ts");
    for (const line of textReport(terminal, report)) terminal.out(line);
  }
  for (const note of report.notes) terminal.err(`concordat: ${note}`);
  if (report.verdict === "breaking")
    throw new CommandFailure(`The ${options.platform} platform no longer fits what our connectors rely on.`);
}
