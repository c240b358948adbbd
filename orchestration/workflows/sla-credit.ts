import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readCompanyDeals } from "../connectors/crm/read-company-deals.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { startCreditMemo } from "./start-credit-memo.ts";
import type { TracedRun } from "./traced-run.ts";

export const slaPenaltyUnclear = "sla-penalty-unclear";
export const slaPenaltyDueInMs = 48 * 3_600_000;

/** What came of asking, as it is journaled. */
type Penalty =
  | { readonly did: "none" }
  | { readonly did: "requested"; readonly workflowId: string }
  | { readonly did: "unclear"; readonly why: string };

/**
 * Asks for the credit that the contract names for a missed SLA: a part of its newest posted invoice. Whether it is given,
 * the credit's own process decides. Answers the id of that process; `undefined` if no contract names a penalty. What
 * cannot be worked out is an exception of finance, and tried again when that is resolved.
 */
export async function requestSlaCredit(
  d: FlowDependencies,
  run: TracedRun,
  context: CaseContext,
): Promise<string | undefined> {
  const { accountKey, caseId, links } = context;
  if (accountKey === undefined || links.crm === undefined) return undefined;
  const about = { accountKey, caseId, companyId: links.crm };
  for (let round = 1; ; round += 1) {
    const step = round === 1 ? "request-sla-credit" : `request-sla-credit-${round}`;
    const penalty = await run.write<Penalty>(step, (origin) => request(d, origin, about));
    // A person may have skipped it.
    if (penalty === undefined || penalty.did === "none") return undefined;
    if (penalty.did === "requested") return penalty.workflowId;
    await run.raise({
      code: slaPenaltyUnclear,
      detail: `The SLA was missed in case ${caseId}, and what that costs cannot be worked out: ${penalty.why}. Put it right, then resolve with 'retry': it is looked at anew.`,
      owner: "finance",
      dueInMs: slaPenaltyDueInMs,
      blocks: [`credit for case ${caseId}`],
      subject: caseId,
    });
  }
}

async function request(
  d: FlowDependencies,
  origin: CallOrigin,
  { accountKey, caseId, companyId }: { accountKey: string; caseId: string; companyId: string },
): Promise<Outcome<Penalty, StepFailure>> {
  const deals = await readCompanyDeals(d.platforms.crm, origin, companyId);
  if (!deals.ok) return deals;
  const named = deals.value.find(
    ({ contractRef, slaPenaltyPercent }) => contractRef !== undefined && slaPenaltyPercent !== undefined,
  );
  if (named?.contractRef === undefined) return succeed({ did: "none" });
  const { contractRef, slaPenaltyPercent = "" } = named;
  const percent = Number(slaPenaltyPercent);
  if (!(percent >= 0 && percent <= 100)) {
    return succeed({
      did: "unclear",
      why: `"${slaPenaltyPercent}" on the deal of ${contractRef} is no percentage`,
    });
  }
  if (percent === 0) return succeed({ did: "none" });

  const invoices = await findInvoices(d.platforms.erp, origin, { contractRef });
  if (!invoices.ok) return invoices;
  const invoice = invoices.value.find(isPosted);
  if (invoice === undefined) {
    return succeed({ did: "unclear", why: `${contractRef} has no posted invoice that could be credited` });
  }
  const { minor, currency } = invoice.total;
  const credit = {
    ...{ accountKey, invoiceNumber: invoice.invoiceNumber, ticketId: caseId },
    amount: { minor: Math.round((minor * percent) / 100), currency },
    reason: `SLA missed in case ${caseId}: ${percent} % of ${invoice.invoiceNumber}, as contract ${contractRef} says`,
    requestedBy: "concordat",
    // A case breaks its promise once, however often it is escalated.
    requestKey: `case-${caseId}`,
  };
  const started = await startCreditMemo(d.processes, credit, origin);
  if (started.ok) return succeed({ did: "requested", workflowId: started.value.workflowId });
  return fail({ kind: "retryable", detail: started.failure.detail });
}

function isPosted({ state }: ErpInvoice): boolean {
  return state === "open" || state === "paid";
}
