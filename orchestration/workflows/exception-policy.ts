import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { createCustomerAccountName } from "./create-customer-account.ts";
import { endedByTheErp, invoiceExceptionName } from "./invoice-exception.ts";
import { quoteToCashName } from "./quote-to-cash.ts";
import { dealNotReady } from "./ready-order.ts";

type Action = NonNullable<BusinessException["actions"]>[number];

/** What people may decide about a workflow of ours, beside doing again what failed. */
interface Policy {
  /** Steps without which the business is still right. */
  readonly skippable: ReadonlySet<string>;
  /** Once this step is done, the workflow is not undone any more; `none`: it never is. */
  readonly noReturnAfter: string | "none";
  /** Steps that come after it. */
  readonly tooLate: ReadonlySet<string>;
}

const policies: Readonly<Record<string, Policy>> = {
  [quoteToCashName]: {
    // The order is in the ERP and the entitlement in support; the deal only shows it.
    skippable: new Set(["update-deal"]),
    // An invoice that is posted is taken back by a credit memo, which is finance's.
    noReturnAfter: "ship-and-invoice",
    tooLate: new Set(["activate-entitlement", "update-deal"]),
  },
  [createCustomerAccountName]: {
    skippable: new Set(),
    noReturnAfter: "ensure-customer-account",
    tooLate: new Set(["link-company"]),
  },
  [invoiceExceptionName]: {
    skippable: new Set(["mark-deal", "unmark-deal"]),
    // It holds what an invoice in bad standing must hold; only a good standing ends it.
    noReturnAfter: "none",
    tooLate: new Set(),
  },
};

/** Exceptions that can be resolved with corrected data. */
const takesCorrections: ReadonlySet<string> = new Set([dealNotReady]);

/** What may be done about an open exception. Doing again what failed, or looking again, always may. */
export function allowedActions({ workflowType, step, code }: BusinessException): readonly Action[] {
  const policy = policies[workflowType];
  if (policy === undefined || endedByTheErp.has(code)) return ["retry"];
  // What could not be undone has to be undone by a person, who then says so.
  if (step?.startsWith("undo-")) return ["retry", "skip"];
  return [
    "retry",
    ...(takesCorrections.has(code) ? (["resolve"] as const) : []),
    ...(step !== undefined && policy.skippable.has(step) ? (["skip"] as const) : []),
    ...(policy.noReturnAfter !== "none" && !policy.tooLate.has(step ?? "") ? (["compensate"] as const) : []),
  ];
}

/** Why a workflow is not canceled, or `undefined` if it may be. */
export function reasonAgainstCanceling({ workflowId, type, steps }: WorkflowStatus): string | undefined {
  const policy = policies[type];
  if (policy === undefined || policy.noReturnAfter === "none")
    return `A workflow of the type ${type} is never canceled.`;
  const { noReturnAfter } = policy;
  const done = steps.some(({ name, state }) => name === noReturnAfter && state === "completed");
  return done ? `${workflowId} has done ${noReturnAfter}, which is not undone by canceling.` : undefined;
}
