import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoicePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { type ErpInvoice, invoiceOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** By what invoices are found: their own number, the order they were made from, or the contract. */
export type InvoiceName =
  | { readonly invoiceNumber: string }
  | { readonly orderNumber: string }
  | { readonly contractRef: string };

/** Finds invoices, the newest first. At most 500, which no contract of ours comes near. */
export async function findInvoices(
  send: SendToErp,
  origin: CallOrigin,
  name: InvoiceName,
): Promise<Outcome<readonly ErpInvoice[], StepFailure>> {
  const answer = await send({
    operation: operations.listSalesInvoices,
    origin,
    effect: "read",
    query: { $filter: filterOf(name), $orderby: "invoiceDate desc,number desc", $top: "500" },
    stateAfter: (body) => (body as SalesInvoicePage).value[0]?.status ?? "absent",
  });
  if (!answer.ok) return answer;

  const invoices: ErpInvoice[] = [];
  for (const row of (answer.value.body as SalesInvoicePage).value) {
    const invoice = invoiceOf(row, answer.value.atMs);
    if (!invoice.ok) return invoice;
    invoices.push(invoice.value);
  }
  return succeed(invoices);
}

function filterOf(name: InvoiceName): string {
  if ("invoiceNumber" in name) return equals("number", name.invoiceNumber);
  if ("orderNumber" in name) return equals("orderNumber", name.orderNumber);
  return equals("externalDocumentNumber", name.contractRef);
}
