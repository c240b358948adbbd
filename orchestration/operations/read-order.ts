import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { readInvoicedLines } from "../orders/read-invoiced-lines.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** What a contract became in the ERP: an order, or the invoice that an order in full has become. */
export function readOrder({
  platforms,
  identity,
  clock,
}: OperationDependencies): OperationHandler<"read-order"> {
  return async ({ contractRef }, context) => {
    const origin = originOf(context);
    const asOf = new Date(clock.nowMs()).toISOString();
    const deal = await identity.platformIdsOf("deal", contractRef);
    const crm = deal.ok ? deal.value.crm : undefined;

    const order = await findOrder(platforms.erp, origin, contractRef);
    if (!order.ok) return platformFailure("erp", order.failure, clock.nowMs());
    if (order.value !== undefined) {
      const { accountKey, orderNumber, state, lines, total, erpId } = order.value;
      const links = withoutAbsent({ crm, erp: erpId });
      const value = { contractRef, accountKey, orderNumber, state, lines: [...lines], total, links, asOf };
      return { ok: true, value: withoutAbsent(value) };
    }

    const invoices = await findInvoices(platforms.erp, origin, { contractRef });
    if (!invoices.ok) return platformFailure("erp", invoices.failure, clock.nowMs());
    const posted = invoices.value.filter(({ state }) => state !== "draft" && state !== "in-review");
    const [invoice] = posted;
    if (invoice === undefined)
      return notFound(`The ERP has neither an order nor an invoice of ${contractRef}.`, "erp");
    const lines = await readInvoicedLines(platforms.erp, origin, posted);
    if (!lines.ok) return platformFailure("erp", lines.failure, clock.nowMs());
    const { accountKey, orderNumber, invoiceNumber, total } = invoice;
    const links = withoutAbsent({ crm });
    const value = {
      contractRef,
      accountKey,
      orderNumber,
      invoiceNumber,
      state: "invoiced" as const,
      lines: lines.value,
      total,
      links,
      asOf,
    };
    return { ok: true, value: withoutAbsent(value) };
  };
}
