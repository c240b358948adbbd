import { createServer } from "node:http";
import { pino } from "pino";
import { Pool } from "undici";
import { openLink } from "#contracts/runtime/bus-link.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { type StepOptions, workflow } from "#orchestration/workflow/workflow.ts";

// Two processes that a measurement needs: `stub`, which answers each POST after 1 ms, and `worker`, which runs the
// seven steps, as a workflow and (asked on `bench.plain`) without any durability. Both end with their parent.
const [role = "", natsUrl = "", monitorUrl = "", stubUrl = ""] = process.argv.slice(2);
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
  const sevenSteps = (name: string, options: StepOptions) =>
    workflow(name, { version: 1, owner: "platform-engineering" }, async (run) => {
      for (let step = 1; step <= 7; step += 1) {
        await run.step(`step-${step}`, "keyed", ({ idempotencyKey }) => post(idempotencyKey), options);
      }
      return {};
    });
  const engine = await startEngine({
    connection,
    clock: systemClock,
    logger: pino({ level: "warn" }),
    workflows: [sevenSteps("seven", { sameAnswer: true }), sevenSteps("seven-awaited", {})],
    publishEvent: async () => {},
    workerId: "bench",
    monitorUrl,
  });
  const runPlainly = async (id: string) => {
    for (let step = 1; step <= 7; step += 1) await post(`${id}-${step}`);
  };
  connection.subscribe("bench.plain", {
    callback: (_, message) => void runPlainly(message.string()).then(() => message.respond("{}")),
  });
  process.send?.(engine.durability);
}
