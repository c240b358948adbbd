import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Dispatched } from "../dispatch.ts";
import { isRefusal } from "../exchange.ts";
import type { OperationPayload } from "../operation-payload.ts";
import { type ProblemKind, statusOf } from "../problem.ts";
import type { Refusal } from "../refusal.ts";
import type { AnswerCache, KeptAnswer } from "./answer-cache.ts";
import { businessIdsIn } from "./business-ids.ts";
import type { WantedFreshness } from "./cache-control.ts";

export interface ReadDeskDependencies {
  readonly cache: AnswerCache;
  readonly clock: Clock;
}

/** What came of a read: what it says and since when, or why it says nothing. */
export type ReadResult = KeptAnswer | Refusal;

/** Answers reads from what was read a moment ago where the contract lets it, and asks orchestration otherwise. */
export interface ReadDesk {
  /** Call it for a caller who may have the answer: what is kept is the same for all of them. */
  read(
    operation: ApiOperation,
    payload: OperationPayload,
    wanted: WantedFreshness,
    dispatch: () => Promise<Dispatched>,
  ): Promise<ReadResult>;
  /** These business objects have changed, or may have. */
  changed(ids: ReadonlySet<string>): void;
  /** Anything may have changed. */
  changedAnything(): void;
}

interface Flight {
  readonly result: Promise<ReadResult>;
  readonly ids: ReadonlySet<string>;
}

/**
 * Every gateway keeps its own answers, each for as long as its `x-freshness` says and until a business event names
 * something in it, so that gateways need to agree on nothing: whichever is asked keeps the promise by itself.
 */
export function createReadDesk({ cache, clock }: ReadDeskDependencies): ReadDesk {
  const flights = new Map<string, Flight>();

  return {
    async read(operation, payload, wanted, dispatch) {
      const { freshness } = operation;
      if (freshness === undefined) return resultOf(await dispatch(), clock.nowMs());

      const key = `${operation.operationId}\n${JSON.stringify(payload)}`;
      const asked = wanted.maxAgeSeconds ?? freshness.maxAgeSeconds;
      const oldestMs = Math.min(asked, freshness.maxAgeSeconds) * 1_000;
      if (oldestMs === 0) return ask(key, payload, wanted, dispatch);
      const kept = cache.find(key, oldestMs);
      if (kept !== undefined) return kept;

      // A read under way began before this request: good enough for whoever would have taken its answer a moment later.
      const result = await (flights.get(key)?.result ?? ask(key, payload, wanted, dispatch));
      const { staleIfErrorSeconds } = freshness;
      if (!isRefused(result) || staleIfErrorSeconds === undefined || !isOutage(result.kind)) return result;
      return (
        cache.find(key, Math.min(staleIfErrorSeconds, wanted.maxAgeSeconds ?? staleIfErrorSeconds) * 1_000) ??
        result
      );
    },
    changed(ids) {
      cache.changed(ids);
      for (const [key, flight] of flights) if (!flight.ids.isDisjointFrom(ids)) flights.delete(key);
    },
    changedAnything() {
      cache.clear();
      flights.clear();
    },
  };

  function ask(
    key: string,
    payload: OperationPayload,
    { noStore }: WantedFreshness,
    dispatch: () => Promise<Dispatched>,
  ): Promise<ReadResult> {
    const ids = businessIdsIn(payload);
    const reading = cache.begin(key, ids);
    const readAtMs = clock.nowMs();
    const flight: Flight = {
      ids,
      result: dispatch()
        .then((dispatched) => {
          const result = resultOf(dispatched, readAtMs);
          if (!isRefused(result) && !noStore) reading.keep(result);
          return result;
        })
        .finally(() => {
          reading.done();
          if (flights.get(key) === flight) flights.delete(key);
        }),
    };
    flights.set(key, flight);
    return flight.result;
  }
}

export function isRefused(result: ReadResult): result is Refusal {
  return "kind" in result;
}

function resultOf({ reply, value, nextCursor }: Dispatched, readAtMs: number): ReadResult {
  if (isRefusal(reply)) return reply;
  return { value, readAtMs, body: reply.body, ...(nextCursor === undefined ? {} : { nextCursor }) };
}

/** What is behind the gateway cannot answer now; that it answers "no" is no outage. */
function isOutage(kind: ProblemKind): boolean {
  return statusOf(kind) >= 500;
}
