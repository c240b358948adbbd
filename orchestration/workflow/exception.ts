import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";

/** Something a person has to look at: who, by when, and what it blocks until then. */
export interface ExceptionToRaise {
  /** Stable, kebab-case: what happened, for example `invoice-disputed`. */
  readonly code: string;
  readonly detail: string;
  /** The team that has to act; one that the contract does not know could not be shown to anybody. */
  readonly owner: BusinessException["owner"];
  /** Milliseconds from now until it is overdue. */
  readonly dueInMs: number;
  /** What cannot go on until it is resolved, for example `entitlement ENT-CR1`. */
  readonly blocks: readonly string[];
  /** The business object it is about, for example `invoice/103033`. */
  readonly subject: string;
  /** Whoever asked for what is to be decided: their own `resolve` is refused. */
  readonly notBy?: string;
}

/** Whose exception it is: the ids of all that a workflow opens begin with its own. */
export function workflowOf(exceptionId: string): string {
  return exceptionId.replace(/-x\d+$/, "");
}

/** Where data that were given for a resolution do not fit, and why. */
export interface DataViolation {
  /** JSON pointer into the data. */
  readonly pointer: string;
  readonly detail: string;
}

/** The data that an exception can be resolved with. A workflow declares all of its own, and names one when it raises. */
export interface ResolutionData<T = unknown> {
  /** Stored with the exception: the title of the schema. */
  readonly contract: string;
  readonly read: (data: unknown) => Outcome<T, DataViolation>;
}

/** What was decided about an exception. Its `action` is the workflow's own word; a failed step knows `retry`. */
export interface Resolution<T = unknown> {
  readonly action: string;
  readonly note?: string;
  /** Who decided: a person's or a program's name. */
  readonly by: string;
  /** With `resolve`, if the exception takes data; it has been judged by its contract. */
  readonly data?: T;
}
