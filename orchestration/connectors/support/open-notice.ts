import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { TicketWithAudit } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** What support has to know. Only agents see it. */
export interface Notice {
  /** Names it, here and for the platform, which creates it once for two hours; find it by this before. */
  readonly externalId: string;
  readonly subject: string;
  readonly body: string;
}

/** Opens a ticket that tells support of something, once. */
export async function openNotice(
  send: SendToSupport,
  origin: CallOrigin,
  { externalId, subject, body }: Notice,
): Promise<Outcome<{ readonly ticketId: string; readonly status: string }, StepFailure>> {
  const answer = await send({
    operation: operations.createTicket,
    origin,
    effect: "write",
    headers: { "idempotency-key": externalId },
    body: {
      ticket: {
        subject: subject.slice(0, 150),
        external_id: externalId,
        type: "task",
        priority: "normal",
        tags: ["concordat"],
        comment: { body, public: false },
      },
    },
    stateBefore: "absent",
    stateAfter: (answered) => (answered as TicketWithAudit).ticket.status,
  });
  if (!answer.ok) return answer;
  const { id, status } = (answer.value.body as TicketWithAudit).ticket;
  return succeed({ ticketId: String(id), status });
}
