import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve, sep } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckReport, CheckRequest } from "#contracts/compatibility/check/check-request.ts";
import { CommandFailure, UsageError } from "../command-failure.ts";
import { printReport } from "../contract-report/print-report.ts";
import { openStore } from "../environments/open-store.ts";
import type { Terminal } from "../terminal.ts";

interface StoreOptions {
  readonly root: string;
  readonly store: string;
}

interface RecordOptions extends StoreOptions {
  readonly environment: string;
}

interface PromoteOptions extends StoreOptions {
  readonly to: string;
  readonly from?: string;
  readonly format: "text" | "json";
}

const standardStore = ".concordat/environments";
const platforms = ["crm", "erp", "support"] as const;

/** Commands that remember which contracts an environment runs, and say whether those of today would fit there. */
export function addContractsPromoteCommands(contracts: Command, terminal: Terminal): void {
  const storeOption = () =>
    new Option("--store <folder|address>", "where environments are recorded: a folder, or nats://HOST:PORT")
      .env("CONCORDAT_ENVIRONMENTS")
      .default(standardStore);
  const rootOption = () => new Option("--root <folder>", "the folder that holds contracts/").default(".");

  contracts
    .command("record")
    .description("Remember the contracts of today as what an environment runs")
    .addOption(nameOption("--environment <name>", "which environment").makeOptionMandatory())
    .addOption(storeOption())
    .addOption(rootOption())
    .action((options: RecordOptions) => record(terminal, options));

  contracts
    .command("can-promote")
    .description("Say whether consumers and platforms of an environment fit the contracts of today")
    .addOption(nameOption("--to <name>", "which environment").makeOptionMandatory())
    .addOption(
      nameOption("--from <name>", "ask for what this environment runs, not for what is in the folder"),
    )
    .addOption(storeOption())
    .addOption(rootOption())
    .addOption(
      new Option("--format <format>", "how the result is printed").choices(["text", "json"]).default("text"),
    )
    .action((options: PromoteOptions) => canPromote(terminal, options));
}

async function record(terminal: Terminal, options: RecordOptions): Promise<void> {
  const { recordOf } = await import("../environments/environment-record.ts");
  const { writeEnvironment } = await import("../environments/environment-store.ts");
  const contracts = await contractsIn(options.root);
  const { environment } = options;
  const recordedAt = new Date(terminal.clock.nowMs()).toISOString();
  const recorded = await recordOf(contracts, environment, recordedAt);
  const { files } = recorded.record;
  if (files.length === 0) throw new UsageError(`There are no contracts in ${contracts}.`);
  // What cannot be read would be found out when somebody else wants to promote.
  const whole = { path: contracts, kind: "folder", name: "the contracts of today" } as const;
  await answered(terminal, { bases: [whole], revision: whole });
  const store = await openStore(options.store, terminal.clock);
  try {
    if (!(await writeEnvironment(store, recorded)))
      throw new CommandFailure(
        `Somebody else has recorded ${environment} in the meantime; look, and try again.`,
      );
  } finally {
    await store.close();
  }
  const versions = files.filter(({ version }) => version !== undefined).length;
  terminal.out(`${environment} runs the contracts of today (${versions} contracts in ${files.length} files)`);
}

async function canPromote(terminal: Terminal, options: PromoteOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "concordat-promote-"));
  try {
    await judgePromotion(terminal, options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function judgePromotion(terminal: Terminal, options: PromoteOptions, folder: string): Promise<void> {
  const { restore } = await import("../environments/environment-record.ts");
  const { readEnvironment } = await import("../environments/environment-store.ts");
  const { to, from } = options;
  const store = await openStore(options.store, terminal.clock);
  try {
    const known = async (environment: string) => {
      const recorded = await readEnvironment(store, environment);
      if (recorded !== undefined) return recorded;
      throw new UsageError(`Nothing is recorded of ${environment} in ${store.name}; see 'contracts record'.`);
    };
    await restore(await known(to), join(folder, to));
    if (from !== undefined) await restore(await known(from), join(folder, from));
  } finally {
    await store.close();
  }

  const today =
    from === undefined
      ? await placesIn(await contractsIn(options.root))
      : await restoredIn(join(folder, from));
  const parts: { readonly who: string; readonly report: CheckReport }[] = [];
  for (const { who, ...question } of await questions(await restoredIn(join(folder, to)), today))
    parts.push({ who, report: withoutFolder(await answered(terminal, question), folder) });
  const broken = parts.filter(({ report }) => report.verdict === "breaking").map(({ who }) => who);
  if (options.format === "json") await printParts(terminal, options, broken.length === 0, parts);
  for (const { who, report } of options.format === "json" ? [] : parts) {
    terminal.out(terminal.paint("bold", `== ${who}`));
    await printReport(terminal, report, "text", { release: false });
  }
  for (const note of parts.flatMap(({ report }) => report.notes)) terminal.err(`concordat: ${note}`);
  if (broken.length > 0) throw new CommandFailure(`Not to ${to}: ${broken.join(", ")} would break.`);
  if (options.format === "json") return;
  const what = from === undefined ? "the contracts of today" : `what ${from} runs`;
  terminal.out(terminal.paint("green", `Everybody in ${to} fits ${what}.`));
}

async function printParts(
  terminal: Terminal,
  { to, from = null }: { readonly to: string; readonly from?: string | null },
  fits: boolean,
  parts: readonly { readonly who: string; readonly report: CheckReport }[],
): Promise<void> {
  const { jsonReport } = await import("../contract-report/json-report.ts");
  const told = parts.map(({ who, report }) => ({ who, ...JSON.parse(jsonReport(report)) }));
  terminal.out(JSON.stringify({ to, from, fits, parts: told }, undefined, 2));
}

/** Where the contracts of one state are. */
interface Places {
  readonly name: string;
  /** Undefined: it provides nothing. */
  readonly provided: string | undefined;
  readonly platform: (file: string) => string;
}

async function restoredIn(folder: string): Promise<Places> {
  const provided = join(folder, "provided");
  return {
    name: basename(folder),
    provided: (await isThere(provided)) ? provided : undefined,
    platform: (file) => join(folder, "relied-upon", file),
  };
}

async function placesIn(contracts: string): Promise<Places> {
  return {
    name: "the contracts of today",
    provided: contracts,
    platform: (file) => join(contracts, file),
  };
}

/** What was restored into a folder of its own is called by where it was recorded. */
function withoutFolder(report: CheckReport, folder: string): CheckReport {
  // The check names files from where the command was given, if that is near.
  const near = relative(process.cwd(), folder).split(sep).join("/");
  const shortened = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(`${near}/`, "");
  return {
    ...report,
    notes: report.notes.map(shortened),
    changes: report.changes.map((reported) => ({
      ...reported,
      file: shortened(reported.file),
      change: { ...reported.change, at: shortened(reported.change.at) },
    })),
  };
}

type Question = Pick<CheckRequest, "bases" | "revision" | "reliedUpon">;

/** Consumers there know what was provided; what we rely on now must be what the platforms there do. */
async function questions(there: Places, today: Places): Promise<(Question & { readonly who: string })[]> {
  const { reliedOperations } = await import("../contract-report/relied-operations.ts");
  const asked: (Question & { readonly who: string })[] = [];
  if (there.provided !== undefined && today.provided !== undefined)
    asked.push({
      who: "consumers of the API and of events",
      bases: [{ path: there.provided, kind: "folder", name: there.name }],
      revision: { path: today.provided, kind: "folder", name: today.name },
    });
  for (const platform of platforms) {
    const file = `platforms/${platform}.openapi.yaml`;
    const [ours, theirs] = [today.platform(file), there.platform(file)];
    if (!(await isThere(ours)) || !(await isThere(theirs))) continue;
    asked.push({
      who: `reliance on the ${platform} platform`,
      bases: [{ path: ours, kind: "file", name: "what we rely on" }],
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
  return new Option(flags, description).argParser((name: string) => {
    // It becomes the name of a file and of a key.
    if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return name;
    throw new InvalidArgumentError("It must be lower-case letters, digits and dashes.");
  });
}
