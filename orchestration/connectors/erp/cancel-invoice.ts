import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Cancels an invoice of which nothing has been paid: the ERP drafts and posts a credit memo and closes the invoice, in
 * one step that can break off in the middle. Then it says so, and answers `broken-off`: what it left behind has to be
 * looked for (find-credit-memos.ts), its words are not to be relied on. The same after `outcome-unknown`.
 */
export async function cancelInvoice(
  send: SendToErp,
  origin: CallOrigin,
  invoiceErpId: string,
): Promise<Outcome<"done" | "broken-off", StepFailure>> {
  const answer = await send({
    operation: operations.cancelSalesInvoice,
    origin,
    effect: "write",
    path: { salesInvoiceId: invoiceErpId },
    stateBefore: "Open",
    stateAfter: "Canceled",
  });
  if (answer.ok) return succeed("done");
  const { kind, detail } = answer.failure;
  return kind === "rejected" && /Canceling the invoice failed/.test(detail) ? succeed("broken-off") : answer;
}
