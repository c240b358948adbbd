import type { Problem, ProblemError } from "#contracts/generated/canonical/types.ts";
import { type ProblemKind, rowOf } from "./problem.ts";

/** Why one request is not answered as it hoped. A policy returns it; nothing in it is a value that the consumer sent. */
export interface Refusal {
  readonly kind: ProblemKind;
  /** What happened, as one or more full sentences. */
  readonly happened: string;
  readonly errors?: readonly ProblemError[];
  /** Response headers that belong to this refusal, such as `www-authenticate`; lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Problem Details of a refusal. `publicUrl` (no trailing slash) is where the pages of the kinds are served. */
export function problemOf(refusal: Refusal, correlationId: string, publicUrl: string): Problem {
  const row = rowOf(refusal.kind);
  return {
    type: `${publicUrl}/problems/${refusal.kind}`,
    title: row.title,
    status: row.status,
    detail: `${refusal.happened} ${row.means} ${row.remedy}`.slice(0, 4000),
    correlationId,
    retryable: row.retryable,
    ...(refusal.errors === undefined ? {} : { errors: [...refusal.errors] }),
  };
}
