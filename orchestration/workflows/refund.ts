import { succeed } from "#contracts/runtime/outcome.ts";
import { formatMinor } from "../connectors/amount.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { readCreditMemo } from "../connectors/erp/read-credit-memo.ts";
import type { CreditMemoInput } from "./credit-memo.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

export const refundDue = "refund-due";

/** The signal that a credit memo has changed in the ERP. It carries nothing: the process reads it again. */
export const creditMemoChanged = "credit-memo-changed";

/** Finance pays out once a week. */
export const refundDueInMs = 7 * 24 * 60 * 60 * 1_000;

/** How often the credit memo is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = 6 * 60 * 60 * 1_000;

/**
 * Money that the customer has paid and that was credited: no integration may pay it out, so finance is told how much, and
 * it ends when the ERP shows that the credit is used up.
 */
export async function awaitRefund(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { creditMemoRef, invoiceNumber, accountKey }: CreditMemoInput,
  { memo, refundMinor }: { memo: ErpCreditMemo; refundMinor: number },
): Promise<void> {
  const { creditMemoNumber, erpId, total } = memo;
  const amount = { minor: refundMinor, currency: total.currency };
  const about = { creditMemoRef, invoiceNumber, accountKey, creditMemoNumber };
  await run.emit("concordat.evt.invoices.refund.due.v1", {
    subject: creditMemoRef,
    data: { ...about, amount },
  });
  const sum = `${formatMinor(amount.minor, amount.currency)} ${amount.currency}`;
  const exceptionId = await run.openException({
    code: refundDue,
    detail:
      `Credit memo ${creditMemoNumber} was posted on invoice ${invoiceNumber}, of which ${sum} had been paid. ${accountKey} is owed ${sum}. ` +
      "Pay it out in the ERP, or apply the credit memo to another invoice. Nothing has to be done here: when the ERP shows the " +
      "credit memo as settled, this ends.",
    owner: "finance",
    dueInMs: refundDueInMs,
    blocks: [`refund of ${sum} to ${accountKey}`],
    subject: creditMemoRef,
  });
  for (let look = 1; ; look += 1) {
    await run.waitFor(creditMemoChanged, { withinMs: lookAgainAfterMs });
    const state = await run.read(`read-refund-${look}`, async (origin) => {
      const now = await readCreditMemo(erp, origin, erpId);
      return now.ok ? succeed(now.value?.state ?? "canceled") : now;
    });
    if (state !== "open") break;
  }
  await run.emit("concordat.evt.invoices.refund.settled.v1", { subject: creditMemoRef, data: about });
  await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
}
