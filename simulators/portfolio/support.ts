import { joinedText } from "../behaviour/joined-text.ts";
import { type CustomObject, customObjects, seedIds } from "../support/seed.ts";
import type { SupportStore } from "../support/state.ts";
import { writeTicket } from "../support/ticket-writes.ts";
import { type Account, isInvoiced, type Sale } from "./account.ts";
import { createDaysLater } from "./days-later.ts";

const contractDays = 365;

/** Writes a customer as an organization with the entitlements that orders and invoices call for, and tickets with who wrote them. */
export function supportPlanter(store: SupportStore): (account: Account) => void {
  const entitlement = customObjects.find(({ key }) => key === "entitlement");
  if (entitlement === undefined) throw new Error("the account has no entitlements");

  const endOf = createDaysLater(contractDays);
  return (account) =>
    store.asStart(() => {
      plantCustomer(store, account);
      for (const sale of account.sales) plantEntitlement(store, entitlement, account, sale, endOf);
    });
}

function plantCustomer(store: SupportStore, account: Account): void {
  const { contact } = account;
  const organization =
    account.defect === "missing-organization"
      ? undefined
      : store.putOrganization(undefined, {
          name: account.name,
          external_id: account.accountKey,
          domain_names: [account.domain],
          details: null,
          notes: null,
          tags: [],
          organization_fields: {},
        });
  if (account.tickets.length === 0) return;
  const person = store.putUser(undefined, {
    name: joinedText(contact.firstName, " ", contact.lastName),
    email: contact.email,
    external_id: null,
    organization_id: organization?.id ?? null,
    role: "end-user",
    phone: account.phone,
    tags: [],
    user_fields: {},
  });
  for (const ticket of account.tickets) {
    const input = {
      subject: ticket.subject,
      comment: { body: ticket.description, public: true },
      priority: ticket.priority,
      status: ticket.status,
      external_id: ticket.externalId,
      requester_id: person.id,
      ...(ticket.status === "new" ? {} : { assignee_id: seedIds.agent }),
    };
    writeTicket(store, input, undefined, person.id);
  }
}

function plantEntitlement(
  store: SupportStore,
  customObject: CustomObject,
  account: Account,
  sale: Sale,
  endOf: (day: string) => string,
): void {
  const state = entitlementState(account, sale);
  if (state === undefined) return;
  store.putRecord(undefined, {
    customObject,
    externalId: joinedText("ENT-", sale.contractRef),
    name: joinedText(account.name, " ", sale.contractRef),
    fields: {
      state,
      account_key: account.accountKey,
      contract_ref: sale.contractRef,
      order_no: sale.orderNumber,
      ...(isInvoiced(sale) ? { invoice_no: sale.invoiceNumber } : {}),
      product_codes: sale.lines.map(({ sku }) => sku).join(","),
      ...(state === "held" ? { hold_reason: "invoice-disputed" } : {}),
      end_date: endOf(sale.closeDate),
    },
  });
}

function entitlementState({ defect, sales }: Account, sale: Sale): string | undefined {
  const struck = sale === sales[0] ? defect : undefined;
  if (struck === "missing-entitlement") return undefined;
  if (sale.state === "ordered") return "provisional";
  if (sale.state === "disputed") return struck === "entitlement-active-while-disputed" ? "active" : "held";
  return isInvoiced(sale) ? "active" : undefined;
}
