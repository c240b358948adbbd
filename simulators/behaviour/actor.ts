import type { Operations } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";

/** Operations of the control API that stand for what a person does in a platform's own pages. */
export const actorOperations = [
  "disputeInvoice",
  "resolveInvoiceDispute",
  "payInvoice",
  "refundCreditMemo",
  "blockCustomer",
  "createDeal",
  "winDeal",
  "changeDealLines",
  "createTicketByHand",
  "replyToTicket",
  "escalateTicket",
  "solveTicket",
] as const;

export type ActorOperation = (typeof actorOperations)[number];

/** Why a person could not do what the control API asked for. */
export type ActorFailure =
  | { readonly kind: "no-such-record"; readonly detail: string }
  | { readonly kind: "not-allowed"; readonly detail: string };

/** What people may do on a platform: by operation, given its checked body. The value is the body of the answer. */
export type ActorDeeds = Readonly<
  Partial<{
    [Id in ActorOperation]: (
      request: Operations[Id]["request"],
    ) => Outcome<Operations[Id]["response"], ActorFailure>;
  }>
>;
