import { type ApiError, JetStreamApiError } from "@nats-io/jetstream";
import { MsgHdrsImpl, type NatsConnection } from "@nats-io/transport-node";
import { roundTrip } from "./round-trip.ts";

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

export function createPublisher(connection: NatsConnection, timeoutMs: number): Publish {
  return async (subject, body, headers) => {
    const answer = await roundTrip(connection, subject, body, timeoutMs, MsgHdrsImpl.fromRecord(headers));
    const { error, ...acknowledged } = answer.json<Acknowledgement & { readonly error?: ApiError }>();
    if (error) throw new JetStreamApiError(error);
    return acknowledged;
  };
}
