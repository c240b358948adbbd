import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { invoiceChanged, invoiceExceptionName } from "../workflows/invoice-exception.ts";

/** More exceptions of one invoice than finance would put up with: beyond it something is wrong with us. */
const exceptionsAtMost = 1_000;

/**
 * Brings a change of an invoice to its exception: opens one if the invoice lost its standing and none is open, tells
 * the open one otherwise. Each exception is a process of its own, numbered, as an invoice may be disputed again.
 * Safe to repeat with the same `signalId`.
 */
export async function reportInvoiceChange(
  engine: Pick<Engine, "signal" | "startOrSignal">,
  invoice: ErpInvoice,
  origin: CallOrigin & { readonly signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  // Without a contract's reference it was not made by us; before it is posted it is not the customer's.
  const posted = invoice.state !== "draft" && invoice.state !== "in-review";
  if (invoice.contractRef === undefined || !posted) return succeed(undefined);

  const { signalId, correlationId, traceparent } = origin;
  const signal = { signalId, name: invoiceChanged, data: {} };
  for (let number = 1; number <= exceptionsAtMost; number += 1) {
    const workflowId = `${invoiceExceptionName}-${token(invoice.invoiceNumber)}-${number}`;
    if (invoice.standing === "good") {
      const told = await engine.signal({ workflowId, ...signal });
      if (told.ok || told.failure.kind === "not-found") return succeed(undefined);
      if (told.failure.kind !== "ended") return told;
      continue;
    }

    const start = {
      workflow: invoiceExceptionName,
      workflowId,
      key: invoice.accountKey,
      input: { invoiceErpId: invoice.erpId },
      correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const told = await engine.startOrSignal(start, signal);
    if (!told.ok) return told;
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`invoice ${invoice.invoiceNumber} has had ${exceptionsAtMost} exceptions`);
}

/** An invoice's number as part of a workflow's id, which holds no slash. */
function token(invoiceNumber: string): string {
  return invoiceNumber.replace(
    /[^A-Za-z0-9_-]/g,
    (character) => `_${character.codePointAt(0)?.toString(16)}_`,
  );
}
