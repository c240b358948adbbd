import type { JetStreamManager } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import { isConflict } from "./jetstream-conflict.ts";
import type { Store } from "./store.ts";

/** One key for each workflow, never written over. */
export const placeBucket = "concordat-workflow-places";

/**
 * Under which key each workflow was first started. The key says which shard knows the workflow, and another one may come
 * when the start is repeated: without this, another shard would start it a second time. There only where there is more than one shard.
 */
export interface Places {
  /**
   * Answers the key of whoever claimed the id first, which is `key` if nobody had. Durable before the workflow is
   * started, so whoever repeats a start that a crash has cut short finds it. Rejects if that cannot be known now.
   */
  claim(workflowId: string, key: string): Promise<string>;
  /** `undefined` if nobody has claimed it. */
  find(workflowId: string): Promise<string | undefined>;
  /** To be called when the workflow has ended so long ago that its record goes. May be called twice. */
  forget(workflowId: string): Promise<void>;
}

export async function openPlaces(store: Store, replicas: number): Promise<Places> {
  const bucket = await new Kvm(store.jetstream).create(placeBucket, { replicas, history: 1 });
  return createPlaces(bucket, store.manager, store.orReset);
}

function createPlaces(bucket: KV, manager: JetStreamManager, orReset: Store["orReset"]): Places {
  const stream = `KV_${placeBucket}`;
  const subjectOf = (workflowId: string) => `$KV.${placeBucket}.${workflowId}`;
  return {
    async claim(workflowId, key) {
      try {
        await orReset(bucket.create(workflowId, key));
        return key;
      } catch (error) {
        if (!isConflict(error)) throw error;
        const first = await find(workflowId);
        // Forgotten in between.
        if (first === undefined) throw error;
        return first;
      }
    },
    find,
    async forget(workflowId) {
      // Leaves no marker, unlike a bucket's own removal.
      await manager.streams.purge(stream, { filter: subjectOf(workflowId) });
    },
  };

  /** From the leader; a bucket's own `get` may be answered by a replica that lags behind. */
  async function find(workflowId: string): Promise<string | undefined> {
    const message = await orReset(
      manager.streams.getMessage(stream, { last_by_subj: subjectOf(workflowId) }),
    );
    return message === null || message.header?.has("KV-Operation") ? undefined : message.string();
  }
}
