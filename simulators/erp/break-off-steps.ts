import { beforeMail } from "./mail.ts";

const cancellation = ["nothing", "credit-memo-created", "credit-memo-posted"];

/** After which of its steps a `half-done` fault may let a call break off, by operation. */
export const erpBreakOffSteps: Readonly<Record<string, readonly string[]>> = {
  cancelSalesInvoice: cancellation,
  cancelAndSendSalesInvoice: [...cancellation, beforeMail],
  ...Object.fromEntries(
    [
      "sendSalesInvoice",
      "postAndSendSalesInvoice",
      "sendSalesCreditMemo",
      "postAndSendSalesCreditMemo",
      "cancelAndSendSalesCreditMemo",
      "sendSalesQuote",
    ].map((operationId) => [operationId, [beforeMail]]),
  ),
};
