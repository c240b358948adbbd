import type { Invoice } from "#contracts/generated/canonical/types.ts";
import type { DealState } from "../connectors/crm/update-deal.ts";

const states: Readonly<Record<Invoice["standing"], DealState>> = {
  good: "invoiced",
  disputed: "invoice-disputed",
  overdue: "invoice-overdue",
  canceled: "invoice-canceled",
};

/** What a salesperson sees on the deal of an invoice of this standing. */
export function dealStateOf(standing: Invoice["standing"]): DealState {
  return states[standing];
}
