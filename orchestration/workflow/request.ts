import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { WorkflowSignal, WorkflowStart } from "./engine.ts";
import type { Resolution } from "./exception.ts";
import type { EngineFailure } from "./failure.ts";

/** What the owner of a shard is asked. Safe to ask again with the same ids. */
export type Request =
  | { readonly kind: "start"; readonly start: WorkflowStart }
  | {
      readonly kind: "start-or-signal";
      readonly start: WorkflowStart;
      readonly signal: Omit<WorkflowSignal, "workflowId">;
    }
  | { readonly kind: "signal"; readonly signal: WorkflowSignal }
  | { readonly kind: "resolve"; readonly exceptionId: string; readonly resolution: Resolution };

/** What the owner did. `known`: the workflow was there, and nothing was changed. */
export type Answer = Outcome<
  { readonly workflowId: string; readonly did: "started" | "signalled" | "resolved" | "known" | "ended" },
  EngineFailure
>;
