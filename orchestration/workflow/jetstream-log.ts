import { DeliverPolicy } from "@nats-io/jetstream";
import { isConflict } from "./jetstream-conflict.ts";
import type { AppendAnswer, Log, StoredFrame } from "./log.ts";
import type { Store } from "./store.ts";

/** Holds the logs of all shards. Nothing outside the engine reads it. */
export const logStream = "CONCORDAT_WORKFLOWS";

/** The log of one shard, as one subject of the stream. */
export function createJetStreamLog(
  { jetstream, manager, publish, orReset }: Pick<Store, "jetstream" | "manager" | "publish" | "orReset">,
  shard: number,
): Log {
  const subject = `concordat.wf.log.${shard}`;
  return {
    async append(id, body, expectedSequence): Promise<AppendAnswer> {
      try {
        const ack = await orReset(
          publish(subject, body, {
            "Nats-Msg-Id": [id],
            "Nats-Expected-Last-Subject-Sequence": [String(expectedSequence)],
          }),
        );
        if (ack.duplicate) return { kind: "conflict", detail: "the server has seen this message" };
        return { kind: "stored", sequence: ack.seq };
      } catch (error) {
        return { kind: isConflict(error) ? "conflict" : "unanswered", detail: String(error) };
      }
    },

    // Not a "direct get": any replica may answer that, also one that lags behind.
    async last(): Promise<StoredFrame | undefined> {
      const message = await orReset(manager.streams.getMessage(logStream, { last_by_subj: subject }));
      if (message === null) return undefined;
      return { sequence: message.seq, id: message.header.get("Nats-Msg-Id"), body: message.string() };
    },

    async read(afterSequence, untilSequence, onFrame) {
      const consumer = await jetstream.consumers.get(logStream, {
        filter_subjects: subject,
        opt_start_seq: afterSequence + 1,
        deliver_policy: DeliverPolicy.StartSequence,
      });
      // A server that restarts meanwhile forgets this consumer without a word; the client's own choice would be to
      // notice that after half a minute.
      const messages = await consumer.consume({ expires: 2_000, idle_heartbeat: 500 });
      try {
        for await (const message of messages) {
          onFrame({
            sequence: message.seq,
            id: message.headers?.get("Nats-Msg-Id") ?? "",
            body: message.string(),
          });
          if (message.seq >= untilSequence) return;
        }
      } finally {
        messages.stop();
      }
      throw new Error(`the log of shard ${shard} ended before sequence ${untilSequence}`);
    },

    async forgetBelow(sequence) {
      await manager.streams.purge(logStream, { filter: subject, seq: sequence });
    },
  };
}
