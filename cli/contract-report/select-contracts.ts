import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parse } from "yaml";
import { findCommit, kindInCommit } from "#contracts/compatibility/input/git-tree.ts";
import type { Selection } from "#contracts/compatibility/input/selection.ts";
import { UsageError } from "../command-failure.ts";

const releaseName = /^\d+\.\d+\.\d+$/;

export interface Compared {
  readonly bases: readonly Selection[];
  readonly revision: Selection;
}

/**
 * What two words of the command line mean: a file or folder where there is one of that name, else a revision of git,
 * else `REVISION:path`. A revision alone means the path of the other side, or the contracts of the folder.
 * Throws `UsageError`.
 */
export async function selectContracts(
  folder: string,
  given: { readonly base: string; readonly revision?: string },
  asOf: string,
): Promise<Compared> {
  const standard = await standardFolder(folder);
  const before = await select(folder, given.base);
  const after = given.revision === undefined ? undefined : await select(folder, given.revision);
  if (
    after === undefined &&
    before.path !== undefined &&
    before.commit === undefined &&
    before.kind === "file"
  )
    throw new UsageError(`Say with --revision what ${given.base} is compared with.`);
  const isPlainPath = (side: Partial<Selection> | undefined) => side?.commit === undefined;
  const fallback = { path: standard, kind: "folder" as const };
  const lent = (side: Partial<Selection> | undefined) =>
    side?.path === undefined || (isPlainPath(side) && side.kind === "folder") ? fallback : pathOf(side);
  const revision = await completed(
    after ?? { name: "the working tree" },
    lent(before.commit === undefined ? undefined : before),
  );
  const bases = await releasesIn(
    await completed(before, after === undefined ? fallback : pathOf(revision)),
    asOf,
  );
  for (const base of bases) {
    if (base.kind !== revision.kind)
      throw new UsageError(
        `${base.name} is a ${base.kind} and ${revision.name} a ${revision.kind}; give two of a kind.`,
      );
  }
  return { bases, revision };
}

type Partly = Pick<Selection, "name"> & Partial<Selection>;

async function select(folder: string, word: string): Promise<Partly> {
  const path = resolve(folder, word);
  const kind = await kindOnDisk(path);
  if (kind !== undefined) return { name: word, path, kind };

  const whole = await findCommit(folder, word);
  if (whole !== undefined) return { name: word, commit: whole };
  const [revision = "", inner] = word.split(/:(.*)/s, 2);
  const commit = inner === undefined ? undefined : await findCommit(folder, revision);
  if (commit === undefined || inner === undefined)
    throw new UsageError(`There is no file, folder or git revision '${word}'.`);
  const there = resolve(commit.top, inner);
  const found = await kindInCommit(commit, there);
  if (found === undefined) throw new UsageError(`There is no ${inner} in ${revision}.`);
  return { name: word, commit, path: there, kind: found };
}

async function completed(side: Partly, fallback: Pick<Selection, "path" | "kind">): Promise<Selection> {
  if (side.path !== undefined && side.kind !== undefined)
    return { ...side, path: side.path, kind: side.kind };
  if (side.commit === undefined) return { ...side, ...fallback };
  const kind = await kindInCommit(side.commit, fallback.path);
  if (kind === undefined) throw new UsageError(`There is no ${fallback.path} in ${side.name}.`);
  return { ...side, path: fallback.path, kind };
}

function pathOf({ path = "", kind = "folder" }: Partial<Selection>): Pick<Selection, "path" | "kind"> {
  return { path, kind };
}

/** A folder of releases stands for each of them that is still supported. */
async function releasesIn(selection: Selection, asOf: string): Promise<readonly Selection[]> {
  if (selection.commit !== undefined || selection.kind === "file") return [selection];
  const names = (await readdir(selection.path)).filter((name) => !name.startsWith("."));
  if (names.length === 0 || !names.every((name) => releaseName.test(name))) return [selection];
  const supported: Selection[] = [];
  const inOrder = new Intl.Collator("en", { numeric: true }).compare; // 1.10.0 comes after 1.9.0
  for (const name of names.sort(inOrder)) {
    const until = await supportedUntil(join(selection.path, name));
    if (until === undefined || until >= asOf)
      supported.push({ path: join(selection.path, name), kind: "folder", name });
  }
  if (supported.length === 0) throw new UsageError(`No release in ${selection.name} is still supported.`);
  return supported;
}

async function supportedUntil(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "release.yaml"), "utf8").catch(() => undefined);
  const until: unknown = text === undefined ? undefined : parse(text)?.supportedUntil;
  return typeof until === "string" ? until : undefined;
}

async function standardFolder(folder: string): Promise<string> {
  if (basename(folder) === "contracts") return folder;
  const inner = join(folder, "contracts");
  return (await kindOnDisk(inner)) === "folder" ? inner : folder;
}

async function kindOnDisk(path: string): Promise<Selection["kind"] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? "folder" : "file";
}
