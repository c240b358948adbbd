import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
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
 * Activates an entitlement, and clears its hold, if the invoice is posted and it and all others of the contract are in good standing at this moment;
 * otherwise touches nothing, nor an entitlement that has ended. The invoice is read right before, each time: a process may have slept since it last
 * looked, and support must not be open while an invoice has failed. Safe to repeat.
 */
export async function activateInGoodStanding(
  { erp, support }: Pick<Platforms, "erp" | "support">,
  origin: CallOrigin,
  what: {
    entitlementKey: string;
    invoiceErpId: string;
    stateBefore: EntitlementState;
    /** What support is open for from now on; absent: as it is. */
    productCodes?: readonly string[];
  },
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

  const { standing: own, state, invoiceNumber, contractRef } = invoice.value;
  const others = contractRef === undefined ? succeed([]) : await findInvoices(erp, origin, { contractRef });
  if (!others.ok) return others;
  // An order that is delivered in several shipments has several invoices, and each of them can fail.
  const failed = others.value.find(({ standing }) => standing === "disputed" || standing === "overdue");
  const standing = own === "good" && failed !== undefined ? failed.standing : own;
  const good = standing === "good" && (state === "open" || state === "paid");
  if (!good && what.productCodes === undefined) {
    return succeed({ standing: standing === "good" ? "canceled" : standing });
  }
  const before = await findEntitlement(support, origin, what.entitlementKey);
  if (!before.ok) return before;
  if (!good) {
    // It stays as it is; what this invoice is for is a part of it all the same, and of no other invoice's fate.
    const now = before.value?.state;
    const closed = now === "provisional" || now === "held";
    if ((own === "good" && now === "active") || (own !== "canceled" && closed)) {
      const more = { productCodes: what.productCodes ?? [] };
      const kept = await upsertEntitlement(support, origin, what.entitlementKey, more);
      if (!kept.ok) return kept;
    }
    return succeed({ standing: standing === "good" ? "canceled" : standing });
  }
  // What has ended is not brought back to life: the invoice may be settled because it was credited.
  if (before.value?.state === "revoked") return succeed({ standing, entitlement: before.value });
  const { productCodes } = what;
  const change = {
    ...({ state: "active", invoiceNumber, holdReason: null } as const),
    ...(productCodes && { productCodes }),
  };
  const activated = await upsertEntitlement(support, origin, what.entitlementKey, change, what.stateBefore);
  return activated.ok ? succeed({ standing, entitlement: activated.value }) : activated;
}
