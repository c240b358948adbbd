import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { searchDecidedDeals } from "../connectors/crm/search-decided-deals.ts";
import { listChangedCreditMemos } from "../connectors/erp/list-changed-credit-memos.ts";
import { listChangedInvoices } from "../connectors/erp/list-changed-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { exportTickets } from "../connectors/support/export-tickets.ts";
import { reportCaseChange, versionOfCase } from "../hooks/case-change.ts";
import { reportCreditMemoChange } from "../hooks/credit-memo-change.ts";
import { reportDealChange } from "../hooks/deal-change.ts";
import { reportInvoiceChange, versionOfInvoice } from "../hooks/invoice-change.ts";
import { readsTogether } from "../invoices/customer-reads.ts";
import { readTrouble } from "../invoices/read-trouble.ts";
import { dealNotFound, readDealFacts } from "../orders/order-facts.ts";
import type { RecordVersion } from "../schedules/look-store.ts";
import type { Slot } from "../schedules/schedule.ts";
import type { EngineFailure, StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { reportUnreadCreditMemo, reportUnreadDocument } from "./report-unread-document.ts";
import { type TracedCall, tracedRun } from "./traced-run.ts";

export interface CatchUpResult {
  /** How many changed records there were of each kind. */
  readonly seen: Readonly<Record<Kind, number>>;
  /** What could not be looked at, and why: the next look reaches back further. */
  readonly leftOut: readonly string[];
}

export const catchUpName = "catch-up";

/**
 * How far a look reaches back behind the one before, ms: more than the CRM's index and the support platform's export lag behind, and
 * than clocks differ.
 */
const overlapMs = 10 * 60_000;
/** A platform that does not answer so often in a row is looked at the next time. */
const triesOfALook = 3;

export const catchUpProcess: Process = {
  name: catchUpName,
  does: "Looks for what has changed in the platforms, so that a webhook that got lost is made up for.",
  owner: "platform-engineering",
  triggers: [{ kind: "schedule", name: catchUpName }],
  states: ["looked", "told"],
  promise: {
    withinMs: 5 * 60_000,
    says: "what a lost webhook should have begun begins ten minutes later at most",
  },
  steps: [
    { name: "read-marks", does: "reads how far the looks before have come" },
    {
      name: "look-at-deals",
      does: "searches the CRM for deals that were won or lost and have no order, and brings them to their processes",
      numbered: true,
    },
    {
      name: "look-at-invoices",
      does: "lists what has changed in the ERP's invoices, and tells their processes",
      numbered: true,
    },
    {
      name: "look-at-credit-memos",
      does: "lists what has changed in the ERP's credit memos, and tells their processes or begins them",
      numbered: true,
    },
    {
      name: "look-at-cases",
      does: "exports what has changed in support's cases, and tells their processes",
      numbered: true,
    },
  ],
  compensation: "None: it changes nothing itself, and what is told twice begins once.",
  exceptions: [],
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

const kinds = ["deals", "invoices", "credit-memos", "cases"] as const;
type Kind = (typeof kinds)[number];

interface Page {
  /** Changes since then: Unix epoch, ms. */
  readonly sinceMs: number;
  /** Where this page begins; the first if absent. */
  readonly from?: string;
}

interface Looked {
  readonly seen: number;
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}

type Look = (d: FlowDependencies, origin: CallOrigin, page: Page) => Promise<Outcome<Looked, StepFailure>>;

const looks: Readonly<Record<Kind, Look>> = {
  deals: lookAtDeals,
  invoices: lookAtInvoices,
  "credit-memos": lookAtCreditMemos,
  cases: lookAtCases,
};

/**
 * Each kind of record has a mark of its own, which moves when all pages have been seen: what was left out, and what
 * changed while nobody was there to look, is made up for. A platform that does not answer holds up nobody but itself.
 */
export function catchUp(d: FlowDependencies): BusinessWorkflow<Slot, CatchUpResult> {
  return businessWorkflow(catchUpProcess, { version: 1 }, async (engineRun, { slotMs, everyMs }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const lookedAtMs = await run.nowMs();
    const marks = await run.read("read-marks", () => readMarks(d, slotMs - everyMs));
    const seen = { deals: 0, invoices: 0, "credit-memos": 0, cases: 0 };
    const leftOut: string[] = [];
    for (const kind of kinds) {
      let from: string | undefined;
      for (let page = 1; page === 1 || from !== undefined; page += 1) {
        const at: Page = { sinceMs: marks[kind] - overlapMs, ...(from === undefined ? {} : { from }) };
        const looked = await run.write(
          `look-at-${kind}-${page}`,
          nowOrNextTime(async (origin) => {
            const done = await looks[kind](d, { ...origin, callClass: "background" }, at);
            if (!done.ok || done.value.next !== undefined) return done;
            const moved = await d.looks.moveMark(kind, lookedAtMs);
            return moved.ok ? done : moved;
          }),
        );
        seen[kind] += looked.seen;
        if (looked.leftOut !== undefined) leftOut.push(`${kind}: ${looked.leftOut}`);
        from = looked.next;
      }
    }
    return { seen, leftOut };
  });
}

async function readMarks(
  { looks: store }: FlowDependencies,
  otherwiseMs: number,
): Promise<Outcome<Record<Kind, number>, StepFailure>> {
  const marks = {
    deals: otherwiseMs,
    invoices: otherwiseMs,
    "credit-memos": otherwiseMs,
    cases: otherwiseMs,
  };
  for (const kind of kinds) {
    const mark = await store.readMark(kind);
    if (!mark.ok) return mark;
    if (mark.value !== undefined) marks[kind] = mark.value;
  }
  return succeed(marks);
}

/** What will pass by itself is not waited for: the next look comes soon, and the other platforms are not to wait. */
function nowOrNextTime(look: TracedCall<Looked>): TracedCall<Looked & { readonly leftOut?: string }> {
  return async (origin) => {
    const looked = await look(origin);
    if (looked.ok) return looked;
    const { kind, detail } = looked.failure;
    const stays = kind === "rejected" || kind === "payload-drifted";
    const enough = kind === "in-maintenance" || origin.attempt >= triesOfALook;
    return enough && !stays ? succeed({ seen: 0, leftOut: detail }) : looked;
  };
}

async function lookAtDeals(d: FlowDependencies, origin: CallOrigin, page: Page): ReturnType<Look> {
  const { crm } = d.platforms;
  const found = await searchDecidedDeals(crm, origin, page);
  if (!found.ok) return found;
  const { deals, next } = found.value;
  const read = await Promise.all(deals.map(({ dealId }) => readDealFacts(crm, origin, dealId)));
  for (const [at, facts] of read.entries()) {
    if (!facts.ok && facts.failure.kind === "rejected" && facts.failure.code === dealNotFound) continue;
    if (!facts.ok) return facts;
    const { dealId, orderNumber } = facts.value.deal;
    // Its quote to cash may be so long ago that nobody but the deal remembers it.
    if (orderNumber !== undefined) continue;
    const told = await reportDealChange(d.processes, facts.value, {
      correlationId: `${catchUpName}-deal-${dealId}`,
      signalId: `${catchUpName}-${dealId}-${deals[at]?.changedAt}`,
    });
    if (!told.ok) return untold(told.failure);
  }
  return succeed({ seen: deals.length, ...(next === undefined ? {} : { next }) });
}

async function lookAtInvoices(d: FlowDependencies, origin: CallOrigin, page: Page): ReturnType<Look> {
  const found = await listChangedInvoices(d.platforms.erp, origin, page);
  if (!found.ok) return found;
  const { documents: invoices, unread, next } = found.value;
  // One that cannot be read has an owner, and holds up no other.
  for (const one of unread) {
    const told = await reportUnreadDocument(d.processes, one);
    if (!told.ok) return told;
  }
  const reads = readsTogether(d.platforms.crm, origin, d.clock);
  const tellOf = (invoice: ErpInvoice) =>
    tellOnce(d, versionOfInvoice(invoice), async (signalId) => {
      const trouble = await readTrouble(d, origin, invoice, reads);
      if (!trouble.ok) return trouble;
      const correlationId = `${catchUpName}-invoice-${invoice.erpId}`;
      const about = { ...origin, correlationId, signalId };
      const brought = await reportInvoiceChange(d.processes, invoice, trouble.value.kind, about);
      return brought.ok ? brought : untold(brought.failure);
    });
  // Whose state was told already is not asked about; those that are, are asked about together.
  const failed = (await Promise.all(invoices.map(tellOf))).find((told) => !told.ok);
  if (failed !== undefined) return failed;
  return succeed({ seen: invoices.length + unread.length, ...(next === undefined ? {} : { next }) });
}

async function lookAtCreditMemos(d: FlowDependencies, origin: CallOrigin, page: Page): ReturnType<Look> {
  const found = await listChangedCreditMemos(d.platforms.erp, origin, page);
  if (!found.ok) return found;
  const { documents: memos, unread, next } = found.value;
  for (const one of unread) {
    const told = await reportUnreadCreditMemo(d.processes, d.identity, one);
    if (!told.ok) return told;
  }
  for (const memo of memos) {
    // Only one that goes on is told, and by each state of the credit memo once.
    const signalId = `${catchUpName}-${memo.erpId}-${memo.etag}`;
    const correlationId = `${catchUpName}-credit-memo-${memo.erpId}`;
    const told = await reportCreditMemoChange(d, memo, { ...origin, correlationId, signalId });
    if (!told.ok) return untold(told.failure);
  }
  return succeed({ seen: memos.length + unread.length, ...(next === undefined ? {} : { next }) });
}

async function lookAtCases(d: FlowDependencies, origin: CallOrigin, page: Page): ReturnType<Look> {
  const found = await exportTickets(d.platforms.support, origin, page);
  if (!found.ok) return found;
  const { tickets, next } = found.value;
  for (const ticket of tickets) {
    const told = await tellOnce(d, versionOfCase(ticket), async (signalId) => {
      const correlationId = `${catchUpName}-case-${ticket.ticketId}`;
      const brought = await reportCaseChange(d.processes, ticket, { ...origin, correlationId, signalId });
      return brought.ok ? brought : untold(brought.failure);
    });
    if (!told.ok) return told;
  }
  return succeed({ seen: tickets.length, ...(next === undefined ? {} : { next }) });
}

/**
 * Tells of a record that nobody was told of in this state. What has begun and ended since, or what people have ended
 * although the record is as it was, must not begin again.
 */
async function tellOnce(
  { looks: store }: FlowDependencies,
  record: RecordVersion,
  tell: (signalId: string) => Promise<Outcome<undefined, StepFailure>>,
): Promise<Outcome<undefined, StepFailure>> {
  const known = await store.wasTold(record);
  if (!known.ok) return known;
  if (known.value) return succeed(undefined);
  const told = await tell(`${catchUpName}-${record.id}-${record.version}`);
  return told.ok ? store.keepTold(record) : told;
}

function untold({ detail }: EngineFailure): Outcome<never, StepFailure> {
  return fail({ kind: "retryable", detail: `a process could not be told: ${detail}` });
}
