import { type Command, InvalidArgumentError, Option } from "commander";
import type { SimulatorOptions } from "#simulators/simulator-options.ts";
import { CommandFailure, UsageError } from "./command-failure.ts";
import { parseWholeNumber } from "./options.ts";

export type SimulatedPlatform = "crm" | "erp" | "support";

export const simulatedPlatforms: readonly SimulatedPlatform[] = ["crm", "erp", "support"];

/** What the commands that run simulators let one choose. */
export interface SimulatorChoice {
  readonly seed?: number;
  readonly profile?: readonly (readonly [SimulatedPlatform, string])[];
  readonly seedData?: "small" | "medium" | "large";
  readonly defects?: number;
  /** False with `--no-limits`. */
  readonly limits: boolean;
}

const highestSeed = 1_000_000;

/** For `--data`: what a killed simulator has left. */
export const stateText = `The state of the simulators is all that a snapshot holds, and the clock; the journal of requests is not part of it.
Changes are on disk within a fifth of a second, or as soon as a large state allows when written a tenth of the time. A
killed simulator loses those that were not, and starts again with the same credentials. A folder serves one process at a
time for each platform.`;

export function addSimulatorOptions(command: Command): Command {
  return command
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
    .option("--no-limits", "start without the documented rate limits, as for a load test");
}

/** Throws `UsageError` for what no single option can see. */
export function readSimulatorChoice(choice: SimulatorChoice): SimulatorOptions {
  const { seed, profile = [], seedData, defects, limits } = choice;
  if (defects !== undefined && seedData === undefined)
    throw new UsageError(
      "--defects needs --seed-data: without customers there is nothing to disagree about.",
    );
  return {
    limitsLifted: !limits,
    profiles: Object.fromEntries(profile),
    ...(seed === undefined ? {} : { seed }),
    ...(seedData === undefined ? {} : { portfolio: { size: seedData, defectShare: defects ?? 0 } }),
  };
}

/** Why the simulators did not start, for the person at the command line. A defect of ours comes back as it is. */
export async function explainStart(error: unknown): Promise<unknown> {
  const { SimulatorOptionError } = await import("#simulators/simulator-options.ts");
  const { StateFolderError } = await import("#simulators/state-folder.ts");
  if (error instanceof SimulatorOptionError || error instanceof StateFolderError)
    return new UsageError(error.message);
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === "EADDRINUSE") return new CommandFailure(`Something else listens on port ${port} already.`);
  if (code === "EACCES") return new CommandFailure(`You may not listen on port ${port}.`);
  return error;
}

function parseProfile(
  text: string,
  before: readonly (readonly [SimulatedPlatform, string])[] = [],
): (readonly [SimulatedPlatform, string])[] {
  const [, name, profile] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const platform = simulatedPlatforms.find((known) => known === name);
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
