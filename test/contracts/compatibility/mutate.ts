// Edits our own contracts at random and looks for wrong verdicts: npm run mutate-contracts -- [edits] [seed]
// Exit 1 if a verdict is not what the direction of its edit asks for.
import { judgeMutations } from "./mutate-contracts.ts";

const count = Number(process.argv[2] ?? 1_000);
const seed = Number(process.argv[3] ?? 1);
const judged = judgeMutations(seed, count);
const wrong = judged.filter(({ expected, got }) => expected !== got);
for (const { edit, contract, expected, got, because } of wrong)
  console.log(`${contract}: ${edit}: expected ${expected}, got ${got} ${because.join("; ")}`);
const breaking = judged.filter(({ expected }) => expected === "breaking").length;
console.log(
  `${judged.length} edits (seed ${seed}), ${breaking} of them breaking, ${wrong.length} judged wrongly`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
