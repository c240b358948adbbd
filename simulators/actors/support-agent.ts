import type { TicketAct } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { TicketInput } from "#contracts/generated/platforms/support/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { ActorDeeds, ActorFailure } from "../behaviour/actor.ts";
import { type Ticket, ticketPriorities } from "../support/rows.ts";
import { seedIds } from "../support/seed.ts";
import type { SupportStore } from "../support/state.ts";
import { ticketProblems, writeTicket } from "../support/ticket-writes.ts";

/** What an agent does in the support platform's own pages. */
export function supportAgentDeeds(store: SupportStore): ActorDeeds {
  const write = (
    ticketId: number,
    inputOf: (ticket: Ticket) => TicketInput,
  ): Outcome<TicketAct, ActorFailure> => {
    const before = store.tickets.get(ticketId);
    if (before === undefined) return fail({ kind: "no-such-record", detail: `no ticket ${ticketId}` });
    return written(store, inputOf(before), before);
  };

  return {
    createTicketByHand({ subject, body, priority = "normal", externalId, organizationExternalId, tags }) {
      const organization =
        organizationExternalId === undefined
          ? undefined
          : store.organizations.first("external", organizationExternalId.toLowerCase());
      if (organizationExternalId !== undefined && organization === undefined)
        return fail({ kind: "no-such-record", detail: `no organization ${organizationExternalId}` });
      const input = {
        subject,
        priority,
        comment: { body, public: true },
        ...(externalId === undefined ? {} : { external_id: externalId }),
        ...(organization === undefined ? {} : { organization_id: organization.id }),
        ...(tags === undefined ? {} : { tags }),
      };
      return written(store, input, undefined);
    },
    replyToTicket: ({ ticketId, body, public: open = true, status }) =>
      write(ticketId, (ticket) => ({
        comment: { body, public: open },
        status: status ?? (open ? "pending" : ticket.status),
      })),
    escalateTicket: ({ ticketId, priority, body }) =>
      write(ticketId, (ticket) => ({
        priority: priority ?? nextPriority(ticket),
        ...(body === undefined ? {} : { comment: { body, public: false } }),
      })),
    solveTicket: ({ ticketId, body }) =>
      write(ticketId, () => ({
        status: "solved",
        ...(body === undefined ? {} : { comment: { body, public: true } }),
      })),
  };
}

function written(
  store: SupportStore,
  input: TicketInput,
  before: Ticket | undefined,
): Outcome<TicketAct, ActorFailure> {
  const problems = Object.values(ticketProblems(store, input, before)).flat();
  const [first] = problems;
  if (first !== undefined) return fail({ kind: "not-allowed", detail: first.description });
  const { ticket } = writeTicket(store, input, before, seedIds.agent);
  return succeed({
    id: ticket.id,
    status: ticket.status,
    priority: ticket.priority,
    externalId: ticket.external_id,
    updatedAt: ticket.updated_at,
  });
}

/** One step up; the highest stays. */
function nextPriority({ priority }: Ticket): (typeof ticketPriorities)[number] {
  const step = priority === null ? 0 : ticketPriorities.indexOf(priority);
  return ticketPriorities[Math.min(step + 1, ticketPriorities.length - 1)] ?? "urgent";
}
