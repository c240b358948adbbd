/** Something a person has to look at: who, by when, and what it blocks until then. */
export interface ExceptionToRaise {
  /** Stable, kebab-case: what happened, for example `invoice-disputed`. */
  readonly code: string;
  readonly detail: string;
  /** The team that has to act. */
  readonly owner: string;
  /** Milliseconds from now until it is overdue. */
  readonly dueInMs: number;
  /** What cannot go on until it is resolved, for example `entitlement ENT-CR1`. */
  readonly blocks: readonly string[];
  /** The business object it is about, for example `invoice/103033`. */
  readonly subject: string;
}

/** What was decided about an exception. Its `action` is the workflow's own word; a failed step knows `retry`. */
export interface Resolution {
  readonly action: string;
  readonly note?: string;
  /** Who decided: a person's or a program's name. */
  readonly by: string;
  readonly data?: unknown;
}
