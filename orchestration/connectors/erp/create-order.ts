import type { OrderLine } from "#contracts/generated/canonical/types.ts";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrder } from "#contracts/generated/platforms/erp/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { decimalOfMinor } from "../amount.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { type ErpOrder, orderOf } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** An order to be placed. `contractRef` becomes its external document number, by which it is found again. */
export interface NewOrder {
  readonly contractRef: string;
  readonly accountKey: string;
  readonly currency: string;
  readonly paymentTermsId?: string;
  /** The account that gets the invoices, if it is another one. */
  readonly billTo?: string;
  readonly lines: readonly OrderLine[];
}

/**
 * Places an order with all of its lines in one request. The ERP does not refuse a second one with the same reference:
 * find it (find-order.ts) before the first request and after `outcome-unknown`.
 */
export async function createOrder(
  send: SendToErp,
  origin: CallOrigin,
  order: NewOrder,
): Promise<Outcome<ErpOrder, StepFailure>> {
  const answer = await send({
    operation: operations.createSalesOrder,
    origin,
    effect: "write",
    body: withoutAbsent({
      externalDocumentNumber: order.contractRef,
      customerNumber: order.accountKey,
      billToCustomerNumber: order.billTo,
      currencyCode: order.currency,
      paymentTermsId: order.paymentTermsId,
      salesOrderLines: order.lines.map(({ productCode, quantity, description, unitPrice, discountPercent }) =>
        withoutAbsent({
          lineType: "Item" as const,
          lineObjectNumber: productCode,
          description: description?.slice(0, 100),
          quantity,
          unitPrice:
            unitPrice === undefined ? undefined : decimalOfMinor(unitPrice.minor, unitPrice.currency),
          discountPercent,
        }),
      ),
    }),
    stateBefore: "absent",
    stateAfter: (body) => (body as SalesOrder).status,
  });
  return answer.ok ? orderOf(answer.value.body as SalesOrder) : answer;
}
