import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { SendToCrm } from "./send.ts";

/** What Concordat writes on a company. */
export interface CompanyChange {
  /** Left out for a second company of one account: the CRM keeps the key unique. */
  readonly accountKey?: string;
  readonly erpCustomerNumber: string;
  readonly supportOrganizationId?: string;
}

/** Writes the account's links on its company. Setting the same values again changes nothing. */
export async function updateCompany(
  send: SendToCrm,
  origin: CallOrigin,
  companyId: string,
  change: CompanyChange,
): Promise<Outcome<{ readonly companyId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.updateCompany,
    origin,
    effect: "write",
    path: { objectId: companyId },
    body: {
      properties: changedProperties(change),
      objectWriteTraceId: origin.correlationId,
    },
  });
  return answer.ok ? succeed({ companyId }) : answer;
}

export function changedProperties(change: CompanyChange) {
  return withoutAbsent({
    concordat_account_key: change.accountKey,
    erp_customer_no: change.erpCustomerNumber,
    support_org_id: change.supportOrganizationId,
  });
}
