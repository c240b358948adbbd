import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { commitFrame } from "./commit.ts";
import { type Entry, largestEntryBytes, type StepEntry } from "./entry.ts";
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
   * nobody here may go on. Entries of one call are durable together, and never without those of the calls before it.
   */
  append(entry: Entry, and?: Entry): Promise<void>;
  /** The same for what nobody waits for: it lies for some milliseconds, so that others go into the same frame. */
  appendLater(entry: Entry): Promise<void>;
  /**
   * The same for the result of a step, which somebody waits for (`awaited`) or not. Its value was read from so many
   * `characters` of JSON, and nobody else has it: it becomes JSON again only when its frame is closed.
   */
  appendResult(result: StepEntry, characters: number, awaited: boolean): Promise<void>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

/** What goes into one frame. */
interface Batch {
  /** As a replay will see them. */
  readonly entries: Entry[];
  /** The JSON of each, if it is written already. */
  readonly texts: (string | undefined)[];
  characters: number;
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

/** Beyond this many characters of JSON the rest waits for the next frame. */
const frameCharacters = 256 * 1024;

/** What the JSON of a step's result has besides the workflow's id and the value, at most. */
const resultCharacters = 200;

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
    append(entry, and) {
      const { stored } = enqueue(entry, and);
      hurry();
      return stored;
    },
    appendLater(entry) {
      const { stored } = enqueue(entry);
      hurryLater();
      return stored;
    },
    appendResult(result, characters, awaited) {
      const batch = batchFor(characters + result.workflowId.length + resultCharacters);
      batch.entries.push(result);
      batch.texts.push(undefined);
      if (awaited) hurry();
      else hurryLater();
      return batch.stored;
    },
    idle: async () => writing,
  };

  function enqueue(entry: Entry, and?: Entry): Batch {
    const text = textOf(entry);
    const andText = and ? textOf(and) : "";
    const batch = batchFor(text.length + andText.length);
    add(batch, text);
    if (and) add(batch, andText);
    return batch;
  }

  /** That has room for so many characters, which it has then. */
  function batchFor(characters: number): Batch {
    let batch = queue.at(-1);
    if (!batch || batch.characters + characters > frameCharacters) {
      const { promise, resolve } = Promise.withResolvers<void>();
      batch = { entries: [], texts: [], characters: 0, stored: promise, resolve };
      queue.push(batch);
    }
    batch.characters += characters;
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
      const body = `{"format":1,"epoch":${epoch},"worker":${JSON.stringify(worker)},"after":${sequence},"entries":[${textsOf(batch).join(",")}]}`;
      const commit = await commitFrame(
        { log, clock, signal, ...(onDoubt && { onDoubt }) },
        { id, body },
        sequence,
      );
      if (commit.kind === "fenced") onFenced(commit.by);
      if (commit.kind !== "stored") break;
      sequence = commit.sequence;
      onStored(batch.entries, sequence, body.length);
      batch.resolve();
    }
    writing = undefined;
    hurryLater();
  }
}

function textOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  if (3 * text.length > largestEntryBytes && Buffer.byteLength(text) > largestEntryBytes) {
    throw new EntryTooLargeError(
      `a '${entry.kind}' of ${Buffer.byteLength(text)} bytes; at most ${largestEntryBytes} can be kept`,
    );
  }
  return text;
}

function textsOf({ entries, texts }: Batch): string[] {
  return texts.map((text, index) => text ?? JSON.stringify(entries[index]));
}

function add(batch: Batch, text: string): void {
  // So that a run sees exactly what a replay will see.
  batch.entries.push(JSON.parse(text) as Entry);
  batch.texts.push(text);
}
