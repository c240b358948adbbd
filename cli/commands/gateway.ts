import type { Command } from "commander";
import { UsageError } from "../command-failure.ts";
import { jsonOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

export function addGatewayCommand(program: Command, terminal: Terminal): void {
  program
    .command("gateway")
    .description("Run the gateway alone; configured by the environment")
    .addOption(jsonOption())
    .addHelpText("after", "\nThe environment variables are listed in README.md.")
    .action(async (options: { json?: true }) => {
      const stopped = untilStopped();
      const { readConfig } = await import("#gateway/config.ts");
      const { startGateway } = await import("#gateway/main.ts");
      const config = readOrRefuse(() => readConfig(terminal.environment));
      const gateway = await terminal.progress("Starting the gateway", startGateway(config));
      terminal.out(options.json ? JSON.stringify({ gatewayUrl: gateway.url }) : `gateway  ${gateway.url}`);
      await stopped;
      await gateway.stop();
    });
}

/** A configuration that cannot be read is the operator's to put right: message without a stack trace. */
export function readOrRefuse<Config>(read: () => Config): Config {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
