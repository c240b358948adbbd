import { createHash } from "node:crypto";
import type { CreditMemoRequest } from "#contracts/generated/api/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { type CreditMemoInput, creditMemoName } from "./credit-memo.ts";

/** Who asks for which credit, and by what it is known as one request. */
export interface CreditToStart extends CreditMemoRequest {
  readonly accountKey: string;
  readonly requestedBy: string;
  /** The same for the same request, however often it comes: the caller's idempotency key, or `case-` and a case's number. */
  readonly requestKey: string;
}

/** The reference of a request: the same for the same key of the same caller. */
export function creditMemoRefOf({
  requestedBy,
  requestKey,
}: Pick<CreditToStart, "requestedBy" | "requestKey">): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([requestedBy, requestKey]))
    .digest("hex");
  return `CM-${digest.slice(0, 16).toUpperCase()}`;
}

export function creditMemoWorkflowId(creditMemoRef: string): string {
  return `${creditMemoName}-${creditMemoRef}`;
}

/** Starts a credit memo, once for each request. Everything is checked by the process itself; whoever can, checks before. */
export async function startCreditMemo(
  engine: Pick<Engine, "start">,
  { accountKey, requestedBy, requestKey, invoiceNumber, ...wanted }: CreditToStart,
  origin: { readonly correlationId: string; readonly traceparent?: string },
): Promise<Outcome<{ workflowId: string; started: boolean }, EngineFailure>> {
  const creditMemoRef = creditMemoRefOf({ requestedBy, requestKey });
  const input: CreditMemoInput = { creditMemoRef, invoiceNumber, accountKey, wanted, requestedBy };
  return engine.start({
    workflow: creditMemoName,
    workflowId: creditMemoWorkflowId(creditMemoRef),
    key: accountKey,
    input,
    correlationId: origin.correlationId,
    ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
  });
}
