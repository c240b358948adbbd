import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { DealState } from "../connectors/crm/update-deal.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { addComment } from "../connectors/support/add-comment.ts";
import { findComment } from "../connectors/support/find-comment.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { type EntitlementState, entitlementKeyOf } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CreditMemoInput } from "./credit-memo.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

/** What a credit did to support. */
export interface EntitlementEffect {
  readonly did: "revoked" | "reduced" | "held" | "untouched";
  readonly productCodes?: readonly string[];
  /** Another invoice of the contract stands for what this one was credited of. */
  readonly otherStands?: true;
}

/** What a salesperson sees on the deal of an invoice that was credited. */
export function dealStateAfterCredit(full: boolean, { otherStands }: EntitlementEffect): DealState {
  return full && !otherStands ? "invoice-credited" : "invoice-partly-credited";
}

/**
 * Brings the entitlement in line with what is left of its invoice. A full credit ends it, unless another invoice of the
 * contract still stands for it; products that were credited to the last piece (`gone`) leave it; any other part does what
 * policy says. `creditedBy` names the credit memo, or the request for it.
 */
export async function alignEntitlement(
  { platforms, policy }: FlowDependencies,
  run: TracedRun,
  {
    invoice,
    full,
    gone,
    creditedBy,
  }: { invoice: ErpInvoice; full: boolean; gone: readonly string[]; creditedBy: string },
): Promise<EntitlementEffect> {
  const { contractRef, invoiceNumber } = invoice;
  if (contractRef === undefined) return { did: "untouched" };
  const entitlementKey = entitlementKeyOf(contractRef);
  const reason = `invoice ${invoiceNumber} was credited (${creditedBy})`;

  const effect = await run.write("align-entitlement", async (origin) => {
    const before = await findEntitlement(platforms.support, origin, entitlementKey);
    if (!before.ok) return before;
    const { state = "revoked", productCodes: now = [], holdReason } = before.value ?? {};
    // Revoked by this very step, whose answer was lost, or before it by somebody else.
    if (state === "revoked")
      return succeed<EntitlementEffect>({ did: full && holdReason === reason ? "revoked" : "untouched" });
    const change = (effect: EntitlementEffect, to: EntitlementState) =>
      done(platforms, origin, { entitlementKey, effect, before: state, to, reason });

    if (full) {
      const others = await findInvoices(platforms.erp, origin, { contractRef });
      if (!others.ok) return others;
      const standing = others.value.some(
        (one) => one.invoiceNumber !== invoiceNumber && (one.state === "open" || one.state === "paid"),
      );
      return standing
        ? succeed<EntitlementEffect>({ did: "untouched", otherStands: true })
        : change({ did: "revoked" }, "revoked");
    }
    const productCodes = now.filter((code) => !gone.includes(code));
    if (productCodes.length > 0 && productCodes.length < now.length)
      return change({ did: "reduced", productCodes }, state);
    return policy.partialCreditEntitlement === "held" && state !== "provisional"
      ? change({ did: "held" }, "held")
      : succeed<EntitlementEffect>({ did: "untouched" });
  });

  const about = { entitlementKey, contractRef };
  if (effect.did === "revoked") {
    await run.emit("concordat.evt.entitlements.entitlement.revoked.v1", {
      subject: entitlementKey,
      data: { ...about, invoiceNumber, reason },
    });
  }
  if (effect.did === "held") {
    await run.emit("concordat.evt.entitlements.entitlement.held.v1", {
      subject: entitlementKey,
      data: { ...about, invoiceNumber, reason },
    });
  }
  if (effect.did === "reduced") {
    await run.emit("concordat.evt.entitlements.entitlement.changed.v1", {
      subject: entitlementKey,
      data: { ...about, productCodes: [...(effect.productCodes ?? [])], reason },
    });
  }
  return effect;
}

/** Tells the case that asked for it, once. A closed or deleted case is told nothing. */
export async function tellCase(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { creditMemoRef, wanted: { ticketId } }: CreditMemoInput,
  words: string,
): Promise<void> {
  if (ticketId === undefined) return;
  const mark = `[${creditMemoRef}]`;
  await run.ensure<{ told: boolean }>(
    "tell-case",
    async (origin) => {
      const found = await findComment(support, origin, { ticketId, mark });
      if (!found.ok) return found;
      if (found.value === undefined) return succeed({ told: false });
      return succeed(found.value ? { told: true } : undefined);
    },
    async (origin) => {
      const added = await addComment(support, origin, { ticketId, body: `${words} ${mark}` });
      return added.ok ? succeed({ told: true }) : added;
    },
  );
}

/** What of a posted credit memo the invoice could not take, because it had been paid. In minor units. */
export function refundOf(memo: ErpCreditMemo, before: ErpInvoice, after: ErpInvoice): number {
  return memo.state === "open" ? memo.total.minor - (before.remaining.minor - after.remaining.minor) : 0;
}

async function done(
  { support }: FlowDependencies["platforms"],
  origin: CallOrigin,
  {
    entitlementKey,
    effect,
    before,
    to,
    reason,
  }: {
    entitlementKey: string;
    effect: EntitlementEffect;
    before: EntitlementState;
    to: EntitlementState;
    reason: string;
  },
): Promise<Outcome<EntitlementEffect, StepFailure>> {
  const { productCodes } = effect;
  const written = await upsertEntitlement(
    support,
    origin,
    entitlementKey,
    {
      state: to,
      ...(effect.did === "reduced" ? {} : { holdReason: reason.slice(0, 200) }),
      ...(productCodes && { productCodes }),
    },
    before,
  );
  return written.ok ? succeed(effect) : written;
}
