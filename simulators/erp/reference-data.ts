import type { Handler } from "../behaviour/call.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";
import type { ErpStore } from "./state.ts";

/** Items, tax areas, payment terms and currencies, which are only read. */
export function referenceHandlers(store: ErpStore, errors: ErpErrors): Record<string, Handler> {
  return {
    listItems: (call) => listRows(call, store.items, errors),
    readItem: (call) => {
      const item = store.items.get(String(call.path.itemId));
      return item === undefined ? errors.notFound() : oneRow(call, store.items, item, errors);
    },
    listTaxAreas: (call) => listRows(call, store.taxAreas, errors),
    listPaymentTerms: (call) => listRows(call, store.paymentTerms, errors),
    listCurrencies: (call) => listRows(call, store.currencies, errors),
  };
}
