import { DeliverPolicy, type JetStreamClient, type JetStreamManager } from "@nats-io/jetstream";
import { headers } from "@nats-io/transport-node";
import { itemsOf, type SnapshotStore } from "./snapshot.ts";

/** Holds the snapshots of all shards: one subject for each, one message for each part. */
export const snapshotStream = "CONCORDAT_WORKFLOW_SNAPSHOTS";

/** Part n of m, as header of each message. */
const partHeader = "Concordat-Part";

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
        const parts = await readParts(sequence, messages);
        if (parts) return { sequence, items: itemsOf(parts) };
      }
      return undefined;
    },
    async write(sequence, parts) {
      for (const [index, part] of parts.entries()) {
        const head = headers();
        head.set(partHeader, `${index + 1}/${parts.length}`);
        const msgID = `${shard}-${sequence}-${index + 1}`;
        await jetstream.publish(subjectOf(sequence), part, { msgID, headers: head, retries: 5 });
      }
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

  /** `undefined` if not all are there. */
  async function readParts(sequence: number, messages: number): Promise<readonly Uint8Array[] | undefined> {
    const consumer = await jetstream.consumers.get(snapshotStream, {
      filter_subjects: subjectOf(sequence),
      deliver_policy: DeliverPolicy.All,
    });
    const parts = new Map<number, Uint8Array>();
    let wanted = Number.POSITIVE_INFINITY;
    let seen = 0;
    const reading = await consumer.fetch({ max_messages: messages, expires: 10_000, idle_heartbeat: 1_000 });
    for await (const message of reading) {
      const [part = 0, of = 0] = (message.headers?.get(partHeader) ?? "").split("/").map(Number);
      parts.set(part, message.data);
      wanted = of;
      seen += 1;
      if (seen === messages) break;
    }
    if (seen < messages) throw new Error(`the snapshot ${sequence} of shard ${shard} could not be read`);
    if (parts.size < wanted) return undefined;
    return [...parts].sort(([one], [other]) => one - other).map(([, data]) => data);
  }
}
