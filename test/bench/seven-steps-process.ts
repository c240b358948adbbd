import { createServer } from "node:http";
import { pino } from "pino";
import { Pool } from "undici";
import { openLink } from "#contracts/runtime/bus-link.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { defaultStepOptions } from "#orchestration/workflow/backoff.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { serveInbox } from "#orchestration/workflow/inbox.ts";
import type { Answer, Request, WorkflowStart } from "#orchestration/workflow/request.ts";
import { idempotencyKey } from "#orchestration/workflow/step.ts";
import { type Run, type StepOptions, workflow } from "#orchestration/workflow/workflow.ts";

// Two processes that a measurement needs: `stub`, which answers each POST after 1 ms, and `worker`, which runs the
// seven steps, as a workflow and (asked at the inbox of `plainShard`) without any durability. Both end with their parent.
const [role = "", natsUrl = "", monitorUrl = "", stubUrl = "", plainShard = ""] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
if (role === "stub") serveStub();
else await work();

function serveStub(): void {
  const server = createServer((incoming, response) => {
    incoming.resume();
    systemClock.schedule(1, () => response.end("{}"));
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
}

async function work(): Promise<void> {
  const { connection } = await openLink({ natsUrl, name: "bench-worker" });
  // As our connectors call a platform: orchestration/connectors/http-exchange.ts.
  const pool = new Pool(new URL(stubUrl).origin, { connections: 128, pipelining: 1 });
  const post = async (idempotencyKey: string) => {
    const headers = { "idempotency-key": idempotencyKey };
    const answer = await pool.request({ method: "POST", path: "/", headers });
    await answer.body.dump();
    return answer.statusCode === 200 ? succeed({}) : fail({ kind: "retryable" as const, detail: "not 200" });
  };
  const sevenSteps = (options: StepOptions) => async (run: Pick<Run, "step">) => {
    for (let step = 1; step <= 7; step += 1) {
      await run.step(`step-${step}`, "keyed", ({ idempotencyKey }) => post(idempotencyKey), options);
    }
    return {};
  };
  const options = { version: 1, owner: "platform-engineering" };
  const workflows = [
    workflow("seven", options, sevenSteps({ sameAnswer: true })),
    workflow("seven-awaited", options, sevenSteps({})),
  ];
  const engine = await startEngine({
    connection,
    clock: systemClock,
    logger: pino({ level: "warn" }),
    workflows,
    publishEvent: async () => {},
    workerId: "bench",
    monitorUrl,
  });
  const { signal } = new AbortController();
  // The same request, steps, keys, calls, limit of time and answer; nothing is kept or tried again.
  const runPlainly = async (request: Request): Promise<Answer> => {
    const { workflowId, correlationId } = (request as { start: WorkflowStart }).start;
    const step: Run["step"] = async (step, _effect, call) => {
      const key = { idempotencyKey: idempotencyKey(workflowId, step) };
      const cancelLimit = systemClock.schedule(defaultStepOptions.timeLimitMs, () => {
        throw new Error("no answer within the step's time limit");
      });
      const outcome = await call({ workflowId, step, ...key, attempt: 1, correlationId, signal });
      cancelLimit();
      if (!outcome.ok) throw new Error(outcome.failure.detail);
      return outcome.value;
    };
    const result = await sevenSteps({})({ step });
    return succeed({ workflowId, did: "ended", end: { result } });
  };
  serveInbox(connection, Number(plainShard), runPlainly, (error) => console.error(error));
  process.send?.(engine.durability);
}
