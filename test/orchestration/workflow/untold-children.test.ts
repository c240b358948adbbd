import { expect, test } from "vitest";
import type { Entry } from "#orchestration/workflow/entry.ts";
import type { InstanceEnvironment } from "#orchestration/workflow/instance.ts";
import { createLargeValues } from "#orchestration/workflow/large-values.ts";
import { createShardState } from "#orchestration/workflow/shard-state.ts";
import { withoutValues } from "./fake-snapshots.ts";
import { createSimulatedClock } from "./simulated-clock.ts";

const of = { workflowId: "p_part", atMs: 1 };
const child: readonly Entry[] = [
  {
    kind: "start",
    ...of,
    ...{ workflow: "part", version: 1, key: "k", correlationId: "c" },
    parent: { workflowId: "p", key: "k", step: "part" },
  },
  { kind: "end", ...of, result: { n: 1 } },
];

function emptyShard() {
  const clock = createSimulatedClock();
  const { signal } = new AbortController();
  const environment: Omit<InstanceEnvironment, "turns"> = {
    ...{ clock, signal, random: () => 0, workflows: [], checkEvent: () => {} },
    append: () => new Promise(() => {}),
    appendLater: () => new Promise(() => {}),
    bodies: { began: () => {}, ended: () => {} },
    values: createLargeValues({
      ...{ store: withoutValues, clock, signal, hasEnded: () => false, onFailure: () => {} },
    }),
  };
  return createShardState(environment);
}

test("the end of a child outlives the log that it was in, until its parent has been told", () => {
  const shard = emptyShard();
  shard.apply(child);
  const next = emptyShard();
  next.restore(JSON.parse(JSON.stringify([...shard.freeze()])));

  expect([...next.untold.values()]).toEqual([
    { workflowId: "p_part", parent: { workflowId: "p", key: "k", step: "part" }, result: { n: 1 } },
  ]);
  next.apply([{ kind: "parent-told", ...of }]);
  expect([...next.untold.values()]).toEqual([]);
});
