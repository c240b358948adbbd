import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";

/** What may happen to one append on its way. */
export type AppendFault =
  | "the request is lost"
  | "the answer is lost"
  | "the request arrives after its time-out"
  | "refused with 10071 for nothing"
  | "refused with 10164 for nothing"
  | "stored and answered with 10071"
  | "stored and answered with 10164"
  | "stored and answered as a duplicate";

/** What may happen to a question for the last frame. */
export type LastFault = "no answer" | "a leader that was replaced answers";

/** What may happen while the log is read. */
export type ReadFault = "breaks off" | "begins again in the middle";

/** What may happen when frames are to be forgotten. */
export type ForgetFault = "no answer, not forgotten" | "no answer, and forgotten";

export interface FakeLogOptions {
  readonly clock: Clock;
  /** What all handles of one log share. */
  readonly frames: StoredFrame[];
  /** Gets every frame, also those that are forgotten later. */
  readonly onStored?: (frame: StoredFrame) => void;
  readonly appendFault?: () => AppendFault | undefined;
  readonly lastFault?: () => LastFault | undefined;
  readonly readFault?: () => ReadFault | undefined;
  readonly forgetFault?: () => ForgetFault | undefined;
  readonly delayMs?: () => number;
  /** Ids of all frames ever; a server forgets them after two minutes, and nothing may depend on that. */
  readonly seenIds?: Set<string>;
}

const timeoutMs = 3_000;
const none = () => undefined;

/** A log in memory that answers as JetStream does, also when the network or the server misbehaves. */
export function createFakeLog(options: FakeLogOptions): Log {
  const { clock, frames, delayMs = () => 1 } = options;
  const { appendFault = none, lastFault = none, readFault = none, forgetFault = none } = options;

  function store(id: string, body: string, expected: number) {
    if (options.seenIds ? options.seenIds.has(id) : frames.some((frame) => frame.id === id))
      return { kind: "conflict", detail: "the server has seen this message" } as const;
    const last = frames.at(-1)?.sequence ?? 0;
    if (last !== expected)
      return { kind: "conflict", detail: `10071: the last sequence is ${last}` } as const;
    // Other shards' frames lie in between.
    const sequence = last + 1 + (body.length % 2);
    const frame = { sequence, id, body };
    frames.push(frame);
    options.seenIds?.add(id);
    options.onStored?.(frame);
    return { kind: "stored", sequence } as const;
  }

  return {
    async append(id, body, expected) {
      const fault = appendFault();
      await sleep(clock, delayMs());
      switch (fault) {
        case undefined:
          return store(id, body, expected);
        case "refused with 10071 for nothing":
        case "refused with 10164 for nothing":
          return { kind: "conflict", detail: fault };
        case "stored and answered with 10071":
        case "stored and answered with 10164":
        case "stored and answered as a duplicate":
          store(id, body, expected);
          return { kind: "conflict", detail: fault };
        case "the answer is lost":
          store(id, body, expected);
          break;
        case "the request arrives after its time-out":
          clock.schedule(timeoutMs + 2 * delayMs(), () => void store(id, body, expected));
          break;
        case "the request is lost":
          break;
      }
      await sleep(clock, timeoutMs);
      return { kind: "unanswered", detail: "timeout" };
    },
    async last() {
      const fault = lastFault();
      await sleep(clock, delayMs());
      if (fault === "no answer") throw new Error("no answer");
      return frames.at(fault ? -2 : -1) ?? frames.at(-1);
    },
    async read(afterSequence, untilSequence, onFrame) {
      const fault = readFault();
      await sleep(clock, delayMs());
      const wanted = frames.filter(({ sequence }) => sequence > afterSequence && sequence <= untilSequence);
      const half = wanted.length >> 1;
      for (const frame of fault ? wanted.slice(0, half) : wanted) onFrame(frame);
      if (fault === "breaks off") throw new Error("the consumer was lost");
      if (fault) for (const frame of wanted.slice(half >> 1)) onFrame(frame);
    },
    async forgetBelow(sequence) {
      const fault = forgetFault();
      await sleep(clock, delayMs());
      if (fault !== "no answer, not forgotten") {
        const first = frames.findIndex((frame) => frame.sequence >= sequence);
        frames.splice(0, first < 0 ? frames.length - 1 : first);
      }
      if (fault) throw new Error("no answer");
    },
  };
}
