import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import type { EntitlementState, SupportEntitlement } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { opensSupport } from "./opens-support.ts";

/** The standing on which it was decided, and the entitlement if that was good enough. */
export interface Activation {
  readonly standing: ErpInvoice["standing"];
  readonly entitlement?: SupportEntitlement;
}

/**
 * Activates an entitlement, and clears its hold, if the invoice is posted and neither it nor another of the contract has
 * failed at this moment (opens-support.ts);
 * otherwise touches nothing, nor an entitlement that has ended. The invoice is read right before, each time: a process may have slept since it last
 * looked, and support must not be open while an invoice has failed. Safe to repeat.
 */
export async function activateInGoodStanding(
  { platforms: { erp, support }, policy }: Pick<FlowDependencies, "platforms" | "policy">,
  origin: CallOrigin,
  what: {
    entitlementKey: string;
    invoiceErpId: string;
    stateBefore: EntitlementState;
    /** What support is open for from now on; absent: as it is. */
    productCodes?: readonly string[];
    /** They come to what it is open for already, and replace nothing of it. */
    added?: boolean;
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

  const { invoiceNumber, contractRef } = invoice.value;
  const all = contractRef === undefined ? succeed([]) : await findInvoices(erp, origin, { contractRef });
  if (!all.ok) return all;
  const opens = opensSupport(invoice.value, policy);
  // An order that was amended, or is delivered in several shipments, has several invoices, and each of them can fail.
  const failed = opens ? all.value.find((one) => isPosted(one) && !opensSupport(one, policy)) : invoice.value;
  const standing = failed === undefined ? invoice.value.standing : failedStanding(failed);
  if (failed !== undefined && what.productCodes === undefined) return succeed({ standing });
  const before = await findEntitlement(support, origin, what.entitlementKey);
  if (!before.ok) return before;
  const known = what.added ? (before.value?.productCodes ?? []) : [];
  const productCodes = what.productCodes && [...new Set([...known, ...what.productCodes])];
  if (failed !== undefined) {
    // It stays as it is; what this invoice is for is a part of it all the same, and of no other invoice's fate.
    const now = before.value?.state;
    const closed = now === "provisional" || now === "held";
    if ((opens && now === "active") || (invoice.value.standing !== "canceled" && closed)) {
      const more = { productCodes: productCodes ?? [] };
      const kept = await upsertEntitlement(support, origin, what.entitlementKey, more);
      if (!kept.ok) return kept;
    }
    return succeed({ standing });
  }
  // What has ended is not brought back to life: the invoice may be settled because it was credited.
  if (before.value?.state === "revoked") return succeed({ standing, entitlement: before.value });
  const change = {
    ...({ state: "active", invoiceNumber, holdReason: null } as const),
    ...(productCodes && { productCodes }),
  };
  const activated = await upsertEntitlement(support, origin, what.entitlementKey, change, what.stateBefore);
  return activated.ok ? succeed({ standing, entitlement: activated.value }) : activated;
}

function isPosted({ state }: ErpInvoice): boolean {
  return state === "open" || state === "paid";
}

/** One that is not posted, or no longer, is as good as none. */
function failedStanding({ standing }: ErpInvoice): ErpInvoice["standing"] {
  return standing === "good" ? "canceled" : standing;
}
