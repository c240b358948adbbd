import { DeliverPolicy, type JetStreamClient } from "@nats-io/jetstream";
import { headers } from "@nats-io/transport-node";

/** Part n of m, as header of each message; of `Infinity` before the last one, which alone knows how many there are. */
const partHeader = "Concordat-Part";

/** With its envelope below the server's default limit of 1 MB for a message. */
export const partBytes = 512 * 1024;

/** Asked for at a time, 8 MB: a server gives up a connection for which 64 MB are waiting. */
const partsAtOnce = 16;

/**
 * Publishes all parts of one thing under one subject, each durable before the next is asked for but one, and answers
 * their bytes. `id` is unlike any other thing's.
 */
export async function writeParts(
  jetstream: JetStreamClient,
  subject: string,
  id: string,
  parts: Iterable<Uint8Array>,
): Promise<number> {
  let before: Uint8Array | undefined;
  let written = 0;
  let bytes = 0;
  for (const part of parts) {
    if (before) await write(before, Number.POSITIVE_INFINITY);
    before = part;
  }
  if (before) await write(before, written + 1);
  return bytes;

  async function write(part: Uint8Array, of: number): Promise<void> {
    written += 1;
    bytes += part.byteLength;
    const head = headers();
    head.set(partHeader, `${written}/${of}`);
    await jetstream.publish(subject, part, { msgID: `${id}-${written}`, headers: head, retries: 5 });
  }
}

/** Reads the `messages` that there are under a subject; `undefined` if not all parts are among them. Rejects when it cannot be read. */
export async function readParts(
  jetstream: JetStreamClient,
  stream: string,
  subject: string,
  messages: number,
): Promise<readonly Uint8Array[] | undefined> {
  const consumer = await jetstream.consumers.get(stream, {
    filter_subjects: subject,
    deliver_policy: DeliverPolicy.All,
  });
  const parts = new Map<number, Uint8Array>();
  let wanted = Number.POSITIVE_INFINITY;
  for (let seen = 0; seen < messages; ) {
    const asked = Math.min(partsAtOnce, messages - seen);
    const reading = await consumer.fetch({ max_messages: asked, expires: 10_000, idle_heartbeat: 1_000 });
    let came = 0;
    for await (const message of reading) {
      const [part = 0, of = 0] = (message.headers?.get(partHeader) ?? "").split("/").map(Number);
      parts.set(part, message.data);
      wanted = of;
      came += 1;
      if (came === asked) break;
    }
    seen += came;
    if (came < asked) throw new Error(`${seen} of ${messages} parts of ${subject} could be read`);
  }
  if (parts.size < wanted) return undefined;
  return [...parts].sort(([one], [other]) => one - other).map(([, data]) => data);
}
