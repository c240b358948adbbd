import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readCreditMemo } from "../connectors/erp/read-credit-memo.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { reportCreditMemoChange } from "../hooks/credit-memo-change.ts";
import { reportInvoiceChange } from "../hooks/invoice-change.ts";
import { readTrouble } from "../invoices/read-trouble.ts";
import { productRules } from "../orders/product-rules.ts";
import {
  documentNames,
  type MissingMapping,
  missingMappings,
  type UnreadableDocument,
} from "../reference/missing-mappings.ts";
import { readReferenceCodes } from "../reference/reference-codes.ts";
import type { EngineFailure, StepFailure } from "../workflow/failure.ts";
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
  does: "A code that stands for nothing on the other side, or an invoice or credit memo that has such a value, has an owner until it does.",
  owner: "platform-engineering",
  triggers: [
    { kind: "workflow", name: "reference-data" },
    { kind: "workflow", name: "catch-up" },
    { kind: "workflow", name: "find-overdue-invoices" },
    { kind: "webhook", name: "erp salesInvoices or salesCreditMemos created or updated" },
  ],
  states: ["missing", "mapped"],
  promise: { withinMs: dueInMs, says: "a code has its mapping two days after it was found without" },
  steps: [
    {
      name: "look",
      does: "reads all codes, or the document, again and looks for the mapping",
      numbered: true,
    },
    { name: "tell", does: "tells the processes of a document that can be read what it is by then" },
  ],
  compensation: "None: it changes nothing.",
  exceptions: [
    {
      code: mappingMissing,
      owner: "finance, sales-operations or platform-engineering, by what the code is of",
      dueInMs,
      blocks: "orders that carry the code; what follows from the state of the document",
    },
  ],
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

export function failedMapping(d: FlowDependencies): BusinessWorkflow<MissingMapping, FailedMappingResult> {
  return businessWorkflow(failedMappingProcess, { version: 1 }, async (engineRun, missing) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { kind, code, detail, owner } = missing;
    const document = "erpId" in missing ? missing : undefined;
    const exceptionId = await run.openException({
      code: mappingMissing,
      detail: `${detail} When it is put right, nothing has to be done here; resolve with 'retry' to have it looked at at once.`,
      owner,
      dueInMs,
      blocks: [
        (document === undefined
          ? `orders with ${kind} ${code}`
          : `what follows from ${documentNames[document.kind]} ${code}`
        ).slice(0, 200),
      ],
      subject: `${kind} ${code}`.slice(0, 200),
    });
    for (let look = 1; ; look += 1) {
      await run.waitFor(mappingLook, { withinMs: lookAgainAfterMs });
      const mapped = await run.read(`look-${look}`, async (origin) => {
        if (document !== undefined) return isReadable(d, origin, document);
        const codes = await readReferenceCodes(d.platforms, origin);
        if (!codes.ok) return codes;
        const still = missingMappings(codes.value, productRules);
        return succeed(!still.some((one) => one.kind === kind && one.code === code));
      });
      if (!mapped) continue;
      if (document !== undefined) await run.write("tell", (origin) => tellDocument(d, origin, document));
      await run.closeException(exceptionId, {
        action: "resolved-at-source",
        by: kind === "product" ? "crm" : "erp",
      });
      return { ended: "mapped" };
    }
  });
}

/** Whether all that the document says means something to us. One that is gone has nothing to say. */
async function isReadable(
  { platforms: { erp } }: FlowDependencies,
  origin: CallOrigin,
  { kind, erpId }: UnreadableDocument,
): Promise<Outcome<boolean, StepFailure>> {
  const read = await (kind === "invoice" ? readInvoice : readCreditMemo)(erp, origin, erpId);
  if (read.ok) return succeed(true);
  return read.failure.kind === "payload-drifted" ? succeed(false) : read;
}

/** What changed on it while it could not be read was told to nobody. */
function tellDocument(
  d: FlowDependencies,
  origin: CallOrigin,
  { kind, erpId }: UnreadableDocument,
): Promise<Outcome<undefined, StepFailure>> {
  return kind === "invoice" ? tellInvoice(d, origin, erpId) : tellCreditMemo(d, origin, erpId);
}

async function tellInvoice(
  d: FlowDependencies,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<undefined, StepFailure>> {
  const read = await readInvoice(d.platforms.erp, origin, erpId);
  if (!read.ok) return read;
  if (read.value === undefined) return succeed(undefined);
  const trouble = await readTrouble(d, origin, read.value);
  if (!trouble.ok) return trouble;
  const about = { ...origin, signalId: `${failedMappingName}-${erpId}-${read.value.changedAt}` };
  return toldOrAgain(await reportInvoiceChange(d.processes, read.value, trouble.value.kind, about));
}

async function tellCreditMemo(
  d: FlowDependencies,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<undefined, StepFailure>> {
  const read = await readCreditMemo(d.platforms.erp, origin, erpId);
  if (!read.ok) return read;
  if (read.value === undefined) return succeed(undefined);
  const about = { ...origin, signalId: `${failedMappingName}-${erpId}-${read.value.etag}` };
  return toldOrAgain(await reportCreditMemoChange(d, read.value, about));
}

function toldOrAgain(told: Outcome<undefined, EngineFailure>): Outcome<undefined, StepFailure> {
  return told.ok ? told : fail({ kind: "retryable", detail: `not told: ${told.failure.detail}` });
}
