import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoicePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { type ChangedPage, changedQuery, nextPage } from "./changed-since.ts";
import { type InvoicesOfContracts, invoicesOfContracts } from "./invoices-of-contracts.ts";
import type { SendToErp } from "./send.ts";

/** Lists the invoices of contracts that have changed since a time, a page at a time. */
export async function listChangedInvoices(
  send: SendToErp,
  origin: CallOrigin,
  page: ChangedPage,
): Promise<Outcome<InvoicesOfContracts & { readonly next?: string }, StepFailure>> {
  const answer = await send({
    operation: operations.listSalesInvoices,
    origin,
    effect: "read",
    query: changedQuery(page),
  });
  if (!answer.ok) return answer;
  const rows = (answer.value.body as SalesInvoicePage).value;
  const found = invoicesOfContracts(rows, answer.value.atMs);
  return succeed(withoutAbsent({ ...found, next: nextPage(page, rows.length) }));
}
