import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";

/** When a dead letter was brought again, by whom, and why. */
export interface Replay {
  /** RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
}

/** Which dead letters were brought again. */
export interface Replays {
  read(sequence: number): Promise<Replay | undefined>;
  /** Notes a replay and answers it, or the one that was noted before. */
  note(sequence: number, replay: Replay): Promise<Replay>;
}

/** As long as the dead letters themselves: see contracts/events/records.asyncapi.yaml. */
const keptMs = 31_536_000_000;

export async function openReplays(connection: NatsConnection): Promise<Replays> {
  const bucket = await new Kvm(connection).create("concordat-dead-letter-replays", {
    history: 1,
    ttl: keptMs,
  });
  const read = async (sequence: number): Promise<Replay | undefined> =>
    (await bucket.get(String(sequence)))?.json<Replay>();
  return {
    read,
    async note(sequence, replay) {
      try {
        await bucket.create(String(sequence), JSON.stringify(replay));
        return replay;
      } catch (error) {
        const first = await read(sequence);
        if (first === undefined) throw error;
        return first;
      }
    },
  };
}
