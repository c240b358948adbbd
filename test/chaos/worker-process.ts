import { flushCompileCache } from "node:module";
import { pino } from "pino";
import { Agent, request } from "undici";
import { openLink } from "#contracts/runtime/bus-link.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import type { StepFailure } from "#orchestration/workflow/failure.ts";
import type { StepContext } from "#orchestration/workflow/run.ts";
import type { StreamBytes } from "#orchestration/workflow/store.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";

/** What a worker process is started with, as JSON in its first argument. */
export interface WorkerSettings {
  readonly natsUrl: string;
  readonly workerId: string;
  readonly platformUrl: string;
  readonly replicas: number;
  readonly shards: number;
  readonly snapshotEveryBytes: number;
  readonly streamBytes: StreamBytes;
  readonly monitorUrl: string;
}

// A worker in a process of its own, to be killed, stopped and cut off. It ends with its parent.
const settings: WorkerSettings = JSON.parse(process.argv[2] ?? "");
process.once("disconnect", () => process.exit());
const { connection } = await openLink({ natsUrl: settings.natsUrl, name: settings.workerId });
const agent = new Agent({ connections: 64 });

const options = { timeLimitMs: 1_000, attempts: 1_000, backoffMs: 20, backoffCapMs: 500 };

/** Every kind of effect that can be doubled, and a timer between them. */
const money = workflow("money", { version: 1, owner: "finance" }, async (run) => {
  const at = (path: string, step: string) => `${path}?workflow=${run.workflowId}&step=${step}`;
  const keyed = (step: string) =>
    run.step(step, "keyed", (context) => call("POST", at("/keyed", step), context), {
      ...options,
      // Longer than a worker is ever stopped for, so that it wakes up with an answer to write down.
      timeLimitMs: 10_000,
    });
  await keyed("reserve");
  await run.step("order", "lookup", (context) => call("POST", at("/unkeyed", "order"), context), {
    ...options,
    find: async (context) => {
      const found = await call("GET", at("/unkeyed", "order"), context);
      return found.ok && found.value === 404 ? succeed(undefined) : found;
    },
  });
  await run.sleepUntil((await run.nowMs()) + 100);
  await keyed("invoice");
  await keyed("activate");
  return {};
});

// A start while the servers elect a leader may fail; whoever supervises a worker starts it again, and so does this.
for (let started = false; !started; ) {
  const starting = startEngine({
    ...settings,
    connection,
    clock: systemClock,
    logger: pino(),
    workflows: [money],
    publishEvent: async () => {},
  });
  started = await starting.then(
    () => true,
    (error) => {
      console.error(`the worker did not start: ${error}`);
      return false;
    },
  );
  if (!started) await sleep(systemClock, 500);
}
// It is about to be killed, and would not do this at its end.
flushCompileCache();

async function call(
  method: "GET" | "POST",
  path: string,
  { idempotencyKey, signal }: StepContext,
): Promise<Outcome<number, StepFailure>> {
  try {
    const headers = { "idempotency-key": idempotencyKey };
    const answer = await request(settings.platformUrl + path, { method, dispatcher: agent, headers, signal });
    await answer.body.dump();
    return succeed(answer.statusCode);
  } catch (error) {
    return fail({ kind: "outcome-unknown", detail: String(error) });
  }
}
