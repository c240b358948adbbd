import type { Command } from "commander";
import { jsonOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";
import { readOrRefuse } from "./gateway.ts";

export function addOrchestrateCommand(program: Command, terminal: Terminal): void {
  program
    .command("orchestrate")
    .description("Run orchestration alone; configured by the environment")
    .addOption(jsonOption())
    .addHelpText("after", "\nThe environment variables are listed in README.md.")
    .action(async (options: { json?: true }) => {
      const stopped = untilStopped();
      const { readConfig } = await import("#orchestration/config.ts");
      const { startOrchestration } = await import("#orchestration/main.ts");
      const config = readOrRefuse(() => readConfig(terminal.environment));
      const orchestration = await terminal.progress("Starting orchestration", startOrchestration(config));
      const { durability } = orchestration;
      terminal.out(
        options.json ? JSON.stringify({ durability }) : `orchestration  durability: ${durability}`,
      );
      await stopped;
      await orchestration.stop();
    });
}
