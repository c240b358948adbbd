import type { NatsConnection } from "@nats-io/transport-node";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import { shardOf } from "#orchestration/workflow/shard-client.ts";

export interface LoadOptions {
  readonly connection: NatsConnection;
  readonly shards: number;
  /** Begins the ids. */
  readonly prefix: string;
  /** 0 (inclusive) to 1. */
  readonly random: () => number;
  /** Clients that start one workflow after the other. */
  readonly lanes: number;
}

/** Clients that keep starting workflows, and repeat a start that was not answered under its id. */
export interface Load {
  /** Ids whose start was answered. */
  readonly accepted: readonly string[];
  /** No new ids; resolves when every start that was begun has been answered. */
  stop(): Promise<void>;
}

const customers = 100;
const longestPauseMs = 60;

export function startLoad({ connection, shards, prefix, random, lanes }: LoadOptions): Load {
  const accepted: string[] = [];
  const stopping = new AbortController();
  let next = 0;
  const running = Promise.all(Array.from({ length: lanes }, lane));
  return {
    accepted,
    async stop() {
      stopping.abort();
      await running;
    },
  };

  async function lane(): Promise<void> {
    while (!stopping.signal.aborted) {
      const workflowId = `${prefix}-${next++}`;
      const key = `customer-${Math.floor(random() * customers)}`;
      const start = { workflow: "money", workflowId, key, input: {}, correlationId: workflowId };
      const shard = shardOf(key, shards);
      for (let answered = false; !answered; ) {
        const answer = await askShard(connection, systemClock, shard, { kind: "start", start }, 15_000);
        answered = answer.ok;
      }
      accepted.push(workflowId);
      await sleep(systemClock, random() * longestPauseMs, stopping.signal);
    }
  }
}
