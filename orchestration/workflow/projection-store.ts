import type { JetStreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import { largestBatch, type PublishBatch } from "./atomic-batch.ts";
import { inParallel } from "./in-parallel.ts";
import { isConflict } from "./jetstream-conflict.ts";
import type { StatusRecord } from "./projection.ts";
import type { ProjectionStore } from "./relay.ts";

export interface ProjectionBuckets {
  readonly workflows: KV;
  readonly exceptions: KV;
  readonly relay: KV;
  /** Writes many statuses for the price of one; where the server can. */
  readonly batchWorkflows: PublishBatch | undefined;
}

/** Names that readers elsewhere rely on (the first two), and where the relay keeps how far it has come. */
export const projectionBuckets = {
  workflows: "concordat-workflows",
  exceptions: "concordat-exceptions",
  relay: "concordat-workflow-relay",
} as const;

/** A batch takes the server some milliseconds, however small it is. */
const leastBatch = 8;
const parallelPuts = 16;

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
  const workflows = writerTo(buckets.workflows);
  const exceptions = writerTo(buckets.exceptions);
  return {
    async putWorkflows(records) {
      for (let from = 0; from < records.length; from += largestBatch)
        await putWorkflows(records.slice(from, from + largestBatch));
    },
    putException: (id, exception) =>
      exceptions.put(id, JSON.stringify(exception), (exception as { state: string }).state === "resolved"),
    async position() {
      const entry = await buckets.relay.get(String(shard));
      return entry ? Number(entry.string()) : 0;
    },
    async savePosition(sequence) {
      await buckets.relay.put(String(shard), String(sequence));
    },
  };

  async function putWorkflows(records: readonly StatusRecord[]): Promise<void> {
    if (buckets.batchWorkflows && records.length >= leastBatch) {
      const messages = records.map(({ workflowId, text }) => ({
        subject: `$KV.${projectionBuckets.workflows}.${workflowId}`,
        body: text,
        expectedSequence: workflows.revisionOf(workflowId),
      }));
      const first = await buckets.batchWorkflows(messages).catch(() => undefined);
      if (first !== undefined) {
        for (const [index, { workflowId, final }] of records.entries())
          workflows.written(workflowId, first + index, final);
        return;
      }
      // Some of them are there already, or the server is too busy for it; one by one it can be told which.
    }
    const failures = await inParallel(records, parallelPuts, ({ workflowId, text, final }) =>
      workflows.put(workflowId, text, final),
    );
    if (failures.length > 0) throw failures[0];
  }

  function writerTo(bucket: KV) {
    const revisions = new Map<string, number>();
    const revisionOf = (key: string) => revisions.get(key) ?? 0;
    const written = (key: string, revision: number, final: boolean) => {
      if (final) revisions.delete(key);
      else revisions.set(key, revision);
    };
    async function put(key: string, text: string, final: boolean): Promise<void> {
      let revision: number;
      try {
        revision = await bucket.put(key, text, { previousSeq: revisionOf(key) });
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (!mayWrite()) throw new Error("this worker may have lost the shard");
        revision = await bucket.put(key, text, { previousSeq: await storedRevision(bucket, key) });
      }
      written(key, revision, final);
    }
    return { put, revisionOf, written };
  }

  /** From the leader; a bucket's own `get` may be answered by a replica that lags behind. */
  async function storedRevision(bucket: KV, key: string): Promise<number> {
    const name = (await bucket.status()).bucket;
    const message = await manager.streams.getMessage(`KV_${name}`, { last_by_subj: `$KV.${name}.${key}` });
    return message?.seq ?? 0;
  }
}
