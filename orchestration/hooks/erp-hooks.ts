import type { ChangeNotifications } from "#contracts/generated/platforms/erp/types.ts";
import { webhooks } from "#contracts/generated/platforms/erp/webhooks.ts";
import type { Delivery, PlatformWebhook, Verdict } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readCreditMemo } from "../connectors/erp/read-credit-memo.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import { readTroubles } from "../invoices/read-trouble.ts";
import type { LookStore } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { reportCreditMemoChange } from "./credit-memo-change.ts";
import { hookOrigin } from "./hook-origin.ts";
import { reportInvoiceChange, versionOfInvoice } from "./invoice-change.ts";
import { engineVerdict, platformVerdict, readHook } from "./verdict.ts";

export interface ErpHookDependencies {
  readonly platforms: Pick<Platforms, "crm" | "erp">;
  readonly identity: IdentityMap;
  readonly engine: Pick<Engine, "signal" | "start" | "startOrSignal">;
  readonly looks: Pick<LookStore, "keepTold">;
  readonly clock: Clock;
}

const validateNotifications = webhooks.erpChanges.requestBody?.contents["application/json"];

/**
 * Tells the processes that invoices and credit memos have changed. A notification only says where to look: the invoice is read
 * again, so late, coalesced, repeated and disordered notifications do no harm.
 */
export function handleErpHook(
  d: ErpHookDependencies,
): (delivery: Delivery<PlatformWebhook>) => Promise<Verdict> {
  return async ({ value: hook, attempt, sequence, context }) => {
    const read = readHook<ChangeNotifications>(validateNotifications, hook.body);
    if ("verdict" in read) return read.verdict;

    const { traceparent } = context;
    const { correlationId } = hook;
    const origin = hookOrigin(correlationId, attempt, traceparent);
    for (const [at, { resource, changeType }] of read.body.value.entries()) {
      if (changeType === "deleted") continue;
      const signalId = `hook-${sequence}-${at}`;
      const memos = await changedCreditMemos(d.platforms.erp, origin, resource);
      if (!memos.ok) return platformVerdict(memos.failure, attempt, d.clock.nowMs());
      for (const memo of memos.value) {
        const told = await reportCreditMemoChange({ processes: d.engine, identity: d.identity }, memo, {
          ...origin,
          signalId: `${signalId}-${memo.erpId}`,
        });
        if (!told.ok) return engineVerdict(told.failure, attempt);
      }
      const changed = await changedInvoices(d.platforms.erp, origin, resource);
      if (!changed.ok) return platformVerdict(changed.failure, attempt, d.clock.nowMs());
      const looked = await readTroubles(d, origin, changed.value);
      if (!looked.ok) return platformVerdict(looked.failure, attempt, d.clock.nowMs());
      for (const { invoice, kind } of looked.value) {
        const told = await reportInvoiceChange(d.engine, invoice, kind, {
          ...origin,
          signalId,
        });
        if (!told.ok) return engineVerdict(told.failure, attempt);
        // If this is not kept, the next look tells it once more.
        await d.looks.keepTold(versionOfInvoice(invoice));
      }
    }
    return { kind: "done" };
  };
}

/** The invoices that a notification is about: one, several after a burst of changes, or none of our concern. */
async function changedInvoices(
  erp: SendToErp,
  origin: CallOrigin,
  resource: string,
): Promise<Outcome<readonly ErpInvoice[], StepFailure>> {
  const erpId = /\/salesInvoices\('?([0-9a-fA-F-]{36})'?\)/.exec(resource)?.[1];
  if (erpId !== undefined) {
    const invoice = await readInvoice(erp, origin, erpId);
    if (!invoice.ok) return invoice;
    return succeed(invoice.value === undefined ? [] : [invoice.value]);
  }
  const changedSince = changedSinceIn(resource, "salesInvoices");
  return changedSince === undefined ? succeed([]) : findInvoices(erp, origin, { changedSince });
}

/** The credit memos that a notification is about, in the same way. */
async function changedCreditMemos(
  erp: SendToErp,
  origin: CallOrigin,
  resource: string,
): Promise<Outcome<readonly ErpCreditMemo[], StepFailure>> {
  const erpId = /\/salesCreditMemos\('?([0-9a-fA-F-]{36})'?\)/.exec(resource)?.[1];
  if (erpId !== undefined) {
    const memo = await readCreditMemo(erp, origin, erpId);
    if (!memo.ok) return memo;
    return succeed(memo.value === undefined ? [] : [memo.value]);
  }
  const changedSince = changedSinceIn(resource, "salesCreditMemos");
  return changedSince === undefined ? succeed([]) : findCreditMemos(erp, origin, { changedSince });
}

/** Where a burst of changes begins that the ERP reports as one, if it is of this list. */
function changedSinceIn(resource: string, list: "salesInvoices" | "salesCreditMemos"): string | undefined {
  const [path = "", filter = ""] = resource.split("?", 2);
  if (!path.endsWith(`/${list}`)) return undefined;
  return /^\$filter=lastModifiedDateTime g[et] ([0-9TZ:.+-]+)$/.exec(filter)?.[1];
}
