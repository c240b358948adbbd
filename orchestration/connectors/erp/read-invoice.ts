import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoice } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type ErpInvoice, invoiceOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** Reads one invoice by the ERP's own id, or `undefined` if there is none. By number: find-invoices.ts. */
export async function readInvoice(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<ErpInvoice | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.readSalesInvoice,
    origin,
    effect: "read",
    path: { salesInvoiceId: erpId },
    absentOn: [404],
    stateAfter: (body) => (body as SalesInvoice).disputeStatus || (body as SalesInvoice).status,
  });
  if (!answer.ok) return answer;
  return answer.value.absent
    ? succeed(undefined)
    : invoiceOf(answer.value.body as SalesInvoice, answer.value.atMs);
}
