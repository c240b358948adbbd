import { succeed } from "#contracts/runtime/outcome.ts";
import { findTicket } from "../connectors/support/find-ticket.ts";
import { openNotice } from "../connectors/support/open-notice.ts";
import { solveTicket } from "../connectors/support/solve-ticket.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import type { TracedRun } from "./traced-run.ts";

/** The steps of whoever tells support. */
export const noticeSteps: readonly ProcessStep[] = [
  { name: "notify-support", does: "opens a ticket that tells agents why support is closed" },
  { name: "solve-notice", does: "solves that ticket" },
];

/** Tells support's agents, once for each workflow, as a ticket that is solved when it is over. */
export async function notifySupport(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { subject, body }: { subject: string; body: string },
): Promise<string | undefined> {
  const externalId = run.workflowId;
  const ticket = await run.ensure<{ ticketId: string } | undefined>(
    "notify-support",
    (origin) => findTicket(support, origin, externalId),
    (origin) => openNotice(support, origin, { externalId, subject, body }),
  );
  // A person may have skipped it.
  return ticket?.ticketId;
}

export async function solveNotice(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { ticketId, body }: { ticketId: string; body: string },
): Promise<void> {
  await run.ensure<{ solved: boolean }>(
    "solve-notice",
    async (origin) => {
      const ticket = await findTicket(support, origin, run.workflowId);
      if (!ticket.ok) return ticket;
      // An agent may have solved it, closed it for good, or deleted it.
      const open = ticket.value !== undefined && !["solved", "closed"].includes(ticket.value.status);
      return succeed(open ? undefined : { solved: true });
    },
    async (origin) => {
      const solved = await solveTicket(support, origin, { ticketId, body });
      return solved.ok ? succeed({ solved: true }) : solved;
    },
  );
}
