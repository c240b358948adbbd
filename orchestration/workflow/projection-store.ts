import { JetStreamApiError, type JetStreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import type { ProjectionStore } from "./relay.ts";

export interface ProjectionBuckets {
  readonly workflows: KV;
  readonly exceptions: KV;
  readonly relay: KV;
}

/** Names that readers elsewhere rely on (the first two), and where the relay keeps how far it has come. */
export const projectionBuckets = {
  workflows: "concordat-workflows",
  exceptions: "concordat-exceptions",
  relay: "concordat-workflow-relay",
} as const;

/**
 * The projections in their buckets. Each write expects the revision that this worker wrote last, so that a worker
 * which lost the shard in its sleep cannot put an old status over a new one.
 */
export function createProjectionStore(
  buckets: ProjectionBuckets,
  manager: JetStreamManager,
  shard: number,
  mayWrite: () => boolean,
): ProjectionStore {
  const putWorkflow = writerTo(buckets.workflows);
  const putException = writerTo(buckets.exceptions);
  return {
    putWorkflow: (id, status) =>
      putWorkflow(id, status, ["completed", "canceled"].includes((status as { state: string }).state)),
    putException: (id, exception) =>
      putException(id, exception, (exception as { state: string }).state === "resolved"),
    async position() {
      const entry = await buckets.relay.get(String(shard));
      return entry ? Number(entry.string()) : 0;
    },
    async savePosition(sequence) {
      await buckets.relay.put(String(shard), String(sequence));
    },
  };

  function writerTo(bucket: KV) {
    const revisions = new Map<string, number>();
    return async (key: string, value: unknown, final: boolean): Promise<void> => {
      const text = JSON.stringify(value);
      let revision: number;
      try {
        revision = await bucket.put(key, text, { previousSeq: revisions.get(key) ?? 0 });
      } catch (error) {
        if (!(error instanceof JetStreamApiError)) throw error;
        if (!mayWrite()) throw new Error("this worker may have lost the shard");
        revision = await bucket.put(key, text, { previousSeq: await storedRevision(bucket, key) });
      }
      if (final) revisions.delete(key);
      else revisions.set(key, revision);
    };
  }

  /** From the leader; a bucket's own `get` may be answered by a replica that lags behind. */
  async function storedRevision(bucket: KV, key: string): Promise<number> {
    const name = (await bucket.status()).bucket;
    const message = await manager.streams.getMessage(`KV_${name}`, { last_by_subj: `$KV.${name}.${key}` });
    return message?.seq ?? 0;
  }
}
