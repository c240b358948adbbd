import { expect, test } from "vitest";
import type { Entry } from "#orchestration/workflow/entry.ts";
import { breachesIn, type Effect, type History } from "./history.ts";

const start = { kind: "start", workflowId: "w", atMs: 0 } as Entry;
const step = { kind: "step", workflowId: "w", step: "pay", attempt: 1, atMs: 0 } as Entry;
const end = { kind: "end", workflowId: "w", atMs: 0 } as Entry;
const paid: Effect = { key: "k", keyed: true, workflowId: "w", step: "pay", calls: 2, applied: 1 };
const sound: History = {
  accepted: ["w"],
  entries: [start, step, end],
  frames: [
    { shard: 0, sequence: 1, epoch: 1, after: 0 },
    { shard: 1, sequence: 2, epoch: 5, after: 0 },
    { shard: 0, sequence: 3, epoch: 2, after: 1 },
  ],
  effects: [paid],
  steps: ["pay"],
};

test("a sound history has no breach, however often a call was repeated", () => {
  expect(breachesIn(sound)).toEqual([]);
});

test.for<{ planted: string; breach: string; history: Partial<History> }>([
  {
    planted: "an accepted start that the log lost",
    breach: "w2 was accepted and is not in the log",
    history: { accepted: ["w", "w2"] },
  },
  {
    planted: "a workflow that hangs",
    breach: "w was accepted and has not ended",
    history: { entries: [start, step] },
  },
  {
    planted: "two starts of one id",
    breach: "w is 2 times started in the log",
    history: { entries: [start, start, step, end] },
  },
  { planted: "two ends", breach: "w ended 2 times", history: { entries: [start, step, end, end] } },
  {
    planted: "a frame of an owner that had been replaced",
    breach: "frame 4 of shard 0 was written in epoch 1 on frame 3, after frame 3 of epoch 2",
    history: { frames: [...sound.frames, { shard: 0, sequence: 4, epoch: 1, after: 3 }] },
  },
  {
    planted: "a frame that was built on an older one",
    breach: "frame 4 of shard 0 was written in epoch 2 on frame 1, after frame 3 of epoch 2",
    history: { frames: [...sound.frames, { shard: 0, sequence: 4, epoch: 2, after: 1 }] },
  },
  {
    planted: "a zombie's second result",
    breach: "w/pay is 2 times in the log",
    history: { entries: [start, step, step, end] },
  },
  {
    planted: "an end without a step",
    breach: "w ended without its step pay",
    history: { entries: [start, end] },
  },
  {
    planted: "a result without an effect",
    breach: "w/pay never reached the platform",
    history: { effects: [] },
  },
  {
    planted: "a lookup that did not look",
    breach: "w/pay was applied 2 times",
    history: { effects: [{ ...paid, keyed: false, applied: 2 }] },
  },
  {
    planted: "a key that changed between two attempts",
    breach: "w/pay was sent under 2 keys",
    history: { effects: [paid, { ...paid, key: "k2" }] },
  },
])("$planted is seen", ({ history, breach }) => {
  expect(breachesIn({ ...sound, ...history })).toContain(breach);
});
