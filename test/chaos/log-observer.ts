import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import type { Entry, Frame } from "#orchestration/workflow/entry.ts";
import { createJetStreamLog } from "#orchestration/workflow/jetstream-log.ts";
import { createPublisher } from "#orchestration/workflow/publisher.ts";
import type { SeenFrame } from "./history.ts";

/** Follows the logs of all shards while workers write and cut them. */
export interface LogObserver {
  /** All entries seen so far, each shard's in its order. */
  readonly entries: readonly Entry[];
  readonly frames: readonly SeenFrame[];
  readonly ended: ReadonlySet<string>;
  stop(): Promise<void>;
}

const lookEveryMs = 100;

/** `onHole` is called when frames were cut before they were seen here. */
export async function observeLog(
  connection: NatsConnection,
  shards: number,
  onHole: () => void,
): Promise<LogObserver> {
  const client = jetstream(connection, { timeout: 2_000 });
  const manager = await jetstreamManager(connection, { timeout: 2_000, checkAPI: false });
  const publish = createPublisher(connection, 2_000);
  const entries: Entry[] = [];
  const frames: SeenFrame[] = [];
  const ended = new Set<string>();
  const stopping = new AbortController();
  const following = Promise.all(Array.from({ length: shards }, (_, shard) => follow(shard)));
  return {
    entries,
    frames,
    ended,
    async stop() {
      stopping.abort();
      await following;
    },
  };

  async function follow(shard: number): Promise<void> {
    const log = createJetStreamLog({ jetstream: client, manager, publish, orReset: (work) => work }, shard);
    let seen = 0;
    while (!stopping.signal.aborted) {
      await sleep(systemClock, lookEveryMs, stopping.signal);
      try {
        const last = await log.last();
        if (!last || last.sequence <= seen) continue;
        await log.read(seen, last.sequence, ({ sequence, body }) => {
          // An ordered consumer that lost its server may begin again from a frame that was read already.
          if (sequence <= seen) return;
          const frame: Frame = JSON.parse(body);
          if (frame.after !== undefined && frame.after > seen) onHole();
          seen = sequence;
          frames.push({ shard, sequence, epoch: frame.epoch, after: frame.after ?? 0 });
          for (const entry of frame.entries) {
            entries.push(entry);
            if (entry.kind === "end") ended.add(entry.workflowId);
          }
        });
      } catch {
        // The server is away: that is what this is about.
      }
    }
  }
}
