import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckReport, CheckRequest } from "#contracts/compatibility/check/check-request.ts";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { formatOption, printReport, type ReportFormat } from "../contract-report/print-report.ts";
import type { Terminal } from "../terminal.ts";

interface CheckOptions {
  readonly base: string;
  readonly revision?: string;
  readonly profile: CheckRequest["profile"];
  readonly asOf?: string;
  readonly strict?: true;
  readonly waivers?: string;
  readonly format: ReportFormat;
}

const standardWaivers = "contracts/governance/waivers.yaml";

export function addContractsCheckCommand(contracts: Command, terminal: Terminal): void {
  contracts
    .command("check")
    .description("Say what breaks between two releases of contracts, each break with a witness")
    .requiredOption(
      "--base <ref|file|folder>",
      "what is out there: a git revision, a file, a folder, a folder of releases",
    )
    .option("--revision <ref|file|folder>", "what is to come (default: the contracts of the working tree)")
    .addOption(
      new Option("--profile <profile>", "what counts: payloads, generated clients too, or nothing")
        .choices(["wire", "client", "docs"])
        .default("wire"),
    )
    .option("--as-of <date>", "the day to judge sunsets and waivers by (default: today)", parseDay)
    .option("--strict", "fail too on what cannot be decided and on a version that was not raised enough")
    .option(
      "--waivers <file>",
      `breaks that somebody answers for (default: ${standardWaivers}, if it is there)`,
    )
    .addOption(formatOption())
    .action((options: CheckOptions) => check(terminal, options));
}

async function check(terminal: Terminal, options: CheckOptions): Promise<void> {
  const { selectContracts } = await import("../contract-report/select-contracts.ts");
  const { checkApart } = await import("#contracts/compatibility/check/check-apart.ts");
  const folder = process.cwd();
  const asOf = options.asOf ?? new Date(terminal.clock.nowMs()).toISOString().slice(0, 10);
  const waivers = await waiversOf(folder, options);
  const compared = await selectContracts(folder, options, asOf);
  const { profile, strict = false } = options;
  const answer = await terminal.progress(
    "Comparing the contracts",
    checkApart(
      {
        ...compared,
        profile,
        strict,
        asOf,
        shownFrom: folder,
        ...(waivers === undefined ? {} : { waivers }),
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
  await printReport(terminal, report, options.format);
  for (const note of report.notes) terminal.err(`concordat: ${note}`);
  if (report.verdict === "breaking") throw new CommandFailure(failureText(report));
}

function failureText({ changes }: CheckReport): string {
  const breaks = changes.filter(({ change }) => change.effect === "breaking").length;
  if (breaks === 0) return "The contracts fail the strict check.";
  return breaks === 1 ? "One change breaks a contract." : `${breaks} changes break contracts.`;
}

async function waiversOf(folder: string, { waivers }: CheckOptions): Promise<string | undefined> {
  if (waivers !== undefined) return resolve(folder, waivers);
  const standard = join(folder, standardWaivers);
  return (await stat(standard).catch(() => undefined))?.isFile() ? standard : undefined;
}

function parseDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError("It must be a day, YYYY-MM-DD.");
}
