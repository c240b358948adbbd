import { flushCompileCache } from "node:module";
import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";

// A worker of its own process, to be killed. Its steps are requests that the test answers.
const [url = "", workerId = "", answerWithinMs = "20000"] = process.argv.slice(2);
const connection = await connect({ servers: url, noAsyncTraces: true, maxReconnectAttempts: -1 });

const threeSteps = workflow("three-steps", { version: 1, owner: "finance" }, async (run) => {
  for (const step of ["first", "second", "third"]) {
    await run.step(step, "keyed", async ({ idempotencyKey }) => {
      const request = JSON.stringify({ workflowId: run.workflowId, step, idempotencyKey, workerId });
      const answer = await connection
        .request("test.effect", request, { timeout: Number(answerWithinMs) })
        .catch(() => undefined);
      return answer ? succeed(step) : fail({ kind: "outcome-unknown", detail: "no answer" });
    });
  }
  return {};
});

await startEngine({
  connection,
  clock: systemClock,
  logger: pino(),
  workflows: [threeSteps],
  publishEvent: async () => {},
  workerId,
});
// It is about to be killed, and would not do this at its end.
flushCompileCache();
