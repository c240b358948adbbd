import { resolve } from "node:path";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { jsonOption, parsePort, parseWholeNumber } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

type Platform = "crm" | "erp" | "support";

interface SimulateOptions {
  readonly portCrm?: number;
  readonly portErp?: number;
  readonly portSupport?: number;
  readonly seed?: number;
  readonly profile?: readonly (readonly [Platform, string])[];
  readonly seedData?: "small" | "medium" | "large";
  readonly defects?: number;
  readonly data?: string;
  /** False with `--no-limits`. */
  readonly limits: boolean;
  readonly json?: true;
}

const platforms: readonly Platform[] = ["crm", "erp", "support"];
const highestSeed = 1_000_000;

export function addSimulateCommand(program: Command, terminal: Terminal): void {
  program
    .command("simulate")
    .description("Run simulators of the platforms, each on its own port")
    .addArgument(new Argument("[platform...]", "which (default: all)").choices(platforms))
    .option("--port-crm <port>", "default: a free one", parsePort)
    .option("--port-erp <port>", "default: a free one", parsePort)
    .option("--port-support <port>", "default: a free one", parsePort)
    .option(
      "--seed <number>",
      "the same ids, secrets, customers and chances in every run",
      parseWholeNumber(0, highestSeed),
    )
    .option(
      "--profile <platform=profile...>",
      "whose limits hold, such as crm=free or support=team",
      parseProfile,
    )
    .addOption(
      new Option(
        "--seed-data <size>",
        "start with 10, 1 000 or 100 000 customers, the same on all platforms",
      ).choices(["small", "medium", "large"]),
    )
    .option(
      "--defects <share>",
      "let the platforms disagree about this share of them, such as 2%",
      parseShare,
    )
    .option("--data <folder>", "keep the state there (default: in memory); see the text below")
    .option("--no-limits", "start without the documented rate limits, as for a load test")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
A page at each controlUrl shows what the simulator holds and lets you change the weather.
With --data, changes are on disk within a fifth of a second, or as soon as a large state allows when written a tenth of
the time; a killed simulator loses those that were not, and starts again with the same addresses' secrets.
Runs until SIGINT or SIGTERM.`,
    )
    .action((chosen: readonly Platform[], options: SimulateOptions) => simulate(terminal, chosen, options));
}

async function simulate(
  terminal: Terminal,
  chosen: readonly Platform[],
  options: SimulateOptions,
): Promise<void> {
  const stopped = untilStopped();
  const wanted = chosen.length === 0 ? platforms : platforms.filter((name) => chosen.includes(name));
  const ports = portsOf(options);
  checkChoice(wanted, ports, options);

  const { SimulatorOptionError } = await import("#simulators/simulator-options.ts");
  const { startSimulators } = await import("#simulators/start.ts");
  const { StateFolderError } = await import("#simulators/state-folder.ts");
  const starting = startSimulators({
    platforms: wanted,
    ports,
    limitsLifted: !options.limits,
    profiles: Object.fromEntries(options.profile ?? []),
    warn: (message) => terminal.err(message),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.data === undefined ? {} : { dataFolder: resolve(options.data) }),
    ...(options.seedData === undefined
      ? {}
      : { portfolio: { size: options.seedData, defectShare: options.defects ?? 0 } }),
  }).catch((error: Error) => {
    if (error instanceof SimulatorOptionError || error instanceof StateFolderError)
      throw new UsageError(error.message);
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new CommandFailure(`Another program listens on the port already: ${error.message}`);
    throw error;
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
  }
  await stopped;
  await simulators.stop();
}

function portsOf({ portCrm, portErp, portSupport }: SimulateOptions): Partial<Record<Platform, number>> {
  return {
    ...(portCrm === undefined ? {} : { crm: portCrm }),
    ...(portErp === undefined ? {} : { erp: portErp }),
    ...(portSupport === undefined ? {} : { support: portSupport }),
  };
}

/** What no single option can see: options for platforms that do not run, a port twice, defects of nothing. */
function checkChoice(
  wanted: readonly Platform[],
  ports: Partial<Record<Platform, number>>,
  { profile = [], defects, seedData }: SimulateOptions,
): void {
  const named = [...Object.keys(ports), ...profile.map(([name]) => name)] as Platform[];
  const idle = named.find((name) => !wanted.includes(name));
  if (idle !== undefined) throw new UsageError(`There is an option for ${idle}, which is not to run.`);
  const fixed = Object.values(ports).filter((port) => port !== 0);
  if (new Set(fixed).size < fixed.length) throw new UsageError("Two simulators cannot share a port.");
  if (defects !== undefined && seedData === undefined)
    throw new UsageError(
      "--defects needs --seed-data: without customers there is nothing to disagree about.",
    );
}

function parseProfile(
  text: string,
  before: readonly (readonly [Platform, string])[] = [],
): (readonly [Platform, string])[] {
  const [, name, profile] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const platform = platforms.find((known) => known === name);
  if (platform === undefined || profile === undefined)
    throw new InvalidArgumentError("It must be platform=profile, with a platform of crm, erp, support.");
  return [...before, [platform, profile]];
}

/** `2%` or `0.02`. */
function parseShare(text: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const share = Number(digits) / (percent === "%" ? 100 : 1);
  if (digits !== undefined && share <= 1) return share;
  throw new InvalidArgumentError("It must be a share such as 2% or 0.02, and 100% at most.");
}

function accessLines(terminal: Terminal, access: Readonly<Record<string, object>>): string[] {
  return Object.entries(access).flatMap(([name, fields]) => [
    terminal.paint("bold", name),
    ...Object.entries(fields).map(([field, value]) => `  ${field.padEnd(16)} ${value}`),
  ]);
}
