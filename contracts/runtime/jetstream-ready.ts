import { JetStreamApiError } from "@nats-io/jetstream";
import { RequestError, TimeoutError } from "@nats-io/transport-node";
import { CannotStart } from "./cannot-start.ts";
import { type Clock, sleep } from "./clock.ts";

export interface ReadyOptions {
  readonly clock: Clock;
  /** How long it may take, ms. Default 60,000: an election takes seconds, a server that reads a large store a minute. */
  readonly withinMs?: number;
  /** Called before each repetition. */
  readonly onWait?: (error: unknown) => void;
}

const retryEveryMs = 500;

/** Of the codes that the server sends with status 503, those that time does not change. */
const switchedOff: ReadonlySet<number> = new Set([10039, 10076]);
const switchedOffSays =
  "The NATS server runs without JetStream, or this account may not use it. Nothing was started. Switch it on: `jetstream {}` in the server's configuration.";

/**
 * Repeats `open` while JetStream cannot answer yet: it elects a leader, or reads its store. `open` must be safe to
 * repeat. Rejects with {@link CannotStart} when the time is over and at once if JetStream is switched off; what else
 * waiting does not help is rejected with as it is.
 */
export async function whenJetStreamIsReady<T>(open: () => Promise<T>, options: ReadyOptions): Promise<T> {
  const { clock, withinMs = 60_000, onWait } = options;
  const deadlineMs = clock.nowMs() + withinMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (isSwitchedOff(error)) throw new CannotStart(switchedOffSays, { cause: error });
      if (!isTransient(error)) throw error;
      if (clock.nowMs() >= deadlineMs) throw new CannotStart(waitedInVain(error, withinMs), { cause: error });
      onWait?.(error);
    }
    await sleep(clock, retryEveryMs);
  }
}

/** No place for a stream's copies: too few servers of the cluster are there yet. The server calls it a bad request. */
const tooFewServers = 10005;

function isSwitchedOff(error: unknown): boolean {
  return error instanceof JetStreamApiError && switchedOff.has(error.code);
}

function isTransient(error: unknown): error is Error {
  if (error instanceof JetStreamApiError) return error.code === tooFewServers || error.status === 503;
  // The client wraps what it met in an error of its own words.
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some((one) => one instanceof TimeoutError || one instanceof RequestError);
}

function waitedInVain(error: Error, withinMs: number): string {
  return `JetStream was not ready within ${withinMs / 1_000} s: ${error.message}. Nothing was started. ${adviceOn(error)}`;
}

function adviceOn(error: Error): string {
  // A leader may overlook a server while the cluster is formed, for minutes or for ever. Seen with 2.10.27.
  if (error instanceof JetStreamApiError && error.code === tooFewServers)
    return "Start the servers that are missing; if all of them run, restart the one that the leader does not name under `replicas` at its /jsz.";
  return "See that JetStream is switched on (`jetstream {}` in the server's configuration), and what the server logs.";
}
