import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { isEscalated } from "../cases/escalated.ts";
import { gatherContext } from "../cases/gather-context.ts";
import { createTask, findTask } from "../connectors/crm/ensure-task.ts";
import { addComment } from "../connectors/support/add-comment.ts";
import { findComment } from "../connectors/support/find-comment.ts";
import type { SupportTicket } from "../connectors/support/map.ts";
import { readTicket } from "../connectors/support/read-ticket.ts";
import { contextLines } from "./case-comment.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { requestSlaCredit, slaPenaltyDueInMs, slaPenaltyUnclear } from "./sla-credit.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface CaseEscalationInput {
  /** The support platform's number of the case. */
  readonly ticketId: string;
  /** Which escalation of the case it is: 1, 2, … */
  readonly number: number;
}

export interface CaseEscalationResult {
  readonly caseId: string;
  readonly ended: "not-escalated" | "solved" | "calmed";
  readonly riskLevel?: CaseContext["risk"]["level"];
  /** What the broken promise costs, if it was broken and the contract says so. */
  readonly slaCredit?: string;
}

export const caseEscalationName = "case-escalation";

/** The signal that the case has changed. It carries nothing: the process reads the case again. */
export const caseChanged = "case-changed";

export const caseOverdue = "case-overdue";

const hourMs = 3_600_000;
const overdueDueInMs = 4 * hourMs;

/** A case that is calmed and escalated again within this time is one escalation: the platform takes 30 updates in 10 minutes. */
const coalesceMs = 600_000;

/** How often the case is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = hourMs;

export const caseEscalationProcess: Process = {
  name: caseEscalationName,
  does: "A case that needs more than support gets its customer's whole context, the account's owner is told, and a broken promise is made good.",
  owner: "support-operations",
  triggers: [
    {
      kind: "webhook",
      name: "support ticket.created, priority_changed, status_changed, tags_changed: high, urgent or tagged escalated",
    },
  ],
  states: ["escalated", "context-given", "overdue", "solved", "calmed"],
  promise: {
    withinMs: 60_000,
    says: "agent and account owner have the context within a minute, whichever platform is down",
  },
  steps: [
    { name: "read-case", does: "reads the case and whose it is in support", numbered: true },
    {
      name: "gather-context",
      does: "asks all platforms, each for a limited time, and names what is missing",
    },
    { name: "tell-owner", does: "gives the account's owner a task in the CRM, once" },
    { name: "comment-case", does: "writes the context on the case as an internal comment, once" },
    {
      name: "request-sla-credit",
      does: "asks for the credit that the contract names for a missed SLA, once",
      numbered: true,
    },
  ],
  compensation: "None: it tells people something, and asks for a credit that finance's own process decides.",
  exceptions: [
    {
      code: caseOverdue,
      owner: "support-operations",
      dueInMs: overdueDueInMs,
      blocks: "the answer to the case",
    },
    {
      code: slaPenaltyUnclear,
      owner: "finance",
      dueInMs: slaPenaltyDueInMs,
      blocks: "the credit for the missed SLA",
    },
  ],
  decisions: {
    skippable: ["tell-owner", "comment-case", "request-sla-credit"],
    noReturnAfter: "none",
    tooLate: [],
  },
};

/**
 * Runs beside whatever else goes on with the account: whoever waits for an answer does not wait for a turn. So its key is the
 * case, and it changes nothing but the case and the owner's tasks.
 */
export function caseEscalation(
  d: FlowDependencies,
): BusinessWorkflow<CaseEscalationInput, CaseEscalationResult> {
  return businessWorkflow(caseEscalationProcess, { version: 1 }, async (engineRun, { ticketId, number }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const read = caseReader(d, run, ticketId);
    const ticket = await read();
    if (ticket === undefined || !isEscalated(ticket)) return { caseId: ticketId, ended: "not-escalated" };

    const context = await run.read("gather-context", async (origin) => {
      const withinMs = d.policy.caseContextWithinMs;
      return succeed(await gatherContext({ ...d, withinMs }, origin, ticket));
    });
    const dueAtMs = (await run.nowMs()) + d.policy.caseAnswerHours * hourMs;
    await run.emit("concordat.evt.cases.case.escalated.v1", {
      subject: ticketId,
      data: {
        caseId: ticketId,
        riskLevel: context.risk.level,
        ...(context.accountKey === undefined ? {} : { accountKey: context.accountKey }),
      },
    });
    const mark = `[${caseEscalationName} ${ticketId}-${number}]`;
    await tellOwner(d, run, { context, ticket, mark, dueAtMs });
    await commentCase(d, run, { context, mark });

    const result = { caseId: ticketId, riskLevel: context.risk.level };
    const ended = await untilEnded(run, read, dueAtMs);
    if (ended !== "overdue") return { ...result, ended };

    const exceptionId = await run.openException({
      code: caseOverdue,
      detail: `Case ${ticketId} was escalated ${d.policy.caseAnswerHours} hours ago and is not solved. Solve it in the support platform, or lower its priority: this exception then closes by itself.`,
      owner: "support-operations",
      dueInMs: overdueDueInMs,
      blocks: [`answer to case ${ticketId}`],
      subject: ticketId,
    });
    const late = await untilEnded(run, read);
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "support" });
    // Last, as finance may have to be asked first, and whoever works on the case does not wait for that.
    const slaCredit = await requestSlaCredit(d, run, context);
    return { ...result, ended: late, ...(slaCredit === undefined ? {} : { slaCredit }) };
  });
}

/** Reads the case, each time as another step. */
function caseReader({ platforms: { support } }: FlowDependencies, run: TracedRun, ticketId: string) {
  let reads = 0;
  return async (): Promise<SupportTicket | undefined> => {
    reads += 1;
    const step = reads === 1 ? "read-case" : `read-case-${reads}`;
    return run.read(step, (origin) => readTicket(support, origin, ticketId));
  };
}

async function tellOwner(
  { platforms: { crm } }: FlowDependencies,
  run: TracedRun,
  told: { context: CaseContext; ticket: SupportTicket; mark: string; dueAtMs: number },
): Promise<void> {
  const { context, ticket, mark, dueAtMs } = told;
  // Known to the CRM under no other name: without the company there is nobody to tell.
  const companyId = context.links.crm;
  if (companyId === undefined) return;
  const { ownerId } = context;
  const task = {
    ...{ companyId, dueAtMs },
    subject: `Case ${ticket.ticketId} of your customer is escalated ${mark}`,
    body: [`Case ${ticket.ticketId}: ${ticket.subject ?? "no subject"}`, ...contextLines(context)].join(
      "<br>",
    ),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
  await run.ensure<{ readonly taskId: string }>(
    "tell-owner",
    (origin) => findTask(crm, origin, task),
    (origin) => createTask(crm, origin, task),
  );
}

async function commentCase(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { context, mark }: { context: CaseContext; mark: string },
): Promise<void> {
  const ticketId = context.caseId;
  await run.ensure<"commented">(
    "comment-case",
    async (origin) => {
      const found = await findComment(support, origin, { ticketId, mark });
      if (!found.ok) return found;
      if (found.value === undefined) {
        return fail({
          kind: "rejected",
          code: "case-gone",
          detail: `support no longer has case ${ticketId}`,
        });
      }
      return succeed(found.value ? "commented" : undefined);
    },
    async (origin) => {
      const body = [...contextLines(context), "", mark].join("\n");
      const added = await addComment(support, origin, { ticketId, body });
      return added.ok ? succeed("commented") : added;
    },
  );
}

/** Waits until the case is solved, or calmed for long enough; `overdue` if neither was by `dueAtMs`. */
async function untilEnded(
  run: TracedRun,
  read: () => Promise<SupportTicket | undefined>,
  dueAtMs?: undefined,
): Promise<"solved" | "calmed">;
async function untilEnded(
  run: TracedRun,
  read: () => Promise<SupportTicket | undefined>,
  dueAtMs: number,
): Promise<"solved" | "calmed" | "overdue">;
async function untilEnded(
  run: TracedRun,
  read: () => Promise<SupportTicket | undefined>,
  dueAtMs: number = Number.POSITIVE_INFINITY,
): Promise<"solved" | "calmed" | "overdue"> {
  let calm = false;
  for (;;) {
    const leftMs = dueAtMs - (await run.nowMs());
    if (leftMs <= 0 && !calm) return "overdue";
    const usualMs = calm ? coalesceMs : lookAgainAfterMs;
    const told = await run.waitFor(caseChanged, { withinMs: calm ? usualMs : Math.min(usualMs, leftMs) });
    const ticket = await read();
    if (ticket === undefined || ticket.state === "solved" || ticket.state === "closed") return "solved";
    const calmed = !isEscalated(ticket);
    if (calm && calmed && told === undefined) return "calmed";
    calm = calmed;
  }
}
