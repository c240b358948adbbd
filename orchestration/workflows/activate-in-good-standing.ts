import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import type { Platforms } from "../connectors/platforms.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import type { EntitlementState, SupportEntitlement } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** The standing on which it was decided, and the entitlement if that was good. */
export interface Activation {
  readonly standing: ErpInvoice["standing"];
  readonly entitlement?: SupportEntitlement;
}

/**
 * Activates an entitlement, and clears its hold, if the invoice is posted and in good standing at this moment;
 * otherwise touches nothing, nor an entitlement that has ended. The invoice is read right before, each time: a process may have slept since it last
 * looked, and support must not be open while an invoice has failed. Safe to repeat.
 */
export async function activateInGoodStanding(
  { erp, support }: Pick<Platforms, "erp" | "support">,
  origin: CallOrigin,
  what: { entitlementKey: string; invoiceErpId: string; stateBefore: EntitlementState },
): Promise<Outcome<Activation, StepFailure>> {
  const invoice = await readInvoice(erp, origin, what.invoiceErpId);
  if (!invoice.ok) return invoice;
  if (invoice.value === undefined) {
    return fail({
      kind: "rejected",
      code: "invoice-gone",
      detail: "the ERP no longer has the invoice of the entitlement",
    });
  }

  const { standing, state, invoiceNumber } = invoice.value;
  if (standing !== "good" || !(state === "open" || state === "paid")) {
    return succeed({ standing: standing === "good" ? "canceled" : standing });
  }
  // What has ended is not brought back to life: the invoice may be settled because it was credited.
  const before = await findEntitlement(support, origin, what.entitlementKey);
  if (!before.ok) return before;
  if (before.value?.state === "revoked") return succeed({ standing, entitlement: before.value });
  const change = { state: "active", invoiceNumber, holdReason: null } as const;
  const activated = await upsertEntitlement(support, origin, what.entitlementKey, change, what.stateBefore);
  return activated.ok ? succeed({ standing, entitlement: activated.value }) : activated;
}
