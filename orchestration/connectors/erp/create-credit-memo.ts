import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemo } from "#contracts/generated/platforms/erp/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { creditMemoOf, type ErpCreditMemo } from "./credit-memo-map.ts";
import type { SendToErp } from "./send.ts";

/** A position of a credit: pieces of a product without tax, or an amount with tax on an account of the books. */
export type NewCreditLine =
  | {
      readonly productCode: string;
      readonly quantity: number;
      readonly unitPrice: number;
      readonly discountPercent: number;
    }
  | { readonly accountNumber: string; readonly amountWithTax: number };

/** A credit memo to be drafted. `reference` becomes its external document number, by which it is found again. */
export interface NewCreditMemo {
  readonly reference: string;
  readonly invoiceNumber: string;
  readonly accountKey: string;
  readonly currency: string;
  readonly reason: string;
  readonly lines: readonly NewCreditLine[];
}

/**
 * Drafts a credit memo that is applied to an invoice. The ERP does not refuse a second one with the same reference:
 * find it (find-credit-memos.ts) before the first request and after `outcome-unknown`.
 */
export async function createCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  memo: NewCreditMemo,
): Promise<Outcome<ErpCreditMemo, StepFailure>> {
  const answer = await send({
    operation: operations.createSalesCreditMemo,
    origin,
    effect: "write",
    body: {
      externalDocumentNumber: memo.reference,
      customerNumber: memo.accountKey,
      currencyCode: memo.currency,
      invoiceNumber: memo.invoiceNumber,
      pricesIncludeTax: memo.lines.some((line) => "amountWithTax" in line),
      salesCreditMemoLines: [
        ...memo.lines.map((line) => lineOf(line)),
        { lineType: "Comment" as const, description: memo.reason.slice(0, 100) },
      ],
    },
    stateBefore: "absent",
    stateAfter: (body) => (body as SalesCreditMemo).status,
  });
  return answer.ok ? creditMemoOf(answer.value.body as SalesCreditMemo) : answer;
}

function lineOf(line: NewCreditLine) {
  if ("productCode" in line) {
    const { productCode, ...priced } = line;
    return { lineType: "Item" as const, lineObjectNumber: productCode, ...priced };
  }
  const { accountNumber, amountWithTax } = line;
  return {
    lineType: "Account" as const,
    lineObjectNumber: accountNumber,
    quantity: 1,
    unitPrice: amountWithTax,
  };
}
