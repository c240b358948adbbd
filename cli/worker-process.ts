/**
 * An orchestration worker in a process of its own, to be killed in the middle of its work. It is told by its parent
 * what to be, and ends with it.
 */
import { enableCompileCache } from "node:module";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { createMovableClock } from "./movable-clock.ts";

/** What the parent says. */
export type ToWorker =
  | {
      readonly kind: "start";
      readonly config: OrchestrationConfig;
      /** After this many writes of workflows to platforms the process kills itself, before it has heard the answer of the last. */
      readonly dieAfterWrites?: number;
      /** How far its clock is ahead of the machine's, ms. */
      readonly aheadMs: number;
    }
  | { readonly kind: "move"; readonly aheadMs: number }
  | { readonly kind: "stop" };

/** What the worker says. */
export type FromWorker =
  | { readonly kind: "ready"; readonly durability: string }
  | { readonly kind: "failed"; readonly reason: string };

// Loaded before it is told to start, and from the code that the last life has compiled.
enableCompileCache();
const program = import("#orchestration/main.ts");

const clock = createMovableClock();
let stop = async () => {};

process.once("disconnect", () => process.exit());
process.on("message", (message: ToWorker) => {
  if (message.kind === "move") clock.move(message.aheadMs);
  if (message.kind === "stop") stop().finally(() => process.exit());
  if (message.kind === "start")
    start(message).catch((error) => say({ kind: "failed", reason: String(error) }));
});

async function start({ config, dieAfterWrites, aheadMs }: ToWorker & { kind: "start" }): Promise<void> {
  const { startOrchestration } = await program;
  clock.move(aheadMs);
  let writes = 0;
  const mortal =
    (send: SendToPlatform): SendToPlatform =>
    async (call) => {
      const answer = await send(call);
      if (call.effect === "write" && call.origin.workflowId !== undefined && answer.ok) writes += 1;
      // As a power cut: nothing is flushed, nobody is said goodbye to, and nobody has heard the answer.
      if (writes === dieAfterWrites) {
        process.kill(process.pid, "SIGKILL");
        return new Promise<never>(() => {});
      }
      return answer;
    };
  const worker = await startOrchestration(config, {
    clock,
    around: ({ crm, erp, support }) => ({ crm: mortal(crm), erp: mortal(erp), support: mortal(support) }),
  });
  stop = () => worker.stop();
  say({ kind: "ready", durability: worker.durability });
}

function say(message: FromWorker): void {
  process.send?.(message);
}
