import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { TicketInput } from "#contracts/generated/platforms/support/types.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import type { JobResult, Jobs, JobWork } from "./jobs.ts";
import type { SupportStore } from "./state.ts";
import { ticketProblems, writeTicket } from "./ticket-writes.ts";
import { staleness } from "./tickets.ts";

interface TicketTask {
  readonly tickets: readonly TicketInput[];
  readonly authorId: number;
}

const creation = "Bulk Create Ticket";
const update = "Bulk Update Ticket";

/** What jobs on tickets do. Each row stands or falls alone. */
export function ticketWorks(store: SupportStore): Record<string, JobWork> {
  return {
    [creation]: (task) =>
      eachTicket(task, (given, index, authorId) => {
        if (Object.keys(ticketProblems(store, given, undefined)).length > 0)
          return { index, error: "TicketCreateFailed", details: problemText(store, given, undefined) };
        const { ticket } = writeTicket(store, given, undefined, authorId);
        return { index, id: ticket.id, action: "create", success: true, status: "Created" };
      }),
    [update]: (task) =>
      eachTicket(task, (given, index, authorId) => {
        const before = store.tickets.get(given.id ?? 0);
        const failed = (error: string, details: string) => ({
          index,
          id: given.id ?? 0,
          action: "update",
          success: false,
          status: "Failed",
          error,
          details,
        });
        if (before === undefined) return failed("TicketNotFound", "Not found");
        if (staleness(given, before) !== undefined)
          return failed("UpdateConflict", "Safe Update prevented updating the ticket.");
        if (Object.keys(ticketProblems(store, given, before)).length > 0)
          return failed("TicketUpdateFailed", problemText(store, given, before));
        writeTicket(store, given, before, authorId);
        return { index, id: before.id, action: "update", success: true, status: "Updated" };
      }),
  };
}

/** The calls that change many tickets at once, later. */
export function ticketJobHandlers(jobs: Jobs, authorId: (call: Call) => number): Record<string, Handler> {
  const start = (call: Call, kind: string, tickets: readonly TicketInput[]): Answer =>
    tickets.length > limits.jobs.maxItems
      ? errors.badRequest("Too many values", `No more than ${limits.jobs.maxItems} tickets at once.`)
      : jobs.start(
          kind,
          { tickets, authorId: authorId(call) } satisfies TicketTask,
          tickets.length,
          call.root,
        );

  return {
    createManyTickets: (call) =>
      start(call, creation, (call.body as { tickets: readonly TicketInput[] }).tickets),

    updateManyTickets: (call) => {
      const { ticket, tickets } = call.body as { ticket?: TicketInput; tickets?: readonly TicketInput[] };
      const { ids } = call.query as { ids?: string };
      if (ids !== undefined && ticket !== undefined) {
        const named = ids.split(",").map(Number);
        if (!named.every(Number.isSafeInteger))
          return errors.badRequest("Invalid attribute", "ids must be ticket ids, separated by commas.");
        return start(
          call,
          update,
          named.map((id) => ({ ...ticket, id })),
        );
      }
      if (tickets === undefined || !tickets.every(({ id }) => id !== undefined))
        return errors.badRequest(
          "Missing parameter",
          "Give ids and a ticket, or tickets that have an id each.",
        );
      return start(call, update, tickets);
    },
  };
}

function eachTicket(
  task: unknown,
  one: (given: TicketInput, index: number, authorId: number) => JobResult,
): JobResult[] {
  const { tickets, authorId } = task as TicketTask;
  return tickets.map((given, index) => one(given, index, authorId));
}

function problemText(
  store: SupportStore,
  given: TicketInput,
  before: Parameters<typeof ticketProblems>[2],
): string {
  return Object.values(ticketProblems(store, given, before))
    .flat()
    .map(({ description }) => description)
    .join(", ");
}
