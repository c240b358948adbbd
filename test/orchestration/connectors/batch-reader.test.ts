import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { createBatchReader } from "#orchestration/connectors/batch-reader.ts";

test("reads that come together are one call of at most so many keys, each key once, each with its own answer", async () => {
  const asked: (readonly string[])[] = [];
  const reader = createBatchReader(
    async (keys) => {
      asked.push(keys);
      return succeed(new Map(keys.filter((key) => key !== "none").map((key) => [key, `of ${key}`])));
    },
    { clock: systemClock, keysAtMost: 3 },
  );
  const answers = await Promise.all(["a", "b", "a", "none", "c"].map((key) => reader.read(key)));

  expect(answers.map((answer) => answer.ok && answer.value)).toEqual([
    "of a",
    "of b",
    "of a",
    undefined,
    "of c",
  ]);
  expect(asked).toEqual([["a", "b", "none"], ["c"]]);
});

test("a call that failed is the failure of its own keys only", async () => {
  const reader = createBatchReader(
    async (keys) =>
      keys.includes("a")
        ? fail({ kind: "throttled", detail: "later" } as const)
        : succeed(new Map([["b", 2]])),
    { clock: systemClock, keysAtMost: 1 },
  );

  expect(await Promise.all([reader.read("a"), reader.read("b")])).toEqual([
    { ok: false, failure: { kind: "throttled", detail: "later" } },
    { ok: true, value: 2 },
  ]);
});

test("a read that begins later asks again", async () => {
  let version = 0;
  const reader = createBatchReader(
    async (keys) => {
      version += 1;
      return succeed(new Map(keys.map((key) => [key, version])));
    },
    { clock: systemClock, keysAtMost: 10 },
  );
  expect(await reader.read("a")).toEqual({ ok: true, value: 1 });
  expect(await reader.read("a")).toEqual({ ok: true, value: 2 });
});
