import { describe, expect, test } from "vitest";
import * as canonical from "#contracts/generated/canonical/validators.js";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { type ProblemKind, problems, rowOf } from "#gateway/problem.ts";
import { problemOf } from "#gateway/refusal.ts";

const kinds = Object.keys(problems) as ProblemKind[];

describe("the table of problems", () => {
  test.for(kinds.map((kind) => ({ kind })))(
    "$kind is a Problem Details as the canonical model has it",
    ({ kind }) => {
      const problem = problemOf({ kind, happened: "It happened." }, "corr-1", "https://gateway.example.com");

      expect(violationsOf(canonical.Problem, problem)).toEqual([]);
      expect(problem.type).toBe(`https://gateway.example.com/problems/${kind}`);
    },
  );

  test.for(kinds.map((kind) => ({ kind })))(
    "$kind says what it means and what to do, in sentences",
    ({ kind }) => {
      const { means, remedy, title } = rowOf(kind);

      expect(means).toMatch(/^[A-Z].+\.$/);
      expect(remedy).toMatch(/^[A-Z].+\.$/);
      expect(title).not.toMatch(/\.$/);
    },
  );

  test("what is called retryable is never a refusal of the request itself", () => {
    const retryable = kinds.filter((kind) => rowOf(kind).retryable).map((kind) => rowOf(kind).status);

    expect(new Set(retryable)).toEqual(new Set([408, 409, 429, 500, 503, 504]));
  });
});
