import { randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { EventType } from "#contracts/generated/events/events.ts";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import { type SteadyClock, sleep } from "#contracts/runtime/clock.ts";
import { whenJetStreamIsReady } from "#contracts/runtime/jetstream-ready.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { alarmingShare, type Fill, watchCapacity } from "./capacity.ts";
import { type Durability, durabilityOf, oldestVersion, readServers, unsafeStream } from "./durability.ts";
import { type Resolution, workflowOf } from "./exception.ts";
import type { EngineFailure } from "./failure.ts";
import { type History, readHistory } from "./history.ts";
import { createJetStreamLog, logStream } from "./jetstream-log.ts";
import { snapshotStream } from "./jetstream-snapshots.ts";
import { createJetStreamValues } from "./jetstream-values.ts";
import { createMembership } from "./membership.ts";
import type { OutgoingEvent } from "./outgoing-event.ts";
import { openPlaces } from "./places.ts";
import type { Cancellation, WorkflowSignal, WorkflowStart } from "./request.ts";
import { usualRetentionMs } from "./retention.ts";
import { createShardClient, type WorkflowEnd } from "./shard-client.ts";
import { agreeOnShards } from "./shard-count.ts";
import { competeForShard } from "./shard-owner.ts";
import { leaseTtlMs, openStore, ownStreams, type StreamBytes, valueStream } from "./store.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface EngineDependencies {
  /** Connected with `noAsyncTraces: true`, which doubles the rate of appends. */
  readonly connection: NatsConnection;
  readonly clock: SteadyClock;
  /** By which leases are held, where that is another than `clock`: one that nobody puts forward. */
  readonly leaseClock?: SteadyClock;
  readonly logger: Logger;
  /** All that this worker can run, old versions included. */
  readonly workflows: readonly AnyWorkflow[];
  /** Must be idempotent by `event.id`; rejects to be called again later. */
  readonly publishEvent: (event: OutgoingEvent) => Promise<void>;
  /** Throws if the event breaks its contract; then the workflow that emits it is parked. */
  readonly checkEvent?: (type: EventType, data: unknown) => void;
  readonly workerId: string;
  /** Number of logs that the keys are spread over. The same in all workers, for ever: another one is refused. Default 1, which needs no places. */
  readonly shards?: number;
  /** Copies that the streams are kept in: 1 (default), 3 or 5. */
  readonly replicas?: number;
  /** A metric: how full the engine's streams are, every half a minute. From 80 % on it is logged as an error, too. */
  readonly onFill?: (fill: Fill) => void;
  /** Streams of others on the same server, whose fill is watched beside that of the engine's own. */
  readonly alsoWatched?: readonly string[];
  /** Growth of a shard's log after which its state is kept as a snapshot and the log cut. Default 32 MB. */
  readonly snapshotEveryBytes?: number;
  /** What its streams may take on the server's disk. Default 1 GiB each, or what an operator has set since. */
  readonly streamBytes?: StreamBytes;
  /** How long the statuses of ended workflows and resolved exceptions are kept, ms. Default 90 days. */
  readonly retentionMs?: number;
  /** Called before a resolved exception is forgotten, for those who keep something beside it; may come twice. */
  readonly onExceptionForgotten?: (exceptionId: string) => Promise<void>;
  /** How long JetStream may take at the start to answer, ms: it may be electing a leader. Default 60,000. */
  readonly readyWithinMs?: number;
  /** Workflows that may be open on one shard; more are refused with `overloaded`, so that a worker's memory is bounded. Default 100,000. */
  readonly maxOpen?: number;
  /** The server's monitoring address, of a cluster all of them, separated by commas: to read whether they sync before they acknowledge. */
  readonly monitorUrl?: string;
}

/** The engine in this process: it may own shards or none; what is asked of it is answered by whoever owns the shard. */
export interface Engine {
  /** Resolves when the start is durable. `started` is false if the id was known, also if it has ended. Waits up to 15 s for an owner. */
  start(start: WorkflowStart): Promise<Outcome<{ workflowId: string; started: boolean }, EngineFailure>>;
  /** Starts the workflow; if it is running, gives it the signal instead. `ended` means that neither was done. */
  startOrSignal(
    start: WorkflowStart,
    signal: Omit<WorkflowSignal, "workflowId">,
  ): Promise<Outcome<{ workflowId: string; did: "started" | "signalled" | "ended" }, EngineFailure>>;
  /**
   * Starts it if its id is not known, and resolves with its result when its end is durable; `still-open` after
   * `withinMs` (default 60 s). Ask again with the same id to go on waiting.
   */
  run(start: WorkflowStart, withinMs?: number): Promise<Outcome<WorkflowEnd, EngineFailure>>;
  /** As {@link Engine.run}, for a workflow that was started before. */
  endOf(workflowId: string, withinMs?: number): Promise<Outcome<WorkflowEnd, EngineFailure>>;
  /** As journaled this moment, while what others read in the bucket may lie a little behind. Waits up to 15 s for an owner. */
  status(workflowId: string): Promise<Outcome<WorkflowStatus, EngineFailure>>;
  /** What the log still has of it, for a person to read or {@link replayHistory} to run; `undefined` if nothing. */
  history(workflowId: string): Promise<History | undefined>;
  signal(signal: WorkflowSignal): Promise<Outcome<{ workflowId: string }, EngineFailure>>;
  /**
   * The workflow's body goes no further; steps under way are brought to their end, and those with an `undo` are
   * undone, the last first. Resolves when that is decided for good; wait for its end with {@link Engine.endOf}.
   */
  cancel(cancellation: Cancellation): Promise<Outcome<{ workflowId: string }, EngineFailure>>;
  resolveException(
    id: string,
    resolution: Resolution,
  ): Promise<Outcome<{ workflowId: string }, EngineFailure>>;
  /** `power-loss`, `process-crash`, … as `durability = …` prints it. */
  readonly durability: string;
  /** Gives its shards back and waits for what is being written. Running steps are aborted; another worker resumes them. */
  stop(): Promise<void>;
}

const usualMaxOpen = 100_000;

/**
 * Starts a worker: it competes for the shards, and runs the workflows of those that it gets.
 *
 * Waits while JetStream elects a leader, up to `readyWithinMs`, and rejects after it.
 * Throws if the server cannot keep what it acknowledges (`durability = UNSAFE(…)`), if there are workflows in another
 * number of shards, or if two workflows have one name and version.
 */
export async function startEngine(dependencies: EngineDependencies): Promise<Engine> {
  const { connection, clock, logger, workflows, workerId, shards = 1, replicas = 1 } = dependencies;
  refuseDuplicates(workflows);
  // While it warms up V8 may learn that what a workflow is made of lives long, and then puts it where it is kept, with
  // all that it refers to, until the whole heap is looked at.
  setFlagsFromString("--no-allocation-site-pretenuring");
  const { version = "unknown", cluster } = connection.info ?? {};
  const { versions, ...monitored } = await readServers(dependencies.monitorUrl ?? "");
  const facts = { ...monitored, version: oldestVersion([version, ...versions]), cluster };
  // Nothing is made on a server that cannot keep it.
  const asked = durabilityOf({ ...facts, replicas });
  if (!asked.safe) announce(asked);

  const store = await whenJetStreamIsReady(
    () =>
      openStore(connection, replicas, dependencies.streamBytes, (stream, error) =>
        logger.error({ workerId, stream, err: error }, "a stream could not be given its bound"),
      ),
    {
      clock,
      ...(dependencies.readyWithinMs !== undefined && { withinMs: dependencies.readyWithinMs }),
      onWait: (error) => logger.warn({ workerId, err: error }, "JetStream is not ready; trying again"),
    },
  );
  const durability = await keptDurability();
  announce(durability);
  await agreeOnShards(store.relay, store.manager, shards);
  const places = shards > 1 ? await openPlaces(store, replicas) : undefined;
  const stopping = new AbortController();
  const holder = `${workerId}.${randomUUID()}`;
  const { leaseClock = clock } = dependencies;
  const membership = createMembership(store.leases, store.manager, leaseClock, leaseTtlMs);
  const announcing = keepAnnouncing();
  const watching = watchCapacity({
    manager: store.manager,
    clock,
    signal: stopping.signal,
    streams: [logStream, snapshotStream, valueStream.name, ...(dependencies.alsoWatched ?? [])],
    onFill(fill) {
      dependencies.onFill?.(fill);
      if (fill.bytes >= alarmingShare * fill.maxBytes)
        logger.error({ workerId, ...fill }, "a stream is nearly full");
    },
    onFailure: (error) => logger.warn({ workerId, err: error }, "could not ask how full the streams are"),
  });
  const ownerships = Array.from({ length: shards }, (_, shard) =>
    competeForShard(
      {
        ...{
          connection,
          store,
          clock,
          leaseClock,
          logger,
          workflows,
          workerId,
          shards,
          places,
          replicas,
          membership,
          holder,
        },
        publishEvent: dependencies.publishEvent,
        checkEvent: (type, data) => dependencies.checkEvent?.(type as EventType, data),
        snapshotEveryBytes: dependencies.snapshotEveryBytes,
        signal: stopping.signal,
        retentionMs: dependencies.retentionMs ?? usualRetentionMs,
        onExceptionForgotten: dependencies.onExceptionForgotten ?? (async () => {}),
        maxOpen: dependencies.maxOpen ?? usualMaxOpen,
      },
      shard,
    ),
  );
  const client = createShardClient({
    ...{ connection, clock, shards, places, orReset: store.orReset },
    readStatus: async (workflowId) => (await store.workflows.get(workflowId))?.json<WorkflowStatus>(),
  });
  const { place, askByKey, askKnowing, waitForEnd } = client;

  return {
    durability: durability.says,
    async start(start) {
      const placed = await place(checked(start));
      if (!placed.ok) return placed;
      const answer = await askByKey({ kind: "start", start: placed.value });
      if (!answer.ok) return answer;
      return succeed({ workflowId: start.workflowId, started: answer.value.did === "started" });
    },
    async startOrSignal(start, signal) {
      const { workflowId } = start;
      const placed = await place(checked(start));
      if (!placed.ok) return placed;
      const answer = await askByKey({ kind: "start-or-signal", start: placed.value, signal });
      if (!answer.ok) return answer.failure.kind === "ended" ? succeed({ workflowId, did: "ended" }) : answer;
      const { did } = answer.value;
      return succeed({ workflowId, did: did === "started" || did === "ended" ? did : "signalled" });
    },
    async run(start, withinMs) {
      const placed = await place(checked(start));
      if (!placed.ok) return placed;
      return waitForEnd(start.workflowId, withinMs, () => askByKey({ kind: "run", start: placed.value }));
    },
    endOf: (workflowId, withinMs) =>
      waitForEnd(workflowId, withinMs, () => askKnowing(workflowId, { kind: "end-of", workflowId })),
    status: client.status,
    async history(workflowId) {
      for (const shard of await client.shardsOf(workflowId)) {
        const log = createJetStreamLog(store, shard);
        const history = await readHistory(log, workflowId, createJetStreamValues(store, shard, replicas));
        if (history) return history;
      }
      return undefined;
    },
    signal: (signal) => askKnowing(signal.workflowId, { kind: "signal", signal }),
    cancel: (cancellation) => askKnowing(cancellation.workflowId, { kind: "cancel", cancellation }),
    resolveException: (exceptionId, resolution) =>
      askKnowing(workflowOf(exceptionId), { kind: "resolve", exceptionId, resolution }),
    async stop() {
      stopping.abort();
      await Promise.all([announcing, watching]);
      await membership.leave().catch(() => {});
      await Promise.all(ownerships);
    },
  };

  /** As the streams are, whoever made them. */
  async function keptDurability(): Promise<Durability> {
    const streams = await ownStreams(store.manager);
    const reasons = streams.flatMap((stream) => unsafeStream(stream, replicas) ?? []);
    if (reasons.length > 0) return { safe: false, says: `UNSAFE(${reasons.join("; ")})` };
    return durabilityOf({ ...facts, replicas: Math.max(...streams.map((stream) => stream.num_replicas)) });
  }

  /** In one line; throws if nothing that is acknowledged can be relied on. */
  function announce({ safe, says }: Durability): void {
    logger.info({ workerId }, `durability = ${says}`);
    if (!safe) throw new CannotStart(`the workflow engine does not start: durability = ${says}`);
  }

  async function keepAnnouncing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await membership
        .announce()
        .catch((error) => logger.warn({ workerId, err: error }, "could not say that this worker is alive"));
      await sleep(clock, leaseTtlMs / 4, stopping.signal);
    }
  }
}

function checked(start: WorkflowStart): WorkflowStart {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(start.workflowId))
    throw new TypeError(`'${start.workflowId}' is no workflow id`);
  return start;
}

function refuseDuplicates(workflows: readonly AnyWorkflow[]): void {
  const seen = new Set<string>();
  for (const { name, version } of workflows) {
    const id = `${name} version ${version}`;
    if (seen.has(id)) throw new TypeError(`two workflows are named ${id}`);
    seen.add(id);
  }
}
