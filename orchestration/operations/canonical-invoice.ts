import type { Invoice } from "#contracts/generated/canonical/types.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";

/** An invoice in the words of the canonical model. `asOf` is when the ERP was asked, RFC 3339. */
export function canonicalInvoice(
  { erpId, overdueDays: _, soldTo: __, ...invoice }: ErpInvoice,
  asOf: string,
): Invoice {
  return { ...invoice, links: { erp: erpId }, asOf };
}
