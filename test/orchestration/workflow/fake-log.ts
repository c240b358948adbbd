import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";

/** What may happen to one append on its way. */
export type AppendFault = "none" | "request-lost" | "answer-lost" | "late" | "refused-for-nothing";

export interface FakeLogOptions {
  readonly clock: Clock;
  /** What all handles of one log share. */
  readonly frames: StoredFrame[];
  /** Gets every frame, also those that are forgotten later. */
  readonly history?: StoredFrame[];
  readonly nextFault?: () => AppendFault;
  readonly lastFails?: () => boolean;
  readonly delayMs?: () => number;
}

/** A log in memory that answers as JetStream does, also when the network or the server misbehaves. */
export function createFakeLog(options: FakeLogOptions): Log {
  const { clock, frames, nextFault = () => "none", lastFails = () => false, delayMs = () => 1 } = options;
  const timeoutMs = 3_000;

  function store(id: string, body: string, expected: number) {
    if ((options.history ?? frames).some((frame) => frame.id === id))
      return { kind: "conflict", detail: "seen before" } as const;
    const last = frames.at(-1)?.sequence ?? 0;
    if (last !== expected) return { kind: "conflict", detail: `the last sequence is ${last}` } as const;
    // Other shards' frames lie in between.
    const sequence = last + 1 + (body.length % 2);
    frames.push({ sequence, id, body });
    options.history?.push({ sequence, id, body });
    return { kind: "stored", sequence } as const;
  }

  return {
    async append(id, body, expected) {
      const fault = nextFault();
      await sleep(clock, delayMs());
      switch (fault) {
        case "none":
          return store(id, body, expected);
        case "refused-for-nothing":
          return { kind: "conflict", detail: "10164" };
        case "answer-lost":
          store(id, body, expected);
          break;
        case "late":
          clock.schedule(timeoutMs + 2 * delayMs(), () => void store(id, body, expected));
          break;
        case "request-lost":
          break;
      }
      await sleep(clock, timeoutMs);
      return { kind: "unanswered", detail: "timeout" };
    },
    async last() {
      await sleep(clock, delayMs());
      if (lastFails()) throw new Error("no answer");
      return frames.at(-1);
    },
    async read(afterSequence, untilSequence, onFrame) {
      await sleep(clock, delayMs());
      for (const frame of frames) {
        if (frame.sequence > untilSequence) return;
        if (frame.sequence > afterSequence) onFrame(frame);
      }
    },
    async forgetBelow(sequence) {
      await sleep(clock, delayMs());
      frames.splice(
        0,
        frames.findIndex((frame) => frame.sequence >= sequence),
      );
    },
  };
}
