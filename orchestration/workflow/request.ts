import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Parent } from "./child.ts";
import type { Untold } from "./errands.ts";
import type { Resolution } from "./exception.ts";
import type { EngineFailure } from "./failure.ts";
import type { EndState } from "./instance-state.ts";

export interface WorkflowStart {
  readonly workflow: string;
  /** `[A-Za-z0-9_-]{1,200}`. Starting twice with one id starts once. */
  readonly workflowId: string;
  /** Workflows of one key take turns, on the shard that it decides. That of the first start of an id counts, whatever a repetition brings. */
  readonly key: string;
  readonly input: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
}

export interface WorkflowSignal {
  readonly workflowId: string;
  /** Signalling twice with one id signals once. */
  readonly signalId: string;
  readonly name: string;
  readonly data: unknown;
}

export interface Cancellation {
  readonly workflowId: string;
  /** Who decided: a person's or a program's name. */
  readonly by: string;
  readonly note?: string;
}

/** What the owner of a shard is asked. Safe to ask again with the same ids. */
export type Request =
  | { readonly kind: "start"; readonly start: WorkflowStart }
  | {
      readonly kind: "start-or-signal";
      readonly start: WorkflowStart;
      readonly signal: Omit<WorkflowSignal, "workflowId">;
    }
  /** Start it if it is not known, and answer when it has ended. */
  | { readonly kind: "run"; readonly start: WorkflowStart }
  /** Answer when it has ended. */
  | { readonly kind: "end-of"; readonly workflowId: string }
  | { readonly kind: "status"; readonly workflowId: string }
  | { readonly kind: "signal"; readonly signal: WorkflowSignal }
  | { readonly kind: "cancel"; readonly cancellation: Cancellation }
  /** As `start`, with the version that the parent's code has. `known` also if it has ended and the parent is still to be told; `ended` if it has no such child. */
  | {
      readonly kind: "start-child";
      readonly start: WorkflowStart;
      readonly version: number;
      readonly parent: Parent;
    }
  | { readonly kind: "child-ended"; readonly child: Untold }
  | { readonly kind: "resolve"; readonly exceptionId: string; readonly resolution: Resolution };

export type RequestOf<Kind extends Request["kind"]> = Request & { readonly kind: Kind };

/** What the owner did. `known`: the workflow was there, and nothing was changed. `end` and `status` if the owner still has them. */
export type Answer = Outcome<
  {
    readonly workflowId: string;
    readonly did: "started" | "signalled" | "told" | "resolved" | "canceling" | "known" | "ended";
    readonly end?: EndState;
    readonly status?: WorkflowStatus;
  },
  EngineFailure
>;
