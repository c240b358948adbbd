import type { ReadinessProblem } from "#contracts/generated/canonical/types.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";

/** Sales promised the customer an answer within a working day. */
export const notReadyDueInMs = 24 * 60 * 60 * 1_000;

/** The exception for what cannot go on until its data are put right: all reasons, each with its place. */
export function notReady(what: {
  readonly code: string;
  /** The canonical id, or where there is none yet the CRM's. */
  readonly subject: string;
  readonly problems: readonly ReadinessProblem[];
  readonly blocks: readonly string[];
  /** What else can be done than to put it right where it is wrong. */
  readonly alternative?: string;
}): ExceptionToRaise {
  const reasons = what.problems.map(({ system, field, detail }) => `${detail} (${system}: ${field})`);
  const advice = `Put this right, then resolve with 'retry': everything is checked anew.${what.alternative === undefined ? "" : `\n${what.alternative}`}`;
  return {
    code: what.code,
    // The advice is not what is cut off.
    detail: `${reasons.join("\n").slice(0, 4_000 - advice.length - 1)}\n${advice}`,
    owner: "sales-operations",
    dueInMs: notReadyDueInMs,
    blocks: what.blocks,
    subject: what.subject,
  };
}
