import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute or so, the longest first. */
const longest = [
  "test/flow/crash.test.ts",
  "test/orchestration/workflow/simulation.test.ts",
  "test/cluster/cluster.test.ts",
  "test/chaos/chaos.test.ts",
];

/**
 * Begins with the files that take longest. Where no earlier run has told how long each takes, as in CI, the usual order
 * goes by the size of the files: these are small, so one of them would be under way when all others have ended.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return rank < 0 ? longest.length : rank;
    };
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
