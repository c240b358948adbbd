import { describe, expect, test } from "vitest";
import { engineVerdict, platformVerdict } from "#orchestration/hooks/verdict.ts";

const detail = "why";

describe("a webhook whose platform cannot be asked", () => {
  test.for([
    {
      failure: { kind: "retryable", detail } as const,
      attempt: 1,
      verdict: { kind: "later", delayMs: 500, patient: true },
    },
    {
      failure: { kind: "retryable", detail } as const,
      attempt: 4,
      verdict: { kind: "later", delayMs: 4_000, patient: true },
    },
    {
      failure: { kind: "retryable", detail } as const,
      attempt: 99,
      verdict: { kind: "later", delayMs: 60_000, patient: true },
    },
    {
      failure: { kind: "throttled", detail, retryAfterMs: 10_000 } as const,
      attempt: 1,
      verdict: { kind: "later", delayMs: 10_000, patient: true },
    },
    {
      failure: { kind: "in-maintenance", detail, untilMs: 9_000 } as const,
      attempt: 1,
      verdict: { kind: "later", delayMs: 8_000, patient: true },
    },
    {
      failure: { kind: "in-maintenance", detail, untilMs: 0 } as const,
      attempt: 1,
      verdict: { kind: "later", delayMs: 0, patient: true },
    },
    {
      failure: { kind: "outcome-unknown", detail } as const,
      attempt: 1,
      verdict: { kind: "later", delayMs: 500, patient: true },
    },
    {
      failure: { kind: "payload-drifted", detail, pointer: "/a", rule: "type" } as const,
      attempt: 1,
      verdict: { kind: "dead", reason: detail, pointer: "/a", rule: "type" },
    },
    { failure: { kind: "rejected", detail } as const, attempt: 1, verdict: { kind: "dead", reason: detail } },
  ])("because of $failure.kind, at attempt $attempt, is $verdict.kind", ({ failure, attempt, verdict }) => {
    expect(platformVerdict(failure, attempt, 1_000)).toMatchObject(verdict);
  });
});

test.for([
  { kind: "no-responder" as const, verdict: "later" },
  { kind: "overloaded" as const, verdict: "later" },
  { kind: "outcome-unknown" as const, verdict: "later" },
  { kind: "unknown-workflow" as const, verdict: "dead" },
  { kind: "too-large" as const, verdict: "dead" },
])("a webhook to which the engine says $kind is $verdict", ({ kind, verdict }) => {
  expect(engineVerdict({ kind, detail }, 1)).toMatchObject({ kind: verdict, reason: detail });
});
