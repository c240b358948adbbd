import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** The lists of the ERP that orders refer to by their codes. */
export type ErpCodeKind = "item" | "tax-area" | "payment-terms" | "currency";

/** One entry of a list. `says` changes whenever anything that matters about it does. */
export interface ErpCode {
  readonly code: string;
  readonly says: string;
}

const lists = {
  item: { operation: operations.listItems, by: "number" },
  "tax-area": { operation: operations.listTaxAreas, by: "code" },
  "payment-terms": { operation: operations.listPaymentTerms, by: "code" },
  currency: { operation: operations.listCurrencies, by: "code" },
} as const;

interface Row {
  readonly number?: string;
  readonly code?: string;
  readonly displayName?: string;
  readonly blocked?: boolean;
  readonly dueDateCalculation?: string;
}

const pageSize = 1_000;

/** Reads a whole list, page by page. */
export async function listErpCodes(
  send: SendToErp,
  origin: CallOrigin,
  kind: ErpCodeKind,
): Promise<Outcome<readonly ErpCode[], StepFailure>> {
  const { operation, by } = lists[kind];
  const codes: ErpCode[] = [];
  for (;;) {
    const answer = await send({
      operation,
      origin,
      effect: "read",
      query: { $orderby: by, $top: String(pageSize), $skip: String(codes.length) },
    });
    if (!answer.ok) return answer;
    const rows = (answer.value.body as { readonly value: readonly Row[] }).value;
    for (const row of rows) {
      const says = [row.displayName, row.blocked === true ? "blocked" : "", row.dueDateCalculation ?? ""];
      codes.push({ code: row[by] ?? "", says: says.join("|").slice(0, 200) });
    }
    if (rows.length < pageSize) return succeed(codes);
  }
}
