import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { createOrder } from "../connectors/erp/create-order.ts";
import { deleteOrder } from "../connectors/erp/delete-order.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { ReadyOrder } from "../orders/judge-readiness.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** An order that the ERP has taken, whether or not it has been invoiced since. */
export interface AcceptedOrder {
  readonly orderNumber: string;
  /** Absent if the order has been invoiced in full already: then the ERP keeps it no longer. */
  readonly orderErpId?: string;
}

/** Makes sure that the ERP holds exactly one order under the contract's reference. */
export async function submitOrder(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  order: ReadyOrder,
): Promise<AcceptedOrder> {
  const { contractRef, account, currency, lines } = order;
  const { accountKey, paymentTermsId, billTo } = account;
  const taken = { kind: "rejected", code: "contract-reference-taken" } as const;

  const find: TracedCall<AcceptedOrder | undefined> = async (origin) => {
    const found = await findOrder(erp, origin, contractRef);
    if (!found.ok) return found;
    // An order that was invoiced in full is gone from the ERP and lives on in its invoice.
    const invoices =
      found.value === undefined ? await findInvoices(erp, origin, { contractRef }) : succeed([]);
    if (!invoices.ok) return invoices;

    const known = found.value ?? invoices.value.find(({ orderNumber }) => orderNumber !== undefined);
    if (known === undefined) return succeed(undefined);
    if (known.accountKey !== accountKey) {
      return fail({
        ...taken,
        detail: `${contractRef} is an order of ${known.accountKey} in the ERP, not of ${accountKey}`,
      });
    }
    const orderNumber = known.orderNumber ?? "";
    return succeed({ orderNumber, ...(found.value === undefined ? {} : { orderErpId: found.value.erpId }) });
  };

  const accepted = await run.ensure<AcceptedOrder>(
    "submit-order",
    find,
    async (origin) => {
      const placed = await createOrder(erp, origin, {
        ...{ contractRef, accountKey, currency, lines },
        ...(paymentTermsId && { paymentTermsId }),
        ...(billTo && { billTo }),
      });
      if (!placed.ok) return placed;
      return succeed({ orderNumber: placed.value.orderNumber, orderErpId: placed.value.erpId });
    },
    (origin, value) => withdrawOrder(erp, origin, value),
  );
  await run.emit("concordat.evt.orders.order.accepted.v1", {
    subject: contractRef,
    data: { contractRef, accountKey, orderNumber: accepted.orderNumber },
  });
  return accepted;
}

/** Takes the order out of the ERP. One that was invoiced is not taken back like this: finance posts a credit memo. */
async function withdrawOrder(
  erp: SendToErp,
  origin: CallOrigin,
  { orderNumber, orderErpId }: AcceptedOrder,
): Promise<Outcome<unknown, StepFailure>> {
  const deleted =
    orderErpId === undefined ? succeed("order-gone") : await deleteOrder(erp, origin, orderErpId);
  if (!deleted.ok || deleted.value === "done") return deleted;

  const invoices = await findInvoices(erp, origin, { orderNumber });
  if (!invoices.ok || invoices.value.length === 0) return invoices;
  return fail(invoicePosted(orderNumber));
}

/** The failure of taking back what has been invoiced. */
export function invoicePosted(orderNumber: string): StepFailure {
  const detail = `the order ${orderNumber} has been invoiced; finance takes that back by a credit memo in the ERP. When that is done, resolve with 'skip'`;
  return { kind: "rejected", code: "invoice-posted", detail };
}
