import { Argument, type Command, Option } from "commander";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { jsonOption, urlOption } from "../options.ts";
import { type FaultName, faultNames, faultsByName } from "../scenarios/fault-names.ts";
import type { Unplayed } from "../scenarios/play.ts";
import type { ScenarioReport } from "../scenarios/report.ts";
import { type ScenarioName, scenarioNames, storyNames } from "../scenarios/story-names.ts";
import type { Terminal } from "../terminal.ts";

interface ScenarioOptions {
  readonly url?: string;
  readonly all?: true;
  readonly fault?: FaultName;
  readonly json?: true;
}

export function addScenarioCommand(program: Command, terminal: Terminal): void {
  const stories = scenarioNames.map((name) => `  ${name.padEnd(20)} ${storyNames[name]}`);
  const faults = faultNames.map((name) => `  ${name.padEnd(20)} ${faultsByName[name]}`);
  program
    .command("scenario")
    .description(
      "Play one business story, or all, and print what each system did, and how the business ended",
    )
    .addArgument(new Argument("[name]", "the story").choices(scenarioNames))
    .option("--all", "play all stories, each on an instance of its own")
    .addOption(new Option("--fault <fault>", "what goes wrong meanwhile").choices(faultNames))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Stories:
${stories.join("\n")}

Faults:
${faults.join("\n")}

Without --url a story has an instance of its own on free ports with a temporary store, and days pass in moments.
The exit code is 0 only if the business ended as it should, whatever went wrong.`,
    )
    .action(async (name: ScenarioName | undefined, options: ScenarioOptions) => {
      if ((name === undefined) !== (options.all === true)) {
        throw new UsageError("Name one story, or play --all.");
      }
      if (options.all) return playAll(terminal, options);
      if (name !== undefined) return playOne(terminal, name, options);
    });
}

async function playOne(terminal: Terminal, name: ScenarioName, options: ScenarioOptions): Promise<void> {
  const { playScenario } = await import("../scenarios/play.ts");
  const report = await playScenario(terminal, name, options);
  if (options.json) terminal.out(JSON.stringify(report));
  else for (const line of await linesOf(terminal, report)) terminal.out(line);
  if (!report.ok) throw new CommandFailure(`${name}: ${report.problems.join("; ")}`);
}

async function playAll(terminal: Terminal, options: ScenarioOptions): Promise<void> {
  const { playScenario } = await import("../scenarios/play.ts");
  const reports: (ScenarioReport | Unplayed)[] = [];
  for (const name of scenarioNames) {
    const report = await playScenario(terminal, name, options);
    reports.push(report);
    if (!options.json) terminal.out(summaryLine(terminal, report));
  }
  const failed = reports.filter(({ ok }) => !ok);
  if (options.json) terminal.out(JSON.stringify({ ok: failed.length === 0, scenarios: reports }));
  if (failed.length > 0) {
    throw new CommandFailure(`Not ended as it should: ${failed.map(({ scenario }) => scenario).join(", ")}`);
  }
}

async function linesOf(terminal: Terminal, report: ScenarioReport | Unplayed): Promise<string[]> {
  if ("unplayed" in report) return [summaryLine(terminal, report)];
  const { reportLines } = await import("../scenarios/report-lines.ts");
  return reportLines(terminal, report);
}

function summaryLine(terminal: Terminal, report: ScenarioReport | Unplayed): string {
  const name = report.scenario.padEnd(20);
  if ("unplayed" in report) return `${name} not played: ${report.unplayed.why}`;
  const took = `${((report.durationMs ?? 0) / 1_000).toFixed(1)} s`;
  const fault =
    report.fault === undefined ? "" : `, ${report.fault.name} befell it ${report.fault.befell} times`;
  return report.ok
    ? `${name} ${terminal.paint("green", "ended as it should")} (${took}${fault})`
    : `${name} ${terminal.paint("red", "did not end as it should")} (${took}${fault}): ${report.problems.join("; ")}`;
}
