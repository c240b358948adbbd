import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from "@nats-io/transport-node";
import { systemClock } from "#contracts/runtime/clock.ts";

/** The server knows of nobody who hears the subject, so nothing was done. */
export class NobodyListens extends Error {
  override readonly name = "NobodyListens";
}

/** Where the answers to one connection come in. */
interface Inbox {
  readonly subject: string;
  readonly waiting: Map<string, (answer: Msg) => void>;
  asked: number;
}

/** One for each connection, as long as that lasts. */
const inboxes = new WeakMap<NatsConnection, Inbox>();

/**
 * Sends a message and resolves with the first answer. Rejects with `NobodyListens`; with another error at once if the
 * connection is closed, and after `timeoutMs` without an answer: then whoever was asked may have done it or not.
 *
 * For what goes to and fro hundreds of times a second, in place of the client's own `request`: that builds an error
 * with a stack for each answer that it gets.
 */
export async function roundTrip(
  connection: NatsConnection,
  subject: string,
  body: string,
  timeoutMs: number,
  headers?: MsgHdrs,
): Promise<Msg> {
  const inbox = inboxOf(connection);
  inbox.asked += 1;
  const reply = `${inbox.subject}.${inbox.asked}`;
  connection.publish(subject, body, { reply, ...(headers && { headers }) });
  return new Promise((resolve, reject) => {
    const settled = () => {
      cancelLimit();
      inbox.waiting.delete(reply);
    };
    const cancelLimit = systemClock.schedule(timeoutMs, () => {
      settled();
      reject(new Error(`no answer within ${timeoutMs} ms`));
    });
    inbox.waiting.set(reply, (answer) => {
      settled();
      if (isFromNobody(answer)) reject(new NobodyListens(`nobody listens to ${subject}`));
      else resolve(answer);
    });
  });
}

function inboxOf(connection: NatsConnection): Inbox {
  const known = inboxes.get(connection);
  if (known) return known;
  const inbox: Inbox = { subject: createInbox(), waiting: new Map(), asked: 0 };
  connection.subscribe(`${inbox.subject}.*`, {
    callback: (_, answer) => inbox.waiting.get(answer.subject)?.(answer),
  });
  inboxes.set(connection, inbox);
  return inbox;
}

/** What the server itself answers then. */
function isFromNobody({ data, headers }: Msg): boolean {
  return data.length === 0 && headers?.code === 503;
}
