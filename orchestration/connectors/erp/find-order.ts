import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrderPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { type ErpOrder, orderOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/**
 * Finds the order of a contract, or `undefined`. An order that has been invoiced in full is no longer there: look for
 * its invoice (find-invoices.ts) before concluding that there never was one.
 */
export async function findOrder(
  send: SendToErp,
  origin: CallOrigin,
  contractRef: string,
): Promise<Outcome<ErpOrder | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listSalesOrders,
    origin,
    effect: "read",
    query: { $filter: equals("externalDocumentNumber", contractRef), $expand: "salesOrderLines", $top: "1" },
    stateAfter: (body) => (body as SalesOrderPage).value[0]?.status ?? "absent",
  });
  if (!answer.ok) return answer;
  const row = (answer.value.body as SalesOrderPage).value[0];
  return row === undefined ? succeed(undefined) : orderOf(row);
}
