import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import type { PlatformName } from "./behaviour/platform.ts";
import { makeFolder, StateFolderError } from "./state-folder.ts";

/** The sole right to the state of one simulator in a folder. */
export interface FolderLock {
  letGo(): Promise<void>;
}

/** Who holds a folder, as it stands in the lock's file: a port of the loopback interface that answers with the mark. */
interface Holder {
  readonly port: number;
  readonly mark: string;
  readonly pid: number;
}

/**
 * Takes the folder for one simulator. Whoever holds it listens, so that a lock counts for nothing as soon as its process is
 * gone, however it ended; its number alone would not tell, since another process (in a container mostly the same simulator)
 * may have got it. Throws `StateFolderError` if somebody else has the folder, or if nothing can be written there.
 */
export async function lockFolder(folder: string, name: PlatformName): Promise<FolderLock> {
  const path = join(folder, `${name}.lock`);
  const mark = randomUUID();
  const server = await listen(mark);
  const { port } = server.address() as AddressInfo;
  const own = JSON.stringify({ port, mark, pid: process.pid } satisfies Holder);
  try {
    await makeFolder(folder);
    if (!(await written(path, own))) {
      await clearAway(path, name);
      if (!(await written(path, own))) throw inUse(path, name, undefined);
    }
  } catch (error) {
    server.close();
    if (error instanceof StateFolderError) throw error;
    throw new StateFolderError(`${folder} cannot be written to: ${(error as Error).message}`);
  }
  return {
    async letGo() {
      server.close();
      await rm(path, { force: true });
    },
  };
}

/** Removes the lock of a process that is gone, or throws. */
async function clearAway(path: string, name: PlatformName): Promise<void> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  // Let go of in this moment.
  if (text === undefined) return;
  const holder = holderIn(path, text);
  if (await lives(holder)) throw inUse(path, name, holder.pid);
  // Of several that see the same old lock one removes it, and only it: by then another may have put its own there.
  const claim = `${path}.${holder.mark}`;
  if (!(await written(claim, ""))) throw inUse(claim, name, undefined);
  try {
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) await rm(path);
  } finally {
    await rm(claim);
  }
}

/** Whether the file is new and ours. */
async function written(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holderIn(path: string, text: string): Holder {
  try {
    const { port, mark, pid } = JSON.parse(text) as Holder;
    if (Number.isInteger(port) && /^[\w-]+$/.test(mark)) return { port, mark, pid };
  } catch {
    // Told below.
  }
  throw new StateFolderError(`${path} is no lock of a simulator; remove it if none runs there`);
}

function inUse(path: string, name: PlatformName, pid: number | undefined): StateFolderError {
  const who = pid === undefined ? "another process" : `process ${pid}`;
  return new StateFolderError(`the state of ${name} is in use by ${who}, which holds ${path}`);
}

async function listen(mark: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(mark);
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

/** A process that accepts and is too busy to answer for this long is taken for the holder. */
const answersWithinMs = 2_000;

function lives({ port, mark }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect({ port, host: "127.0.0.1" });
    socket.setTimeout(answersWithinMs, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
    });
    socket.on("error", () => resolve(false));
    socket.on("close", () => resolve(heard === mark));
  });
}
