import type { JetStreamClient, JetStreamManager } from "@nats-io/jetstream";
import { readParts, writeParts } from "./jetstream-parts.ts";
import { itemsOf, partsOf, type SnapshotStore } from "./snapshot.ts";

/** Holds the snapshots of all shards: one subject for each, one message for each part. */
export const snapshotStream = "CONCORDAT_WORKFLOW_SNAPSHOTS";

/** The snapshots of one shard. Two writers never share a sequence, so they never share a subject. */
export function createJetStreamSnapshots(
  jetstream: JetStreamClient,
  manager: JetStreamManager,
  shard: number,
): SnapshotStore {
  const subjectOf = (sequence: number) => `concordat.wf.snap.${shard}.${sequence}`;

  return {
    async newest() {
      for (const { sequence, messages } of await stored()) {
        const parts = await readParts(jetstream, snapshotStream, subjectOf(sequence), messages);
        if (parts) return { sequence, items: itemsOf(parts) };
      }
      return undefined;
    },
    write(sequence, lines) {
      return writeParts(jetstream, subjectOf(sequence), `${shard}-${sequence}`, partsOf(lines));
    },
    async removeBelow(sequence) {
      for (const older of await stored()) {
        if (older.sequence >= sequence) continue;
        await manager.streams.purge(snapshotStream, { filter: subjectOf(older.sequence) });
      }
    },
  };

  /** The latest first. */
  async function stored(): Promise<{ sequence: number; messages: number }[]> {
    const { state } = await manager.streams.info(snapshotStream, {
      subjects_filter: subjectOf(0).replace(/0$/, "*"),
    });
    return Object.entries(state.subjects ?? {})
      .map(([subject, messages]) => ({ sequence: Number(subject.split(".").at(-1)), messages }))
      .sort((one, other) => other.sequence - one.sequence);
  }
}
