import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { readMinor } from "../connectors/amount.ts";
import { updateDeal } from "../connectors/crm/update-deal.ts";
import { createOrder } from "../connectors/erp/create-order.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoiceLines } from "../connectors/erp/read-invoice-lines.ts";
import { shipAndInvoice } from "../connectors/erp/ship-and-invoice.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import type { ContractFacts } from "../orders/judge-amendment.ts";
import { activateInGoodStanding } from "./activate-in-good-standing.ts";
import { dealStateOf } from "./deal-state.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** The steps after the credit of an invoiced order, for the process that takes them. */
export const reinvoiceSteps: readonly ProcessStep[] = [
  { name: "write-order-anew", does: "places the amended order in the ERP, under the same contract" },
  { name: "invoice-anew", does: "ships it and posts its invoice, once" },
  { name: "activate-anew", does: "says in support what the contract is for now, and activates it" },
];

/** Writes an order anew whose invoice was credited, and invoices it. It bears the same contract reference, by which all find it. */
export async function invoiceAnew(
  d: FlowDependencies,
  run: TracedRun,
  {
    contractRef,
    lines,
    invoice: old,
    facts: { accountKey, currency },
    reason,
  }: {
    contractRef: string;
    lines: OrderAmendmentRequest["lines"];
    invoice: ErpInvoice;
    facts: ContractFacts;
    reason: string;
  },
): Promise<{ orderNumber: string; invoiceNumber: string }> {
  const { erp, crm } = d.platforms;
  const isNew = ({ orderNumber, state }: ErpInvoice) =>
    orderNumber !== undefined && orderNumber !== old.orderNumber && (state === "open" || state === "paid");

  const findNew: TracedCall<{ orderNumber: string; orderErpId?: string } | undefined> = async (origin) => {
    const order = await findOrder(erp, origin, contractRef);
    if (!order.ok) return order;
    if (order.value !== undefined)
      return succeed({ orderNumber: order.value.orderNumber, orderErpId: order.value.erpId });
    const invoices = await findInvoices(erp, origin, { contractRef });
    if (!invoices.ok) return invoices;
    const invoiced = invoices.value.find(isNew);
    return succeed(invoiced === undefined ? undefined : { orderNumber: invoiced.orderNumber ?? "" });
  };
  const order = await run.ensure("write-order-anew", findNew, async (origin) => {
    const before = await readInvoiceLines(erp, origin, { erpId: old.erpId, currency });
    if (!before.ok) return before;
    const priceOf = (productCode: string) => {
      const line = before.value.find((one) => one.productCode === productCode);
      const minor = line === undefined ? undefined : readMinor(line.unitPrice, currency);
      return {
        ...(minor === undefined ? {} : { unitPrice: { minor, currency } }),
        ...(line === undefined ? {} : { discountPercent: line.discountPercent }),
      };
    };
    const placed = await createOrder(erp, origin, {
      ...{ contractRef, accountKey, currency },
      lines: lines.map((line) => ({ ...priceOf(line.productCode), ...line })),
    });
    return placed.ok
      ? succeed({ orderNumber: placed.value.orderNumber, orderErpId: placed.value.erpId })
      : placed;
  });

  const { orderNumber, orderErpId } = order;
  const findInvoice: TracedCall<ErpInvoice | undefined> = async (origin) => {
    const found = await findInvoices(erp, origin, { orderNumber });
    return found.ok ? succeed(found.value[0]) : found;
  };
  const invoice = await run.ensure<ErpInvoice>("invoice-anew", findInvoice, async (origin) => {
    const posted =
      orderErpId === undefined ? succeed("order-gone") : await shipAndInvoice(erp, origin, orderErpId);
    if (!posted.ok) return posted;
    const found = await findInvoice(origin);
    if (!found.ok) return found;
    const detail = `the ERP has neither the order ${orderNumber} nor an invoice of it; it may have been deleted there`;
    return found.value === undefined
      ? fail({ kind: "rejected", code: "order-gone", detail })
      : succeed(found.value);
  });
  const { invoiceNumber, total } = invoice;
  await run.emit("concordat.evt.invoices.invoice.posted.v1", {
    subject: invoiceNumber,
    data: { invoiceNumber, contractRef, accountKey, total },
  });

  const entitlementKey = entitlementKeyOf(contractRef);
  const productCodes = lines.map(({ productCode }) => productCode);
  const { standing } = await run.write("activate-anew", async (origin) => {
    const linked = await d.identity.link([
      { kind: "invoice", canonicalKey: invoiceNumber, platform: "erp", platformId: invoice.erpId },
    ]);
    if (!linked.ok) return linked;
    return activateInGoodStanding(d, origin, {
      ...{ entitlementKey, invoiceErpId: invoice.erpId, stateBefore: "active" as const },
      productCodes,
    });
  });
  await run.emit("concordat.evt.entitlements.entitlement.changed.v1", {
    subject: entitlementKey,
    data: { entitlementKey, contractRef, productCodes, reason },
  });
  await run.write("show-amendment-on-deal", async (origin) => {
    const deal = await d.identity.platformIdsOf("deal", contractRef);
    if (!deal.ok) return deal;
    const dealId = deal.value.crm;
    if (dealId === undefined) return succeed(undefined);
    const change = { state: dealStateOf(standing), contractRef, orderNumber, invoiceNumber };
    const shown = await updateDeal(crm, origin, dealId, change);
    return shown.ok ? succeed(undefined) : shown;
  });
  await run.emit("concordat.evt.orders.order.amended.v1", {
    subject: contractRef,
    data: { contractRef, accountKey, orderNumber, invoiceNumber, productCodes, reason },
  });
  return { orderNumber, invoiceNumber };
}
