import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoiceLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type ErpInvoiceLine, invoiceLineOf } from "./credit-memo-map.ts";
import type { SendToErp } from "./send.ts";

/** Reads the positions of an invoice in `currency`, without comments. */
export async function readInvoiceLines(
  send: SendToErp,
  origin: CallOrigin,
  { erpId, currency }: { readonly erpId: string; readonly currency: string },
): Promise<Outcome<readonly ErpInvoiceLine[], StepFailure>> {
  const answer = await send({
    operation: operations.listSalesInvoiceLines,
    origin,
    effect: "read",
    path: { salesInvoiceId: erpId },
  });
  if (!answer.ok) return answer;
  const lines: ErpInvoiceLine[] = [];
  for (const row of (answer.value.body as SalesInvoiceLinePage).value) {
    const line = invoiceLineOf(row, currency);
    if (!line.ok) return line;
    if (line.value !== undefined) lines.push(line.value);
  }
  return succeed(lines);
}
