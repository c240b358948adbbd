import { JetStreamApiError } from "@nats-io/jetstream";
import { RequestError, TimeoutError } from "@nats-io/transport-node";
import { type Clock, sleep } from "./clock.ts";

export interface ReadyOptions {
  readonly clock: Clock;
  /** How long it may take, ms. Default 60,000: an election takes seconds, a server that reads a large store a minute. */
  readonly withinMs?: number;
  /** Called before each repetition. */
  readonly onWait?: (error: unknown) => void;
}

const retryEveryMs = 500;

/** Of the codes that the server sends with status 503, those that time does not change: JetStream is switched off. */
const switchedOff: ReadonlySet<number> = new Set([10039, 10076]);

/**
 * Repeats `open` while JetStream cannot answer yet: it elects a leader, or reads its store. `open` must be safe to
 * repeat. Rejects with the last error when the time is over, and at once with any that waiting does not help.
 */
export async function whenJetStreamIsReady<T>(open: () => Promise<T>, options: ReadyOptions): Promise<T> {
  const { clock, withinMs = 60_000, onWait } = options;
  const deadlineMs = clock.nowMs() + withinMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isTransient(error) || clock.nowMs() >= deadlineMs) throw error;
      onWait?.(error);
    }
    await sleep(clock, retryEveryMs);
  }
}

/** No place for a stream's copies: too few servers of the cluster are there yet. The server calls it a bad request. */
const tooFewServers = 10005;

function isTransient(error: unknown): boolean {
  if (error instanceof JetStreamApiError) {
    return error.code === tooFewServers || (error.status === 503 && !switchedOff.has(error.code));
  }
  // The client wraps what it met in an error of its own words.
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some((one) => one instanceof TimeoutError || one instanceof RequestError);
}
