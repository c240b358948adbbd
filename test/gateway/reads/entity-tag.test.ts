import { describe, expect, test } from "vitest";
import { entityTagOf, namesTag } from "#gateway/reads/entity-tag.ts";

const tagOf = (value: unknown) => entityTagOf(JSON.stringify(value));

describe("a tag", () => {
  test("stays when the same is read at another time, also inside a list", () => {
    const read = (asOf: string) => ({ items: [{ state: "open", asOf }], asOf });

    expect(tagOf(read("2026-01-01T00:00:01Z"))).toBe(tagOf(read("2026-01-01T00:00:02Z")));
  });

  test.for([
    { one: { state: "open" }, other: { state: "paid" }, what: "a member" },
    {
      one: { note: '"asOf":"1"' },
      other: { note: '"asOf":"2"' },
      what: "a text that looks like the time of reading",
    },
    {
      one: { asOf: "1", items: [1] },
      other: { asOf: "1", items: [2] },
      what: "what stands beside the time of reading",
    },
  ])("differs with $what", ({ one, other }) => {
    expect(tagOf(one)).not.toBe(tagOf(other));
  });

  test("is weak and has the form that the contract promises", () => {
    expect(tagOf({ state: "open" })).toMatch(/^W\/"[A-Za-z0-9_-]{1,100}"$/);
  });
});

describe("If-None-Match", () => {
  test.for([
    { header: undefined, names: false },
    { header: "", names: false },
    { header: 'W/"abc"', names: true },
    { header: '"abc"', names: true },
    { header: '"x", W/"abc"', names: true },
    { header: "*", names: true },
    { header: 'W/"abcd"', names: false },
    { header: "abc", names: false },
    { header: '"', names: false },
  ])("$header names it: $names", ({ header, names }) => {
    expect(namesTag(header, 'W/"abc"')).toBe(names);
  });
});
