import type { JetStreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import { isConflict } from "./jetstream-conflict.ts";
import { logStream } from "./jetstream-log.ts";
import { projectionBuckets } from "./projection-store.ts";

const key = "shards";

/**
 * Notes at the first start of all how many shards there are, beside how far each was relayed. Throws if this worker was
 * told another number: it would look for a customer's workflows in another log than the one they are in.
 */
export async function agreeOnShards(relay: KV, manager: JetStreamManager, shards: number): Promise<void> {
  const known = (await noted(manager)) ?? (await note(relay, manager, shards));
  if (known !== shards)
    throw new CannotStart(
      `the workflows are in ${known} shards, and this worker was started with ${shards}. Start it with ${known}.`,
    );
}

/** Answers what is noted then, by whomever. */
async function note(relay: KV, manager: JetStreamManager, shards: number): Promise<number> {
  const known = (await shardsInUse(manager)) || shards;
  try {
    await relay.create(key, String(known));
    return known;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return (await noted(manager)) ?? shards;
  }
}

/** From the leader; a bucket's own `get` may be answered by a replica that lags behind. */
async function noted(manager: JetStreamManager): Promise<number | undefined> {
  const bucket = projectionBuckets.relay;
  const message = await manager.streams.getMessage(`KV_${bucket}`, { last_by_subj: `$KV.${bucket}.${key}` });
  return message ? Number(message.string()) : undefined;
}

/** An earlier version noted nothing, but each shard that was ever owned has a frame in the log. */
async function shardsInUse(manager: JetStreamManager): Promise<number> {
  const { state } = await manager.streams.info(logStream, { subjects_filter: ">" });
  return Object.keys(state.subjects ?? {}).length;
}
