import { succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf, type SupportEntitlement } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import { isRenewal } from "../identity/renewal-ref.ts";
import type { ReadyOrder } from "../orders/judge-readiness.ts";
import { type Activation, activateInGoodStanding } from "./activate-in-good-standing.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { AcceptedOrder } from "./submit-order.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** The order is accepted: provisioning may begin, support not yet. */
export async function provisionEntitlement(
  { platforms: { support }, identity }: FlowDependencies,
  run: TracedRun,
  { contractRef, account: { accountKey }, lines }: ReadyOrder,
  { orderNumber, orderErpId }: AcceptedOrder,
  dealId: string | undefined,
): Promise<string> {
  const entitlementKey = entitlementKeyOf(contractRef);
  const productCodes = [...new Set(lines.map(({ productCode }) => productCode))];

  const provision: TracedCall<unknown> = async (origin) => {
    const before = await findEntitlement(support, origin, entitlementKey);
    if (!before.ok) return before;
    // It is there if this step is being repeated, or the order was run before: then its state is further on than ours.
    const provisioned =
      before.value === undefined
        ? await upsertEntitlement(
            support,
            origin,
            entitlementKey,
            { state: "provisional", contractRef, accountKey, orderNumber, productCodes },
            "absent",
          )
        : succeed(before.value);
    if (!provisioned.ok) return provisioned;
    return identity.link([
      ...(dealId === undefined
        ? []
        : [
            {
              kind: "deal" as const,
              canonicalKey: contractRef,
              platform: "crm" as const,
              platformId: dealId,
            },
          ]),
      { kind: "order", canonicalKey: contractRef, platform: "erp", platformId: orderErpId ?? orderNumber },
      {
        kind: "entitlement",
        canonicalKey: entitlementKey,
        platform: "support",
        platformId: provisioned.value.supportId,
      },
    ]);
  };
  const revoke = (origin: CallOrigin) =>
    upsertEntitlement(support, origin, entitlementKey, { state: "revoked", holdReason: "order withdrawn" });
  // Of a renewed contract it is there, and goes on until its last day whatever becomes of the order.
  await run.set("provision-entitlement", provision, isRenewal(contractRef) ? undefined : revoke);
  await run.emit("concordat.evt.entitlements.entitlement.provisioned.v1", {
    subject: entitlementKey,
    data: { entitlementKey, contractRef, accountKey, productCodes },
  });
  return entitlementKey;
}

/**
 * The order's `number`th invoice is posted: support opens if all of them are in good standing, and stays closed if not.
 * `productCodes` are those that have been invoiced so far; absent if that is all of them.
 */
export async function activateEntitlement(
  { platforms, policy, identity }: FlowDependencies,
  run: TracedRun,
  { contractRef }: ReadyOrder,
  { erpId: invoiceErpId, invoiceNumber }: ErpInvoice,
  {
    number,
    productCodes,
  }: { readonly number: number; readonly productCodes?: readonly string[] | undefined },
): Promise<Activation> {
  const entitlementKey = entitlementKeyOf(contractRef);
  const step = number === 1 ? "activate-entitlement" : `activate-entitlement-${number}`;
  const activation = await run.write(step, async (origin) => {
    const linked = await identity.link([
      { kind: "invoice", canonicalKey: invoiceNumber, platform: "erp", platformId: invoiceErpId },
    ]);
    if (!linked.ok) return linked;
    return activateInGoodStanding({ platforms, policy }, origin, {
      entitlementKey,
      invoiceErpId,
      stateBefore: number === 1 ? "provisional" : "active",
      // The term before goes on until its last day, for all that it was for.
      ...(productCodes && { productCodes, added: isRenewal(contractRef) }),
    });
  });
  if (activation.entitlement?.state === "active") {
    await run.emit("concordat.evt.entitlements.entitlement.activated.v1", {
      subject: entitlementKey,
      data: { entitlementKey, contractRef, invoiceNumber },
    });
  }
  return activation;
}

/** What an invoice that lost its standing closes: the entitlement as it was before, or nothing. */
export async function holdEntitlement(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { contractRef, invoiceNumber, reason }: { contractRef: string; invoiceNumber: string; reason: string },
): Promise<SupportEntitlement | undefined> {
  const entitlementKey = entitlementKeyOf(contractRef);
  const before = await run.read("read-entitlement", (origin) =>
    findEntitlement(support, origin, entitlementKey),
  );
  // What has ended is not held: releasing it later would bring it back to life.
  if (before === undefined || before.state === "revoked") return undefined;

  await run.set("hold-entitlement", (origin) =>
    upsertEntitlement(support, origin, entitlementKey, { state: "held", holdReason: reason }, before.state),
  );
  await run.emit("concordat.evt.entitlements.entitlement.held.v1", {
    subject: entitlementKey,
    data: { entitlementKey, contractRef, invoiceNumber, reason },
  });
  return before;
}
