import type { ChangeNotifications } from "#contracts/generated/platforms/erp/types.ts";
import { webhooks } from "#contracts/generated/platforms/erp/webhooks.ts";
import type { Delivery, PlatformWebhook, Verdict } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { DocumentsRead, UnreadDocument } from "../connectors/erp/documents-read.ts";
import {
  type Reported,
  reportedCreditMemos,
  reportedInvoices,
} from "../connectors/erp/reported-documents.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import { readTroubles } from "../invoices/read-trouble.ts";
import type { LookStore } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { reportUnreadCreditMemo, reportUnreadDocument } from "../workflows/report-unread-document.ts";
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
      const memos = await reportedOf(resource, "salesCreditMemos", (reported) =>
        reportedCreditMemos(d.platforms.erp, origin, reported),
      );
      if (!memos.ok) return platformVerdict(memos.failure, attempt, d.clock.nowMs());
      // One that cannot be read has an owner, and holds up no other.
      for (const unread of memos.value.unread) {
        const owned = await reportUnreadCreditMemo(d.engine, d.identity, unread);
        if (!owned.ok) return platformVerdict(owned.failure, attempt, d.clock.nowMs());
      }
      for (const memo of memos.value.documents) {
        const told = await reportCreditMemoChange({ processes: d.engine, identity: d.identity }, memo, {
          ...origin,
          signalId: `${signalId}-${memo.erpId}`,
        });
        if (!told.ok) return engineVerdict(told.failure, attempt);
      }
      const changed = await reportedOf(resource, "salesInvoices", (reported) =>
        reportedInvoices(d.platforms.erp, origin, reported),
      );
      if (!changed.ok) return platformVerdict(changed.failure, attempt, d.clock.nowMs());
      for (const unread of changed.value.unread) {
        const owned = await reportUnreadDocument(d.engine, unread);
        if (!owned.ok) return platformVerdict(owned.failure, attempt, d.clock.nowMs());
      }
      const looked = await readTroubles(d, origin, changed.value.documents);
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

/** The documents of this list that a notification is about: one, several after a burst of changes, or none of our concern. */
async function reportedOf<Document, Unread extends UnreadDocument>(
  resource: string,
  list: "salesInvoices" | "salesCreditMemos",
  read: (reported: Reported) => Promise<Outcome<DocumentsRead<Document, Unread>, StepFailure>>,
): Promise<Outcome<DocumentsRead<Document, Unread>, StepFailure>> {
  const reported = reportedIn(resource, list);
  return reported === undefined ? succeed({ documents: [], unread: [] }) : read(reported);
}

function reportedIn(resource: string, list: "salesInvoices" | "salesCreditMemos"): Reported | undefined {
  const erpId = new RegExp(`/${list}\\('?([0-9a-fA-F-]{36})'?\\)`).exec(resource)?.[1];
  if (erpId !== undefined) return { erpId };
  const [path = "", filter = ""] = resource.split("?", 2);
  if (!path.endsWith(`/${list}`)) return undefined;
  const sinceMs = Date.parse(/^\$filter=lastModifiedDateTime g[et] ([0-9TZ:.+-]+)$/.exec(filter)?.[1] ?? "");
  return Number.isNaN(sinceMs) ? undefined : { sinceMs };
}
