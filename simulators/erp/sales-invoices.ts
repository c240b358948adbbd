import type { Handler } from "../behaviour/call.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";
import type { ErpStore, SalesInvoiceRow } from "./state.ts";

/** Posted invoices, which the integration only reads. */
export function salesInvoiceHandlers(store: ErpStore, errors: ErpErrors): Record<string, Handler> {
  const { salesInvoices, salesInvoiceLines } = store;
  const view = {
    navigations: ["salesInvoiceLines"],
    expand: (invoice: SalesInvoiceRow) => ({
      salesInvoiceLines: salesInvoiceLines.findBy("documentId", invoice.id),
    }),
  };

  return {
    listSalesInvoices: (call) => listRows(call, salesInvoices, errors, view),

    readSalesInvoice: (call) => {
      const invoice = salesInvoices.get(String(call.path.salesInvoiceId));
      return invoice === undefined ? errors.notFound() : oneRow(call, salesInvoices, invoice, errors, view);
    },

    listSalesInvoiceLines: (call) => {
      const invoice = salesInvoices.get(String(call.path.salesInvoiceId));
      if (invoice === undefined) return errors.notFound();
      const path = `salesInvoices(${invoice.id})/salesInvoiceLines`;
      return listRows(call, salesInvoiceLines, errors, {
        path,
        within: ({ documentId }) => documentId === invoice.id,
      });
    },
  };
}
