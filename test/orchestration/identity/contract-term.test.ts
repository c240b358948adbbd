import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayAfter, endOfDayMs, lastDayOfTerm } from "#orchestration/identity/contract-term.ts";
import { firstTermRef, isRenewal, nextTermRef, termOf } from "#orchestration/identity/renewal-ref.ts";

describe("the term of a contract", () => {
  test.for([
    { startsOn: "2026-11-23", months: 12, lastDay: "2027-11-22" },
    { startsOn: "2027-11-23", months: 12, lastDay: "2028-11-22" },
    { startsOn: "2026-01-01", months: 1, lastDay: "2026-01-31" },
    { startsOn: "2026-01-31", months: 1, lastDay: "2026-02-27" },
    { startsOn: "2028-02-29", months: 12, lastDay: "2029-02-27" },
  ])("of $months months from $startsOn ends on $lastDay", ({ startsOn, months, lastDay }) => {
    expect(lastDayOfTerm(startsOn, months)).toBe(lastDay);
  });

  test("begins after its last day again, without a gap and without a day twice", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => dateOf(days * 86_400_000));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (startsOn, months) => {
        const lastDay = lastDayOfTerm(startsOn, months);
        expect(lastDay >= startsOn).toBe(true);
        expect(Date.parse(dayAfter(lastDay))).toBe(endOfDayMs(lastDay));
      }),
    );
  });
});

describe("the reference of a renewed contract", () => {
  test.for([
    { ref: "CR1", first: "CR1", term: 1, next: "CR1-R2" },
    { ref: "CR1-R2", first: "CR1", term: 2, next: "CR1-R3" },
    { ref: "CR1-R9", first: "CR1", term: 9, next: "CR1-R10" },
    { ref: "LEGACY-R", first: "LEGACY-R", term: 1, next: "LEGACY-R-R2" },
  ])("$ref is of term $term of $first, and is followed by $next", ({ ref, first, term, next }) => {
    expect({ first: firstTermRef(ref), term: termOf(ref), next: nextTermRef(ref) }).toEqual({
      first,
      term,
      next,
    });
    expect(isRenewal(next)).toBe(true);
  });
});
