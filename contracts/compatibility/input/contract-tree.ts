/** Files of one state of a folder: as they lie on the disk, or as a commit holds them. Paths are absolute, with `/`. */
export interface ContractTree {
  /** Documents at or below `path` that say of themselves that they are OpenAPI or AsyncAPI, sorted. */
  contractsBelow(path: string): Promise<readonly string[]>;
  /** "absent" if there is no such file, "too-large" if it is longer than `longestBytes`, which is then not read. */
  read(path: string, longestBytes: number): Promise<{ readonly text: string } | "absent" | "too-large">;
}

/** Folders that hold other things than the contracts of today, wherever they are. */
export const foldersPassedBy: ReadonlySet<string> = new Set(["node_modules", "generated", "baseline"]);

/** How the first lines of a contract look, in YAML or JSON. */
export const contractMark = /^\s*(\{\s*)?["']?(openapi|asyncapi|swagger)["']?\s*:/m;

export const contractEndings = /\.(ya?ml|json)$/;
