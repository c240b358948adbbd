import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type {
  OrganizationEnvelope,
  Ticket,
  TicketEnvelope,
} from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { SendToSupport } from "./send.ts";

/** A case as the support platform has it. */
export interface SupportTicket {
  readonly ticketId: string;
  readonly state: Ticket["status"];
  /** When anything of it changed last: RFC 3339, to the second. */
  readonly changedAt: string;
  readonly priority?: "urgent" | "high" | "normal" | "low";
  readonly subject?: string;
  readonly tags: readonly string[];
  readonly organizationId?: string;
  /** Whose case it is: the external id of its organization. */
  readonly accountKey?: string;
}

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

/** A case, and whose it is if that is known. */
export function ticketOf(ticket: Ticket, accountKey?: string): SupportTicket {
  return withoutAbsent({
    ticketId: String(ticket.id),
    state: ticket.status,
    changedAt: ticket.updated_at,
    priority: ticket.priority ?? undefined,
    subject: ticket.subject ?? undefined,
    tags: ticket.tags,
    organizationId: idOf(ticket.organization_id),
    accountKey,
  });
}

async function readAccountKey(
  send: SendToSupport,
  origin: CallOrigin,
  ticket: Ticket,
): Promise<Outcome<string | undefined, StepFailure>> {
  const organizationId = idOf(ticket.organization_id);
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
  return succeed(/^[A-Z0-9-]{1,20}$/.test(externalId ?? "") ? (externalId ?? undefined) : undefined);
}

function idOf(id: number | null | undefined): string | undefined {
  return id === null || id === undefined ? undefined : String(id);
}
