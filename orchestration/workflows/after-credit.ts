import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { addComment } from "../connectors/support/add-comment.ts";
import { findComment } from "../connectors/support/find-comment.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { type EntitlementState, entitlementKeyOf } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { CreditFacts } from "../credits/judge-credit.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CreditMemoInput } from "./credit-memo.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

/** What a credit did to support. */
export interface EntitlementEffect {
  readonly did: "revoked" | "reduced" | "held" | "untouched";
  readonly productCodes?: readonly string[];
}

/**
 * Brings the entitlement in line with what is left of its invoice. A full credit ends it, unless another invoice of the
 * contract still stands for it; products that were credited to the last piece leave it; any other part does what policy says.
 */
export async function alignEntitlement(
  { platforms, policy }: FlowDependencies,
  run: TracedRun,
  input: CreditMemoInput,
  { facts, invoice, full }: { facts: CreditFacts; invoice: ErpInvoice; full: boolean },
): Promise<EntitlementEffect> {
  const { contractRef, invoiceNumber } = invoice;
  if (contractRef === undefined || input.keepEntitlement) return { did: "untouched" };
  const entitlementKey = entitlementKeyOf(contractRef);
  const reason = `invoice ${invoiceNumber} was credited (${input.creditMemoRef})`;

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
        ? succeed<EntitlementEffect>({ did: "untouched" })
        : change({ did: "revoked" }, "revoked");
    }
    const gone = creditedProducts(input, facts);
    const productCodes = now.filter((code) => !gone.has(code));
    if (gone.size > 0 && productCodes.length > 0) return change({ did: "reduced", productCodes }, state);
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

/** Those of which every piece has been credited by this request. */
function creditedProducts({ wanted: { lines = [] } }: CreditMemoInput, facts: CreditFacts): Set<string> {
  const invoiced = (productCode: string) =>
    facts.lines
      .filter((line) => line.productCode === productCode)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return new Set(
    lines
      .filter(({ productCode, quantity }) => quantity >= invoiced(productCode))
      .map((line) => line.productCode),
  );
}
