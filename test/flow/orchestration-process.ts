/**
 * An orchestration worker in a process of its own that kills itself at one moment of one workflow: right before or
 * right after a call to a platform. Before a step's first call, the step before it is journaled and nothing else has
 * happened; after a write, its effect is there and nothing is journaled.
 */

import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { startOrchestration } from "#orchestration/main.ts";

export interface CrashPoint {
  readonly workflowId: string;
  readonly step: string;
  readonly call: string;
  readonly when: "before" | "after";
}

const { config, crash } = JSON.parse(process.argv[2] ?? "{}") as {
  config: OrchestrationConfig;
  crash?: CrashPoint;
};

await startOrchestration(config, {
  around: ({ crm, erp, support }) => ({ crm: fragile(crm), erp: fragile(erp), support: fragile(support) }),
});
process.stdout.write("ready\n");

function fragile(send: SendToPlatform): SendToPlatform {
  return async (call) => {
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
