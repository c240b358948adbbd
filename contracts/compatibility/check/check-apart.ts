import { Worker } from "node:worker_threads";
import type { Clock } from "../../runtime/clock.ts";
import { fail, type Outcome, succeed } from "../../runtime/outcome.ts";
import type { CheckAnswer, CheckRequest } from "./check-request.ts";

/** Megabytes of heap; the largest public contracts need half of it. */
const mostMemoryMb = 1_024;
/** Schemas that go round through hundreds of others are followed by recursion. */
const stackSizeMb = 16;
const longestMs = 300_000;

/** "too-much": the contracts ask for more time or memory than a check may take. */
export type CheckFailure = { readonly kind: "too-much"; readonly detail: string };

/** Checks in a thread of its own, so that the caller can go on telling, and time and memory have a bound. */
export function checkApart(request: CheckRequest, clock: Clock): Promise<Outcome<CheckAnswer, CheckFailure>> {
  const worker = new Worker(new URL(import.meta.resolve("#contracts/compatibility/check/check-worker.ts")), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, stackSizeMb },
  });
  return new Promise((resolve, reject) => {
    const names = [...request.bases, request.revision].map(({ name }) => name).join(" and ");
    const tooMuch = (limit: string) =>
      resolve(fail({ kind: "too-much", detail: `To check ${names} takes more than ${limit}.` }));
    const cancel = clock.schedule(longestMs, () => {
      tooMuch(`${longestMs / 1000} s`);
      void worker.terminate();
    });
    worker.once("message", (answer: CheckAnswer) => resolve(succeed(answer)));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooMuch(`${mostMemoryMb} MB of memory`);
      else reject(error);
    });
    worker.once("exit", cancel);
  });
}
