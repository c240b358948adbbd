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

/** Sends one call, unless the platform is out of order. */
export interface Circuit {
  send(call: () => Promise<Sent>): Promise<Sent | { readonly heldUntilMs: number }>;
  /** Whether it was closed by what came last, and so the answer says nothing about the one call that got it. */
  openUntilMs(): number | undefined;
}

/**
 * A circuit breaker for one platform. While it is open nothing is sent; then one call goes ahead of all others, and they
 * follow if it gets a sensible answer. A refusal is sensible: only silence and answers of the kind 5xx count.
 */
export function createCircuit(d: CircuitDependencies, options: CircuitOptions = {}): Circuit {
  const { failuresInARow = 5, firstPauseMs = 1_000, longestPauseMs = 60_000 } = options;
  const { clock } = d;
  let pauseEndsAtMs = 0;

  /** Cockatiel asks the machine's clock; here `duration` answers by ours: nothing is left to wait, or all is. */
  function pauses(round: number): IBackoffFactory<{ result: FailureReason<unknown> }> {
    return {
      next({ result }) {
        const ceilingMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(round, 20));
        const jitteredMs = ceilingMs * (0.5 + d.random() / 2);
        pauseEndsAtMs = clock.nowMs() + Math.max(jitteredMs, Math.min(askedPauseMs(result), longestPauseMs));
        const endsAtMs = pauseEndsAtMs;
        return {
          get duration() {
            return clock.nowMs() >= endsAtMs ? 0 : Number.POSITIVE_INFINITY;
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
    if (state === CircuitState.Open) d.onChange({ to: "open", untilMs: pauseEndsAtMs });
    if (state === CircuitState.Closed) d.onChange({ to: "closed" });
  });

  return {
    async send(call) {
      // One call is ahead to see whether it is back: whoever comes now does not wait for that.
      if (breaker.state === CircuitState.HalfOpen) return { heldUntilMs: clock.nowMs() + firstPauseMs };
      try {
        return await breaker.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { heldUntilMs: pauseEndsAtMs };
        throw error;
      }
    },
    openUntilMs: () => (breaker.state === CircuitState.Open ? pauseEndsAtMs : undefined),
  };
}

/** The platform as a whole does not work: it was silent, or something in it broke. */
export function isOutage({ status, outcome }: Sent): boolean {
  if (outcome.ok) return false;
  const { kind } = outcome.failure;
  if (kind !== "retryable" && kind !== "outcome-unknown") return false;
  return status === undefined || status >= 500 || status === 408;
}

/** Nothing was applied, and it was not for what was sent: the platform, or what stands before it, is not there. */
export function isAbsence({ status, outcome }: Sent): boolean {
  const absent = status === undefined || status === 502 || status === 503 || status === 504;
  return absent && !outcome.ok && outcome.failure.kind === "retryable";
}

/** What a caller is told whose call was not sent. Whether it parks or comes back is the caller's to decide. */
export function heldFailure(system: string, untilMs: number, nowMs: number, parks: boolean): StepFailure {
  const detail = `the ${system} platform does not work at the moment and is not called before ${new Date(untilMs).toISOString()}; nothing was sent`;
  // A workflow waits without using up its attempts; whoever waits for an answer is told when to ask again.
  return parks
    ? { kind: "in-maintenance", detail, untilMs }
    : { kind: "retryable", detail, retryAfterMs: Math.max(0, untilMs - nowMs) };
}

export function askedPauseMs(reason: FailureReason<unknown>): number {
  const outcome = "value" in reason ? (reason.value as Sent).outcome : undefined;
  if (outcome === undefined || outcome.ok || !("retryAfterMs" in outcome.failure)) return 0;
  return outcome.failure.retryAfterMs ?? 0;
}
