import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { ActionResult, EntityRules } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { mailRefusal } from "./mail.ts";
import { draftCreditMemo, postCreditMemo, postInvoice, postingRefusal } from "./posting.ts";
import { salesKinds } from "./sales-kinds.ts";
import type { ErpStore, SalesInvoiceRow } from "./state.ts";

type Done = Outcome<SalesInvoiceRow, Answer>;

/** What a cancellation may break off after, and what it says that it leaves behind. */
const halfDone: Readonly<Record<string, string>> = {
  nothing: ".",
  "credit-memo-created": "\\A credit memo is created but not posted.",
  "credit-memo-posted": "\\A credit memo is posted.",
};
const breakOffReason = "The transaction could not be completed because another user has locked the table";

/** What can be done with invoices: post, mail, cancel and correct. */
export function salesInvoiceActions(store: ErpStore, errors: ErpErrors): Required<EntityRules>["actions"] {
  const { salesInvoices, work } = store;

  /** A posting stands, whatever fails after it: a mail, or another call of the same batch. */
  const committed = (invoice: SalesInvoiceRow): Done => {
    work.commit();
    return succeed(invoice);
  };

  const post = (invoice: SalesInvoiceRow): Done => {
    if (invoice.status !== "Draft")
      return fail(errors.refused("The action can be applied to a draft invoice only."));
    const refused = postingRefusal(store, errors, salesKinds.invoice, invoice);
    return refused === undefined ? committed(postInvoice(store, invoice)) : fail(refused);
  };

  const send = (invoice: SalesInvoiceRow, call: Call): Done => {
    const draft = invoice.status === "Draft";
    const refused = draft ? postingRefusal(store, errors, salesKinds.invoice, invoice) : undefined;
    const unsent = refused ?? mailRefusal(errors, invoice, call);
    return unsent === undefined ? succeed(invoice) : fail(unsent);
  };

  const cancel = (invoice: SalesInvoiceRow, { breakOffAfter = "" }: Call): Done => {
    if (invoice.status === "Draft")
      return fail(errors.refused("The action can be applied to a posted invoice only."));
    if (invoice.status === "Canceled")
      return fail(errors.refused("The invoice cannot be canceled because it has already been canceled."));
    if (invoice.status === "Corrective")
      return fail(
        errors.refused(
          "You cannot cancel this posted sales invoice because it represents a correction of a credit memo.",
        ),
      );
    if (invoice.remainingAmount !== invoice.totalAmountIncludingTax) {
      return fail(
        errors.refused(
          "You cannot cancel this posted sales invoice because it is fully or partially paid.\\\\To reverse a paid sales invoice, you must manually create a sales credit memo.",
        ),
      );
    }
    const brokenOff = () => {
      work.commit();
      return fail(
        errors.refused(
          `Canceling the invoice failed because of the following error: \\\\${breakOffReason}${halfDone[breakOffAfter]}`,
        ),
      );
    };
    if (breakOffAfter === "nothing") return brokenOff();
    const memo = draftCreditMemo(store, invoice);
    if (breakOffAfter === "credit-memo-created") return brokenOff();
    postCreditMemo(store, memo, true);
    if (breakOffAfter === "credit-memo-posted") return brokenOff();
    return committed(salesInvoices.change(invoice.id, { status: "Canceled", remainingAmount: 0 }));
  };

  const correct = (invoice: SalesInvoiceRow): Outcome<ActionResult, Answer> => {
    if (invoice.status === "Draft")
      return fail(errors.refused("The action can be applied to a posted invoice only."));
    if (invoice.remainingAmount === 0 && invoice.totalAmountIncludingTax !== 0) {
      return fail(
        errors.refused(
          "The invoice is closed. The corrective credit memo will not be applied to the invoice.",
        ),
      );
    }
    if (invoice.remainingAmount !== invoice.totalAmountIncludingTax) {
      return fail(
        errors.refused(
          "The invoice is partially paid or credited. The corrective credit memo may not be fully closed by the invoice.",
        ),
      );
    }
    return succeed({ set: "salesCreditMemos", id: draftCreditMemo(store, invoice).id });
  };

  const thenSend = (done: Done, call: Call): Done => (done.ok ? send(done.value, call) : done);
  const acted = (act: (invoice: SalesInvoiceRow, call: Call) => Done) => (row: object, call: Call) => {
    const done = act(row as SalesInvoiceRow, call);
    return done.ok ? succeed({ set: "salesInvoices", id: done.value.id }) : done;
  };

  return {
    post: acted(post),
    postAndSend: acted((invoice, call) => thenSend(post(invoice), call)),
    send: acted(send),
    cancel: acted(cancel),
    cancelAndSend: acted((invoice, call) => thenSend(cancel(invoice, call), call)),
    makeCorrectiveCreditMemo: (row) => correct(row as SalesInvoiceRow),
  };
}
