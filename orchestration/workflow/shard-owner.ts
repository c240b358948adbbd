import { randomUUID } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { type SteadyClock, sleep } from "#contracts/runtime/clock.ts";
import { askOnce, serveInbox } from "./inbox.ts";
import { createJetStreamLog } from "./jetstream-log.ts";
import { createJetStreamSnapshots } from "./jetstream-snapshots.ts";
import { createJetStreamValues } from "./jetstream-values.ts";
import { createLease } from "./lease.ts";
import type { Membership } from "./membership.ts";
import type { OutgoingEvent } from "./outgoing-event.ts";
import { keepOwnership, type Owned } from "./ownership.ts";
import type { Places } from "./places.ts";
import { createProjectionStore, projectionBuckets } from "./projection-store.ts";
import { createRelay } from "./relay.ts";
import type { Answer, Request } from "./request.ts";
import { keepRetention, type RetainedBucket } from "./retention.ts";
import { takeOverShard } from "./shard.ts";
import { shardOf } from "./shard-client.ts";
import { leaseTtlMs, type Store } from "./store.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface ShardOwnerDependencies {
  readonly connection: NatsConnection;
  readonly store: Store;
  readonly clock: SteadyClock;
  readonly leaseClock: SteadyClock;
  readonly logger: Logger;
  readonly workflows: readonly AnyWorkflow[];
  readonly publishEvent: (event: OutgoingEvent) => Promise<void>;
  readonly checkEvent: (type: string, data: unknown) => void;
  readonly workerId: string;
  readonly shards: number;
  /** Where there is more than one shard. */
  readonly places: Places | undefined;
  readonly replicas: number;
  readonly snapshotEveryBytes: number | undefined;
  readonly membership: Membership;
  readonly retentionMs: number;
  readonly onExceptionForgotten: (exceptionId: string) => Promise<void>;
  readonly maxOpen: number;
  /** Unlike any other process's. */
  readonly holder: string;
  readonly signal: AbortSignal;
}

/** Of each bucket of records. Not reserved: the sweeper sees to it. */
const statusBytes = 1024 ** 3;
const relayFlushMs = 2_000;
/** A worker that could not take a shard over leaves its shards to others for this long, if there are others. */
const standBackMs = 3_000;

/** Competes for one shard, and while this worker owns it, runs it, relays its log and answers its inbox. Never rejects. */
export function competeForShard(d: ShardOwnerDependencies, shard: number): Promise<void> {
  const { connection, store, clock, workerId, membership } = d;
  const lease = createLease(
    store.leases,
    `workflow-shard.${shard}`,
    d.holder,
    d.leaseClock,
    leaseTtlMs,
    store.orReset,
  );
  const log = d.logger.child({ workerId, shard });
  return keepOwnership({
    clock,
    lease,
    renewEveryMs: leaseTtlMs / 4,
    claimEveryMs: leaseTtlMs / 20,
    wanted: () => membership.owns(shard),
    signal: d.signal,
    takeOver: (lost) => own(lost),
    onChange: (change, reason) =>
      log.info({ reason }, change === "owner" ? "owns the shard" : "gave up the shard"),
    onFailure(error, of) {
      log.warn({ err: error }, "could not own the shard; trying again");
      if (of === "take-over") membership.standBack(standBackMs);
    },
  });

  async function own(lost: (reason: string) => void): Promise<Owned | undefined> {
    const relaying = new AbortController();
    const projections = createProjectionStore(store, store.manager, shard, () => lease.isFresh());
    const relay = createRelay({
      clock,
      store: projections,
      publishEvent: d.publishEvent,
      position: await projections.position(),
      signal: relaying.signal,
      onFailure: (error, pauseMs) => log.warn({ err: error, pauseMs }, "could not relay; trying again"),
    });
    const taken = await takeOverShard(
      {
        shard,
        log: createJetStreamLog(store, shard),
        clock,
        random: Math.random,
        claim: randomUUID(),
        workerId,
        workflows: d.workflows,
        checkEvent: d.checkEvent,
        onStored: (change) => relay.take(change),
        onLost: (reason) => {
          relaying.abort();
          lost(reason);
        },
        onDoubt: (detail) =>
          log.warn({ detail }, "an append was not plainly stored; asking the log's leader"),
        others: {
          shardOf: (key) => shardOf(key, d.shards),
          ask: askOther,
        },
        values: createJetStreamValues(store, shard, d.replicas),
        onValueFailure: (error) =>
          log.warn({ err: error }, "could not keep or read a large result; trying again"),
        snapshots: createJetStreamSnapshots(store.jetstream, store.manager, shard),
        ...(d.snapshotEveryBytes !== undefined && { snapshotEveryBytes: d.snapshotEveryBytes }),
        relayedSequence: relay.savedSequence,
        onSnapshot: (sequence, bytes) => log.info({ sequence, bytes }, "took a snapshot and cut the log"),
        onSnapshotFailure: (error) =>
          log.warn({ err: error }, "could not take a snapshot; trying again later"),
        mayAnswerFromMemory: () => lease.isFresh(),
        maxOpen: d.maxOpen,
      },
      d.signal,
    );
    if (!taken) return undefined;
    relay.run();
    // The buckets are all shards', and one sweeper is enough.
    if (shard === 0)
      void keepRetention({ ...store, clock, signal: relaying.signal, ...sweeping(log) }, retained());
    const inbox = serveInbox(connection, shard, taken.handle, (error) =>
      log.error({ err: error }, "a request failed"),
    );
    return {
      async stop() {
        inbox.stop();
        await taken.stop();
        await Promise.race([relay.flush(), sleep(clock, relayFlushMs)]);
        relaying.abort();
      },
    };
  }

  /** A child is where the first start of its id went, which somebody may have made under another key. */
  async function askOther(expected: number, request: Request): Promise<Answer> {
    const { places, shards } = d;
    const ask = (of: number, asked: Request) => store.orReset(askOnce(connection, of, asked));
    if (places && request.kind === "start-child") {
      const { start } = request;
      const key = await places.claim(start.workflowId, start.key);
      return ask(shardOf(key, shards), { ...request, start: { ...start, key } });
    }
    if (places && request.kind === "cancel") {
      const key = await places.find(request.cancellation.workflowId);
      if (key !== undefined) return ask(shardOf(key, shards), request);
    }
    return ask(expected, request);
  }

  function sweeping(to: Logger) {
    return {
      retentionMs: d.retentionMs,
      onSwept: (bucket: string, removed: number) => to.info({ bucket, removed }, "removed old records"),
      onFailure: (error: unknown) => to.warn({ err: error }, "could not remove old records; trying again"),
    };
  }

  function retained(): RetainedBucket[] {
    return [
      {
        name: projectionBuckets.workflows,
        bucket: store.workflows,
        isFinal: (status) => ["completed", "canceled"].includes((status as WorkflowStatus).state),
        atMostBytes: statusBytes,
        ...(d.places && { onRemove: d.places.forget }),
      },
      {
        name: projectionBuckets.exceptions,
        bucket: store.exceptions,
        isFinal: (exception) => (exception as BusinessException).state === "resolved",
        atMostBytes: statusBytes,
        onRemove: d.onExceptionForgotten,
      },
    ];
  }
}
