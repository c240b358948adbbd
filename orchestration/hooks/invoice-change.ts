import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import type { InvoiceTrouble } from "../invoices/read-trouble.ts";
import type { RecordVersion } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import {
  type InvoiceExceptionInput,
  invoiceChanged,
  invoiceExceptionName,
} from "../workflows/invoice-exception.ts";
import { type PaymentFailureInput, paymentFailureName } from "../workflows/payment-failure.ts";

/** More processes of one invoice than finance would put up with: beyond it something is wrong with us. */
const processesAtMost = 1_000;

/**
 * Brings a change of an invoice to its processes: begins one if the invoice is in trouble and none is open, tells the open
 * one otherwise. Trouble is the matter of invoice-exception, an overdue payment that of payment-failure. Each process
 * is numbered, as an invoice may be disputed again. Safe to repeat with the same `signalId`.
 */
export async function reportInvoiceChange(
  engine: Pick<Engine, "signal" | "startOrSignal">,
  invoice: ErpInvoice,
  kind: InvoiceTrouble["kind"],
  origin: CallOrigin & { readonly signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  // Without a contract's reference it was not made by us; before it is posted it is not the customer's.
  const posted = invoice.state !== "draft" && invoice.state !== "in-review";
  if (invoice.contractRef === undefined || !posted) return succeed(undefined);

  const excepted = await bringTo(engine, invoiceExceptionName, invoice, kind !== "none", origin);
  if (!excepted.ok) return excepted;
  return bringTo(engine, paymentFailureName, invoice, invoice.standing === "overdue", origin);
}

/** What is told of an invoice once. */
export function versionOfInvoice({ erpId, changedAt, state, disputeReason = "" }: ErpInvoice): RecordVersion {
  return { kind: "invoice", id: erpId, version: `${changedAt} ${state} ${disputeReason}` };
}

async function bringTo(
  engine: Pick<Engine, "signal" | "startOrSignal">,
  workflow: string,
  invoice: ErpInvoice,
  begins: boolean,
  { signalId, correlationId, traceparent }: CallOrigin & { readonly signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const signal = { signalId, name: invoiceChanged, data: {} };
  for (let number = 1; number <= processesAtMost; number += 1) {
    const workflowId = `${workflow}-${token(invoice.invoiceNumber)}-${number}`;
    if (!begins) {
      const told = await engine.signal({ workflowId, ...signal });
      if (told.ok || told.failure.kind === "not-found") return succeed(undefined);
      if (told.failure.kind !== "ended") return told;
      continue;
    }

    const start = {
      workflow,
      workflowId,
      key: invoice.accountKey,
      input: { invoiceErpId: invoice.erpId } satisfies InvoiceExceptionInput & PaymentFailureInput,
      correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const told = await engine.startOrSignal(start, signal);
    if (!told.ok) return told;
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`invoice ${invoice.invoiceNumber} has had ${processesAtMost} of ${workflow}`);
}

/** An invoice's number as part of a workflow's id, which holds no slash. */
function token(invoiceNumber: string): string {
  return invoiceNumber.replace(
    /[^A-Za-z0-9_-]/g,
    (character) => `_${character.codePointAt(0)?.toString(16)}_`,
  );
}
