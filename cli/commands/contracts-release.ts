import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";

interface ReleaseOptions {
  readonly root: string;
  readonly supportedUntil?: string;
}

/** What others build on. The platforms' contracts are not ours to release. */
const published = ["canonical", "api", "events"];

export function addContractsReleaseCommand(contracts: Command, terminal: Terminal): void {
  contracts
    .command("release")
    .description("Keep the contracts of today as a release that later ones are checked against")
    .argument("<version>", "MAJOR.MINOR.PATCH")
    .option("--root <folder>", "the folder that holds contracts/", ".")
    .option(
      "--supported-until <date>",
      "the last day on which later contracts must fit it (default: for ever)",
    )
    .action((version: string, options: ReleaseOptions) => release(terminal, version, options));
}

async function release(terminal: Terminal, version: string, options: ReleaseOptions): Promise<void> {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new UsageError(`${version} is not MAJOR.MINOR.PATCH.`);
  const { supportedUntil } = options;
  if (supportedUntil !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(supportedUntil))
    throw new UsageError(`${supportedUntil} is not a day, YYYY-MM-DD.`);
  const contracts = join(resolve(options.root), "contracts");
  const folder = join(contracts, "baseline", version);
  if (await exists(folder))
    throw new UsageError(`Release ${version} is kept already; a release never changes.`);
  const areas = await areasIn(contracts);
  if (areas.length === 0) throw new UsageError(`There are no contracts in ${contracts}.`);

  // A release is there as a whole or not at all.
  const draft = join(contracts, "baseline", `.${version}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const area of areas) await cp(join(contracts, area), join(draft, area), { recursive: true });
  const releasedOn = new Date(terminal.clock.nowMs()).toISOString().slice(0, 10);
  const facts = { version, releasedOn, ...(supportedUntil === undefined ? {} : { supportedUntil }) };
  const { stringify } = await import("yaml");
  await writeFile(join(draft, "release.yaml"), stringify(facts));
  await rename(draft, folder);
  terminal.out(`contracts/baseline/${version} keeps ${areas.join(", ")}`);
}

async function areasIn(contracts: string): Promise<string[]> {
  const names = await readdir(contracts).catch((): string[] => []);
  return published.filter((area) => names.includes(area));
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
