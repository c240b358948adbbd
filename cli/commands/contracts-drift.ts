import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { formatOption, printReport, type ReportFormat } from "../contract-report/print-report.ts";
import type { Terminal } from "../terminal.ts";
import { ourRoot } from "./contracts-root.ts";

interface DriftOptions {
  readonly platform: "crm" | "erp" | "support";
  readonly against?: string;
  readonly traffic?: string;
  readonly format: ReportFormat;
}

export function addContractsDriftCommand(contracts: Command, terminal: Terminal): void {
  contracts
    .command("drift")
    .description("Say whether a platform's own document still fits what our connectors send and accept")
    .addOption(
      new Option("--platform <platform>", "whose document it is")
        .choices(["crm", "erp", "support"])
        .makeOptionMandatory(),
    )
    .option("--against <file>", "the vendor's OpenAPI document (default: what we know of the platform)")
    .option(
      "--traffic <file>",
      "recorded calls: a HAR file, a journal of the simulators, or JSON lines with an entry of either in each",
    )
    .addOption(formatOption())
    .action((options: DriftOptions) => drift(terminal, options));
}

async function drift(terminal: Terminal, options: DriftOptions): Promise<void> {
  const { checkApart } = await import("#contracts/compatibility/check/check-apart.ts");
  const { reliedOperations } = await import("../contract-report/relied-operations.ts");
  const { platform, against, traffic } = options;
  if (against === undefined && traffic === undefined)
    throw new UsageError(
      "Say with --against what the vendor's document is, or with --traffic what was recorded.",
    );
  const ours = join(ourRoot, `contracts/platforms/${platform}.openapi.yaml`);
  const theirs = against === undefined ? ours : await fileAt(against);
  const answer = await terminal.progress(
    against === undefined ? "Reading the recorded calls" : "Comparing with the vendor's document",
    checkApart(
      {
        bases: [{ path: ours, kind: "file", name: platform }],
        revision: { path: theirs, kind: "file", name: against ?? platform },
        profile: "wire",
        strict: false,
        asOf: new Date(terminal.clock.nowMs()).toISOString().slice(0, 10),
        shownFrom: process.cwd(),
        reliedUpon: reliedOperations[platform],
        ...(traffic === undefined ? {} : { traffic: await fileAt(traffic) }),
      },
      terminal.clock,
    ),
  );
  if (!answer.ok) throw new UsageError(answer.failure.detail);
  if ("findings" in answer.value) {
    const { refuseFindings } = await import("../contract-report/refuse-findings.ts");
    if (options.format === "github") {
      const { findingAnnotation } = await import("../contract-report/github-report.ts");
      for (const finding of answer.value.findings) terminal.out(findingAnnotation(finding));
    }
    return refuseFindings(answer.value.findings);
  }

  const { report } = answer.value;
  await printReport(terminal, report, options.format, { release: false });
  for (const note of report.notes) terminal.err(`concordat: ${note}`);
  if (report.verdict === "breaking")
    throw new CommandFailure(`The ${platform} platform no longer fits what our connectors rely on.`);
}

async function fileAt(given: string): Promise<string> {
  const path = resolve(given);
  if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  throw new UsageError(`There is no file '${given}'.`);
}
