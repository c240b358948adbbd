import { Argument, type Command } from "commander";
import { jsonOption, parsePort } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

type Platform = "crm" | "erp" | "support";

interface SimulateOptions {
  readonly crmPort?: number;
  readonly erpPort?: number;
  readonly supportPort?: number;
  readonly json?: true;
}

const platforms: readonly Platform[] = ["crm", "erp", "support"];

export function addSimulateCommand(program: Command, terminal: Terminal): void {
  program
    .command("simulate")
    .description("Run simulators of the platforms, each on its own port")
    .addArgument(new Argument("[platform...]", "which (default: all)").choices(platforms))
    .option("--crm-port <port>", "default: a free one", parsePort)
    .option("--erp-port <port>", "default: a free one", parsePort)
    .option("--support-port <port>", "default: a free one", parsePort)
    .addOption(jsonOption())
    .action(async (chosen: readonly Platform[], options: SimulateOptions) => {
      const stopped = untilStopped();
      const { startSimulators } = await import("#simulators/start.ts");
      const wanted = chosen.length === 0 ? platforms : platforms.filter((name) => chosen.includes(name));
      const ports = {
        ...(options.crmPort === undefined ? {} : { crm: options.crmPort }),
        ...(options.erpPort === undefined ? {} : { erp: options.erpPort }),
        ...(options.supportPort === undefined ? {} : { support: options.supportPort }),
      };
      const simulators = await terminal.progress(
        "Starting the simulators",
        startSimulators({ platforms: wanted, ports }),
      );
      const access = Object.fromEntries(wanted.map((name) => [name, simulators[name]]));
      if (options.json) terminal.out(JSON.stringify(access));
      else for (const line of accessLines(terminal, access)) terminal.out(line);
      await stopped;
      await simulators.stop();
    });
}

function accessLines(terminal: Terminal, access: Readonly<Record<string, object>>): string[] {
  return Object.entries(access).flatMap(([name, fields]) => [
    terminal.paint("bold", name),
    ...Object.entries(fields).map(([field, value]) => `  ${field.padEnd(16)} ${value}`),
  ]);
}
