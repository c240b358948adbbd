import { succeed } from "#contracts/runtime/outcome.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { activateInGoodStanding } from "./activate-in-good-standing.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import type { TracedRun } from "./traced-run.ts";

/** The step of `activateWaiting`, for the processes that take it. */
export const activateWaitingStep: ProcessStep = {
  name: "activate-entitlement",
  does: "activates an entitlement that could not be activated before, because the invoice was in bad standing then",
};

/**
 * An invoice that is in good standing again may have been in bad standing when support was to be opened: then the
 * entitlement is provisional still, and waits for whoever looks after the invoice. `ended`: there is no right to support any
 * more, because all was credited.
 */
export async function activateWaiting(
  d: FlowDependencies,
  run: TracedRun,
  of: { readonly invoiceErpId: string; readonly invoiceNumber: string; readonly contractRef: string },
): Promise<"activated" | "as-it-was" | "ended"> {
  const { invoiceErpId, invoiceNumber, contractRef } = of;
  const entitlementKey = entitlementKeyOf(contractRef);
  const before = await run.read("read-entitlement", (origin) =>
    findEntitlement(d.platforms.support, origin, entitlementKey),
  );
  if (before?.state === "revoked") return "ended";
  if (before?.state !== "provisional") return "as-it-was";
  const standing = await run.write("activate-entitlement", async (origin) => {
    const what = { entitlementKey, invoiceErpId, stateBefore: before.state };
    const activation = await activateInGoodStanding(d, origin, what);
    return activation.ok ? succeed(activation.value.standing) : activation;
  });
  // It failed again meanwhile; whoever tells of that finds this process ended and begins the next.
  if (standing !== "good") return "as-it-was";
  await run.emit("concordat.evt.entitlements.entitlement.activated.v1", {
    subject: entitlementKey,
    data: { entitlementKey, contractRef, invoiceNumber },
  });
  return "activated";
}
