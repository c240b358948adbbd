import { randomUUID } from "node:crypto";
import type { JetStreamManager } from "@nats-io/jetstream";
import { MsgHdrsImpl, type NatsConnection } from "@nats-io/transport-node";
import type { Publish } from "./publisher.ts";

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
  publish: Publish,
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
    const last = messages.at(-1);
    if (!last) throw new RangeError("a batch has at least one message");
    const count = messages.length;
    // The client's own batch drops what is expected of each message.
    const headersOf = ({ expectedSequence }: BatchedMessage, index: number) => ({
      "Nats-Batch-Id": [`${prefix}-${batches}`],
      "Nats-Batch-Sequence": [String(index + 1)],
      "Nats-Expected-Last-Subject-Sequence": [String(expectedSequence)],
    });
    for (const [index, message] of messages.slice(0, -1).entries()) {
      const headers = MsgHdrsImpl.fromRecord(headersOf(message, index));
      connection.publish(message.subject, message.body, { headers });
    }
    const stored = await publish(last.subject, last.body, {
      ...headersOf(last, count - 1),
      "Nats-Batch-Commit": ["1"],
    });
    if (stored.count !== count) throw new Error(`of a batch of ${count}, ${stored.count} were stored`);
    return stored.seq - count + 1;
  };
}
