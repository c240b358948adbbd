import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import { type NatsConnection, nanos } from "@nats-io/transport-node";
import { openAtomicBatch } from "./atomic-batch.ts";
import { type OrReset, watchResets } from "./connection-resets.ts";
import { logStream } from "./jetstream-log.ts";
import { snapshotStream } from "./jetstream-snapshots.ts";
import { placeBucket } from "./places.ts";
import { type ProjectionBuckets, projectionBuckets } from "./projection-store.ts";
import { createPublisher, type Publish } from "./publisher.ts";

/** All that the engine keeps in JetStream. */
export interface Store extends ProjectionBuckets {
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly leases: KV;
  readonly publish: Publish;
  readonly orReset: OrReset;
}

/** What the engine's streams may take on the server's disk, in bytes. Their shares are reserved there at once. */
export interface StreamBytes {
  readonly log: number;
  readonly snapshots: number;
}

/**
 * The log is cut all the time and the snapshots replaced, so these are reached only when something is wrong; then the
 * engine waits and nothing is lost.
 */
const usualBytes: StreamBytes = { log: 1024 ** 3, snapshots: 1024 ** 3 };

/** Results that are too large for the log; made when there is one. */
export const valueStream: OwnStream = {
  name: "CONCORDAT_WORKFLOW_VALUES",
  subject: "concordat.wf.value.*.*.*",
  maxBytes: 1024 ** 3,
};

/** Which worker should own which shard. Forgotten after its few seconds to live. */
export const leaseBucket = "concordat-leases";

/** How long a worker that says nothing more counts as alive. */
export const leaseTtlMs = 2_000;

/** Longer than this, an append counts as unanswered and is settled by asking the leader. */
const appendTimeoutMs = 3_000;

/** Opens the log's stream and the buckets, and creates what is not there. */
export async function openStore(
  connection: NatsConnection,
  replicas: number,
  maxBytes?: StreamBytes,
  onUnbounded: (stream: string, error: unknown) => void = () => {},
): Promise<Store> {
  const ensureStream = async (stream: OwnStream) => {
    await createStream(manager, replicas, stream);
    await boundStream(manager, stream, maxBytes !== undefined).catch((error) =>
      onUnbounded(stream.name, error),
    );
  };
  const { log, snapshots } = maxBytes ?? usualBytes;
  const options = { timeout: appendTimeoutMs };
  const client = jetstream(connection, options);
  const manager = await jetstreamManager(connection, options);
  await ensureStream({ name: logStream, subject: "concordat.wf.log.*", maxBytes: log });
  await ensureStream({ name: snapshotStream, subject: "concordat.wf.snap.*.*", maxBytes: snapshots });
  const publish = createPublisher(connection, appendTimeoutMs);
  const buckets = new Kvm(client);
  const bucket = { replicas, history: 1 };
  const workflows = await buckets.create(projectionBuckets.workflows, bucket);
  return {
    jetstream: client,
    manager,
    publish,
    orReset: watchResets(connection),
    leases: await buckets.create(leaseBucket, { ...bucket, ttl: leaseTtlMs }),
    workflows,
    batchWorkflows: await openAtomicBatch(connection, manager, `KV_${projectionBuckets.workflows}`, publish),
    exceptions: await buckets.create(projectionBuckets.exceptions, bucket),
    relay: await buckets.create(projectionBuckets.relay, bucket),
  };
}

export interface OwnStream {
  readonly name: string;
  readonly subject: string;
  readonly maxBytes: number;
}

/** Does nothing if it is there. */
export async function createStream(
  manager: JetStreamManager,
  replicas: number,
  stream: OwnStream,
): Promise<void> {
  const { name, subject, maxBytes } = stream;
  try {
    await manager.streams.info(name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)) throw error;
    await manager.streams.add({
      name,
      subjects: [subject],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      // The other policy would silently forget the beginning of workflows that still run.
      discard: DiscardPolicy.New,
      num_replicas: replicas,
      max_bytes: maxBytes,
      duplicate_window: nanos(120_000),
    });
  }
}

/** The engine's streams that it would go wrong without, as the server keeps those that there are. */
export async function ownStreams(manager: JetStreamManager): Promise<StreamConfig[]> {
  const configs = [logStream, snapshotStream, valueStream.name, `KV_${placeBucket}`].map(async (name) => {
    try {
      return [(await manager.streams.info(name)).config];
    } catch (error) {
      // Some are made when they are first needed.
      if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return [];
      throw error;
    }
  });
  return (await Promise.all(configs)).flat();
}

/** A stream of an earlier version has no bound and gets ours; what an operator has set otherwise stays, unless this worker was told. */
async function boundStream(
  manager: JetStreamManager,
  { name, maxBytes }: OwnStream,
  wasTold: boolean,
): Promise<void> {
  const { config } = await manager.streams.info(name);
  if (config.max_bytes > 0 && (!wasTold || config.max_bytes === maxBytes)) return;
  await manager.streams.update(name, { ...config, max_bytes: maxBytes });
}
