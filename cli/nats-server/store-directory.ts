import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { jetStreamDirectory } from "./configuration-file.ts";
import { type PortsFile, readPortsFiles } from "./ports-file.ts";
import { readJetStream } from "./server-monitor.ts";

/** A folder that one server has to itself. */
export interface StoreDirectory {
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** Whether it goes with the server. */
  readonly temporary: boolean;
}

/** After a crash of ours the server of before may take this long to end. */
const freeWithinMs = 15_000;
const pollEveryMs = 50;

/** Makes a new temporary store. */
export async function makeTemporaryStore(): Promise<StoreDirectory> {
  return { path: await realpath(await mkdtemp(join(tmpdir(), "concordat-nats-"))), temporary: true };
}

/**
 * Makes `path` if it is missing and waits until no server uses it: two servers on one store destroy it.
 * Fails with a sentence for the user when it cannot be written or the other server does not go.
 */
export async function takeStore(
  path: string,
  clock: Clock,
  report: (message: string) => void,
): Promise<Outcome<StoreDirectory, string>> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    return fail(`The store ${path} cannot be used: ${(error as Error).message}`);
  }
  const store = { path: await realpath(path), temporary: false };

  const giveUpMs = clock.nowMs() + freeWithinMs;
  let user = await findUser(store.path);
  if (user !== undefined)
    report(`Waiting for the nats-server at ${user.url} to leave the store ${store.path}`);
  while (user !== undefined && clock.nowMs() < giveUpMs) {
    await sleep(clock, pollEveryMs);
    user = await findUser(store.path);
  }
  if (user === undefined) return succeed(store);
  return fail(
    `The store ${store.path} is in use by the nats-server at ${user.url} (process ${user.processId}): ` +
      "stop that one, or use another store.",
  );
}

/** The server that uses the store, if one does. What servers that were killed have left there is removed. */
async function findUser(storePath: string): Promise<PortsFile | undefined> {
  for (const file of await readPortsFiles(storePath)) {
    const jetStream = await readJetStream(file.monitorUrl);
    if (jetStream?.storeDirectory.startsWith(jetStreamDirectory(storePath))) return file;
    await rm(file.path, { force: true });
  }
  return undefined;
}
