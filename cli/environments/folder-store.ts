import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { EnvironmentStore } from "./environment-store.ts";

/** A write takes milliseconds. */
const abandonedMs = 30_000;

/** Environments in a folder, for CI without NATS: a value in a file of its own, replaced as a whole. */
export function createFolderStore(folder: string, name: string, clock: Clock): EnvironmentStore {
  const pathOf = (key: string) => {
    const [shelf = "", ...rest] = key.split(".");
    return join(folder, shelf, rest.join("."));
  };
  return {
    name,
    async read(key) {
      const text = await readFile(pathOf(key), "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      return text === undefined ? undefined : { text, revision: revisionOf(text) };
    },
    async write(key, text, revision) {
      const path = pathOf(key);
      const draft = `${path}.draft`;
      await mkdir(dirname(path), { recursive: true });
      // Whoever makes the draft first may replace the value; an old one was left by a process that was killed.
      const left = await stat(draft).catch(() => undefined);
      if (left !== undefined && clock.nowMs() - left.mtimeMs > abandonedMs) await rm(draft, { force: true });
      const mine = await open(draft, "wx").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return undefined;
        throw error;
      });
      if (mine === undefined) return false;
      try {
        await mine.close();
        if ((await this.read(key))?.revision !== revision) return false;
        await writeFile(draft, text);
        await rename(draft, path);
        return true;
      } finally {
        await rm(draft, { force: true });
      }
    },
    async close() {},
  };
}

function revisionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
