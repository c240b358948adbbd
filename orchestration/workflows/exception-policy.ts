import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { allProcesses } from "./all-workflows.ts";
import { caseChanged, caseOverdue } from "./case-escalation.ts";
import { creditApprovalNeeded } from "./credit-approval.ts";
import { mappingLook, mappingMissing } from "./failed-mapping.ts";
import { dealLinesChanged, dealLinesRefused } from "./follow-deal.ts";
import { billingProfileMismatch, endedByTheErp, invoiceChanged } from "./invoice-exception.ts";
import { legacyFileRefused, legacyOrderChanged, legacyRowInvalid } from "./legacy-batch.ts";
import { invoiceOverdue } from "./payment-failure.ts";
import type { Decisions } from "./process.ts";
import { dealNotReady } from "./ready-order.ts";
import { creditMemoChanged, refundDue } from "./refund.ts";
import { renewalDecided } from "./renewal.ts";
import { renewalBlocked, renewalUndecided } from "./renewal-obstacles.ts";
import { possibleDuplicateAccount } from "./settle-duplicates.ts";

type Action = NonNullable<BusinessException["actions"]>[number];

const decisions: ReadonlyMap<string, Decisions> = new Map(
  allProcesses.map(({ name, decisions: of }) => [name, of]),
);

/** Exceptions that can be resolved with corrected data. */
const takesCorrections: ReadonlySet<string> = new Set([
  dealNotReady,
  possibleDuplicateAccount,
  legacyRowInvalid,
]);

/** Exceptions that ask a person to decide: nothing can be tried again, only decided or given up. */
const decided: ReadonlySet<string> = new Set([creditApprovalNeeded]);

/** Exceptions about something that a person may decide to leave out. */
const mayBeLeftOut: ReadonlySet<string> = new Set([legacyRowInvalid]);

/** Exceptions that end when their platform shows it, and the signal by which their process looks again at once. */
export const lookAgainSignals: ReadonlyMap<string, string> = new Map([
  ...[...endedByTheErp].map((code): [string, string] => [code, invoiceChanged]),
  [invoiceOverdue, invoiceChanged],
  [refundDue, creditMemoChanged],
  [mappingMissing, mappingLook],
  [dealLinesRefused, dealLinesChanged],
  [caseOverdue, caseChanged],
  [renewalBlocked, invoiceChanged],
  [renewalUndecided, renewalDecided],
]);

/** What may be done about an open exception. Doing again what failed, or looking again, always may. */
export function allowedActions({ workflowType, step, code }: BusinessException): readonly Action[] {
  const policy = decisions.get(workflowType);
  if (code === billingProfileMismatch) return ["retry", "skip"];
  if (policy === undefined || lookAgainSignals.has(code)) return ["retry"];
  if (decided.has(code)) return ["resolve", "compensate"];
  // What could not be undone has to be undone by a person, who then says so.
  if (step?.startsWith("undo-")) return ["retry", "skip"];
  if (code === legacyOrderChanged || code === legacyFileRefused) return ["skip"];
  return [
    "retry",
    ...(takesCorrections.has(code) ? (["resolve"] as const) : []),
    ...((step !== undefined && policy.skippable.includes(step)) || mayBeLeftOut.has(code)
      ? (["skip"] as const)
      : []),
    ...(policy.noReturnAfter !== "none" && !policy.tooLate.includes(step ?? "")
      ? (["compensate"] as const)
      : []),
  ];
}

/** Why a workflow is not canceled, or `undefined` if it may be. */
export function reasonAgainstCanceling({ workflowId, type, steps }: WorkflowStatus): string | undefined {
  const policy = decisions.get(type);
  if (policy === undefined || policy.noReturnAfter === "none")
    return `A workflow of the type ${type} is never canceled.`;
  const { noReturnAfter, tooLate, parts = [] } = policy;
  // A part that has ended has done what it was for; then, as after a step that is too late, half of it would stay.
  const done = steps.find(
    ({ name, state }) =>
      (state === "completed" && (name === noReturnAfter || parts.includes(unnumbered(name)))) ||
      tooLate.includes(unnumbered(name)),
  );
  return done === undefined
    ? undefined
    : `${workflowId} has come to ${done.name}, which is not undone by canceling.`;
}

/** The steps of a workflow that are open processes of their own, which have to be asked whether they may be canceled. */
export function openParts({ type, steps }: WorkflowStatus): readonly string[] {
  const parts = decisions.get(type)?.parts ?? [];
  return steps
    .filter(({ name, state }) => state !== "completed" && parts.includes(unnumbered(name)))
    .map(({ name }) => name);
}

function unnumbered(name: string): string {
  return name.replace(/-[0-9]+$/, "");
}
