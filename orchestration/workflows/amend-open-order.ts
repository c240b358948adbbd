import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { deleteOrder } from "../connectors/erp/delete-order.ts";
import type { ErpOrder } from "../connectors/erp/map.ts";
import {
  addOrderLine,
  changeOrderLine,
  orderGone,
  readOrderLines,
  removeOrderLine,
  type WantedLine,
} from "../connectors/erp/order-lines.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import { lineChanges } from "../orders/line-changes.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import { revokeEntitlement } from "./revoke-entitlement.ts";
import { showOnDeal } from "./show-on-deal.ts";
import { quoteToCashIdOf } from "./start-quote-to-cash.ts";
import type { TracedRun } from "./traced-run.ts";

/** The steps of an amendment before it is invoiced, for the process that takes them. */
export const amendSteps: readonly ProcessStep[] = [
  {
    name: "amend-order",
    does: "changes, adds and removes lines of the order until they are those that are wanted",
  },
  { name: "align-products", does: "says in support what the contract is for now" },
  { name: "stop-quote-to-cash", does: "has quote to cash go no further with an order that is canceled" },
  { name: "withdraw-order", does: "takes a canceled order out of the ERP" },
  { name: "revoke-entitlement", does: "ends the right to support under a canceled order" },
  {
    name: "show-amendment-on-deal",
    does: "shows on the deal that the order was canceled, or what it became",
  },
];

/** Changes an order in place. What is changed in the ERP meanwhile is read again and merged: only what is asked for wins. */
export async function amendOpenOrder(
  { platforms: { erp, support } }: FlowDependencies,
  run: TracedRun,
  {
    contractRef,
    accountKey,
    order: { erpId: orderErpId, orderNumber },
    currency,
    lines,
    reason,
  }: {
    contractRef: string;
    accountKey: string;
    order: ErpOrder;
    currency: string;
    lines: OrderAmendmentRequest["lines"];
    reason: string;
  },
): Promise<void> {
  // Compared anew by each attempt, so that a lost answer or another's change is only another difference.
  await run.write("amend-order", (origin) =>
    makeLines(erp, origin, { contractRef, orderErpId, currency, wanted: lines.map(wantedLine) }),
  );
  const entitlementKey = entitlementKeyOf(contractRef);
  const productCodes = lines.map(({ productCode }) => productCode);
  await run.write("align-products", async (origin) => {
    const before = await findEntitlement(support, origin, entitlementKey);
    if (!before.ok) return before;
    if (before.value === undefined || before.value.state === "revoked") return succeed(undefined);
    const aligned = await upsertEntitlement(support, origin, entitlementKey, { productCodes });
    return aligned.ok ? succeed(undefined) : aligned;
  });
  await run.emit("concordat.evt.orders.order.amended.v1", {
    subject: contractRef,
    data: { contractRef, accountKey, orderNumber, productCodes, reason },
  });
}

/** Takes an order out of the ERP that is not invoiced, once nobody goes on with it. */
export async function withdrawOpenOrder(
  d: FlowDependencies,
  run: TracedRun,
  {
    contractRef,
    accountKey,
    order: { erpId, orderNumber },
    reason,
    requestedBy,
  }: { contractRef: string; accountKey: string; order: ErpOrder; reason: string; requestedBy: string },
): Promise<void> {
  await run.write("stop-quote-to-cash", async () => {
    const deal = await d.identity.platformIdsOf("deal", contractRef);
    if (!deal.ok) return deal;
    if (deal.value.crm === undefined) return succeed(undefined);
    const workflowId = quoteToCashIdOf(deal.value.crm);
    const stopped = await d.processes.cancel({ workflowId, by: requestedBy, note: reason });
    const over = stopped.ok || stopped.failure.kind === "ended" || stopped.failure.kind === "not-found";
    return over ? succeed(undefined) : fail({ kind: "retryable", detail: stopped.failure.detail });
  });
  await run.write("withdraw-order", (origin) => deleteOrder(d.platforms.erp, origin, erpId));
  await revokeEntitlement(d, run, { contractRef, reason: `order ${orderNumber} was canceled` });
  await showOnDeal(d, run, { step: "show-amendment-on-deal", contractRef, state: "order-canceled" });
  await run.emit("concordat.evt.orders.order.canceled.v1", {
    subject: contractRef,
    data: { contractRef, accountKey, orderNumber, reason },
  });
}

export function wantedLine({
  productCode,
  quantity,
  unitPrice,
  discountPercent,
}: OrderAmendmentRequest["lines"][number]): WantedLine {
  return { productCode, quantity, unitPriceMinor: unitPrice?.minor, discountPercent };
}

async function makeLines(
  erp: SendToErp,
  origin: CallOrigin,
  {
    contractRef,
    orderErpId,
    currency,
    wanted,
  }: { contractRef: string; orderErpId: string; currency: string; wanted: readonly WantedLine[] },
): Promise<Outcome<undefined, StepFailure>> {
  const order = { orderErpId, currency };
  const now = await readOrderLines(erp, origin, order);
  if (!now.ok) return now;
  if (now.value === undefined) return orderGone(contractRef);
  for (const change of lineChanges(now.value, wanted)) {
    const done =
      change.kind === "add"
        ? await addOrderLine(erp, origin, order, change.wanted)
        : change.kind === "change"
          ? await changeOrderLine(erp, origin, change.line, change.wanted, currency)
          : await removeOrderLine(erp, origin, change.line);
    if (!done.ok) return done;
  }
  const after = await readOrderLines(erp, origin, order);
  if (!after.ok) return after;
  if (after.value === undefined) return orderGone(contractRef);
  return lineChanges(after.value, wanted).length === 0
    ? succeed(undefined)
    : fail({ kind: "retryable", detail: `somebody else changes the order of ${contractRef}` });
}
