import {
  JetStreamApiError,
  type JetStreamManager,
  jetstreamManager,
  type StreamConfig,
} from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { streamContracts } from "#contracts/generated/events/streams.ts";
import type { StreamContract } from "./message-contract.ts";

/** The server's code for a stream that does not exist. */
const streamNotFound = 10059;
const nanosecondsPerSecond = 1_000_000_000;

/**
 * Makes every stream of the contracts, and brings those that exist to what the contracts say. What an operator chose
 * beyond them (replicas, placement) stays. May run in several processes at once.
 */
export async function ensureStreams(connection: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(connection);
  for (const contract of streamContracts) await ensureStream(manager, contract);
}

async function ensureStream(manager: JetStreamManager, contract: StreamContract): Promise<void> {
  const config = configOf(contract);
  const present = await streamConfig(manager, contract.name);
  if (present === undefined) {
    // Another process may be first; the server takes the same stream again as the same.
    await manager.streams.add({ name: contract.name, ...config });
    return;
  }
  const changed = Object.entries(config).some(
    ([key, value]) => JSON.stringify(present[key as keyof StreamConfig]) !== JSON.stringify(value),
  );
  if (changed) await manager.streams.update(contract.name, { ...present, ...config });
}

async function streamConfig(manager: JetStreamManager, name: string): Promise<StreamConfig | undefined> {
  try {
    return (await manager.streams.info(name)).config;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === streamNotFound) return undefined;
    throw error;
  }
}

function configOf(contract: StreamContract): Partial<StreamConfig> & { subjects: string[] } {
  const {
    description,
    subjects,
    retention,
    storage,
    discard,
    maxAgeSeconds,
    maxBytes,
    duplicateWindowSeconds,
  } = contract;
  return {
    subjects: [...subjects],
    retention,
    storage,
    discard,
    ...(description === undefined ? {} : { description }),
    ...(maxAgeSeconds === undefined ? {} : { max_age: maxAgeSeconds * nanosecondsPerSecond }),
    ...(maxBytes === undefined ? {} : { max_bytes: maxBytes }),
    ...(duplicateWindowSeconds === undefined
      ? {}
      : { duplicate_window: duplicateWindowSeconds * nanosecondsPerSecond }),
  };
}
