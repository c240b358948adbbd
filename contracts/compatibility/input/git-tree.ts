import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";
import { type ContractTree, foldersPassedBy } from "./contract-tree.ts";

const run = promisify(execFile);
const longestOutputBytes = 64 * 1024 * 1024;
const mark = `^[[:space:]]*(\\{[[:space:]]*)?["']?(openapi|asyncapi|swagger)["']?[[:space:]]*:`;

export interface GitCommit {
  /** The top folder of the working tree. */
  readonly top: string;
  readonly id: string;
}

/** The commit that `revision` names in the repository around `folder`; undefined if there is none. */
export async function findCommit(folder: string, revision: string): Promise<GitCommit | undefined> {
  // What begins with a dash would be an option of git.
  if (revision.startsWith("-")) return undefined;
  const top = await git(folder, ["rev-parse", "--show-toplevel"]);
  const id = await git(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  return top === undefined || id === undefined ? undefined : { top: top.trim(), id: id.trim() };
}

/** Whether a path is a file or a folder in a commit; undefined if it is not there. */
export async function kindInCommit(commit: GitCommit, path: string): Promise<"file" | "folder" | undefined> {
  const kind = await git(commit.top, ["cat-file", "-t", `${commit.id}:${inside(commit, path)}`]);
  if (kind === undefined) return undefined;
  return kind.trim() === "blob" ? "file" : "folder";
}

/** The files as a commit holds them, under the paths that they have in the working tree. */
export function gitTree(commit: GitCommit): ContractTree {
  return {
    async contractsBelow(path) {
      const below = inside(commit, path);
      const found = await git(commit.top, [
        ...["grep", "-l", "-z", "-I", "-E", "-e", mark, commit.id, "--"],
        ...["yaml", "yml", "json"].map((ending) => `:(glob)${below === "" ? "" : `${below}/`}**/*.${ending}`),
      ]);
      return (found ?? "")
        .split("\0")
        .filter((name) => name !== "")
        .map((name) => name.slice(commit.id.length + 1))
        .filter((name) => !passedBy(below, name))
        .map((name) => `${commit.top}/${name}`)
        .sort();
    },

    async read(path, longestBytes) {
      const object = `${commit.id}:${inside(commit, path)}`;
      const size = await git(commit.top, ["cat-file", "-s", object]);
      if (size === undefined) return "absent";
      if (Number(size) > longestBytes) return "too-large";
      const text = await git(commit.top, ["cat-file", "blob", object]);
      return text === undefined ? "absent" : { text };
    },
  };
}

function passedBy(below: string, name: string): boolean {
  const folders = name.slice(below.length).split("/").slice(0, -1);
  return folders.some((folder) => foldersPassedBy.has(folder) || folder.startsWith("."));
}

function inside({ top }: GitCommit, path: string): string {
  return relative(top, path);
}

/** What git prints; undefined when it refuses. */
async function git(folder: string, words: readonly string[]): Promise<string | undefined> {
  try {
    return (await run("git", ["-C", folder, ...words], { maxBuffer: longestOutputBytes })).stdout;
  } catch {
    return undefined;
  }
}
