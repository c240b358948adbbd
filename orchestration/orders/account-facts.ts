import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { accountKeyOf, type CrmCompany } from "../connectors/crm/map.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { type ErpPaymentTerms, findPaymentTerms } from "../connectors/erp/find-payment-terms.ts";
import { type ErpTaxArea, findTaxArea } from "../connectors/erp/find-tax-area.ts";
import { type ErpCustomer, taxRegionsOf } from "../connectors/erp/map.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** What the ERP knows about all that a company names. */
export interface AccountFacts {
  readonly taxArea?: ErpTaxArea;
  readonly paymentTerms?: ErpPaymentTerms;
  /** Absent if the account is yet to be opened. */
  readonly customer?: ErpCustomer;
  /** The account that gets the invoices, if it is another one and is there. */
  readonly billTo?: ErpCustomer;
}

/** A company, and the one above it if that is in the CRM. */
export interface CompanyFacts {
  readonly company?: CrmCompany;
  readonly parent?: CrmCompany;
  /** The account by which the sale names its customer, if it does. */
  readonly customerNumber?: string;
}

/** Asks the ERP about everything that the company names. What it leaves out is not asked for. */
export async function readAccountFacts(
  erp: SendToErp,
  origin: CallOrigin,
  { company, parent }: CompanyFacts,
): Promise<Outcome<AccountFacts, StepFailure>> {
  if (company === undefined) return succeed({});
  const { country, paymentTerms } = company;
  const [taxArea, terms, customer, billTo] = await Promise.all([
    country === undefined
      ? succeed(undefined)
      : findTaxArea(erp, origin, taxRegionsOf({ country, state: company.state })),
    paymentTerms === undefined ? succeed(undefined) : findPaymentTerms(erp, origin, paymentTerms),
    findCustomer(erp, origin, accountKeyOf(company)),
    billsParent(company) && parent !== undefined
      ? findCustomer(erp, origin, accountKeyOf(parent))
      : succeed(undefined),
  ]);
  if (!taxArea.ok) return taxArea;
  if (!terms.ok) return terms;
  if (!customer.ok) return customer;
  if (!billTo.ok) return billTo;
  return succeed(
    withoutAbsent({
      taxArea: taxArea.value,
      paymentTerms: terms.value,
      customer: customer.value,
      billTo: billTo.value,
    }),
  );
}

/** Whether the company above it gets the invoices. */
export function billsParent({ billTo }: CrmCompany): boolean {
  return billTo === "parent";
}
