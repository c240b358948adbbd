import { customObjects } from "../support/seed.ts";
import type { SupportStore } from "../support/state.ts";
import { type Account, isInvoiced, type Sale } from "./account.ts";

const dayMs = 86_400_000;
const contractDays = 365;

/** Writes customers as organizations with the entitlements that their orders and invoices call for. */
export function plantInSupport(store: SupportStore, accounts: Iterable<Account>): void {
  const entitlement = customObjects.find(({ key }) => key === "entitlement");
  if (entitlement === undefined) throw new Error("the account has no entitlements");

  for (const account of accounts) {
    if (account.defect !== "missing-organization") {
      store.putOrganization(undefined, {
        name: account.name,
        external_id: account.accountKey,
        domain_names: [account.domain],
        details: null,
        notes: null,
        tags: [],
        organization_fields: {},
      });
    }
    for (const sale of account.sales) {
      const state = entitlementState(account, sale);
      if (state === undefined) continue;
      store.putRecord(undefined, {
        customObject: entitlement,
        name: `${account.name} ${sale.contractRef}`,
        externalId: `ENT-${sale.contractRef}`,
        fields: {
          state,
          account_key: account.accountKey,
          contract_ref: sale.contractRef,
          order_no: sale.orderNumber,
          ...(isInvoiced(sale) ? { invoice_no: sale.invoiceNumber } : {}),
          product_codes: sale.lines.map(({ sku }) => sku).join(","),
          ...(state === "held" ? { hold_reason: "invoice-disputed" } : {}),
          end_date: new Date(Date.parse(sale.closeDate) + contractDays * dayMs).toISOString().slice(0, 10),
        },
      });
    }
  }
}

function entitlementState({ defect, sales }: Account, sale: Sale): string | undefined {
  const struck = sale === sales[0] ? defect : undefined;
  if (struck === "missing-entitlement") return undefined;
  if (sale.state === "ordered") return "provisional";
  if (sale.state === "disputed") return struck === "entitlement-active-while-disputed" ? "active" : "held";
  return isInvoiced(sale) ? "active" : undefined;
}
