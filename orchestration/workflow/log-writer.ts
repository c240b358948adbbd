import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { commitFrame } from "./commit.ts";
import { type Entry, type Frame, largestEntryBytes } from "./entry.ts";
import type { Log } from "./log.ts";

/** Thrown by an append that could never be stored. */
export class EntryTooLargeError extends Error {
  override readonly name = "EntryTooLargeError";
}

export interface LogWriterOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly shard: number;
  readonly epoch: number;
  readonly worker: string;
  /** Sequence of this epoch's first frame. */
  readonly sequence: number;
  /** Called for each frame when it is durable and before its appends resolve, in the order of the log. */
  readonly onStored: (entries: readonly Entry[], sequence: number, bytes: number) => void;
  /** Another worker writes this log now. Nothing is appended any more. */
  readonly onFenced: (by: string) => void;
  readonly onDoubt?: (detail: string) => void;
}

export interface LogWriter {
  /**
   * Resolves when the entries are durable and applied. Never resolves if this worker loses the log first: then
   * nobody here may go on. Entries of one call, and of calls before it, are never durable without each other's
   * predecessors.
   */
  append(...entries: readonly Entry[]): Promise<void>;
  /** The same for what nobody waits for: it lies for some milliseconds, so that others go into the same frame. */
  appendLater(...entries: readonly Entry[]): Promise<void>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

/** What goes into one frame. */
interface Batch {
  readonly texts: string[];
  bytes: number;
  readonly stored: Promise<void>;
  readonly resolve: () => void;
}

/** Longest that an entry lies before it is written if nobody waits for it; a few calls to a platform take longer. */
const laterMs = 4;

/**
 * So many times whatever is ready to be handled is handled before a frame is closed. Whoever is alone waits for no
 * timer; on a busy worker the frame takes in others, and each frame less spares the server a sync.
 */
const turnsToGather = 3;

/** Beyond this many bytes the rest waits for the next frame. */
const frameBytes = 256 * 1024;

/**
 * Group commit: one publish is in flight, and all that is appended meanwhile goes into the next. A server that
 * syncs each message to disk then costs one sync for many steps. Whom a frame has answered will mostly be back in a
 * moment with what comes next, all at about the same time, so the next one is not closed before they were heard.
 */
export function createLogWriter(options: LogWriterOptions): LogWriter {
  const { log, clock, signal, shard, epoch, worker, onStored, onFenced, onDoubt } = options;
  let sequence = options.sequence;
  let frames = 0;
  const queue: Batch[] = [];
  let writing: Promise<void> | undefined;
  /** Somebody waits for what is in the queue. */
  let hurried = false;
  let cancelLater: (() => void) | undefined;

  return {
    append(...entries) {
      const { stored } = enqueue(entries);
      hurry();
      return stored;
    },
    appendLater(...entries) {
      const { stored } = enqueue(entries);
      hurryLater();
      return stored;
    },
    idle: async () => writing,
  };

  function enqueue(entries: readonly Entry[]): Batch {
    const texts = entries.map((entry) => JSON.stringify(entry));
    let bytes = 0;
    for (const [index, text] of texts.entries()) {
      if (3 * text.length > largestEntryBytes && Buffer.byteLength(text) > largestEntryBytes) {
        throw new EntryTooLargeError(
          `a '${entries[index]?.kind}' of ${Buffer.byteLength(text)} bytes; at most ${largestEntryBytes} can be kept`,
        );
      }
      bytes += text.length;
    }
    const batch = batchFor(bytes);
    batch.texts.push(...texts);
    batch.bytes += bytes;
    return batch;
  }

  function batchFor(bytes: number): Batch {
    const last = queue.at(-1);
    if (last && last.bytes + bytes <= frameBytes) return last;
    const { promise, resolve } = Promise.withResolvers<void>();
    const batch = { texts: [], bytes: 0, stored: promise, resolve };
    queue.push(batch);
    return batch;
  }

  function hurry(): void {
    cancelLater?.();
    cancelLater = undefined;
    hurried = true;
    writing ??= write();
  }

  function hurryLater(): void {
    if (hurried || queue.length === 0 || signal.aborted) return;
    cancelLater ??= clock.schedule(laterMs, hurry);
  }

  async function write(): Promise<void> {
    while (hurried && !signal.aborted) {
      for (let turn = 0; turn < turnsToGather; turn += 1) await sleep(clock, 0);
      const batch = queue.shift();
      if (!batch || signal.aborted) break;
      hurried = queue.length > 0;
      frames += 1;
      const id = `${shard}-${epoch}-${frames}`;
      const body = `{"format":1,"epoch":${epoch},"worker":${JSON.stringify(worker)},"after":${sequence},"entries":[${batch.texts.join(",")}]}`;
      const committing = commitFrame(
        { log, clock, signal, ...(onDoubt && { onDoubt }) },
        { id, body },
        sequence,
      );
      // Parsed back, so that a run sees exactly what a replay will see; while the server writes it.
      const { entries } = JSON.parse(body) as Frame;
      const commit = await committing;
      if (commit.kind === "fenced") onFenced(commit.by);
      if (commit.kind !== "stored") break;
      sequence = commit.sequence;
      onStored(entries, sequence, body.length);
      batch.resolve();
    }
    writing = undefined;
    hurryLater();
  }
}
