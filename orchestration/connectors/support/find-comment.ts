import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { CommentPage } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** Whether a ticket has a comment with this mark in its text; `undefined` if there is no such ticket. Looks at the newest 100. */
export async function findComment(
  send: SendToSupport,
  origin: CallOrigin,
  { ticketId, mark }: { readonly ticketId: string; readonly mark: string },
): Promise<Outcome<boolean | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listTicketComments,
    origin,
    effect: "read",
    path: { ticketId },
    query: { sort_order: "desc", per_page: "100" },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);
  return succeed((answer.value.body as CommentPage).comments.some(({ body }) => body.includes(mark)));
}
