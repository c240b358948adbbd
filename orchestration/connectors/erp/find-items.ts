import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { ItemPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { isAnyOf } from "./filter.ts";
import type { SendToErp } from "./send.ts";

/** An item as far as an order's readiness depends on it. */
export interface ErpItem {
  readonly productCode: string;
  readonly blocked: boolean;
}

/** Codes in one filter: keeps the URL well below the 8 KB that servers and proxies take. */
const codesPerCall = 50;

/** Finds the items with these numbers. One that the ERP does not have is left out. */
export async function findItems(
  send: SendToErp,
  origin: CallOrigin,
  productCodes: readonly string[],
): Promise<Outcome<readonly ErpItem[], StepFailure>> {
  const items: ErpItem[] = [];
  for (let from = 0; from < productCodes.length; from += codesPerCall) {
    const answer = await send({
      operation: operations.listItems,
      origin,
      effect: "read",
      query: { $filter: isAnyOf("number", productCodes.slice(from, from + codesPerCall)) },
    });
    if (!answer.ok) return answer;
    const rows = (answer.value.body as ItemPage).value;
    items.push(...rows.map(({ number, blocked }) => ({ productCode: number, blocked })));
  }
  return succeed(items);
}
