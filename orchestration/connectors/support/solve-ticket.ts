import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { TicketWithAudit } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** Solves a ticket with a last word for agents. Look whether it is solved (find-ticket.ts) before it is sent again. */
export async function solveTicket(
  send: SendToSupport,
  origin: CallOrigin,
  { ticketId, body }: { readonly ticketId: string; readonly body: string },
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.updateTicket,
    origin,
    effect: "write",
    path: { ticketId },
    body: { ticket: { status: "solved", comment: { body, public: false } } },
    stateAfter: (answered) => (answered as TicketWithAudit).ticket.status,
  });
  return answer.ok ? succeed(undefined) : answer;
}
