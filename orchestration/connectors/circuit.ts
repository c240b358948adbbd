import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  type FailureReason,
  handleWhenResult,
  type IBackoffFactory,
} from "cockatiel";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { PlatformAnswer } from "./platform-call.ts";

/** What came of a call that was sent. Without a `status` there was no answer. */
export interface Sent {
  readonly status?: number;
  readonly outcome: Outcome<PlatformAnswer, StepFailure>;
}

export interface CircuitOptions {
  /** Calls in a row without a sensible answer after which the platform is left alone. Default 5. */
  readonly failuresInARow?: number;
  /** How long it is left alone at first, ms; doubled each time that one call finds it still out of order. Default 1,000. */
  readonly firstPauseMs?: number;
  /** Default 60,000: nobody waits much longer than a minute for a platform that has come back. */
  readonly longestPauseMs?: number;
}

export interface CircuitDependencies {
  readonly clock: Clock;
  /** From 0 to 1: workers that were cut off together do not come back together. */
  readonly random: () => number;
  readonly onChange: (change: CircuitChange) => void;
}

/** `open`: it is not called until `untilMs` (Unix epoch). `closed`: it is called again. */
export type CircuitChange = { readonly to: "open"; readonly untilMs: number } | { readonly to: "closed" };

/** Until when a platform is left alone. Unix epoch, ms. */
export interface Held {
  readonly untilMs: number;
  /** When it will be open again by its own word, if it gave one. It is asked before that, in case it opens earlier. */
  readonly closedUntilMs?: number;
}

/** Sends one call, unless the platform is out of order. */
export interface Circuit {
  send(call: () => Promise<Sent>): Promise<Sent | { readonly held: Held }>;
  /** Set while it is open. */
  held(): Held | undefined;
}

/**
 * A circuit breaker for one platform. While it is open nothing is sent; then one call goes ahead of all others, and they
 * follow if it gets a sensible answer. A refusal is sensible: only silence and answers of the kind 5xx count.
 */
export function createCircuit(d: CircuitDependencies, options: CircuitOptions = {}): Circuit {
  const { failuresInARow = 5, firstPauseMs = 1_000, longestPauseMs = 60_000 } = options;
  const { clock } = d;
  let pause: Held = { untilMs: 0 };

  /** Cockatiel asks the machine's clock; here `duration` answers by ours: nothing is left to wait, or all is. */
  function pauses(round: number): IBackoffFactory<{ result: FailureReason<unknown> }> {
    return {
      next({ result }) {
        const ceilingMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(round, 20));
        const jitteredMs = ceilingMs * (0.5 + d.random() / 2);
        pause = pauseAfter(result, clock.nowMs(), jitteredMs, longestPauseMs);
        const { untilMs } = pause;
        return {
          get duration() {
            return clock.nowMs() >= untilMs ? 0 : Number.POSITIVE_INFINITY;
          },
          next: (again) => pauses(round + 1).next(again),
        };
      },
    };
  }

  const breaker = circuitBreaker(
    handleWhenResult((result) => isOutage(result as Sent)),
    { halfOpenAfter: pauses(0), breaker: new ConsecutiveBreaker(failuresInARow) },
  );
  breaker.onStateChange((state) => {
    if (state === CircuitState.Open) d.onChange({ to: "open", untilMs: pause.untilMs });
    if (state === CircuitState.Closed) d.onChange({ to: "closed" });
  });

  return {
    async send(call) {
      // One call is ahead to see whether it is back: whoever comes now does not wait for that.
      if (breaker.state === CircuitState.HalfOpen)
        return { held: { ...pause, untilMs: clock.nowMs() + firstPauseMs } };
      try {
        return await breaker.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { held: pause };
        throw error;
      }
    },
    held: () => (breaker.state === CircuitState.Open ? pause : undefined),
  };
}

/** The platform as a whole does not work: it was silent, is closed, or something in it broke. */
export function isOutage({ status, outcome }: Sent): boolean {
  if (outcome.ok) return false;
  const { kind } = outcome.failure;
  if (kind === "in-maintenance") return true;
  if (kind !== "retryable" && kind !== "outcome-unknown") return false;
  return status === undefined || status >= 500 || status === 408;
}

/** Nothing was applied, and it was not for what was sent: the platform, or what stands before it, is not there. */
export function isAbsence({ status, outcome }: Sent): boolean {
  const absent = status === undefined || status === 502 || status === 503 || status === 504;
  return absent && !outcome.ok && outcome.failure.kind === "retryable";
}

/** What a caller is told whose call was not sent. `parks`: it can wait without anybody waiting for it. */
export function heldFailure(
  system: string,
  { untilMs, closedUntilMs = 0 }: Held,
  nowMs: number,
  parks: boolean,
): StepFailure {
  const about = `the ${system} platform`;
  if (closedUntilMs > nowMs) {
    const detail = `${about} said that it is closed until ${timestamp(closedUntilMs)}; nothing was sent`;
    return { kind: "in-maintenance", detail, untilMs: closedUntilMs };
  }
  const detail = `${about} does not work at the moment and is not called before ${timestamp(untilMs)}; nothing was sent`;
  // A workflow waits without using up its attempts; whoever waits for an answer is told when to ask again.
  return parks
    ? { kind: "in-maintenance", detail, untilMs }
    : { kind: "retryable", detail, retryAfterMs: Math.max(0, untilMs - nowMs) };
}

function pauseAfter(reason: FailureReason<unknown>, nowMs: number, ownMs: number, longestMs: number): Held {
  const outcome = "value" in reason ? (reason.value as Sent).outcome : undefined;
  const failure = outcome === undefined || outcome.ok ? undefined : outcome.failure;
  if (failure?.kind === "in-maintenance") {
    const askedMs = Math.min(failure.untilMs - nowMs, longestMs);
    return { untilMs: nowMs + Math.max(ownMs, askedMs), closedUntilMs: failure.untilMs };
  }
  const askedMs = failure?.kind === "retryable" ? (failure.retryAfterMs ?? 0) : 0;
  return { untilMs: nowMs + Math.max(ownMs, Math.min(askedMs, longestMs)) };
}

function timestamp(atMs: number): string {
  return new Date(atMs).toISOString();
}
