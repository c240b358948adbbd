import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { TicketCursorExport } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { type SupportTicket, ticketOf } from "./map.ts";
import type { SendToSupport } from "./send.ts";

const pageSize = 500;

export interface ExportedTickets {
  /** Without whose they are. */
  readonly tickets: readonly SupportTicket[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}

/**
 * Exports, page by page, the cases that have changed since then (Unix epoch, ms; at least a minute ago), up to a minute ago. The platform
 * gives ten pages a minute.
 */
export async function exportTickets(
  send: SendToSupport,
  origin: CallOrigin,
  { sinceMs, from }: { readonly sinceMs: number; readonly from?: string },
): Promise<Outcome<ExportedTickets, StepFailure>> {
  const place = from === undefined ? { start_time: String(Math.floor(sinceMs / 1_000)) } : { cursor: from };
  const answer = await send({
    operation: operations.exportTicketsByCursor,
    origin,
    effect: "read",
    query: { ...place, per_page: String(pageSize) },
  });
  if (!answer.ok) return answer;
  const { tickets, end_of_stream: ended, after_cursor: after } = answer.value.body as TicketCursorExport;
  const next = ended || after === null ? undefined : after;
  return succeed(withoutAbsent({ tickets: tickets.map((ticket) => ticketOf(ticket)), next }));
}
