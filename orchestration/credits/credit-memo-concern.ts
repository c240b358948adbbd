import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CreditMemoTies } from "../connectors/erp/credit-memo-map.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { creditMemoWorkflowId } from "../workflows/start-credit-memo.ts";

/** What a credit memo of the ERP has to do with us: a process has asked for it, its invoice is one of ours, or nothing. */
export type CreditMemoConcern =
  | { readonly kind: "requested"; readonly workflowId: string }
  | { readonly kind: "invoice-of-ours"; readonly invoiceNumber: string }
  | { readonly kind: "none" };

export async function readCreditMemoConcern(
  identity: Pick<IdentityMap, "canonicalKeyOf" | "platformIdsOf">,
  { erpId, reference = "", invoiceNumber }: CreditMemoTies,
): Promise<Outcome<CreditMemoConcern, StepFailure>> {
  // A credit can be a part of another process, and then its reference does not name whose.
  const process = await identity.canonicalKeyOf("credit-memo-process", "erp", erpId);
  if (!process.ok) return process;
  if (process.value !== undefined) return succeed({ kind: "requested", workflowId: process.value });
  if (/^CM-[A-Z0-9-]{1,31}$/.test(reference))
    return succeed({ kind: "requested", workflowId: creditMemoWorkflowId(reference) });

  if (invoiceNumber === undefined) return succeed({ kind: "none" });
  const invoice = await identity.platformIdsOf("invoice", invoiceNumber);
  if (!invoice.ok) return invoice;
  return succeed(
    invoice.value.erp === undefined ? { kind: "none" } : { kind: "invoice-of-ours", invoiceNumber },
  );
}
