import { succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { listOverdueInvoices } from "../connectors/erp/list-overdue-invoices.ts";
import { reportInvoiceChange } from "../hooks/invoice-change.ts";
import { readTroubles } from "../invoices/read-trouble.ts";
import type { Slot } from "../schedules/schedule.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { reportUnreadDocument } from "./report-unread-document.ts";
import { tracedRun } from "./traced-run.ts";

export interface FindOverdueInvoicesResult {
  readonly overdue: number;
}

export const findOverdueInvoicesName = "find-overdue-invoices";

export const findOverdueInvoicesProcess: Process = {
  name: findOverdueInvoicesName,
  does: "Finds the invoices whose due date has passed, which no platform reports, and begins to dun each.",
  owner: "finance",
  triggers: [{ kind: "schedule", name: findOverdueInvoicesName }],
  states: ["found", "dunned"],
  promise: { withinMs: 10 * 60_000, says: "every hour all overdue invoices are found within ten minutes" },
  steps: [
    {
      name: "find-overdue",
      does: "asks the ERP, behind everybody else, for open invoices whose due date has passed, and tells their processes",
    },
  ],
  compensation: "None: it changes nothing itself, and each invoice is dunned once however often it is found.",
  exceptions: [],
  decisions: { skippable: ["find-overdue"], noReturnAfter: "find-overdue", tooLate: [] },
};

export function findOverdueInvoices(d: FlowDependencies): BusinessWorkflow<Slot, FindOverdueInvoicesResult> {
  return businessWorkflow(findOverdueInvoicesProcess, { version: 1 }, async (engineRun) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const dueBefore = new Date(await run.nowMs()).toISOString().slice(0, 10);
    // Telling the same twice begins each once, so all of it may be repeated.
    const overdue = await run.write("find-overdue", async (asked) => {
      // It has an hour, and people and workflows have not.
      const origin: CallOrigin = { ...asked, callClass: "background" };
      const found = await listOverdueInvoices(d.platforms.erp, origin, dueBefore);
      if (!found.ok) return found;
      const { documents: invoices, unread } = found.value;
      for (const one of unread) {
        const told = await reportUnreadDocument(d.processes, one);
        if (!told.ok) return told;
      }
      const looked = await readTroubles(d, origin, invoices);
      if (!looked.ok) return looked;
      for (const { invoice, kind } of looked.value) {
        // The same each hour: one that is being dunned is told once at most, and looks by itself as time passes.
        const signalId = "found-overdue";
        const told = await reportInvoiceChange(d.processes, invoice, kind, {
          ...origin,
          // Dunning is the invoice's own business, not that of the hour in which it was found.
          correlationId: `overdue-${invoice.erpId}`,
          signalId,
        });
        if (!told.ok) return { ok: false, failure: untold(told.failure.detail) };
      }
      return succeed(invoices.length + unread.length);
    });
    return { overdue };
  });
}

function untold(detail: string): StepFailure {
  return { kind: "retryable", detail: `a process could not be told: ${detail}` };
}
