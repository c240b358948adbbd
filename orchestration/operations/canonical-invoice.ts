import type { Invoice } from "#contracts/generated/canonical/types.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";

/** An invoice in the words of the canonical model. `asOf` is when the ERP was asked, RFC 3339. */
export function canonicalInvoice(invoice: ErpInvoice, asOf: string): Invoice {
  // Member by member: what else the connector knows is not for consumers.
  const { erpId, invoiceNumber, contractRef, accountKey, orderNumber } = invoice;
  const { state, standing, disputeReason, invoicedOn, dueOn, total, remaining } = invoice;
  return withoutAbsent({
    ...{ invoiceNumber, contractRef, accountKey, orderNumber, state, standing, disputeReason },
    ...{ invoicedOn, dueOn, total, remaining, links: { erp: erpId }, asOf },
  });
}
