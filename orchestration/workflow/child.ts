import { createHash } from "node:crypto";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import { largestEntryBytes } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import type { StepContext } from "./run.ts";

export interface ChildOptions<T = unknown> {
  /** Stored for ever, and unique among the steps and children of the workflow. Default: the name of the child's workflow. */
  readonly name?: string;
  /** The business key that the child takes turns by, and that places it on a shard. Default: the parent's. */
  readonly key?: string;
  /** Takes back what a child that has ended did, as `undo` of a step does; one that is still open is canceled instead. */
  undo?(context: StepContext, result: T): Promise<Outcome<unknown, StepFailure>>;
}

/** Whom a workflow tells its end. */
export interface Parent {
  readonly workflowId: string;
  readonly key: string;
  /** What the parent calls the child. */
  readonly step: string;
}

/** Thrown by `run.child` when the child ended without a result. A body that lets it pass becomes an open exception. */
export class ChildLost extends Error {
  override readonly name = "ChildLost";
  readonly workflowId: string;

  constructor(workflowId: string, why: string) {
    super(`the child ${workflowId} has no result: ${why}`);
    this.workflowId = workflowId;
  }
}

/**
 * What a child is given and comes to goes from one log into another, with what each adds to it. Throws if it is too
 * large for that.
 */
export function refuseLarge(what: string, value: unknown): void {
  const bytes = Buffer.byteLength(JSON.stringify(value) ?? "");
  if (bytes > largestEntryBytes / 2)
    throw new RangeError(`${what} has ${bytes} bytes; at most ${largestEntryBytes / 2}`);
}

/** The longest id that a workflow may have. */
const longestId = 200;

/** The same whenever it is asked, and no other parent's: names have no underscore, so the last one is where the name begins. */
export function childId(parentId: string, name: string): string {
  const id = `${parentId}_${name}`;
  if (id.length <= longestId) return id;
  return `${createHash("sha256").update(parentId).digest("hex")}_${name}`;
}
