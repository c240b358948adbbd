import { randomUUID } from "node:crypto";
import type { JetStreamManager } from "@nats-io/jetstream";
import { headers, type NatsConnection } from "@nats-io/transport-node";

export interface BatchedMessage {
  readonly subject: string;
  readonly body: string;
  /** Sequence of the last message on the subject, 0 if there is none. */
  readonly expectedSequence: number;
}

/**
 * Publishes all messages to one stream, each on its own subject, or none of them; answers the first one's sequence,
 * which the others follow. Rejects when they were refused or not answered. The server syncs once for all of them.
 */
export type PublishBatch = (messages: readonly BatchedMessage[]) => Promise<number>;

/** The server takes no more in one batch. */
export const largestBatch = 1_000;

/**
 * Turns on atomic batches for a stream; `undefined` where the server has none, which is before 2.12: it ignores
 * the setting, and would store the messages one by one.
 */
export async function openAtomicBatch(
  connection: NatsConnection,
  manager: JetStreamManager,
  stream: string,
  timeoutMs: number,
): Promise<PublishBatch | undefined> {
  const { config } = await manager.streams.info(stream);
  if (config.allow_atomic !== true) {
    const echoed = await manager.streams
      .update(stream, { ...config, allow_atomic: true })
      .catch(() => undefined);
    if (echoed?.config.allow_atomic !== true) return undefined;
  }
  let batches = 0;
  const prefix = randomUUID();
  return async (messages) => {
    batches += 1;
    const last = messages.length;
    // The client's own batch drops what is expected of each message. One object for all: it is written out at once.
    const head = headers();
    head.set("Nats-Batch-Id", `${prefix}-${batches}`);
    const headersOf = (index: number, { expectedSequence }: BatchedMessage) => {
      head.set("Nats-Batch-Sequence", String(index));
      head.set("Nats-Expected-Last-Subject-Sequence", String(expectedSequence));
      if (index === last) head.set("Nats-Batch-Commit", "1");
      return head;
    };
    for (const [index, message] of messages.entries()) {
      const options = { headers: headersOf(index + 1, message) };
      if (index + 1 < last) connection.publish(message.subject, message.body, options);
      else {
        const answer = await connection.request(message.subject, message.body, {
          ...options,
          timeout: timeoutMs,
        });
        const { error, seq, count } = answer.json<{ error?: object; seq: number; count: number }>();
        if (error !== undefined || count !== last) throw new Error(`a batch was refused: ${answer.string()}`);
        return seq - last + 1;
      }
    }
    throw new RangeError("a batch has at least one message");
  };
}
