import type { CrmCompany, CrmDeal } from "../connectors/crm/map.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";

/** One thing that an invoice says otherwise than the CRM, in words for whoever puts it right. */
export interface BillingDifference {
  readonly field: "name" | "country" | "currency";
  readonly detail: string;
}

/** What the reason of a hold begins with that is for such a difference. */
export const billingHold = "billing profile of invoice";

/** As long as the ERP keeps a name. */
const nameLength = 100;

/**
 * Where an invoice does not bear what the CRM says about its customer and deal. What either does not know is no difference.
 * Decides only by what it is given.
 */
export function judgeBillingProfile(
  { soldTo = {}, total }: Pick<ErpInvoice, "soldTo" | "total">,
  company: Pick<CrmCompany, "name" | "country">,
  currency: CrmDeal["currency"],
): readonly BillingDifference[] {
  const pairs = [
    { field: "name", erp: soldTo.name, crm: company.name?.slice(0, nameLength) },
    { field: "country", erp: soldTo.country, crm: company.country },
    { field: "currency", erp: total.currency, crm: currency },
  ] as const;
  return pairs.flatMap(({ field, erp, crm }) =>
    erp === undefined || crm === undefined || sameWords(erp, crm)
      ? []
      : [{ field, detail: `${field}: "${erp}" on the invoice, "${crm}" in the CRM` }],
  );
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
  return plain(one) === plain(other);
}
