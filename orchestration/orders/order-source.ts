import type { LegacyOrderRow } from "#contracts/generated/canonical/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import { saleOf } from "../legacy/legacy-order.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type DealFacts, readCompanyFacts, readDealFacts } from "./order-facts.ts";

/** Where an order comes from: a won deal of the CRM, or a row of the old order system's file. */
export type OrderSource = { readonly dealId: string } | { readonly legacyOrder: LegacyOrderRow };

/** Reads the facts of a sale from wherever it comes; from there on all orders go one way. */
export function readSaleFacts(
  crm: SendToCrm,
  origin: CallOrigin,
  source: OrderSource,
): Promise<Outcome<DealFacts, StepFailure>> {
  return "dealId" in source
    ? readDealFacts(crm, origin, source.dealId)
    : readLegacyFacts(crm, origin, source.legacyOrder);
}

async function readLegacyFacts(
  crm: SendToCrm,
  origin: CallOrigin,
  row: LegacyOrderRow,
): Promise<Outcome<DealFacts, StepFailure>> {
  const named = await readCompany(crm, origin, { accountKey: row.customer_number });
  if (!named.ok) return named;
  const companies =
    named.value === undefined ? succeed({}) : await readCompanyFacts(crm, origin, named.value.companyId);
  return companies.ok
    ? succeed({ ...saleOf(row), ...companies.value, customerNumber: row.customer_number })
    : companies;
}
