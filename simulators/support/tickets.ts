import type { TicketInput } from "#contracts/generated/platforms/support/types.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { Rows } from "./collection.ts";
import { supportErrors as errors } from "./errors.ts";
import type { IdempotencyKeys } from "./idempotency-keys.ts";
import type { SupportLimits } from "./limits.ts";
import { page } from "./paging.ts";
import { type Ticket, ticketPriorities, ticketStatuses } from "./rows.ts";
import type { SupportStore } from "./state.ts";
import { viewAudit, viewComment, viewTicket } from "./ticket-view.ts";
import { ticketProblems, writeTicket } from "./ticket-writes.ts";

/** The calls on single tickets and on lists of them. `authorId` is whose credentials a call carries. */
export function ticketHandlers(dependencies: {
  readonly store: SupportStore;
  readonly limits: SupportLimits;
  readonly keys: IdempotencyKeys;
  readonly authorId: (call: Call) => number;
  /** The page from which on the list has a limit of its own. */
  readonly beyondPage: number;
}): Record<string, Handler> {
  const { store, limits, keys, authorId, beyondPage } = dependencies;
  const found = ({ path }: Call) => store.tickets.get(Number(path.ticketId));
  const view = (root: string) => (ticket: Ticket) => viewTicket(store, ticket, root);

  const create = (call: Call): Answer => {
    const { ticket: given } = call.body as { ticket: TicketInput };
    const details = ticketProblems(store, given, undefined);
    if (Object.keys(details).length > 0) return errors.recordInvalid(details);
    const { ticket, audit } = writeTicket(store, withoutTagChanges(given), undefined, authorId(call));
    return {
      status: 201,
      headers: { location: `${call.root}/tickets/${ticket.id}.json` },
      body: { ticket: viewTicket(store, ticket, call.root), audit: viewAudit(audit) },
    };
  };

  return {
    listTickets: (call) => {
      const { external_id: externalId, page: number = 1 } = call.query as {
        external_id?: string;
        page?: number;
      };
      const { refusal, headers = {} } = number > beyondPage ? limits.take("tickets-index") : {};
      if (refusal !== undefined) return { ...refusal, headers: { ...headers, ...refusal.headers } };
      const rows: Rows<Ticket> =
        externalId === undefined ? store.tickets.rows : store.tickets.having("external", externalId);
      const answer = page(call, "tickets", sorted(call, rows), view(call.root));
      return { ...answer, headers: { ...headers, ...answer.headers } };
    },

    createTicket: (call) => keys.once(call, () => create(call)),

    readTicket: (call) => {
      const ticket = found(call);
      return ticket === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { ticket: viewTicket(store, ticket, call.root) } };
    },

    readManyTickets: (call) => {
      const ids = new Set(String(call.query.ids).split(",").map(Number));
      const tickets = [...ids].flatMap((id) => store.tickets.get(id) ?? []);
      return page(call, "tickets", tickets, view(call.root));
    },

    updateTicket: (call) => {
      const before = found(call);
      if (before === undefined) return errors.recordNotFound();
      const { ticket: given } = call.body as { ticket?: TicketInput };
      // A body without the wrapper says nothing that the platform listens to.
      if (given === undefined) return { status: 200, body: { ticket: viewTicket(store, before, call.root) } };
      const stale = staleness(given, before);
      if (stale !== undefined) return stale;
      const details = ticketProblems(store, given, before);
      if (Object.keys(details).length > 0) return errors.recordInvalid(details);
      const { ticket, audit } = writeTicket(store, withoutTagChanges(given), before, authorId(call));
      return {
        status: 200,
        body: { ticket: viewTicket(store, ticket, call.root), audit: viewAudit(audit) },
      };
    },

    listTicketComments: (call) => {
      const ticket = found(call);
      if (ticket === undefined) return errors.recordNotFound();
      const rows = store.comments.having("ticket", String(ticket.id));
      const shown = call.query.sort_order === "desc" ? rows.slice(0, rows.length).toReversed() : rows;
      return page(call, "comments", shown, viewComment);
    },

    listTicketAudits: (call) => {
      const ticket = found(call);
      if (ticket === undefined) return errors.recordNotFound();
      return page(call, "audits", store.audits.having("ticket", String(ticket.id)), viewAudit);
    },
  };
}

/** The refusal of a safe update by a caller who has not seen the ticket as it is, or `undefined`. */
export function staleness(given: TicketInput, ticket: Ticket): Answer | undefined {
  if (given.safe_update !== true) return undefined;
  const seenMs = Date.parse(given.updated_stamp ?? "");
  if (!Number.isFinite(seenMs))
    return errors.badRequest("Invalid attribute", "safe_update needs an updated_stamp.");
  // Both have whole seconds: two changes within one second cannot be told apart.
  if (seenMs >= Date.parse(ticket.updated_at)) return undefined;
  return errors.named(
    409,
    "UpdateConflict",
    "Safe Update prevented updating the ticket: it has been changed since.",
  );
}

/** Tags are added and taken away only by the call for many tickets. */
function withoutTagChanges({
  additional_tags: _added,
  remove_tags: _removed,
  ...given
}: TicketInput): TicketInput {
  return given;
}

const orders: Readonly<Record<string, readonly string[]>> = {
  status: ticketStatuses,
  priority: ticketPriorities,
};

function sorted({ query }: Call, rows: Rows<Ticket>): Rows<Ticket> {
  const { sort, sort_by: by, sort_order: order } = query as Record<string, string | undefined>;
  const name = sort?.replace("-", "") ?? by ?? "id";
  const direction = sort?.startsWith("-") === true || order === "desc" ? -1 : 1;
  if (name === "id" && direction === 1) return rows;
  const rank = (ticket: Ticket): number | string => {
    const value = ticket[name as "id" | "status" | "updated_at"];
    return orders[name]?.indexOf(String(value)) ?? value ?? "";
  };
  return rows.slice(0, rows.length).toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return direction * (left === right ? a.id - b.id : left < right ? -1 : 1);
  });
}
