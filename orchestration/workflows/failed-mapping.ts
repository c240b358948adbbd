import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { reportInvoiceChange } from "../hooks/invoice-change.ts";
import { readTrouble } from "../invoices/read-trouble.ts";
import { productRules } from "../orders/product-rules.ts";
import { type MissingMapping, missingMappings } from "../reference/missing-mappings.ts";
import { readReferenceCodes } from "../reference/reference-codes.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { tracedRun } from "./traced-run.ts";

export interface FailedMappingResult {
  readonly ended: "mapped";
}

export const failedMappingName = "failed-mapping";
export const mappingMissing = "mapping-missing";

/** The signal that somebody says, or a refresh found, that the code has a mapping now. */
export const mappingLook = "mapping-look";

const dueInMs = 2 * 24 * 60 * 60 * 1_000;

/** Without any word of it, it is looked at once a week. */
const lookAgainAfterMs = 7 * 24 * 60 * 60 * 1_000;

export const failedMappingProcess: Process = {
  name: failedMappingName,
  does: "A code that stands for nothing on the other side, or an invoice that has such a value, has an owner until it does.",
  owner: "platform-engineering",
  triggers: [
    { kind: "workflow", name: "reference-data" },
    { kind: "workflow", name: "catch-up" },
    { kind: "workflow", name: "find-overdue-invoices" },
  ],
  states: ["missing", "mapped"],
  promise: { withinMs: dueInMs, says: "a code has its mapping two days after it was found without" },
  steps: [
    {
      name: "look",
      does: "reads all codes, or the invoice, again and looks for the mapping",
      numbered: true,
    },
    { name: "tell", does: "tells the processes of an invoice that can be read what it is by then" },
  ],
  compensation: "None: it changes nothing.",
  exceptions: [
    {
      code: mappingMissing,
      owner: "finance, sales-operations or platform-engineering, by what the code is of",
      dueInMs,
      blocks: "orders that carry the code; what follows from the state of the invoice",
    },
  ],
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

export function failedMapping(d: FlowDependencies): BusinessWorkflow<MissingMapping, FailedMappingResult> {
  return businessWorkflow(failedMappingProcess, { version: 1 }, async (engineRun, missing) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { kind, code, detail, owner } = missing;
    const exceptionId = await run.openException({
      code: mappingMissing,
      detail: `${detail} When it is put right, nothing has to be done here; resolve with 'retry' to have it looked at at once.`,
      owner,
      dueInMs,
      blocks: [
        (kind === "invoice" ? `what follows from invoice ${code}` : `orders with ${kind} ${code}`).slice(
          0,
          200,
        ),
      ],
      subject: `${kind} ${code}`.slice(0, 200),
    });
    for (let look = 1; ; look += 1) {
      await run.waitFor(mappingLook, { withinMs: lookAgainAfterMs });
      const mapped = await run.read(`look-${look}`, async (origin) => {
        if (kind === "invoice") return isReadable(d, origin, code);
        const codes = await readReferenceCodes(d.platforms, origin);
        if (!codes.ok) return codes;
        const still = missingMappings(codes.value, productRules);
        return succeed(!still.some((one) => one.kind === kind && one.code === code));
      });
      if (!mapped) continue;
      if (kind === "invoice") await run.write("tell", (origin) => tellInvoice(d, origin, code));
      await run.closeException(exceptionId, {
        action: "resolved-at-source",
        by: kind === "product" ? "crm" : "erp",
      });
      return { ended: "mapped" };
    }
  });
}

/** Whether all that the invoice says means something to us. One that is gone has nothing to say. */
async function isReadable(
  d: FlowDependencies,
  origin: CallOrigin,
  invoiceNumber: string,
): Promise<Outcome<boolean, StepFailure>> {
  const found = await findInvoices(d.platforms.erp, origin, { invoiceNumber });
  if (found.ok) return succeed(true);
  return found.failure.kind === "payload-drifted" ? succeed(false) : found;
}

/** What changed on it while it could not be read was told to nobody. */
async function tellInvoice(
  d: FlowDependencies,
  origin: CallOrigin,
  invoiceNumber: string,
): Promise<Outcome<undefined, StepFailure>> {
  const found = await findInvoices(d.platforms.erp, origin, { invoiceNumber });
  if (!found.ok) return found;
  for (const invoice of found.value) {
    const trouble = await readTrouble(d, origin, invoice);
    if (!trouble.ok) return trouble;
    const signalId = `${failedMappingName}-${invoice.erpId}-${invoice.changedAt}`;
    const about = { ...origin, signalId };
    const told = await reportInvoiceChange(d.processes, invoice, trouble.value.kind, about);
    if (!told.ok)
      return { ok: false, failure: { kind: "retryable", detail: `not told: ${told.failure.detail}` } };
  }
  return succeed(undefined);
}
