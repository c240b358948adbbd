import type { Clock } from "#contracts/runtime/clock.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { createBatchReader } from "../connectors/batch-reader.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { CrmCompany } from "../connectors/crm/map.ts";
import { companiesAtMost, readCompanies } from "../connectors/crm/read-companies.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { dealsAtMost, readDealCurrencies } from "../connectors/crm/read-deal-currencies.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** What the CRM says about the customer and the deal of an invoice; `undefined` if it does not know. */
export interface CustomerReads {
  companyOf(accountKey: string): Promise<Outcome<CrmCompany | undefined, StepFailure>>;
  currencyOf(dealId: string): Promise<Outcome<string | undefined, StepFailure>>;
}

/** Asks for one invoice. */
export function readsOneByOne(crm: SendToCrm, origin: CallOrigin): CustomerReads {
  return {
    companyOf: (accountKey) => readCompany(crm, origin, { accountKey }),
    async currencyOf(dealId) {
      const deal = await readDeal(crm, origin, { dealId });
      return deal.ok ? succeed(deal.value?.currency) : deal;
    },
  };
}

/** Asks for many invoices that are looked at together: one call for a hundred customers, and one for a hundred deals. */
export function readsTogether(crm: SendToCrm, origin: CallOrigin, clock: Clock): CustomerReads {
  const companies = createBatchReader((keys) => readCompanies(crm, origin, keys), {
    clock,
    keysAtMost: companiesAtMost,
  });
  const currencies = createBatchReader((ids) => readDealCurrencies(crm, origin, ids), {
    clock,
    keysAtMost: dealsAtMost,
  });
  return { companyOf: companies.read, currencyOf: currencies.read };
}
