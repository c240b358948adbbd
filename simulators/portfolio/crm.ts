import type { PropertyValues } from "../crm/property-values.ts";
import type { CrmStore } from "../crm/state.ts";
import { type Account, isInvoiced, type Sale } from "./account.ts";

/** What the integration has written to a deal, by how far the sale has come. */
const dealStates = {
  "in-sales": "",
  lost: "",
  ordered: "order-accepted",
  invoiced: "invoiced",
  disputed: "invoice-disputed",
  paid: "invoiced",
} as const satisfies Record<Sale["state"], string>;

/** Writes a customer as a company with its deals, and one who wrote tickets with a contact. */
export function crmPlanter(store: CrmStore): (account: Account) => void {
  const midnights = new Map<string, string>();
  const midnightOf = (day: string) => {
    const midnight = midnights.get(day) ?? `${day}T00:00:00.000Z`;
    midnights.set(day, midnight);
    return midnight;
  };
  return (account) => {
    const company = store.add("companies", companyOf(account));
    // Only who has written to support is known by name.
    if (account.tickets.length > 0) {
      const contact = store.add("contacts", contactOf(account));
      store.associations.add(contact, company, []);
    }
    for (const sale of account.sales) {
      const deal = store.add("deals", dealOf(account, sale, midnightOf(sale.closeDate)));
      store.associations.add(deal, company, []);
      for (const line of sale.lines) {
        const item = store.add("line_items", {
          name: line.name,
          hs_sku: line.sku,
          quantity: String(line.quantity),
          price: String(line.unitPrice),
          amount: String(line.quantity * line.unitPrice),
          hs_line_item_currency_code: account.currency,
        });
        store.associations.add(deal, item, []);
      }
    }
  };
}

function companyOf(account: Account): PropertyValues {
  return {
    name: account.name,
    domain: account.domain,
    country: account.country,
    address: account.street,
    city: account.city,
    zip: account.postalCode,
    phone: account.phone,
    industry: account.industry,
    concordat_account_key: account.accountKey,
    erp_customer_no: account.accountKey,
  };
}

function contactOf({ contact, phone, name }: Account): PropertyValues {
  return {
    email: contact.email,
    firstname: contact.firstName,
    lastname: contact.lastName,
    jobtitle: contact.jobTitle,
    company: name,
    phone,
  };
}

function dealOf(account: Account, sale: Sale, closedate: string): PropertyValues {
  const invoiced = isInvoiced(sale);
  // An order has no number yet while the deal is only talked about.
  const ordered = invoiced || sale.state === "ordered";
  const misnumbered = account.defect === "wrong-invoice-number" && sale === account.sales[0];
  return {
    dealname: sale.dealName,
    pipeline: "default",
    dealstage: sale.dealStage,
    amount: String(sale.amount),
    deal_currency_code: account.currency,
    closedate,
    concordat_contract_ref: sale.contractRef,
    concordat_state: dealStates[sale.state],
    erp_order_no: ordered ? sale.orderNumber : "",
    erp_invoice_no: invoiced ? `${sale.invoiceNumber}${misnumbered ? "-X" : ""}` : "",
  };
}
