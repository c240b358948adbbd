import { succeed } from "#contracts/runtime/outcome.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

/**
 * Ends the right to support whose invoice was taken back, unless another invoice of the contract stands for it. Answers
 * whether it has ended by this.
 */
export async function revokeEntitlement(
  { platforms: { erp, support } }: FlowDependencies,
  run: TracedRun,
  { contractRef, invoiceNumber, reason }: { contractRef: string; invoiceNumber?: string; reason: string },
): Promise<boolean> {
  const entitlementKey = entitlementKeyOf(contractRef);
  const revoked = await run.write("revoke-entitlement", async (origin) => {
    const others = await findInvoices(erp, origin, { contractRef });
    if (!others.ok) return others;
    const stands = others.value.some(
      (one) => one.invoiceNumber !== invoiceNumber && (one.state === "open" || one.state === "paid"),
    );
    if (stands) return succeed(false);
    const before = await findEntitlement(support, origin, entitlementKey);
    if (!before.ok) return before;
    if (before.value === undefined) return succeed(false);
    // Ended by this very step, whose answer was lost, or before it by somebody else.
    const { state, holdReason } = before.value;
    if (state === "revoked") return succeed(holdReason === reason);
    const change = { state: "revoked", holdReason: reason } as const;
    const written = await upsertEntitlement(support, origin, entitlementKey, change, state);
    return written.ok ? succeed(true) : written;
  });
  if (revoked) {
    await run.emit("concordat.evt.entitlements.entitlement.revoked.v1", {
      subject: entitlementKey,
      data: { entitlementKey, contractRef, reason, ...(invoiceNumber && { invoiceNumber }) },
    });
  }
  return revoked;
}
