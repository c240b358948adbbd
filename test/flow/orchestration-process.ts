/**
 * An orchestration worker in a process of its own that begins when it is told to, and kills itself at one moment of one workflow: right before or
 * right after a call to a platform. Before a step's first call, the step before it is journaled and nothing else has
 * happened; after a write, its effect is there and nothing is journaled.
 */

import { enableCompileCache } from "node:module";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";

export interface CrashPoint {
  readonly workflowId: string;
  readonly step: string;
  readonly call: string;
  readonly when: "before" | "after";
}

/** What it is told, once. */
export interface Life {
  readonly config: OrchestrationConfig;
  readonly crash?: CrashPoint;
}

// Loaded while the worker before it is still alive, from code that was compiled before.
enableCompileCache();
const program = import("#orchestration/main.ts");

process.once("message", async ({ config, crash }: Life) => {
  const { startOrchestration } = await program;
  const fragile = fragileBy(crash);
  await startOrchestration(config, {
    around: ({ crm, erp, support }) => ({ crm: fragile(crm), erp: fragile(erp), support: fragile(support) }),
  });
});
process.once("disconnect", () => process.exit());

function fragileBy(crash: CrashPoint | undefined): (send: SendToPlatform) => SendToPlatform {
  return (send) => async (call) => {
    if (crash?.when === "before" && isPoint(call, crash)) await die();
    const answer = await send(call);
    if (crash?.when === "after" && isPoint(call, crash)) await die();
    return answer;
  };
}

function isPoint({ origin, operation }: PlatformCall, { workflowId, step, call }: CrashPoint): boolean {
  return origin.workflowId === workflowId && origin.step === step && operation.operationId === call;
}

/** As a power cut for this process: nothing is flushed, nothing is said goodbye to. */
function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}
