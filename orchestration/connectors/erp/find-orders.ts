import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrderPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { contractRefIn, type ErpOrder, orderOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** Rows in one page: few customers have more orders open at once. */
const pageSize = 500;

/**
 * Finds the orders of a customer that are not invoiced in full; those that are have become invoices (find-invoices.ts).
 * What was entered in the ERP by hand and is of no contract is left out.
 */
export async function findOrders(
  send: SendToErp,
  origin: CallOrigin,
  accountKey: string,
): Promise<Outcome<readonly ErpOrder[], StepFailure>> {
  const orders: ErpOrder[] = [];
  for (let seen = 0; ; seen += pageSize) {
    const answer = await send({
      operation: operations.listSalesOrders,
      origin,
      effect: "read",
      query: {
        $filter: equals("customerNumber", accountKey),
        $expand: "salesOrderLines",
        $orderby: "number desc",
        $top: String(pageSize),
        ...(seen === 0 ? {} : { $skip: String(seen) }),
      },
    });
    if (!answer.ok) return answer;
    const rows = (answer.value.body as SalesOrderPage).value;
    for (const row of rows) {
      if (contractRefIn(row.externalDocumentNumber) === undefined) continue;
      const order = orderOf(row);
      if (!order.ok) return order;
      orders.push(order.value);
    }
    if (rows.length < pageSize) return succeed(orders);
  }
}
