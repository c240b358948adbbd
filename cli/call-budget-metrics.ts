import type { CallBudget } from "#contracts/generated/canonical/types.ts";

interface Metric {
  readonly name: string;
  readonly type: "gauge" | "counter";
  readonly help: string;
  samples(budget: CallBudget): readonly (readonly [labels: Record<string, string>, value: number])[];
}

const metrics: readonly Metric[] = [
  {
    name: "concordat_budget_open",
    type: "gauge",
    help: "1 while calls are let through as the limits allow.",
    samples: ({ state }) => [[{}, state === "open" || state === "idle" ? 1 : 0]],
  },
  {
    name: "concordat_budget_calls_under_way",
    type: "gauge",
    help: "Calls under way.",
    samples: ({ underWay }) => [[{}, underWay]],
  },
  {
    name: "concordat_budget_window_left",
    type: "gauge",
    help: "Calls that may begin now.",
    samples: ({ windows }) => windows.map(({ key, left }) => [{ window: key }, left]),
  },
  {
    name: "concordat_budget_window_limit",
    type: "gauge",
    help: "Calls that may begin in one period.",
    samples: ({ windows }) => windows.map(({ key, limit }) => [{ window: key }, limit]),
  },
  {
    name: "concordat_budget_calls_waiting",
    type: "gauge",
    help: "Calls that wait for their turn.",
    samples: ({ classes }) => classes.map((one) => [{ class: one.class }, one.waiting]),
  },
  {
    name: "concordat_budget_calls_granted",
    type: "counter",
    help: "Calls that were let through.",
    samples: ({ classes }) => classes.map((one) => [{ class: one.class }, one.granted]),
  },
  {
    name: "concordat_budget_calls_refused",
    type: "counter",
    help: "Calls that could not have begun in time.",
    samples: ({ classes }) => classes.map((one) => [{ class: one.class }, one.refused]),
  },
  {
    name: "concordat_budget_calls_parked",
    type: "counter",
    help: "Of those, calls that came while the platform wanted to be left alone.",
    samples: ({ classes }) => classes.map((one) => [{ class: one.class }, one.parked ?? 0]),
  },
  {
    name: "concordat_budget_calls_throttled",
    type: "counter",
    help: "Answers 429 in spite of the budget.",
    samples: ({ throttledCalls }) => [[{}, throttledCalls]],
  },
  {
    name: "concordat_budget_calls_of_others",
    type: "counter",
    help: "Calls that others have made with the same credential.",
    samples: ({ othersCalls }) => [[{}, othersCalls]],
  },
  {
    name: "concordat_budget_calls_saved",
    type: "counter",
    help: "Calls that were not made because another gave their answers too.",
    samples: ({ savedCalls }) => [[{}, savedCalls]],
  },
];

const waited = "concordat_budget_wait_seconds";

/** How long granted calls waited for their turn. */
function waitLines(budgets: readonly CallBudget[]): readonly string[] {
  const lines = budgets.flatMap((budget) =>
    budget.classes.flatMap(({ class: callClass, granted, waitedMs, waits = [] }) => {
      const about = { ...labelsOf(budget), class: callClass };
      const buckets = waits.map(({ upToMs, calls }) => [String(upToMs / 1_000), calls] as const);
      return [
        ...[...buckets, ["+Inf", granted] as const].map(
          ([le, calls]) => `${waited}_bucket{${labelText({ ...about, le })}} ${calls}`,
        ),
        `${waited}_sum{${labelText(about)}} ${waitedMs / 1_000}`,
        `${waited}_count{${labelText(about)}} ${granted}`,
      ];
    }),
  );
  return [`# TYPE ${waited} histogram`, `# HELP ${waited} How long calls waited for their turn.`, ...lines];
}

/** The budgets in the text format of OpenMetrics 1.0, with its end mark. */
export function callBudgetMetrics(budgets: readonly CallBudget[]): string {
  const lines = metrics.flatMap(({ name, type, help, samples }) => [
    `# TYPE ${name} ${type}`,
    `# HELP ${name} ${help}`,
    ...budgets.flatMap((budget) =>
      samples(budget).map(([labels, value]) => {
        const all = { ...labelsOf(budget), ...labels };
        return `${name}${type === "counter" ? "_total" : ""}{${labelText(all)}} ${value}`;
      }),
    ),
  ]);
  return [...lines, ...waitLines(budgets), "# EOF"].join("\n");
}

function labelsOf({ platform, region, name }: CallBudget): Record<string, string> {
  return { platform, region, budget: name };
}

function labelText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`)
    .join(",");
}
