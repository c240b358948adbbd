import { readdir, readFile, rm } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";

export interface ServerAddresses {
  readonly url: string;
  readonly monitorUrl: string;
}

/** What a running server says about itself on its monitoring port. */
export interface ServerStanding {
  /** Whether its messages are on the disk before they are acknowledged. */
  readonly syncsAlways: boolean;
}

const pollEveryMs = 10;

/**
 * The addresses of the server with this process id, once it accepts connections: only then does it write
 * its ports file. `undefined` when `signal` is aborted first.
 */
export async function awaitAddresses(
  storeDirectory: string,
  processId: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<ServerAddresses | undefined> {
  while (!signal.aborted) {
    const addresses = await readPortsFile(storeDirectory, (name) => name.endsWith(`_${processId}.ports`));
    if (addresses !== undefined) return addresses;
    await sleep(clock, pollEveryMs, signal);
  }
  return undefined;
}

/** Waits until the server calls itself healthy, JetStream and its streams included. `undefined` when `signal` is aborted first. */
export async function awaitStanding(
  monitorUrl: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<ServerStanding | undefined> {
  while (!signal.aborted) {
    const health = (await askMonitor(`${monitorUrl}/healthz`)) as { status?: string } | undefined;
    const jetStream = (await askMonitor(`${monitorUrl}/jsz?config=1`)) as JetStreamReport | undefined;
    if (health?.status === "ok" && jetStream?.config?.store_dir !== undefined) {
      return { syncsAlways: jetStream.config.sync_always === true };
    }
    await sleep(clock, pollEveryMs, signal);
  }
  return undefined;
}

/**
 * Waits until no server uses the store any more: after a crash of ours the one before may still be ending,
 * and two servers on one store destroy it. Gives the address of the one that is still there when `signal` is aborted.
 */
export async function awaitFreeStore(
  storeDirectory: string,
  jetStreamDirectory: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<ServerAddresses | undefined> {
  while (true) {
    const addresses = await readPortsFile(storeDirectory, (name) => name.endsWith(".ports"));
    if (addresses === undefined) return undefined;
    const report = (await askMonitor(`${addresses.monitorUrl}/jsz?config=1`)) as JetStreamReport | undefined;
    const usesStore = report?.config?.store_dir?.startsWith(jetStreamDirectory) === true;
    if (!usesStore) {
      // Left behind by a server that was killed.
      await removePortsFiles(storeDirectory);
      return undefined;
    }
    if (signal.aborted) return addresses;
    await sleep(clock, pollEveryMs, signal);
  }
}

interface JetStreamReport {
  readonly config?: { readonly store_dir?: string; readonly sync_always?: boolean };
}

/** `undefined` if there is no answer. Straight to the server: a proxy of this machine is not for loopback. */
function askMonitor(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const request = get(address, { agent: false, signal: AbortSignal.timeout(2_000) }, (answer) => {
      text(answer)
        .then((body) => resolve(JSON.parse(body)))
        .catch(() => resolve(undefined));
    });
    request.on("error", () => resolve(undefined));
  });
}

async function readPortsFile(
  storeDirectory: string,
  isWanted: (name: string) => boolean,
): Promise<ServerAddresses | undefined> {
  const name = (await readdir(storeDirectory)).find(isWanted);
  if (name === undefined) return undefined;
  try {
    const ports = JSON.parse(await readFile(join(storeDirectory, name), "utf8"));
    return { url: ports.nats[0], monitorUrl: ports.monitoring[0] };
  } catch {
    // Not written to its end yet, or removed under our hands.
    return undefined;
  }
}

async function removePortsFiles(storeDirectory: string): Promise<void> {
  for (const name of await readdir(storeDirectory)) {
    if (name.endsWith(".ports")) await rm(join(storeDirectory, name), { force: true });
  }
}
