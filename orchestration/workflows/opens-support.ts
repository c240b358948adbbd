import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { BusinessPolicy } from "../policy.ts";

/**
 * Whether support may be open for an invoice: it is posted, and it has not failed. A dispute fails it at once, as nobody knows
 * what is owed. A date that has passed fails it only when the grace period is over: most such customers pay within days.
 */
export function opensSupport(
  { state, standing, overdueDays = 0 }: Pick<ErpInvoice, "state" | "standing" | "overdueDays">,
  { paymentGraceDays }: Pick<BusinessPolicy, "paymentGraceDays">,
): boolean {
  if (state !== "open" && state !== "paid") return false;
  return standing === "good" || (standing === "overdue" && overdueDays <= paymentGraceDays);
}
