import { expect, test } from "vitest";
import type { Entry } from "#orchestration/workflow/entry.ts";
import type { InstanceEnvironment } from "#orchestration/workflow/instance.ts";
import { createLargeValues } from "#orchestration/workflow/large-values.ts";
import { createShardState } from "#orchestration/workflow/shard-state.ts";
import { itemsOf, partsOf, snapshotLine } from "#orchestration/workflow/snapshot.ts";
import { withoutValues } from "./fake-values.ts";
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

const failed = {
  ...{ step: "s", attempt: 1, againAtMs: 9, sent: false },
  failure: { kind: "rejected", code: "no", detail: "no" },
} as const;

function emptyShard() {
  const clock = createSimulatedClock();
  const { signal } = new AbortController();
  const environment: Omit<InstanceEnvironment, "turns"> = {
    ...{ clock, signal, random: () => 0, workflows: [], checkEvent: () => {} },
    append: () => new Promise(() => {}),
    appendLater: () => new Promise(() => {}),
    appendResult: () => new Promise(() => {}),
    bodies: { began: () => {}, ended: () => {} },
    values: createLargeValues({
      ...{ store: withoutValues, clock, signal, hasEnded: () => false, onFailure: () => {} },
    }),
  };
  return createShardState(environment);
}

test("the end of a child outlives the log that it was in, until its parent has been told", async () => {
  const shard = emptyShard();
  shard.apply(child);
  const next = emptyShard();
  await next.restore(itemsOf(partsOf(shard.freeze())));

  expect([...next.untold.values()]).toEqual([
    { workflowId: "p_part", parent: { workflowId: "p", key: "k", step: "part" }, result: { n: 1 } },
  ]);
  next.apply([{ kind: "parent-told", ...of }]);
  expect([...next.untold.values()]).toEqual([]);
});

test("a snapshot that is written slowly is of the moment in which it was begun", () => {
  const shard = emptyShard();
  const started = ["a", "b", "c"].map((workflowId, index): Entry => {
    const start = { workflow: "part", version: 1, key: workflowId, input: {}, correlationId: "c" };
    return { kind: "start", workflowId, atMs: index, ...start };
  });
  shard.apply(started);
  shard.apply([{ kind: "attempt-failed", workflowId: "c", atMs: 3, ...failed }]);
  const atOnce = [...shard.freeze()];

  const slowly = shard.freeze()[Symbol.iterator]();
  const lines = [slowly.next().value];
  for (const workflowId of ["a", "b", "c"]) {
    shard.apply([{ kind: "signal", workflowId, atMs: 5, signalId: "s", name: "go", data: 1 }]);
    shard.apply([{ kind: "attempt-failed", workflowId, atMs: 6, ...failed }]);
  }
  shard.apply([{ kind: "end", workflowId: "b", atMs: 7, result: 1 }]);
  shard.apply([{ ...started[0], workflowId: "d" } as Entry]);
  for (let next = slowly.next(); !next.done; next = slowly.next()) lines.push(next.value);

  expect(lines).toEqual(atOnce);
  expect([...shard.freeze()]).not.toEqual(atOnce);
});

test("a snapshot is the same whatever the size of its parts, also in the middle of a character", () => {
  const lines = ["é", "", "ü€".repeat(9), "x"].map((message) =>
    snapshotLine({ kind: "ended", ids: [[message, 1]] }),
  );
  for (const bytes of [1, 2, 3, 7, 50, 1_000])
    expect([...itemsOf(partsOf(lines, bytes))].map(snapshotLine)).toEqual(lines);
});
