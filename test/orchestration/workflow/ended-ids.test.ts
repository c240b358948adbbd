import { expect, test } from "vitest";
import { createEndedIds } from "#orchestration/workflow/ended-ids.ts";

test("the last ids are remembered, however many have ended and whichever have ended again", () => {
  const ended = createEndedIds({ limit: 300 });
  const known: string[] = [];

  for (let index = 0; index < 5_000; index += 1) {
    // Each seventh is one of the last hundred, as when a log is read again.
    const id = index % 7 === 0 && index > 100 ? (known.at(-100) as string) : `order-${index}`;
    if (known.includes(id)) known.splice(known.indexOf(id), 1);
    known.push(id);
    if (known.length > 300) known.shift();
    ended.add(id, index, { result: index });
  }

  expect([...ended.entries()].map(([id]) => id)).toEqual(known);
  expect(ended.has("order-1")).toBe(false);
});

test("what the last thousand came to is known, and of those before them only that they have ended", () => {
  const ended = createEndedIds();
  for (let index = 0; index < 5_000; index += 1) ended.add(`order-${index}`, index, { result: index });

  expect(ended.endOf("order-4999")).toEqual({ result: 4_999 });
  expect(ended.endOf("order-4000")).toEqual({ result: 4_000 });
  expect(ended.endOf("order-3999")).toBeUndefined();
  expect(ended.has("order-3999")).toBe(true);
});
