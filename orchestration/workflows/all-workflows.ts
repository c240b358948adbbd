import type { AnyWorkflow } from "../workflow/workflow.ts";
import { caseEscalation, caseEscalationProcess } from "./case-escalation.ts";
import { catchUp, catchUpProcess } from "./catch-up.ts";
import { creditMemo, creditMemoProcess } from "./credit-memo.ts";
import { customerOnboarding, customerOnboardingProcess } from "./customer-onboarding.ts";
import { failedMapping, failedMappingProcess } from "./failed-mapping.ts";
import { findOverdueInvoices, findOverdueInvoicesProcess } from "./find-overdue-invoices.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { invoiceException, invoiceExceptionProcess } from "./invoice-exception.ts";
import { legacyBatch, legacyBatchProcess } from "./legacy-batch.ts";
import { orderAmendment, orderAmendmentProcess } from "./order-amendment.ts";
import { paymentFailure, paymentFailureProcess } from "./payment-failure.ts";
import { postedCredit, postedCreditProcess } from "./posted-credit.ts";
import type { Process } from "./process.ts";
import { quoteToCash, quoteToCashProcess } from "./quote-to-cash.ts";
import { referenceData, referenceDataProcess } from "./reference-data.ts";
import { renewal, renewalProcess } from "./renewal.ts";
import { renewalSearch, renewalSearchProcess } from "./renewal-search.ts";

interface Entry {
  readonly process: Process;
  readonly make: (d: FlowDependencies) => AnyWorkflow & { readonly process: Process };
}

/** Every business process there is; a worker runs exactly these. */
const entries: readonly Entry[] = [
  { process: customerOnboardingProcess, make: customerOnboarding },
  { process: quoteToCashProcess, make: quoteToCash },
  { process: invoiceExceptionProcess, make: invoiceException },
  { process: orderAmendmentProcess, make: orderAmendment },
  { process: paymentFailureProcess, make: paymentFailure },
  { process: findOverdueInvoicesProcess, make: findOverdueInvoices },
  { process: creditMemoProcess, make: creditMemo },
  { process: postedCreditProcess, make: postedCredit },
  { process: legacyBatchProcess, make: legacyBatch },
  { process: referenceDataProcess, make: referenceData },
  { process: failedMappingProcess, make: failedMapping },
  { process: caseEscalationProcess, make: caseEscalation },
  { process: renewalSearchProcess, make: renewalSearch },
  { process: renewalProcess, make: renewal },
  { process: catchUpProcess, make: catchUp },
];

export const allProcesses: readonly Process[] = entries.map(({ process }) => process);

export function allWorkflows(d: FlowDependencies): readonly AnyWorkflow[] {
  return entries.map(({ make }) => make(d));
}
