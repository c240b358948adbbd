import { describe, expect, test } from "vitest";
import { closedUntilMs, parseMaintenanceWindows } from "#orchestration/connectors/maintenance.ts";

describe("an announced window", () => {
  test.for([
    { nowMs: 999, until: undefined, when: "just before it starts" },
    { nowMs: 1_000, until: 5_000, when: "as it starts" },
    { nowMs: 4_999, until: 5_000, when: "in its last millisecond" },
    { nowMs: 5_000, until: undefined, when: "as it ends" },
  ])("closes the platform $when until $until", ({ nowMs, until }) => {
    expect(closedUntilMs([{ startMs: 1_000, endMs: 5_000 }], nowMs)).toBe(until);
  });

  test("is read from its text", () => {
    const text =
      "2026-11-28T01:00Z/2026-11-28T07:00:00Z, 2026-12-05T01:00:00+01:00/2026-12-05T02:00:00+01:00";
    expect(parseMaintenanceWindows(text)).toEqual([
      { startMs: Date.UTC(2026, 10, 28, 1), endMs: Date.UTC(2026, 10, 28, 7) },
      { startMs: Date.UTC(2026, 11, 5, 0), endMs: Date.UTC(2026, 11, 5, 1) },
    ]);
  });

  test.for([
    "tomorrow",
    "2026-11-28T01:00Z",
    "2026-11-28T07:00Z/2026-11-28T01:00Z",
    "2026-11-28T07:00Z/2026-11-28T07:00Z",
    "2026-11-28/2026-11-29",
    "2026-11-28T01:00/2026-11-28T07:00",
  ])("is not '%s'", (text) => {
    expect(() => parseMaintenanceWindows(text)).toThrow("is no window start/end");
  });
});
