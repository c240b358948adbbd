import type { PlatformName } from "./behaviour/platform.ts";
import { portfolioSizes } from "./portfolio/portfolio.ts";
import { SimulatorOptionError, type SimulatorOptions } from "./simulator-options.ts";

const known = {
  platforms: true,
  ports: true,
  clock: true,
  seed: true,
  limitsLifted: true,
  profiles: true,
  portfolio: true,
  dataFolder: true,
  warn: true,
  watch: true,
} as const satisfies Record<keyof SimulatorOptions, true>;
const names: readonly string[] = ["crm", "erp", "support"] satisfies PlatformName[];

/**
 * The options, if each is one that there is. A caller without a compiler would else not learn that a misspelt one did nothing.
 * Throws `SimulatorOptionError`.
 */
export function checkedOptions(options: SimulatorOptions): SimulatorOptions {
  const { platforms = [], ports = {}, profiles = {}, seed = 0, portfolio } = options;
  oneOf("option", Object.keys(options), Object.keys(known));
  oneOf("platform", [...platforms, ...Object.keys(ports), ...Object.keys(profiles)], names);
  for (const [name, port] of Object.entries(ports)) wholeNumber(`port of ${name}`, port, 65_535);
  wholeNumber("seed", seed, 1_000_000);
  if (portfolio === undefined) return options;
  const { size, defectShare = 0 } = portfolio;
  oneOf("size", [size], Object.keys(portfolioSizes));
  if (!(defectShare >= 0 && defectShare <= 1))
    throw new SimulatorOptionError(`defectShare must be from 0 to 1, not ${String(defectShare)}`);
  return options;
}

function oneOf(what: string, given: readonly string[], all: readonly string[]): void {
  const unknown = given.find((one) => !all.includes(one));
  if (unknown !== undefined)
    throw new SimulatorOptionError(`there is no ${what} '${String(unknown)}'; there are ${all.join(", ")}`);
}

function wholeNumber(what: string, given: number, most: number): void {
  if (!Number.isInteger(given) || given < 0 || given > most)
    throw new SimulatorOptionError(`${what} must be a whole number from 0 to ${most}, not ${String(given)}`);
}
