import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { NameTaken } from "./components.ts";
import { emitApi } from "./emit/api.ts";
import { AreaCode } from "./emit/area.ts";
import { emitCanonical, takeCanonicalModel } from "./emit/canonical.ts";
import { emitEvents } from "./emit/events.ts";
import { emitPlatforms } from "./emit/platforms.ts";
import { compareText, type Finding } from "./finding.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import { lintSources } from "./lint-contracts.ts";
import { readSources, type Sources } from "./sources.ts";

export interface GenerateOptions {
  /** The project's root: the folder that holds contracts/. */
  readonly root: string;
  /** Where the generated code is, contracts/generated below the root unless told otherwise. What else is there is removed. */
  readonly outDir?: string;
  /** Only says which files are not as they would be generated; writes nothing. */
  readonly check?: boolean;
}

export interface Generated {
  /** The files that were written, or that would be, by path below the output folder. */
  readonly files: readonly string[];
  /** With `check`: the files that differ, are missing, or should not be there. */
  readonly stale: readonly string[];
}

/** What is wrong in the contracts; nothing was written. */
export interface ContractsRefused {
  readonly kind: "contracts-refused";
  readonly findings: readonly Finding[];
}

/**
 * Writes the code that follows from the contracts. The same contracts give the same bytes, wherever and however often
 * it runs. Contracts that lint refuses give their findings and no code.
 */
export async function generateContracts(
  options: GenerateOptions,
): Promise<Outcome<Generated, ContractsRefused>> {
  const { root, outDir = join(root, "contracts", "generated"), check = false } = options;
  const { sources, findings } = await readSources(root);
  const all = findings.length > 0 ? findings : await lintSources(sources);
  if (all.length > 0) return fail({ kind: "contracts-refused", findings: all });

  const generated = generatedFiles(sources);
  if (!generated.ok) return generated;
  const files = generated.value;
  const names = [...files.keys()].sort(compareText);
  const stale = await staleFiles(outDir, files);
  if (!check) await write(outDir, files, stale);
  return succeed({ files: names, stale: check ? stale : [] });
}

/** Touches only what differs, so that code which runs beside it never misses a file that is to stay. */
async function write(outDir: string, files: GeneratedFiles, stale: readonly string[]): Promise<void> {
  for (const name of stale) {
    const path = join(outDir, name);
    const text = files.get(name);
    if (text === undefined) await rm(path);
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
}

function generatedFiles(sources: Sources): Outcome<GeneratedFiles, ContractsRefused> {
  try {
    return succeed(emitAll(sources).files);
  } catch (error) {
    if (error instanceof NameTaken) return fail({ kind: "contracts-refused", findings: [error.finding] });
    throw error;
  }
}

/** All generated files, and what each folder with validators was made from. */
export function emitAll(sources: Sources): {
  readonly files: GeneratedFiles;
  readonly areas: ReadonlyMap<string, AreaCode>;
} {
  const files: GeneratedFiles = new Map();
  const canonical = new AreaCode(sources);
  takeCanonicalModel(sources, canonical);
  const areas = new Map([
    ["api", emitApi(sources, canonical.components, files)],
    ["events", emitEvents(sources, canonical.components, files)],
    ...emitPlatforms(sources, canonical.components, files),
  ]);
  // Last, because the others may have referred to parts of the model that have no name of their own.
  emitCanonical(sources, canonical, files);
  return { files, areas: areas.set("canonical", canonical) };
}

async function staleFiles(outDir: string, files: GeneratedFiles): Promise<string[]> {
  const present = await filesIn(outDir);
  const stale = present.filter((name) => !files.has(name));
  for (const [name, text] of files) {
    const now = present.includes(name) ? await readFile(join(outDir, name), "utf8") : undefined;
    if (now !== text) stale.push(name);
  }
  return stale.sort(compareText);
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
