import { Argument, type Command } from "commander";
import { CommandFailure } from "../command-failure.ts";
import { jsonOption, urlOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface ScenarioOptions {
  readonly url?: string;
  readonly json?: true;
}

const names = ["quote-to-cash", "invoice-exception"] as const;

export function addScenarioCommand(program: Command, terminal: Terminal): void {
  program
    .command("scenario")
    .description("Play one business story and print what each system did, and how the business ended")
    .addArgument(new Argument("<name>", "the story").choices(names))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nWithout --url it starts an instance of its own on free ports with a temporary store.\nThe exit code is 0 only if the business ended as it should.",
    )
    .action(async (name: (typeof names)[number], options: ScenarioOptions) => {
      const { playScenario } = await import("../scenarios/play.ts");
      const report = await playScenario(terminal, name, options.url);
      if (options.json) terminal.out(JSON.stringify(report));
      else {
        const { reportLines } = await import("../scenarios/report-lines.ts");
        for (const line of reportLines(terminal, report)) terminal.out(line);
      }
      if (!report.ok) throw new CommandFailure(`${name}: ${report.problems.join("; ")}`);
    });
}
