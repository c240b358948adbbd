import { type ApiError, JetStreamApiError } from "@nats-io/jetstream";
import { createInbox, type Msg, MsgHdrsImpl, type NatsConnection } from "@nats-io/transport-node";
import { systemClock } from "#contracts/runtime/clock.ts";

/** What the server says of what it has stored. */
export interface Acknowledgement {
  readonly seq: number;
  /** It had seen the message's `Nats-Msg-Id` before, and stored nothing. */
  readonly duplicate?: boolean;
  /** Messages of an atomic batch. */
  readonly count?: number;
}

/**
 * Publishes to a stream and resolves when that has acknowledged it. Rejects with a `JetStreamApiError` if the server
 * refused it, and with another error if nobody answered in time: then it may be stored or not.
 */
export type Publish = (
  subject: string,
  body: string,
  headers: Record<string, string[]>,
) => Promise<Acknowledgement>;

/**
 * For what is published hundreds of times a second, in place of the client's own `publish`: that builds an error with a
 * stack for each answer that it gets. Its subscription lasts as long as the connection.
 */
export function createPublisher(connection: NatsConnection, timeoutMs: number): Publish {
  const inbox = createInbox();
  const waiting = new Map<string, (answer: Msg) => void>();
  connection.subscribe(`${inbox}.*`, { callback: (_, answer) => waiting.get(answer.subject)?.(answer) });
  let published = 0;
  return async (subject, body, headers) => {
    published += 1;
    const reply = `${inbox}.${published}`;
    const { promise, resolve, reject } = Promise.withResolvers<Acknowledgement>();
    const settle = (answer?: Msg) => {
      cancelLimit();
      waiting.delete(reply);
      const read = answer ? readAnswer(answer) : new Error(`no answer within ${timeoutMs} ms`);
      if (read instanceof Error) reject(read);
      else resolve(read);
    };
    connection.publish(subject, body, { reply, headers: MsgHdrsImpl.fromRecord(headers) });
    const cancelLimit = systemClock.schedule(timeoutMs, settle);
    waiting.set(reply, settle);
    return promise;
  };
}

function readAnswer(answer: Msg): Acknowledgement | Error {
  if (answer.data.length === 0) return new Error("no stream takes this subject now");
  const { error, ...acknowledged } = answer.json<Acknowledgement & { readonly error?: ApiError }>();
  return error ? new JetStreamApiError(error) : acknowledged;
}
