import { expect, test } from "vitest";
import { callBudgetMetrics } from "#cli/call-budget-metrics.ts";

test("budgets are told in the text format of OpenMetrics, each sample with its platform, region and class", () => {
  const text = callBudgetMetrics([
    {
      name: "crm/0123abcd/main",
      platform: "crm",
      region: "main",
      state: "closed",
      plannedBy: [],
      underWay: 2,
      windows: [{ key: "ten-seconds", periodMs: 10_000, limit: 190, left: 7 }],
      classes: [
        {
          class: "workflow",
          granted: 4,
          waiting: 1,
          refused: 3,
          parked: 2,
          waits: [
            { upToMs: 10, calls: 1 },
            { upToMs: 1_000, calls: 4 },
          ],
          waitedMs: 1_500,
          longestWaitMs: 900,
        },
      ],
      throttledCalls: 1,
      othersCalls: 0,
      savedCalls: 0,
    },
  ]);

  const about = 'platform="crm",region="main",budget="crm/0123abcd/main"';
  const lines = text.split("\n");
  expect(lines).toContain(`concordat_budget_open{${about}} 0`);
  expect(lines).toContain(`concordat_budget_window_left{${about},window="ten-seconds"} 7`);
  expect(lines).toContain(`concordat_budget_calls_granted_total{${about},class="workflow"} 4`);
  expect(lines).toContain(`concordat_budget_calls_parked_total{${about},class="workflow"} 2`);
  expect(lines.filter((line) => line.startsWith("concordat_budget_wait_seconds"))).toEqual([
    `concordat_budget_wait_seconds_bucket{${about},class="workflow",le="0.01"} 1`,
    `concordat_budget_wait_seconds_bucket{${about},class="workflow",le="1"} 4`,
    `concordat_budget_wait_seconds_bucket{${about},class="workflow",le="+Inf"} 4`,
    `concordat_budget_wait_seconds_sum{${about},class="workflow"} 1.5`,
    `concordat_budget_wait_seconds_count{${about},class="workflow"} 4`,
  ]);
  expect(lines).toContain(`concordat_budget_calls_throttled_total{${about}} 1`);
  expect(lines.at(-1)).toBe("# EOF");
});
