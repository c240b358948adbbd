import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { itemsOf, partsOf, type SnapshotStore } from "#orchestration/workflow/snapshot.ts";
import { withoutValues } from "./fake-values.ts";

/** Parts by sequence; shared by all handles on one shard's snapshots. */
export type StoredSnapshots = Map<number, { of: number; readonly parts: Map<number, Uint8Array> }>;

/** Snapshots in memory, written and removed part by part, so that a worker may die or be overtaken in between. */
export function createFakeSnapshots(
  clock: Clock,
  stored: StoredSnapshots = new Map(),
  { fails = () => false, delayMs = () => 1 }: { fails?: () => boolean; delayMs?: () => number } = {},
): SnapshotStore {
  async function pass(): Promise<void> {
    await sleep(clock, delayMs());
    if (fails()) throw new Error("no answer");
  }
  return {
    async newest() {
      await pass();
      for (const sequence of [...stored.keys()].sort((one, other) => other - one)) {
        const parts: Uint8Array[] = [];
        for (let part = 0; part < (stored.get(sequence)?.parts.size ?? 0); part += 1) {
          await pass();
          const data = stored.get(sequence)?.parts.get(part);
          if (data) parts.push(data);
        }
        if (parts.length > 0 && parts.length === stored.get(sequence)?.of)
          return { sequence, items: itemsOf(parts) };
      }
      return undefined;
    },
    async write(sequence, lines) {
      const snapshot = { of: Number.POSITIVE_INFINITY, parts: new Map<number, Uint8Array>() };
      stored.set(sequence, snapshot);
      let bytes = 0;
      // Smaller than in reality, so that there is something to tear apart, and to change in between.
      for (const data of partsOf(lines, 1_500)) {
        await pass();
        snapshot.parts.set(snapshot.parts.size, data);
        bytes += data.byteLength;
      }
      snapshot.of = snapshot.parts.size;
      return bytes;
    },
    async removeBelow(sequence) {
      for (const older of [...stored.keys()]) {
        if (older >= sequence) continue;
        await pass();
        stored.delete(older);
      }
    },
  };
}

/** What a shard is given that never takes one, and knows no other shard. */
export function withoutSnapshots(clock: Clock) {
  return {
    snapshots: createFakeSnapshots(clock),
    others: { shardOf: () => 0, ask: () => new Promise<never>(() => {}) },
    values: withoutValues,
    onValueFailure: () => {},
    maxOpen: 1_000,
    relayedSequence: () => 0,
    onSnapshot: () => {},
    onSnapshotFailure: () => {},
  };
}
