import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { canonicalInvoice } from "./canonical-invoice.ts";
import { platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** The invoices of a contract, the newest first. */
export function listInvoices({ platforms, clock }: OperationDependencies): OperationHandler<"list-invoices"> {
  return async ({ contractRef }, context) => {
    const asOf = new Date(clock.nowMs()).toISOString();
    const found = await findInvoices(platforms.erp, originOf(context), { contractRef });
    if (!found.ok) return platformFailure("erp", found.failure, clock.nowMs());
    return { ok: true, value: { invoices: found.value.map((invoice) => canonicalInvoice(invoice, asOf)) } };
  };
}
