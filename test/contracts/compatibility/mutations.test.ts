import { expect, test } from "vitest";
import { judgeMutations } from "./mutate-contracts.ts";

const seed = Number(process.env.CONCORDAT_SEED ?? Math.floor(Math.random() * 2 ** 31));

test("every edit of known direction of our own contracts is judged by it", { timeout: 120_000 }, () => {
  const judged = judgeMutations(seed, 15);
  const wrong = judged.filter(({ expected, got }) => expected !== got);
  expect(wrong, `CONCORDAT_SEED=${seed}`).toEqual([]);
  expect(judged).toHaveLength(15);
});
