import { describe, expect, test } from "vitest";
import { type AnswerCache, createAnswerCache } from "#gateway/reads/answer-cache.ts";

function stage(options: { entriesAtMost?: number; charactersAtMost?: number } = {}) {
  const time = { nowMs: 1_000_000 };
  const clock = { nowMs: () => time.nowMs, schedule: () => () => {} };
  const cache = createAnswerCache({ clock, ...options });
  return { time, cache };
}

function keep(cache: AnswerCache, key: string, value: unknown, readAtMs: number, body = "x"): void {
  const reading = cache.begin(key, new Set([key]));
  reading.keep({ value, readAtMs, body });
  reading.done();
}

const invoice = { invoiceNumber: "I1", accountKey: "A1", lines: [{ productCode: "P", orderNumber: "O1" }] };

describe("an answer is kept", () => {
  test("until it is too old, to the millisecond", () => {
    const { cache, time } = stage();
    keep(cache, "i", invoice, time.nowMs);

    time.nowMs += 15_000;
    expect(cache.find("i", 15_000)).toMatchObject({ value: invoice });
    time.nowMs += 1;
    expect(cache.find("i", 15_000)).toBeUndefined();
  });

  test.for(["i", "I1", "A1", "O1"])("until %s, which it or its request names, changes", (id) => {
    const { cache, time } = stage();
    keep(cache, "i", invoice, time.nowMs);

    cache.changed(new Set(["P", "somebody else"]));
    expect(cache.find("i", 15_000)).toBeDefined();
    cache.changed(new Set([id]));
    expect(cache.find("i", 15_000)).toBeUndefined();
  });

  test("until all are dropped", () => {
    const { cache, time } = stage();
    keep(cache, "i", invoice, time.nowMs);

    cache.clear();
    expect(cache.find("i", 15_000)).toBeUndefined();
  });

  test("until there are too many: the one that was used longest ago goes first", () => {
    const { cache, time } = stage({ entriesAtMost: 2 });
    for (const key of ["a", "b"]) keep(cache, key, {}, time.nowMs);
    cache.find("a", 15_000);
    keep(cache, "c", {}, time.nowMs);

    expect(["a", "b", "c"].map((key) => cache.find(key, 15_000) !== undefined)).toEqual([true, false, true]);
  });

  test("until they are too large together, and never if it is too large alone", () => {
    const { cache, time } = stage({ charactersAtMost: 10 });
    keep(cache, "a", {}, time.nowMs, "12345");
    keep(cache, "b", {}, time.nowMs, "123456");
    keep(cache, "c", {}, time.nowMs, "12345678901");

    expect(["a", "b", "c"].map((key) => cache.find(key, 15_000) !== undefined)).toEqual([false, true, false]);
  });
});

describe("what is being read is not kept", () => {
  test.for([
    {
      news: (cache: AnswerCache) => cache.changed(new Set(["A1"])),
      what: "something in its answer has changed since",
    },
    {
      news: (cache: AnswerCache) => cache.changed(new Set(["i"])),
      what: "something in its request has changed since",
    },
    { news: (cache: AnswerCache) => cache.clear(), what: "anything may have changed since" },
  ])("if $what", ({ news }) => {
    const { cache, time } = stage();
    const reading = cache.begin("i", new Set(["i"]));
    news(cache);
    reading.keep({ value: invoice, readAtMs: time.nowMs, body: "x" });
    reading.done();

    expect(cache.find("i", 15_000)).toBeUndefined();
  });

  test("over an answer that was read after it", () => {
    const { cache, time } = stage();
    const slow = cache.begin("i", new Set());
    keep(cache, "i", { state: "new" }, time.nowMs + 1);
    slow.keep({ value: { state: "old" }, readAtMs: time.nowMs, body: "x" });
    slow.done();

    expect(cache.find("i", 15_000)?.value).toEqual({ state: "new" });
  });
});
