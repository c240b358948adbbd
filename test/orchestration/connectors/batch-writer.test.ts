import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { createBatchWriter, type WriteResults } from "#orchestration/connectors/batch-writer.ts";
import type { StepFailure } from "#orchestration/workflow/failure.ts";

const rejected: StepFailure = { kind: "rejected", detail: "no such property" };

/** A writer to a platform that answers as it is told, and what it was sent. */
function writer(
  answer: (keys: readonly string[]) => Outcome<WriteResults<string>, StepFailure>,
  keysAtMost = 10,
) {
  const sent: (readonly [string, number])[][] = [];
  const { write } = createBatchWriter<number, string>(
    async (changes) => {
      sent.push([...changes]);
      return answer([...changes.keys()]);
    },
    { clock: systemClock, keysAtMost },
  );
  return { write, sent };
}

const allWritten = (keys: readonly string[]) =>
  succeed(new Map(keys.map((key) => [key, succeed(`of ${key}`)] as const)));

test("writes that come together are one call of at most so many objects, each with its own result", async () => {
  const { write, sent } = writer(
    (keys) =>
      succeed(
        new Map(keys.map((key) => [key, key === "b" ? fail(rejected) : succeed(`of ${key}`)] as const)),
      ),
    2,
  );
  const written = await Promise.all([write("a", 1), write("b", 2), write("c", 3)]);

  expect(written).toEqual([succeed("of a"), fail(rejected), succeed("of c")]);
  expect(sent).toEqual([
    [
      ["a", 1],
      ["b", 2],
    ],
    [["c", 3]],
  ]);
});

test("one object that is written twice is in two calls, in order", async () => {
  const { write, sent } = writer(allWritten);
  await Promise.all([write("a", 1), write("b", 2), write("a", 3)]);

  expect(sent).toEqual([
    [
      ["a", 1],
      ["b", 2],
    ],
    [["a", 3]],
  ]);
});

test("a call that is rejected as a whole is made again in halves, until only the bad object is refused", async () => {
  const { write, sent } = writer((keys) => (keys.includes("c") ? fail(rejected) : allWritten(keys)));
  const written = await Promise.all(["a", "b", "c", "d"].map((key) => write(key, 0)));

  expect(written).toEqual([succeed("of a"), succeed("of b"), fail(rejected), succeed("of d")]);
  expect(sent.map((call) => call.map(([key]) => key).join(""))).toEqual(["abcd", "ab", "cd", "c", "d"]);
});

test("a call without an answer leaves the outcome of each object open, and is not made again", async () => {
  const unknown: StepFailure = { kind: "outcome-unknown", detail: "reset" };
  const { write, sent } = writer(() => fail(unknown));
  expect(await Promise.all([write("a", 1), write("b", 2)])).toEqual([fail(unknown), fail(unknown)]);
  expect(sent).toHaveLength(1);
});

test("an object of which the answer says nothing has an unknown outcome", async () => {
  const { write } = writer(() => allWritten(["a"]));
  expect(await Promise.all([write("a", 1), write("b", 2)])).toMatchObject([
    succeed("of a"),
    { failure: { kind: "outcome-unknown" } },
  ]);
});
