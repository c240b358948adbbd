import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ContractTree, contractEndings, contractMark, foldersPassedBy } from "./contract-tree.ts";

/** A contract says what it is near its beginning. */
const beginningBytes = 65_536;
const mostFiles = 20_000;

/** The files as they lie on the disk. Folders whose names begin with a dot are passed by. */
export const diskTree: ContractTree = {
  async contractsBelow(path) {
    const found: string[] = [];
    const folders = [path];
    let seen = 0;
    for (const folder of folders) {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const inner = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!foldersPassedBy.has(entry.name) && !entry.name.startsWith(".")) folders.push(inner);
        } else if (contractEndings.test(entry.name) && seen++ < mostFiles) {
          if (contractMark.test(await beginningOf(inner))) found.push(inner);
        }
      }
    }
    return found.sort();
  },

  async read(path, longestBytes) {
    const entry = await stat(path).catch(() => undefined);
    if (!entry?.isFile()) return "absent";
    return entry.size > longestBytes ? "too-large" : { text: await readFile(path, "utf8") };
  },
};

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
