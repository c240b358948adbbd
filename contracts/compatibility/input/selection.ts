import { relative, sep } from "node:path";
import type { ContractTree } from "./contract-tree.ts";
import { diskTree } from "./disk-tree.ts";
import { type GitCommit, gitTree } from "./git-tree.ts";

/** What is compared: one contract or a folder of them, on the disk or in a commit. */
export interface Selection {
  /** Undefined: as it lies on the disk. */
  readonly commit?: GitCommit;
  /** Absolute; for a commit, where it would lie in the working tree. */
  readonly path: string;
  readonly kind: "file" | "folder";
  /** How a report calls it: `HEAD~1`, `1.0.0`. */
  readonly name: string;
}

/** The contract files of a selection, by what they are matched with: the path below the folder, or "" for a file. */
export async function contractsOf(selection: Selection): Promise<ReadonlyMap<string, string>> {
  const { path, kind } = selection;
  if (kind === "file") return new Map([["", path]]);
  const found = await treeOf(selection).contractsBelow(path);
  return new Map(found.map((file) => [relative(path, file).split(sep).join("/"), file]));
}

export function treeOf({ commit }: Selection): ContractTree {
  return commit === undefined ? diskTree : gitTree(commit);
}
