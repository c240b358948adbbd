import { Option } from "commander";
import type { CheckReport } from "#contracts/compatibility/check/check-request.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Terminal } from "../terminal.ts";
import type { TextOptions } from "./text-report.ts";

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
      return;
    case "sarif":
      return terminal.out((await import("./sarif-report.ts")).sarifReport(report, manifest.version));
  }
}
