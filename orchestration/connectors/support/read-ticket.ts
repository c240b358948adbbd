import { AccountKey } from "#contracts/generated/canonical/validators.js";
import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type {
  OrganizationEnvelope,
  Ticket,
  TicketEnvelope,
} from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type SupportTicket, ticketOf } from "./map.ts";
import type { SendToSupport } from "./send.ts";

/** Reads one case and whose it is, or `undefined` if there is none with this number. */
export async function readTicket(
  send: SendToSupport,
  origin: CallOrigin,
  ticketId: string,
): Promise<Outcome<SupportTicket | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.readTicket,
    origin,
    effect: "read",
    path: { ticketId },
    absentOn: [404],
    stateAfter: (body) => (body as TicketEnvelope).ticket.status,
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);
  const { ticket } = answer.value.body as TicketEnvelope;
  const accountKey = await readAccountKey(send, origin, ticket);
  if (!accountKey.ok) return accountKey;
  return succeed(ticketOf(ticket, accountKey.value));
}

async function readAccountKey(
  send: SendToSupport,
  origin: CallOrigin,
  ticket: Ticket,
): Promise<Outcome<string | undefined, StepFailure>> {
  const { organizationId } = ticketOf(ticket);
  if (organizationId === undefined) return succeed(undefined);
  const answer = await send({
    operation: operations.readOrganization,
    origin,
    effect: "read",
    path: { organizationId },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);
  const { external_id: externalId } = (answer.value.body as OrganizationEnvelope).organization;
  // One that was entered by hand may have any external id, or none.
  return succeed(AccountKey(externalId) ? (externalId ?? undefined) : undefined);
}
