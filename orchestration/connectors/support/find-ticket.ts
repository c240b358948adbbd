import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { TicketPage } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** The oldest ticket with this external id, or `undefined`. The platform does not keep such ids unique. */
export async function findTicket(
  send: SendToSupport,
  origin: CallOrigin,
  externalId: string,
): Promise<Outcome<{ readonly ticketId: string; readonly status: string } | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listTickets,
    origin,
    effect: "read",
    query: { external_id: externalId },
    stateAfter: (body) => (body as TicketPage).tickets[0]?.status ?? "absent",
  });
  if (!answer.ok) return answer;
  const ticket = (answer.value.body as TicketPage).tickets.toSorted((one, other) => one.id - other.id)[0];
  return succeed(ticket === undefined ? undefined : { ticketId: String(ticket.id), status: ticket.status });
}
