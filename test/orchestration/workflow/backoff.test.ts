import { describe, expect, test } from "vitest";
import { againAtMs, defaultStepOptions, goesOnAtMs, mayRetry } from "#orchestration/workflow/backoff.ts";
import type { StepFailure } from "#orchestration/workflow/failure.ts";

const nowMs = 1_000_000;
const options = { backoffMs: 200, backoffCapMs: 30_000 };
const down: StepFailure = { kind: "retryable", detail: "503" };

/** How long is waited, by what is drawn. */
function pauseMs(failure: StepFailure, failures: number, drawn: number): number {
  return againAtMs(failure, failures, options, nowMs, () => drawn) - nowMs;
}

describe("a step that failed", () => {
  test.for([
    { failures: 1, longestMs: 200 },
    { failures: 2, longestMs: 400 },
    { failures: 5, longestMs: 3_200 },
    { failures: 8, longestMs: 25_600 },
    { failures: 9, longestMs: 30_000 },
    { failures: 1_000, longestMs: 30_000 },
  ])("for the $failures. time waits anything up to $longestMs ms", ({ failures, longestMs }) => {
    expect([0, 0.25, 0.5, 1].map((drawn) => pauseMs(down, failures, drawn))).toEqual([
      0,
      longestMs / 4,
      longestMs / 2,
      longestMs,
    ]);
  });

  test.for<{ says: string; failure: StepFailure; leastMs: number }>([
    { says: "nothing about it", failure: down, leastMs: 0 },
    { says: "Retry-After", failure: { ...down, retryAfterMs: 90_000 }, leastMs: 90_000 },
    {
      says: "that it is throttled",
      failure: { kind: "throttled", detail: "429", retryAfterMs: 7_000 },
      leastMs: 7_000,
    },
    {
      says: "when its maintenance ends",
      failure: { kind: "in-maintenance", detail: "closed", untilMs: nowMs + 3_600_000 },
      leastMs: 3_600_000,
    },
    {
      says: "that its maintenance is over",
      failure: { kind: "in-maintenance", detail: "closed", untilMs: nowMs - 1 },
      leastMs: 200,
    },
    { says: "no word", failure: { kind: "outcome-unknown", detail: "silence" }, leastMs: 0 },
  ])(
    "of which the platform says $says waits at least $leastMs ms, and not all of them as long",
    ({ failure, leastMs }) => {
      expect([0, 0.5, 1].map((drawn) => pauseMs(failure, 1, drawn))).toEqual([
        leastMs,
        leastMs + 100,
        leastMs + 200,
      ]);
    },
  );

  test("is tried eight times within 25 s of back-off, if it says nothing else", () => {
    const pausesMs = Array.from({ length: defaultStepOptions.attempts - 1 }, (_, index) =>
      againAtMs(down, index + 1, defaultStepOptions, 0, () => 1),
    );

    expect(pausesMs.reduce((sum, pause) => sum + pause, 0)).toBe(25_400);
  });

  test.for([
    { kind: "retryable", retried: true },
    { kind: "throttled", retried: true },
    { kind: "in-maintenance", retried: true },
    { kind: "outcome-unknown", retried: true },
    { kind: "rejected", retried: false },
    { kind: "payload-drifted", retried: false },
  ] as const)("and is $kind is tried again: $retried", ({ kind, retried }) => {
    expect(mayRetry({ kind, detail: "" } as StepFailure)).toBe(retried);
  });

  test.for<{ lastFailure: StepFailure; againInMs: number; goesOnInMs: number }>([
    { lastFailure: down, againInMs: 5_000, goesOnInMs: 5_000 },
    {
      lastFailure: { kind: "in-maintenance", detail: "closed", untilMs: 0 },
      againInMs: 600_000,
      goesOnInMs: 600_000,
    },
    {
      lastFailure: { kind: "in-maintenance", detail: "closed", untilMs: 0 },
      againInMs: 86_400_000,
      goesOnInMs: 900_000,
    },
  ])(
    "for $againInMs ms ($lastFailure.kind) is looked at after $goesOnInMs ms",
    ({ lastFailure, againInMs, goesOnInMs }) => {
      const step = { atMs: nowMs, againAtMs: nowMs + againInMs, lastFailure };

      expect(goesOnAtMs(step, nowMs)).toBe(nowMs + goesOnInMs);
    },
  );
});
