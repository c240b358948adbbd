import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoicePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { type ErpInvoice, invoiceOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/**
 * By what invoices are found: their own number, the order they were made from, the contract, the customer, or that they
 * are open, of a customer, and were due before a day.
 */
export type InvoiceName =
  | { readonly invoiceNumber: string }
  | { readonly orderNumber: string }
  | { readonly contractRef: string }
  | { readonly accountKey: string }
  | { readonly dueBefore: string; readonly accountKey: string };

/** Rows in one page: no contract of ours comes near. */
const pageSize = 500;

/** Finds invoices, the newest first. */
export async function findInvoices(
  send: SendToErp,
  origin: CallOrigin,
  name: InvoiceName,
): Promise<Outcome<readonly ErpInvoice[], StepFailure>> {
  const invoices: ErpInvoice[] = [];
  for (;;) {
    const answer = await send({
      operation: operations.listSalesInvoices,
      origin,
      effect: "read",
      query: {
        $filter: filterOf(name),
        $orderby: "invoiceDate desc,number desc",
        $top: String(pageSize),
        ...(invoices.length === 0 ? {} : { $skip: String(invoices.length) }),
      },
      stateAfter: (body) => (body as SalesInvoicePage).value[0]?.status ?? "absent",
    });
    if (!answer.ok) return answer;

    const rows = (answer.value.body as SalesInvoicePage).value;
    for (const row of rows) {
      const invoice = invoiceOf(row, answer.value.atMs);
      if (!invoice.ok) return invoice;
      invoices.push(invoice.value);
    }
    if (rows.length < pageSize) return succeed(invoices);
  }
}

function filterOf(name: InvoiceName): string {
  if ("invoiceNumber" in name) return equals("number", name.invoiceNumber);
  if ("orderNumber" in name) return equals("orderNumber", name.orderNumber);
  if ("dueBefore" in name) {
    const { dueBefore, accountKey } = name;
    return `${equals("customerNumber", accountKey)} and status eq 'Open' and dueDate lt ${dueBefore}`;
  }
  if ("accountKey" in name) return equals("customerNumber", name.accountKey);
  return equals("externalDocumentNumber", name.contractRef);
}
