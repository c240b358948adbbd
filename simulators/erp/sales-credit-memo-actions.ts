import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { EntityRules } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { mailRefusal } from "./mail.ts";
import { copied, copyLines, owe, postCreditMemo, postingRefusal } from "./posting.ts";
import { salesKinds } from "./sales-kinds.ts";
import type { ErpStore, SalesCreditMemoRow } from "./state.ts";

type Done = Outcome<SalesCreditMemoRow, Answer>;

/** What can be done with credit memos: post, mail and cancel. */
export function salesCreditMemoActions(store: ErpStore, errors: ErpErrors): Required<EntityRules>["actions"] {
  const { salesCreditMemos, salesInvoices, work } = store;
  const needsPosted = () => fail(errors.refused("The action can be applied to a posted credit memo only."));

  /** A posting stands, whatever fails after it: a mail, or another call of the same batch. */
  const committed = (memo: SalesCreditMemoRow): Done => {
    work.commit();
    return succeed(memo);
  };

  const post = (memo: SalesCreditMemoRow): Done => {
    if (memo.status !== "Draft")
      return fail(errors.refused("The action can be applied to a draft credit memo only."));
    const refused = postingRefusal(store, errors, salesKinds.creditMemo, memo);
    return refused === undefined ? committed(postCreditMemo(store, memo, false)) : fail(refused);
  };

  const send = (memo: SalesCreditMemoRow, call: Call): Done => {
    if (memo.status === "Draft") return needsPosted();
    const unsent = mailRefusal(errors, memo, call);
    return unsent === undefined ? succeed(memo) : fail(unsent);
  };

  /** A posted invoice over the same lines takes the credit back, and what was credited is open again. */
  const cancel = (memo: SalesCreditMemoRow): Done => {
    if (memo.status === "Draft") return needsPosted();
    if (memo.status === "Canceled") {
      return fail(errors.refused("The credit memo cannot be canceled because it has already been canceled."));
    }
    if (memo.status !== "Corrective") {
      return fail(
        errors.refused(
          "You cannot cancel this posted sales credit memo because it is not a corrective document.",
        ),
      );
    }
    const today = store.today();
    const invoice = salesInvoices.add(store.newId(), {
      ...copied(salesInvoices.blank, memo),
      number: store.newNumber("PS-INV"),
      invoiceDate: today,
      postingDate: today,
      dueDate: today,
      remainingAmount: 0,
      status: "Corrective",
    });
    copyLines(store, salesKinds.creditMemo, memo.id, salesKinds.invoice, invoice.id);
    const corrected = salesInvoices.get(memo.invoiceId);
    if (corrected !== undefined)
      salesInvoices.change(corrected.id, {
        status: "Open",
        remainingAmount: corrected.totalAmountIncludingTax,
      });
    owe(store, memo.customerId, memo.totalAmountIncludingTax);
    return committed(salesCreditMemos.change(memo.id, { status: "Canceled" }));
  };

  const thenSend = (done: Done, call: Call): Done => (done.ok ? send(done.value, call) : done);
  const acted = (act: (memo: SalesCreditMemoRow, call: Call) => Done) => (row: object, call: Call) => {
    const done = act(row as SalesCreditMemoRow, call);
    return done.ok ? succeed({ set: "salesCreditMemos", id: done.value.id }) : done;
  };

  return {
    post: acted(post),
    postAndSend: acted((memo, call) => thenSend(post(memo), call)),
    send: acted(send),
    cancel: acted(cancel),
    cancelAndSend: acted((memo, call) => thenSend(cancel(memo), call)),
  };
}
