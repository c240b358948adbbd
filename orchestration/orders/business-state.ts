import type { BusinessBlock, OrderStatus } from "#contracts/generated/canonical/types.ts";

/** What is known of the business of one contract. */
export interface OrderStanding {
  /** Undefined if the ERP could not be asked. */
  readonly erp?: {
    readonly orderState?: OrderStatus["orderState"];
    readonly invoices: OrderStatus["invoices"];
  };
  /** Undefined if the support platform could not be asked. */
  readonly support?: { readonly entitlement?: OrderStatus["entitlement"] };
  readonly blockedBy: readonly BusinessBlock[];
}

/** Where the business stands: the first of these that holds. Derived anew each time, and kept nowhere. */
export function businessState({ erp, support, blockedBy }: OrderStanding): OrderStatus["businessState"] {
  const invoices = erp?.invoices ?? [];
  const entitlement = support?.entitlement?.state;
  const held = entitlement === "held";
  const failing = invoices.some(({ standing }) => standing === "disputed" || standing === "overdue");
  if (blockedBy.length > 0 || held || failing) return "on-hold";
  if (entitlement === "revoked") return "canceled";
  if (erp === undefined) return "unknown";

  const ended = invoices.length > 0 && invoices.every(({ standing }) => standing === "canceled");
  if (erp.orderState === "draft" || erp.orderState === "accepted") return erp.orderState;
  if (ended) return "canceled";
  if (invoices.length === 0) return "preparing";
  if (support === undefined) return "unknown";
  return entitlement === "active" ? "fulfilled" : "invoiced";
}

/** The state in a sentence for whoever asked. */
export function meaningOf(state: OrderStatus["businessState"], { blockedBy, erp }: OrderStanding): string {
  if (state !== "on-hold") return meanings[state];
  const [first, ...others] = blockedBy;
  if (first !== undefined) {
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    return `It waits for ${first.owner} to act until ${first.dueAt} (${first.code})${more}.`;
  }
  const failing = erp?.invoices.find(({ standing }) => standing === "disputed" || standing === "overdue");
  return failing === undefined
    ? "Support is held until finance has put the invoice right."
    : `Invoice ${failing.invoiceNumber} is ${failing.standing}; support is held until finance has put it right.`;
}

const meanings: Readonly<Record<Exclude<OrderStatus["businessState"], "on-hold">, string>> = {
  preparing: "The deal is won; the ERP has no order of it yet.",
  draft: "The ERP has the order and does not execute it yet.",
  accepted: "The ERP executes the order; the invoice follows.",
  invoiced: "It is invoiced; support is about to begin.",
  fulfilled: "It is invoiced, the invoice is in good standing, and support is active.",
  canceled: "It has been canceled; there is no support under it.",
  unknown: "A system that it depends on cannot be asked, or not be understood; unavailable says which.",
};
