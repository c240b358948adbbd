import type { ReadinessProblem } from "#contracts/generated/canonical/types.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";

/** Sales promised the customer an answer within a working day. */
const dueInMs = 24 * 60 * 60 * 1_000;

/** The exception for what cannot go on until its data are put right: all reasons, each with its place. */
export function notReady(what: {
  readonly code: string;
  /** The canonical id, or where there is none yet the CRM's. */
  readonly subject: string;
  readonly problems: readonly ReadinessProblem[];
  readonly blocks: readonly string[];
}): ExceptionToRaise {
  const reasons = what.problems.map(({ system, field, detail }) => `${detail} (${system}: ${field})`);
  const detail = `${reasons.join("\n")}\nPut this right, then resolve with 'retry': everything is checked anew.`;
  return {
    code: what.code,
    detail: detail.slice(0, 4_000),
    owner: "sales-operations",
    dueInMs,
    blocks: what.blocks,
    subject: what.subject,
  };
}
