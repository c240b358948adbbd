import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { EntityRules } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { mailRefusal } from "./mail.ts";
import { copied, copyLines, postingRefusal } from "./posting.ts";
import { computeAmounts } from "./sales-amounts.ts";
import { headersOf, type SalesDocument, salesKinds } from "./sales-kinds.ts";
import type { ErpStore } from "./state.ts";

/** What becomes of a quote: it is mailed, or turned into an order or a draft invoice and is gone. */
export function salesQuoteActions(store: ErpStore, errors: ErpErrors): Required<EntityRules>["actions"] {
  const { salesQuotes, salesQuoteLines } = store;

  const turn = (quote: SalesDocument, into: "order" | "invoice") => {
    const refused = postingRefusal(store, errors, salesKinds.quote, quote);
    if (refused !== undefined) return fail(refused);
    const kind = salesKinds[into];
    const headers = headersOf(store, kind);
    const today = store.today();
    const document = headers.add(store.newId(), {
      ...copied(headers.blank, quote),
      [kind.dateField]: today,
      number: store.newNumber(kind.series),
      status: "Draft",
    });
    copyLines(store, salesKinds.quote, quote.id, kind, document.id);
    computeAmounts(store, kind, document.id);
    for (const line of salesQuoteLines.findBy("documentId", quote.id)) salesQuoteLines.remove(line.id);
    salesQuotes.remove(quote.id);
    return succeed({ set: kind.set, id: document.id });
  };

  return {
    makeOrder: (row) => turn(row as SalesDocument, "order"),
    makeInvoice: (row) => turn(row as SalesDocument, "invoice"),
    send(row, call) {
      const quote = row as SalesDocument;
      const unsent = mailRefusal(errors, quote, call);
      if (unsent !== undefined) return fail(unsent);
      const sentDate = `${store.today()}T00:00:00Z`;
      salesQuotes.change(quote.id, { status: "Sent", sentDate });
      return succeed({ set: "salesQuotes", id: quote.id });
    },
  };
}
