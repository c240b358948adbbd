import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Untold } from "./errands.ts";
import type { FrozenInstance } from "./instance-snapshot.ts";
import { partBytes } from "./jetstream-parts.ts";

/** One line of a snapshot. A log's beginning may be forgotten once all of its sum is in these. */
export type SnapshotItem =
  | {
      readonly kind: "open";
      readonly instance: FrozenInstance /** It is its key's turn. */;
      readonly turn?: boolean;
    }
  | { readonly kind: "untold"; readonly child: Untold }
  | { readonly kind: "ended"; readonly ids: readonly (readonly [workflowId: string, endedAtMs: number])[] };

/** The sum of all frames up to and with `sequence`. */
export interface Snapshot {
  readonly sequence: number;
  readonly items: Iterable<SnapshotItem>;
}

/** Where one shard's snapshots are kept. All of these reject when the store cannot be asked, and may be repeated. */
export interface SnapshotStore {
  /** The complete snapshot with the highest sequence. */
  newest(): Promise<Snapshot | undefined>;
  /**
   * Answers the bytes that were written. Asks for the lines as it goes, so that a large snapshot is never in memory as
   * a whole. A snapshot of which only a part is written does not exist.
   */
  write(sequence: number, lines: Iterable<string>): Promise<number>;
  /** Removes those with a lower sequence, whoever wrote them. */
  removeBelow(sequence: number): Promise<void>;
}

export interface SnapshotterDependencies {
  readonly clock: Clock;
  readonly store: SnapshotStore;
  readonly signal: AbortSignal;
  /** Bytes of the log after which the next one is taken; see {@link defaultSnapshotEveryBytes}. */
  readonly everyBytes: number;
  /** Lines of all that is in the shard at the moment of the call, to be asked for whenever there is time. */
  readonly capture: () => Iterable<string>;
  /** Everything up to this frame has been carried out of the log. */
  readonly relayedSequence: () => number;
  readonly forgetLogBelow: (sequence: number) => Promise<void>;
  readonly onTaken: (sequence: number, bytes: number) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Read at a take-over at most: this, what came while a snapshot was written, and the snapshot itself. */
export const defaultSnapshotEveryBytes = 32 * 1024 * 1024;

/**
 * Takes a snapshot each time that the log has grown by `everyBytes`, or by as much as the last snapshot if that was
 * more, and then lets go of the log below it.
 *
 * The order makes a crash harmless at any point, of this worker or of one that does not know yet that it has been
 * replaced: a snapshot is written only when nothing before it is left to be relayed, the log is cut only below a
 * complete snapshot, and a snapshot is removed only when a later one is complete and the log is cut.
 */
export function createSnapshotter(d: SnapshotterDependencies): {
  stored(sequence: number, bytes: number): void;
} {
  let grownBytes = 0;
  let lastBytes = 0;
  let busy = false;
  return {
    stored(sequence, bytes) {
      grownBytes += bytes;
      if (busy || grownBytes < Math.max(d.everyBytes, lastBytes)) return;
      grownBytes = 0;
      busy = true;
      keep(sequence, d.capture())
        .catch(d.onFailure)
        .finally(() => {
          busy = false;
        });
    },
  };

  async function keep(sequence: number, lines: Iterable<string>): Promise<void> {
    while (d.relayedSequence() < sequence && !d.signal.aborted) await sleep(d.clock, 100, d.signal);
    if (d.signal.aborted) return;
    lastBytes = await d.store.write(sequence, lines);
    await d.forgetLogBelow(sequence);
    await d.store.removeBelow(sequence);
    d.onTaken(sequence, lastBytes);
  }
}

export function snapshotLine(item: SnapshotItem): string {
  return `${JSON.stringify(item)}\n`;
}

/** Lines, cut without regard to lines: one workflow may be larger than a message. */
export function* partsOf(lines: Iterable<string>, bytes = partBytes): Generator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  let text = "";
  for (const line of lines) {
    text += line;
    // At least a byte for each.
    if (rest.byteLength + text.length < bytes) continue;
    rest = Buffer.concat([rest, Buffer.from(text)]);
    text = "";
    for (; rest.byteLength >= bytes; rest = rest.subarray(bytes)) yield rest.subarray(0, bytes);
  }
  yield Buffer.concat([rest, Buffer.from(text)]);
}

/** The items of a snapshot's parts in their order. All lines of a part are parsed at once, which takes half the time. */
export function* itemsOf(parts: Iterable<Uint8Array>): Generator<SnapshotItem> {
  let rest: Uint8Array = Buffer.alloc(0);
  for (const part of parts) {
    const text = Buffer.concat([rest, part]);
    const end = text.lastIndexOf(10);
    rest = text.subarray(end + 1);
    // JSON has no line break but between lines.
    if (end > 0)
      yield* JSON.parse(`[${text.toString("utf8", 0, end).replaceAll("\n", ",")}]`) as SnapshotItem[];
  }
}
