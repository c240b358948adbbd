import { createHash, randomUUID } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { EventType } from "#contracts/generated/events/events.ts";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { alarmingShare, type Fill, watchCapacity } from "./capacity.ts";
import { durabilityOf, readSyncsAlways } from "./durability.ts";
import type { Resolution } from "./exception.ts";
import type { EngineFailure } from "./failure.ts";
import { type History, readHistory } from "./history.ts";
import { askShard, serveInbox } from "./inbox.ts";
import { createJetStreamLog, logStream } from "./jetstream-log.ts";
import { createJetStreamSnapshots, snapshotStream } from "./jetstream-snapshots.ts";
import { createLease, type Lease } from "./lease.ts";
import { createMembership } from "./membership.ts";
import { keepOwnership, type Owned } from "./ownership.ts";
import { createProjectionStore } from "./projection-store.ts";
import { createRelay } from "./relay.ts";
import type { Answer, Request } from "./request.ts";
import { takeOverShard } from "./shard.ts";
import { openStore, type StreamBytes } from "./store.ts";
import type { AnyWorkflow } from "./workflow.ts";

/** A business event as a workflow emitted it. Publish it under `id`: it may come twice. */
export interface OutgoingEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subject: string;
  readonly data: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** When the workflow emitted it, RFC 3339. */
  readonly time: string;
  readonly workflow: string;
  readonly workflowId: string;
}

export interface EngineDependencies {
  /** Connected with `noAsyncTraces: true`, which doubles the rate of appends. */
  readonly connection: NatsConnection;
  readonly clock: Clock;
  readonly logger: Logger;
  /** All that this worker can run, old versions included. */
  readonly workflows: readonly AnyWorkflow[];
  /** Must be idempotent by `event.id`; rejects to be called again later. */
  readonly publishEvent: (event: OutgoingEvent) => Promise<void>;
  /** Throws if the event breaks its contract; then the workflow that emits it is parked. */
  readonly checkEvent?: (type: EventType, data: unknown) => void;
  readonly workerId: string;
  /** Number of logs that the keys are spread over. The same in all workers, for ever. Default 1. */
  readonly shards?: number;
  /** Copies that the streams are kept in: 1 (default), 3 or 5. */
  readonly replicas?: number;
  /** A metric: how full the engine's streams are, every half a minute. From 80 % on it is logged as an error, too. */
  readonly onFill?: (fill: Fill) => void;
  /** Growth of a shard's log after which its state is kept as a snapshot and the log cut. Default 32 MB. */
  readonly snapshotEveryBytes?: number;
  /** What its streams may take on the server's disk, if this worker is the one that creates them. Default 1 GiB each. */
  readonly streamBytes?: StreamBytes;
  /** The server's monitoring address, to read whether it syncs before it acknowledges. */
  readonly monitorUrl?: string;
}

export interface WorkflowStart {
  readonly workflow: string;
  /** `[A-Za-z0-9_-]{1,200}`. Starting twice with one id starts once. */
  readonly workflowId: string;
  readonly key: string;
  readonly input: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
}

export interface WorkflowSignal {
  readonly workflowId: string;
  /** Signalling twice with one id signals once. */
  readonly signalId: string;
  readonly name: string;
  readonly data: unknown;
}

export interface Cancellation {
  readonly workflowId: string;
  /** Who decided: a person's or a program's name. */
  readonly by: string;
  readonly note?: string;
}

export interface WorkflowEnd {
  readonly workflowId: string;
  /** It was canceled, and what it had done and could undo is undone. */
  readonly canceled: boolean;
  readonly result: unknown;
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

/** How long a caller waits for an owner: longer than a take-over after a crash. */
const askWithinMs = 15_000;
/** How long a caller waits for a workflow's end, if it does not say. */
const waitWithinMs = 60_000;
const leaseTtlMs = 2_000;
const relayFlushMs = 2_000;
/** A worker that could not take a shard over leaves its shards to others for this long, if there are others. */
const standBackMs = 3_000;

/**
 * Starts a worker: it competes for the shards, and runs the workflows of those that it gets.
 *
 * Throws if the server cannot keep what it acknowledges (`durability = UNSAFE(…)`), or if two workflows have one
 * name and version.
 */
export async function startEngine(dependencies: EngineDependencies): Promise<Engine> {
  const { connection, clock, logger, workflows, workerId, shards = 1, replicas = 1 } = dependencies;
  refuseDuplicates(workflows);
  const durability = durabilityOf({
    version: connection.info?.version ?? "unknown",
    cluster: connection.info?.cluster,
    replicas,
    syncsAlways:
      dependencies.monitorUrl === undefined ? undefined : await readSyncsAlways(dependencies.monitorUrl),
  });
  logger.info({ workerId }, `durability = ${durability.says}`);
  if (!durability.safe)
    throw new Error(`the workflow engine does not start: durability = ${durability.says}`);

  const store = await openStore(connection, replicas, leaseTtlMs, dependencies.streamBytes);
  const stopping = new AbortController();
  const holder = `${workerId}.${randomUUID()}`;
  const membership = createMembership(store.leases, store.manager, clock, leaseTtlMs);
  const announcing = keepAnnouncing();
  const watching = watchCapacity({
    manager: store.manager,
    clock,
    signal: stopping.signal,
    streams: [logStream, snapshotStream],
    onFill(fill) {
      dependencies.onFill?.(fill);
      if (fill.bytes >= alarmingShare * fill.maxBytes)
        logger.error({ workerId, ...fill }, "a stream is nearly full");
    },
    onFailure: (error) => logger.warn({ workerId, err: error }, "could not ask how full the streams are"),
  });
  const ownerships = Array.from({ length: shards }, (_, shard) => compete(shard));

  return {
    durability: durability.says,
    async start(start) {
      const answer = await askByKey({ kind: "start", start: checked(start) });
      if (!answer.ok) return answer;
      return succeed({ workflowId: start.workflowId, started: answer.value.did === "started" });
    },
    async startOrSignal(start, signal) {
      const { workflowId } = checked(start);
      const answer = await askByKey({ kind: "start-or-signal", start, signal });
      if (!answer.ok) return answer.failure.kind === "ended" ? succeed({ workflowId, did: "ended" }) : answer;
      const { did } = answer.value;
      return succeed({ workflowId, did: did === "started" || did === "ended" ? did : "signalled" });
    },
    async run(start, withinMs) {
      const { workflowId } = checked(start);
      return waitForEnd(workflowId, withinMs, () => askByKey({ kind: "run", start }));
    },
    endOf: (workflowId, withinMs) =>
      waitForEnd(workflowId, withinMs, () => askAll({ kind: "end-of", workflowId })),
    async status(workflowId) {
      const answer = await askAll({ kind: "status", workflowId });
      if (!answer.ok) return answer;
      const status = answer.value.status ?? (await endedStatus(workflowId));
      return status ? succeed(status) : forgotten(workflowId);
    },
    async history(workflowId) {
      for (let shard = 0; shard < shards; shard += 1) {
        const log = createJetStreamLog(store.jetstream, store.manager, shard);
        const history = await readHistory(log, workflowId);
        if (history) return history;
      }
      return undefined;
    },
    signal: (signal) => askAll({ kind: "signal", signal }),
    cancel: (cancellation) => askAll({ kind: "cancel", cancellation }),
    resolveException: (exceptionId, resolution) => askAll({ kind: "resolve", exceptionId, resolution }),
    async stop() {
      stopping.abort();
      await Promise.all([announcing, watching]);
      await membership.leave().catch(() => {});
      await Promise.all(ownerships);
    },
  };

  async function waitForEnd(
    workflowId: string,
    withinMs = waitWithinMs,
    ask: () => Promise<Answer>,
  ): Promise<Outcome<WorkflowEnd, EngineFailure>> {
    const deadlineMs = clock.nowMs() + withinMs;
    for (;;) {
      const answer = await ask();
      if (!answer.ok) return answer;
      const { did, end } = answer.value;
      if (end) return succeed({ workflowId, canceled: end.canceled === true, result: end.result });
      if (clock.nowMs() >= deadlineMs)
        return fail({ kind: "still-open", detail: `workflow ${workflowId} has not ended in ${withinMs} ms` });
      if (did !== "ended") continue;
      const status = await endedStatus(workflowId);
      return status
        ? succeed({ workflowId, canceled: status.state === "canceled", result: status.result })
        : forgotten(workflowId);
    }
  }

  /** Of a workflow that ended so long ago that its owner knows only that. The relay may still be about to write it. */
  async function endedStatus(workflowId: string): Promise<WorkflowStatus | undefined> {
    for (const deadlineMs = clock.nowMs() + askWithinMs; clock.nowMs() < deadlineMs; ) {
      const status = (await store.workflows.get(workflowId))?.json<WorkflowStatus>();
      if (status?.state === "completed" || status?.state === "canceled") return status;
      await sleep(clock, 100);
    }
    return undefined;
  }

  function askByKey(request: Request & { start: WorkflowStart }): Promise<Answer> {
    return askShard(connection, clock, shardOf(request.start.key, shards), request, askWithinMs);
  }

  /** A signal knows its workflow but not the key that places it, so every shard is asked; one knows it. */
  async function askAll(request: Request): Promise<Answer> {
    const asked = Array.from({ length: shards }, (_, shard) =>
      askShard(connection, clock, shard, request, askWithinMs),
    );
    const knowing = asked.map(async (answer) => (isNotFound(await answer) ? Promise.reject() : answer));
    return Promise.any(knowing).catch(() => asked[0] as Promise<Answer>);
  }

  async function keepAnnouncing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await membership
        .announce()
        .catch((error) => logger.warn({ workerId, err: error }, "could not say that this worker is alive"));
      await sleep(clock, leaseTtlMs / 4, stopping.signal);
    }
  }

  function compete(shard: number): Promise<void> {
    const lease = createLease(store.leases, `workflow-shard.${shard}`, holder, clock, leaseTtlMs);
    const log = logger.child({ workerId, shard });
    return keepOwnership({
      clock,
      lease,
      renewEveryMs: leaseTtlMs / 4,
      wanted: () => membership.owns(shard),
      signal: stopping.signal,
      takeOver: (lost) => own(shard, lease, log, lost),
      onChange: (change, reason) =>
        log.info({ reason }, change === "owner" ? "owns the shard" : "gave up the shard"),
      onFailure(error, of) {
        log.warn({ err: error }, "could not own the shard; trying again");
        if (of === "take-over") membership.standBack(standBackMs);
      },
    });
  }

  async function own(
    shard: number,
    lease: Lease,
    log: Logger,
    lost: (reason: string) => void,
  ): Promise<Owned | undefined> {
    const relaying = new AbortController();
    const projections = createProjectionStore(store, store.manager, shard, () => lease.isFresh());
    const relay = createRelay({
      clock,
      store: projections,
      publishEvent: dependencies.publishEvent,
      position: await projections.position(),
      signal: relaying.signal,
      onFailure: (error, pauseMs) => log.warn({ err: error, pauseMs }, "could not relay; trying again"),
    });
    const taken = await takeOverShard(
      {
        shard,
        log: createJetStreamLog(store.jetstream, store.manager, shard),
        clock,
        random: Math.random,
        claim: randomUUID(),
        workerId,
        workflows,
        checkEvent: (type, data) => dependencies.checkEvent?.(type as EventType, data),
        onStored: (change) => relay.take(change),
        onLost: (reason) => {
          relaying.abort();
          lost(reason);
        },
        onDoubt: (detail) =>
          log.warn({ detail }, "an append was not plainly stored; asking the log's leader"),
        snapshots: createJetStreamSnapshots(store.jetstream, store.manager, shard),
        ...(dependencies.snapshotEveryBytes !== undefined && {
          snapshotEveryBytes: dependencies.snapshotEveryBytes,
        }),
        relayedSequence: relay.savedSequence,
        onSnapshot: (sequence, bytes) => log.info({ sequence, bytes }, "took a snapshot and cut the log"),
        onSnapshotFailure: (error) =>
          log.warn({ err: error }, "could not take a snapshot; trying again later"),
        mayAnswerFromMemory: () => lease.isFresh(),
      },
      stopping.signal,
    );
    if (!taken) return undefined;
    relay.run();
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
}

/** Which log a key belongs to. */
export function shardOf(key: string, shards: number): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) % shards;
}

function isNotFound(answer: Answer): boolean {
  return !answer.ok && answer.failure.kind === "not-found";
}

function forgotten(workflowId: string) {
  return fail({ kind: "not-found" as const, detail: `workflow ${workflowId} ended too long ago` });
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
