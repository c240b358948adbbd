import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckReport, CheckRequest } from "#contracts/compatibility/check/check-request.ts";
import { CommandFailure, UsageError } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";

interface StoreOptions {
  readonly root: string;
  readonly store: string;
}

const standardStore = ".concordat/environments";
/** What an environment gives to its consumers, and what it relies on at its platforms. */
const areas = {
  provided: ["canonical", "api", "events"],
  "relied-upon": ["canonical", "platforms"],
} as const;
const platforms = ["crm", "erp", "support"] as const;

/** Commands that remember which contracts an environment runs, and say whether those of today would fit there. */
export function addContractsPromoteCommands(contracts: Command, terminal: Terminal): void {
  const storeOption = () =>
    new Option("--store <folder>", "where environments are recorded").default(standardStore);
  const rootOption = () => new Option("--root <folder>", "the folder that holds contracts/").default(".");

  contracts
    .command("record")
    .description("Remember the contracts of today as what an environment runs")
    .addOption(nameOption("--environment <name>", "which environment"))
    .addOption(storeOption())
    .addOption(rootOption())
    .action((options: StoreOptions & { readonly environment: string }) => record(terminal, options));

  contracts
    .command("can-promote")
    .description("Say whether consumers and platforms of an environment fit the contracts of today")
    .addOption(nameOption("--to <name>", "which environment"))
    .addOption(storeOption())
    .addOption(rootOption())
    .action((options: StoreOptions & { readonly to: string }) => canPromote(terminal, options));
}

async function record(
  terminal: Terminal,
  options: StoreOptions & { readonly environment: string },
): Promise<void> {
  const contracts = await contractsIn(options.root);
  const store = resolve(options.store);
  const { environment } = options;
  const draft = join(store, `.${environment}`);
  await rm(draft, { recursive: true, force: true });
  const files: { role: string; file: string; sha256: string }[] = [];
  for (const role of ["provided", "relied-upon"] as const) {
    for (const area of areas[role]) {
      const names = (await readdir(join(contracts, area)).catch((): string[] => [])).filter((name) =>
        /\.ya?ml$/.test(name),
      );
      if (names.length === 0) continue;
      await mkdir(join(draft, role, area), { recursive: true });
      for (const name of names.sort()) {
        const text = await readFile(join(contracts, area, name));
        files.push({
          role,
          file: `${area}/${name}`,
          sha256: createHash("sha256").update(text).digest("hex"),
        });
        await cp(join(contracts, area, name), join(draft, role, area, name));
      }
    }
  }
  if (files.length === 0) throw new UsageError(`There are no contracts in ${contracts}.`);
  const recordedAt = new Date(terminal.clock.nowMs()).toISOString();
  await writeFile(
    join(draft, "record.json"),
    `${JSON.stringify({ environment, recordedAt, files }, undefined, 2)}\n`,
  );
  await rm(join(store, environment), { recursive: true, force: true });
  await rename(draft, join(store, environment));
  terminal.out(`${environment} runs the contracts of today (${files.length} files)`);
}

async function canPromote(
  terminal: Terminal,
  options: StoreOptions & { readonly to: string },
): Promise<void> {
  const contracts = await contractsIn(options.root);
  const there = join(resolve(options.store), options.to);
  if (!(await isThere(join(there, "record.json"))))
    throw new UsageError(`Nothing is recorded of ${options.to}; see 'contracts record'.`);

  const { textReport } = await import("../contract-report/text-report.ts");
  const broken: string[] = [];
  for (const { who, ...question } of await questions(contracts, there)) {
    const report = await answered(terminal, question);
    terminal.out(terminal.paint("bold", `== ${who}`));
    for (const line of textReport(terminal, report, { release: false })) terminal.out(line);
    for (const note of report.notes) terminal.err(`concordat: ${note}`);
    if (report.verdict === "breaking") broken.push(who);
  }
  if (broken.length > 0) throw new CommandFailure(`Not to ${options.to}: ${broken.join(", ")} would break.`);
  terminal.out(terminal.paint("green", `Everybody in ${options.to} fits the contracts of today.`));
}

type Question = Pick<CheckRequest, "bases" | "revision" | "reliedUpon">;

/** Consumers there know what was provided; what we rely on now must be what the platforms there do. */
async function questions(contracts: string, there: string): Promise<(Question & { readonly who: string })[]> {
  const { reliedOperations } = await import("../contract-report/relied-operations.ts");
  const asked: (Question & { readonly who: string })[] = [];
  if (await isThere(join(there, "provided")))
    asked.push({
      who: "consumers of the API and of events",
      bases: [{ path: join(there, "provided"), kind: "folder", name: "what is provided there" }],
      revision: { path: contracts, kind: "folder", name: "the contracts of today" },
    });
  for (const platform of platforms) {
    const file = `platforms/${platform}.openapi.yaml`;
    const theirs = join(there, "relied-upon", file);
    if (!(await isThere(join(contracts, file))) || !(await isThere(theirs))) continue;
    asked.push({
      who: `reliance on the ${platform} platform`,
      bases: [{ path: join(contracts, file), kind: "file", name: "what we rely on" }],
      revision: { path: theirs, kind: "file", name: "what is there" },
      reliedUpon: reliedOperations[platform],
    });
  }
  return asked;
}

async function answered(terminal: Terminal, question: Question): Promise<CheckReport> {
  const { checkApart } = await import("#contracts/compatibility/check/check-apart.ts");
  const asOf = new Date(terminal.clock.nowMs()).toISOString().slice(0, 10);
  const request: CheckRequest = {
    ...question,
    profile: "wire",
    strict: false,
    asOf,
    shownFrom: process.cwd(),
  };
  const answer = await terminal.progress("Comparing the contracts", checkApart(request, terminal.clock));
  if (!answer.ok) throw new UsageError(answer.failure.detail);
  if ("report" in answer.value) return answer.value.report;
  const { refuseFindings } = await import("../contract-report/refuse-findings.ts");
  return refuseFindings(answer.value.findings);
}

async function contractsIn(root: string): Promise<string> {
  const contracts = join(resolve(root), "contracts");
  if (await isThere(contracts)) return contracts;
  throw new UsageError(`There is no folder contracts in ${resolve(root)}.`);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function nameOption(flags: string, description: string): Option {
  return new Option(flags, description).makeOptionMandatory().argParser((name: string) => {
    // It becomes the name of a folder.
    if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return name;
    throw new InvalidArgumentError("It must be lower-case letters, digits and dashes.");
  });
}
