import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Untold } from "./errands.ts";
import type { FrozenInstance } from "./instance-snapshot.ts";
import { partBytes } from "./jetstream-parts.ts";

/** One line of a snapshot. A log's beginning may be forgotten once all of its sum is in these. */
export type SnapshotItem =
  | {
      readonly kind: "open";
      readonly instance: FrozenInstance /** It is its key's turn. */;
      readonly turn: boolean;
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
  /** A snapshot of which only a part is written does not exist. */
  write(sequence: number, parts: readonly Uint8Array[]): Promise<void>;
  /** Removes those with a lower sequence, whoever wrote them. */
  removeBelow(sequence: number): Promise<void>;
}

export interface SnapshotterDependencies {
  readonly clock: Clock;
  readonly store: SnapshotStore;
  readonly signal: AbortSignal;
  /** Bytes of the log after which the next one is taken; see {@link defaultSnapshotEveryBytes}. */
  readonly everyBytes: number;
  /** All that is in the shard at this moment. */
  readonly capture: () => Iterable<SnapshotItem>;
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
      const parts = [...partsOf(d.capture())];
      lastBytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
      keep(sequence, parts)
        .catch(d.onFailure)
        .finally(() => {
          busy = false;
        });
    },
  };

  async function keep(sequence: number, parts: readonly Uint8Array[]): Promise<void> {
    while (d.relayedSequence() < sequence && !d.signal.aborted) await sleep(d.clock, 100, d.signal);
    if (d.signal.aborted) return;
    await d.store.write(sequence, parts);
    await d.forgetLogBelow(sequence);
    await d.store.removeBelow(sequence);
    d.onTaken(sequence, lastBytes);
  }
}

/** Lines of JSON, cut without regard to lines: one workflow may be larger than a message. */
function* partsOf(items: Iterable<SnapshotItem>): Generator<Uint8Array> {
  let lines: Buffer[] = [];
  let bytes = 0;
  for (const item of items) {
    const line = Buffer.from(`${JSON.stringify(item)}\n`);
    lines.push(line);
    bytes += line.byteLength;
    if (bytes < partBytes) continue;
    let rest = Buffer.concat(lines);
    for (; rest.byteLength >= partBytes; rest = rest.subarray(partBytes)) yield rest.subarray(0, partBytes);
    lines = [rest];
    bytes = rest.byteLength;
  }
  yield Buffer.concat(lines);
}

/** The items of a snapshot's parts in their order. */
export function* itemsOf(parts: readonly Uint8Array[]): Generator<SnapshotItem> {
  const text = Buffer.concat(parts);
  for (let from = 0, to = text.indexOf(10); to >= 0; from = to + 1, to = text.indexOf(10, from)) {
    yield JSON.parse(text.toString("utf8", from, to)) as SnapshotItem;
  }
}
