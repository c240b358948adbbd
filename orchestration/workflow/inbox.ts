import type { NatsConnection } from "@nats-io/transport-node";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail } from "#contracts/runtime/outcome.ts";
import type { OrReset } from "./connection-resets.ts";
import { largestEntryBytes } from "./entry.ts";
import type { Answer, Request } from "./request.ts";
import { NobodyListens, roundTrip } from "./round-trip.ts";

function subjectOf(shard: number): string {
  return `concordat.wf.in.${shard}`;
}

/**
 * Answers requests to a shard that this worker owns. Not in a queue group: an old owner that does not know yet that
 * it has been replaced cannot answer, and must not take requests away from the one that can.
 */
export function serveInbox(
  connection: NatsConnection,
  shard: number,
  handle: (request: Request) => Promise<Answer>,
  onFailure: (error: unknown) => void,
): { stop(): void } {
  const subscription = connection.subscribe(subjectOf(shard), {
    callback(error, message) {
      if (error) return onFailure(error);
      handle(message.json<Request>())
        .then((answer) => message.respond(JSON.stringify(answer)))
        .catch(onFailure);
    },
  });
  return { stop: () => subscription.unsubscribe() };
}

/** Asks the owner of a shard once. Rejects when there is none, or it does not answer in time. */
export async function askOnce(
  connection: NatsConnection,
  shard: number,
  request: Request,
  timeoutMs = 2_000,
): Promise<Answer> {
  const answer = await roundTrip(connection, subjectOf(shard), JSON.stringify(request), timeoutMs);
  return answer.json<Answer>();
}

/** Asks the owner of a shard, again and again, for `withinMs`. Whatever is asked is safe to repeat. */
export async function askShard(
  connection: NatsConnection,
  clock: Clock,
  shard: number,
  request: Request,
  withinMs: number,
  orReset: OrReset = (work) => work,
): Promise<Answer> {
  const body = JSON.stringify(request);
  if (Buffer.byteLength(body) > largestEntryBytes) {
    return fail({
      kind: "too-large",
      detail: `${Buffer.byteLength(body)} bytes; at most ${largestEntryBytes}`,
    });
  }
  const deadlineMs = clock.nowMs() + withinMs;
  let delivered = false;
  let detail = "";
  while (clock.nowMs() < deadlineMs) {
    try {
      const timeoutMs = Math.max(1, Math.min(2_000, deadlineMs - clock.nowMs()));
      return (await orReset(roundTrip(connection, subjectOf(shard), body, timeoutMs))).json<Answer>();
    } catch (error) {
      detail = String(error);
      if (!(error instanceof NobodyListens)) delivered = true;
    }
    await sleep(clock, 100);
  }
  return delivered
    ? fail({ kind: "outcome-unknown", detail: `the owner of shard ${shard} did not answer: ${detail}` })
    : fail({ kind: "no-responder", detail: `no worker owned shard ${shard} for ${withinMs} ms` });
}
