import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { PlatformName } from "./behaviour/platform.ts";

/** Changes of this long are written together: what a killed simulator loses at most while its state is small. */
const batchMs = 200;
/** Writing takes at most this share of the time, so that a large state is written less often. */
const restPerWrite = 10;
const formatVersion = 2;

/** The folder cannot be used, or what lies in it is not ours. The message is for the person who named it. */
export class StateFolderError extends Error {
  override readonly name = "StateFolderError";
}

/** The state of one simulator in a file, which is always whole: a new one is written beside it and takes its name. */
export interface KeptState {
  /** To be called after everything that may have changed the state; it is written soon, many changes at once. */
  changed(): void;
  /** Writes what is not yet written. */
  stop(): Promise<void>;
}

/** What the simulator wrote there in an earlier life; `undefined` if there was none. */
export async function readState(folder: string, name: PlatformName): Promise<unknown> {
  const path = pathOf(folder, name);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new StateFolderError(`${path} cannot be read: ${(error as Error).message}`);
  }
  try {
    const { version, state } = JSON.parse(text) as { version: number; state: unknown };
    if (version === formatVersion) return state;
  } catch {
    // Told below.
  }
  throw new StateFolderError(`${path} is not the state of a simulator of this version`);
}

/** `save` gives the whole state. `failed` hears of a file that could not be written; the next change tries again. */
export async function keepState(dependencies: {
  readonly folder: string;
  readonly name: PlatformName;
  readonly clock: Clock;
  readonly save: () => unknown;
  readonly failed: (error: Error) => void;
}): Promise<KeptState> {
  const { folder, name, clock, save, failed } = dependencies;
  const path = pathOf(folder, name);
  let cancel: (() => void) | undefined;
  let dirty = false;
  let writing = Promise.resolve();
  let tookMs = 0;

  const write = async () => {
    if (!dirty) return;
    dirty = false;
    const startedMs = clock.nowMs();
    await replaceFile(path, JSON.stringify({ version: formatVersion, state: save() }));
    tookMs = clock.nowMs() - startedMs;
  };
  const plan = () => {
    cancel ??= clock.schedule(Math.max(batchMs, tookMs * restPerWrite), () => {
      writing = writing
        .then(write)
        .catch((error: Error) => {
          dirty = true;
          failed(error);
        })
        .then(() => {
          cancel = undefined;
          if (dirty) plan();
        });
    });
  };

  try {
    await makeFolder(folder);
    // At once, so that the credentials stay the same and a folder that cannot be written to is known at the start.
    dirty = true;
    await write();
  } catch (error) {
    throw new StateFolderError(`${folder} cannot be written to: ${(error as Error).message}`);
  }
  return {
    changed() {
      dirty = true;
      plan();
    },
    async stop() {
      cancel?.();
      await writing;
      // Time has passed, and calls that only read have been counted.
      dirty = true;
      await write();
    },
  };
}

/** Makes the folder and those above it. Not `recursive`, which never comes to an end where a file system refuses with "no such file" (proc, some mounts). */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

function pathOf(folder: string, name: PlatformName): string {
  return join(folder, `${name}.json`);
}
