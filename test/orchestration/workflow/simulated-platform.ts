import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepCall, StepContext, StepFailure } from "#orchestration/workflow/workflow.ts";

/** A platform that applies what it is sent soon or late, and whose answers get lost. */
export interface SimulatedPlatform {
  /** How often each effect was applied. */
  readonly applied: ReadonlyMap<string, number>;
  /** Effects in the order in which they were applied; `-` before one that was undone. */
  readonly timeline: readonly string[];
  /** Applies once per idempotency key. */
  keyed(effect: string): StepCall<string>;
  /** Applies as often as it is sent. */
  blind(effect: string): StepCall<string>;
  /** Takes effects back, once per idempotency key; does nothing if they are not there. */
  undo(...effects: readonly string[]): StepCall<string>;
  find(effect: string): StepCall<string | undefined>;
}

/** `slowestMs`: longest time from sending to the effect; a step's time limit has to be longer. */
export function createSimulatedPlatform(
  clock: Clock,
  random: () => number,
  slowestMs: number,
): SimulatedPlatform {
  const applied = new Map<string, number>();
  const timeline: string[] = [];
  const seenKeys = new Set<string>();

  async function send(apply: () => void, { signal }: StepContext): Promise<Outcome<string, StepFailure>> {
    const luck = random();
    if (luck < 0.08)
      return fail({ kind: "retryable", detail: "503", ...(luck < 0.04 && { retryAfterMs: 500 }) });
    if (luck < 0.1)
      return fail({ kind: "in-maintenance", detail: "closed", untilMs: clock.nowMs() + 60_000 });
    if (luck < 0.13) return fail({ kind: "rejected", detail: "the business refuses" });
    // The request is under way now, whatever becomes of its sender.
    const delayMs = random() < 0.8 ? 5 : random() * slowestMs;
    clock.schedule(delayMs, apply);
    if (luck < 0.25) {
      await sleep(clock, random() * 1_000, signal);
      return fail({ kind: "outcome-unknown", detail: "connection reset" });
    }
    await sleep(clock, delayMs + 1, signal);
    return signal.aborted ? fail({ kind: "outcome-unknown", detail: "aborted" }) : succeed("applied");
  }

  const count = (effect: string) => {
    applied.set(effect, (applied.get(effect) ?? 0) + 1);
    timeline.push(effect);
  };
  const once =
    (...effects: readonly string[]) =>
    (context: StepContext) =>
      send(() => {
        if (seenKeys.has(context.idempotencyKey)) return;
        seenKeys.add(context.idempotencyKey);
        for (const effect of effects) count(effect);
      }, context);
  return {
    applied,
    timeline,
    keyed: once,
    undo: (...effects) => once(...effects.map((effect) => `-${effect}`)),
    blind: (effect) => (context) => send(() => count(effect), context),
    find: (effect) => async () => {
      await sleep(clock, 2);
      if (random() < 0.1) return fail({ kind: "retryable", detail: "503" });
      return succeed(applied.has(effect) ? "found" : undefined);
    },
  };
}
