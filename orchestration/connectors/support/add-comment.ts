import { operations } from "#contracts/generated/platforms/support/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/**
 * Adds a comment that only agents see. The platform takes the same one as often as it is sent: put a mark into it and
 * find that (find-comment.ts) before the first request and after `outcome-unknown`. A closed ticket is `rejected`.
 */
export async function addComment(
  send: SendToSupport,
  origin: CallOrigin,
  { ticketId, body }: { readonly ticketId: string; readonly body: string },
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.updateTicket,
    origin,
    effect: "write",
    path: { ticketId },
    body: { ticket: { comment: { body, public: false } } },
  });
  return answer.ok ? succeed(undefined) : answer;
}
