import { appendFile } from "node:fs/promises";
import { Option } from "commander";
import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Terminal } from "../terminal.ts";
import type { TextOptions } from "./text-report.ts";

/** Characters; GitHub refuses a summary of more than a mebibyte. */
const longestSummary = 250_000;

export type ReportFormat = "text" | "json" | "markdown" | "github" | "sarif";

export const formatOption = () =>
  new Option("--format <format>", "how the result is printed")
    .choices(["text", "json", "markdown", "github", "sarif"])
    .default("text");

/** Prints a report for those who read the format: people, programs, a pull request, code scanning. */
export async function printReport(
  terminal: Terminal,
  report: CheckReport,
  format: ReportFormat,
  options: TextOptions = {},
): Promise<void> {
  switch (format) {
    case "text": {
      const { textReport } = await import("./text-report.ts");
      for (const line of textReport(terminal, report, options)) terminal.out(line);
      return;
    }
    case "json":
      return terminal.out((await import("./json-report.ts")).jsonReport(report));
    case "markdown":
      return terminal.out((await import("./markdown-report.ts")).markdownReport(report));
    case "github":
      for (const line of (await import("./github-report.ts")).githubReport(report)) terminal.out(line);
      return summarise(terminal, report);
    case "sarif":
      return terminal.out((await import("./sarif-report.ts")).sarifReport(report, manifest.version));
  }
}

/** GitHub shows ten annotations of a kind at most; the summary of the job holds them all, as far as it may be long. */
async function summarise({ environment }: Terminal, report: CheckReport): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = environment;
  if (file === undefined || file === "") return;
  const { markdownReport } = await import("./markdown-report.ts");
  const text = markdownReport(report);
  const told = text.length > longestSummary ? `${text.slice(0, longestSummary)}\n\n… and more` : text;
  await appendFile(file, `${told}\n`);
}
