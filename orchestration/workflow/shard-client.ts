import { createHash } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OrReset } from "./connection-resets.ts";
import type { EngineFailure } from "./failure.ts";
import { askShard } from "./inbox.ts";
import type { Places } from "./places.ts";
import type { Answer, Request, WorkflowStart } from "./request.ts";

export interface WorkflowEnd {
  readonly workflowId: string;
  /** It was canceled, and what it had done and could undo is undone. */
  readonly canceled: boolean;
  readonly result: unknown;
}

export interface ShardClientDependencies {
  readonly connection: NatsConnection;
  readonly clock: Clock;
  readonly shards: number;
  readonly orReset: OrReset;
  /** Where there is more than one shard. */
  readonly places: Places | undefined;
  /** The status that the relay wrote last. */
  readonly readStatus: (workflowId: string) => Promise<WorkflowStatus | undefined>;
}

/** Asks whoever owns a shard, in this process or another. */
export interface ShardClient {
  /** The start under the key that its workflow was first started with. Before anybody is asked to start it; nothing is, if this fails. */
  place(start: WorkflowStart): Promise<Outcome<WorkflowStart, EngineFailure>>;
  /** A start that was placed. */
  askByKey(request: Request & { readonly start: WorkflowStart }): Promise<Answer>;
  /** A signal knows its workflow but not the key that places it; that is looked up. */
  askKnowing(workflowId: string, request: Request): Promise<Answer>;
  /** The one that the workflow's place is on; all, if that is not known now: one of them knows the workflow, or none does. */
  shardsOf(workflowId: string): Promise<readonly number[]>;
  /** Asks until there is an end, or `withinMs` (default 60 s) is over. */
  waitForEnd(
    workflowId: string,
    withinMs: number | undefined,
    ask: () => Promise<Answer>,
  ): Promise<Outcome<WorkflowEnd, EngineFailure>>;
  status(workflowId: string): Promise<Outcome<WorkflowStatus, EngineFailure>>;
}

/** How long a caller waits for an owner: longer than a take-over after a crash. */
const askWithinMs = 15_000;
/** How long a caller waits for a workflow's end, if it does not say. */
const waitWithinMs = 60_000;

export function createShardClient(d: ShardClientDependencies): ShardClient {
  const { connection, clock, shards, places } = d;
  return {
    place,
    askByKey,
    askKnowing,
    shardsOf,
    waitForEnd,
    async status(workflowId) {
      const answer = await askKnowing(workflowId, { kind: "status", workflowId });
      if (!answer.ok) return answer;
      const status = answer.value.status ?? (await endedStatus(workflowId));
      return status ? succeed(status) : forgotten(workflowId);
    },
  };

  async function place(start: WorkflowStart): Promise<Outcome<WorkflowStart, EngineFailure>> {
    if (!places) return succeed(start);
    const { workflowId } = start;
    let detail = "";
    for (const deadlineMs = clock.nowMs() + askWithinMs; clock.nowMs() < deadlineMs; ) {
      try {
        return succeed({ ...start, key: await places.claim(workflowId, start.key) });
      } catch (error) {
        detail = String(error);
      }
      await sleep(clock, 100);
    }
    return fail({ kind: "no-responder", detail: `no place could be claimed for ${workflowId}: ${detail}` });
  }

  function askByKey(request: Request & { readonly start: WorkflowStart }): Promise<Answer> {
    return askShard(connection, clock, shardOf(request.start.key, shards), request, askWithinMs, d.orReset);
  }

  async function shardsOf(workflowId: string): Promise<readonly number[]> {
    const key = await places?.find(workflowId).catch(() => undefined);
    return key === undefined ? Array.from({ length: shards }, (_, shard) => shard) : [shardOf(key, shards)];
  }

  async function askKnowing(workflowId: string, request: Request): Promise<Answer> {
    const asked = (await shardsOf(workflowId)).map((shard) =>
      askShard(connection, clock, shard, request, askWithinMs, d.orReset),
    );
    const knowing = asked.map(async (answer) => (isNotFound(await answer) ? Promise.reject() : answer));
    return Promise.any(knowing).catch(() => asked[0] as Promise<Answer>);
  }

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
      const status = await d.readStatus(workflowId);
      if (status?.state === "completed" || status?.state === "canceled") return status;
      await sleep(clock, 100);
    }
    return undefined;
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
