import { resolve } from "node:path";
import { Argument, type Command } from "commander";
import { UsageError } from "../command-failure.ts";
import { jsonOption, parsePort } from "../options.ts";
import {
  addSimulatorOptions,
  explainStart,
  readSimulatorChoice,
  type SimulatedPlatform,
  type SimulatorChoice,
  simulatedPlatforms,
  stateText,
} from "../simulator-choice.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

interface SimulateOptions extends SimulatorChoice {
  readonly portCrm?: number;
  readonly portErp?: number;
  readonly portSupport?: number;
  readonly data?: string;
  readonly json?: true;
}

export function addSimulateCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("simulate")
    .description("Run simulators of the platforms, each on its own port")
    .addArgument(new Argument("[platform...]", "which (default: all)").choices(simulatedPlatforms))
    .option("--port-crm <port>", "default: a free one", parsePort)
    .option("--port-erp <port>", "default: a free one", parsePort)
    .option("--port-support <port>", "default: a free one", parsePort);
  addSimulatorOptions(command)
    .option("--data <folder>", "keep the state there (default: in memory); see the text below")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
A page at each controlUrl shows what the simulator holds and lets you change the weather.
${stateText}
Runs until SIGINT or SIGTERM.`,
    )
    .action((chosen: readonly SimulatedPlatform[], options: SimulateOptions) =>
      simulate(terminal, chosen, options),
    );
}

async function simulate(
  terminal: Terminal,
  chosen: readonly SimulatedPlatform[],
  options: SimulateOptions,
): Promise<void> {
  const stopped = untilStopped();
  const wanted =
    chosen.length === 0 ? simulatedPlatforms : simulatedPlatforms.filter((name) => chosen.includes(name));
  const ports = portsOf(options);
  checkChoice(wanted, ports, options);
  const choice = readSimulatorChoice(options);

  const { startSimulators } = await import("#simulators/start.ts");
  const starting = startSimulators({
    ...choice,
    platforms: wanted,
    ports,
    warn: (message) => terminal.err(message),
    ...(options.data === undefined ? {} : { dataFolder: resolve(options.data) }),
  }).catch(async (error: unknown) => {
    throw await explainStart(error);
  });

  const first = await Promise.race([terminal.progress("Starting the simulators", starting), stopped]);
  if (typeof first === "string") return terminal.err("Stopped while starting.");
  const simulators = first;
  const access = Object.fromEntries(wanted.map((name) => [name, simulators[name]]));
  const { portfolio } = simulators;
  if (options.json) {
    terminal.out(JSON.stringify(portfolio === undefined ? access : { ...access, portfolio }));
  } else {
    for (const line of accessLines(terminal, access)) terminal.out(line);
    if (portfolio !== undefined) {
      terminal.out(`${portfolio.customers} customers, ${portfolio.defects.length} with a defect`);
    }
    terminal.out("");
    terminal.out("Each controlUrl is a page to open in a browser, and an API to drive. Stop with Ctrl-C.");
  }
  await stopped;
  await simulators.stop();
}

function portsOf({
  portCrm,
  portErp,
  portSupport,
}: SimulateOptions): Partial<Record<SimulatedPlatform, number>> {
  return {
    ...(portCrm === undefined ? {} : { crm: portCrm }),
    ...(portErp === undefined ? {} : { erp: portErp }),
    ...(portSupport === undefined ? {} : { support: portSupport }),
  };
}

/** What no single option can see: options for platforms that do not run, a port twice. */
function checkChoice(
  wanted: readonly SimulatedPlatform[],
  ports: Partial<Record<SimulatedPlatform, number>>,
  { profile = [] }: SimulateOptions,
): void {
  const named = [...Object.keys(ports), ...profile.map(([name]) => name)] as SimulatedPlatform[];
  const idle = named.find((name) => !wanted.includes(name));
  if (idle !== undefined) throw new UsageError(`There is an option for ${idle}, which is not to run.`);
  const fixed = Object.values(ports).filter((port) => port !== 0);
  if (new Set(fixed).size < fixed.length) throw new UsageError("Two simulators cannot share a port.");
}

function accessLines(terminal: Terminal, access: Readonly<Record<string, object>>): string[] {
  return Object.entries(access).flatMap(([name, fields]) => [
    terminal.paint("bold", name),
    ...Object.entries(fields).map(([field, value]) => `  ${field.padEnd(16)} ${value}`),
  ]);
}
