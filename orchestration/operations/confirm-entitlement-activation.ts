import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { billingHold } from "../invoices/judge-billing-profile.ts";
import { activateInGoodStanding } from "../workflows/activate-in-good-standing.ts";
import { opensSupport } from "../workflows/opens-support.ts";
import { canonicalEntitlement } from "./canonical-entitlement.ts";
import { conflict, notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Activates an entitlement if all posted invoices of its contract are in good standing; otherwise changes nothing. */
export function confirmEntitlementActivation({
  platforms,
  policy,
  clock,
}: OperationDependencies): OperationHandler<"confirm-entitlement-activation"> {
  return async ({ entitlementKey }, context) => {
    const origin = originOf(context);
    const found = await findEntitlement(platforms.support, origin, entitlementKey);
    if (!found.ok) return platformFailure("support", found.failure, clock.nowMs());
    if (found.value === undefined) {
      return notFound(`The support platform has no entitlement ${entitlementKey}.`, "support");
    }
    const { contractRef, state, holdReason = "" } = found.value;
    if (state === "revoked")
      return conflict("The entitlement has ended and is not activated again.", "entitlement-revoked");

    if (state === "held" && holdReason.startsWith(billingHold))
      return conflict(`Support is held: ${holdReason}.`, "billing-profile-mismatch");

    const invoices = await findInvoices(platforms.erp, origin, { contractRef });
    if (!invoices.ok) return platformFailure("erp", invoices.failure, clock.nowMs());
    const posted = invoices.value.filter(isPosted);
    const failed = posted.find((one) => !opensSupport(one, policy));
    const invoice = posted[0];
    if (failed !== undefined) return notInGoodStanding(failed.invoiceNumber, failed.standing);
    if (invoice === undefined) {
      return conflict(
        `No invoice of ${contractRef} has been posted yet; activation follows the invoice.`,
        "invoice-missing",
      );
    }

    const activation = { entitlementKey, invoiceErpId: invoice.erpId, stateBefore: state };
    const activated = await activateInGoodStanding({ platforms, policy }, origin, activation);
    if (!activated.ok) return platformFailure("support", activated.failure, clock.nowMs());
    const { entitlement, standing } = activated.value;
    if (entitlement === undefined) return notInGoodStanding(invoice.invoiceNumber, standing);
    return { ok: true, value: canonicalEntitlement(entitlement, new Date(clock.nowMs()).toISOString()) };
  };
}

function isPosted({ state }: ErpInvoice): boolean {
  return state === "open" || state === "paid";
}

function notInGoodStanding(invoiceNumber: string, standing: ErpInvoice["standing"]) {
  const detail = `Invoice ${invoiceNumber} is ${standing}; support stays closed until finance has put it right in the ERP.`;
  return conflict(detail, `invoice-${standing}`);
}
