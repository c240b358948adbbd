import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { canonicalInvoice } from "./canonical-invoice.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** The state and the standing of one invoice. */
export function readInvoice({ platforms, clock }: OperationDependencies): OperationHandler<"read-invoice"> {
  return async ({ invoiceNumber }, context) => {
    const asOf = new Date(clock.nowMs()).toISOString();
    const found = await findInvoices(platforms.erp, originOf(context), { invoiceNumber });
    if (!found.ok) return platformFailure("erp", found.failure, clock.nowMs());
    const invoice = found.value[0];
    if (invoice === undefined) return notFound(`The ERP has no invoice ${invoiceNumber}.`, "erp");
    return { ok: true, value: canonicalInvoice(invoice, asOf) };
  };
}
