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
  const answer = await readInvoiceRow(send, origin, erpId);
  if (!answer.ok) return answer;
  const { row, atMs } = answer.value;
  return row === undefined ? succeed(undefined) : invoiceOf(row, atMs);
}

/** The same as the ERP has it, and when it was read (Unix epoch, ms), which is what decides whether it is overdue. */
export async function readInvoiceRow(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<{ readonly row?: SalesInvoice; readonly atMs: number }, StepFailure>> {
  const answer = await send({
    operation: operations.readSalesInvoice,
    origin,
    effect: "read",
    path: { salesInvoiceId: erpId },
    absentOn: [404],
    stateAfter: (body) => (body as SalesInvoice).disputeStatus || (body as SalesInvoice).status,
  });
  if (!answer.ok) return answer;
  const { absent, atMs, body } = answer.value;
  return succeed(absent ? { atMs } : { row: body as SalesInvoice, atMs });
}
