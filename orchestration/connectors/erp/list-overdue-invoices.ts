import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesInvoicePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type InvoicesOfContracts, invoicesOfContracts } from "./invoices-of-contracts.ts";
import type { SendToErp } from "./send.ts";

const pageSize = 500;

/** Lists the open invoices of contracts that were due before a day (YYYY-MM-DD), of all customers. */
export async function listOverdueInvoices(
  send: SendToErp,
  origin: CallOrigin,
  dueBefore: string,
): Promise<Outcome<InvoicesOfContracts, StepFailure>> {
  const documents: InvoicesOfContracts["documents"][number][] = [];
  const unread: InvoicesOfContracts["unread"][number][] = [];
  for (let seen = 0; ; seen += pageSize) {
    const answer = await send({
      operation: operations.listSalesInvoices,
      origin,
      effect: "read",
      query: {
        $filter: `status eq 'Open' and dueDate lt ${dueBefore}`,
        $orderby: "invoiceDate desc,number desc",
        $top: String(pageSize),
        ...(seen === 0 ? {} : { $skip: String(seen) }),
      },
    });
    if (!answer.ok) return answer;
    const rows = (answer.value.body as SalesInvoicePage).value;
    const found = invoicesOfContracts(rows, answer.value.atMs);
    documents.push(...found.documents);
    unread.push(...found.unread);
    if (rows.length < pageSize) return succeed({ documents, unread });
  }
}
