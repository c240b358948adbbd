import { createHash } from "node:crypto";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { UnreadInvoice } from "../connectors/erp/invoices-of-contracts.ts";
import type { MissingMapping } from "../reference/missing-mappings.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { failedMappingName, mappingLook } from "./failed-mapping.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";

/** More failed mappings of one invoice than anybody would put up with: beyond it something is wrong with us. */
const processesAtMost = 1_000;

/**
 * Gives an invoice that cannot be read an owner, once for as long as it cannot; if somebody has it already, it is looked at
 * again for each change. Each process is numbered, as an invoice may be put right and broken again. Safe to repeat.
 */
export async function reportUnreadInvoice(
  { processes }: Pick<FlowDependencies, "processes">,
  { erpId, invoiceNumber, changedAt, failure }: UnreadInvoice,
): Promise<Outcome<undefined, StepFailure>> {
  const place = "pointer" in failure ? ` (at ${failure.pointer})` : "";
  const input: MissingMapping = {
    kind: "invoice",
    code: invoiceNumber,
    owner: "platform-engineering",
    detail: `The ERP's ${failure.detail}${place}. Until it can be read, nothing follows from what happens to it. Put it right in the ERP, or give the value a meaning.`,
  };
  const id = createHash("sha256").update(erpId).digest("hex").slice(0, 12);
  const signal = { signalId: `unread-${erpId}-${changedAt}`, name: mappingLook, data: {} };
  for (let number = 1; number <= processesAtMost; number += 1) {
    const workflowId = `${failedMappingName}-invoice-${id}-${number}`;
    const correlationId = `${failedMappingName}-invoice-${erpId}`;
    const start = { workflow: failedMappingName, workflowId, key: failedMappingName };
    const told = await processes.startOrSignal({ ...start, input: { ...input }, correlationId }, signal);
    if (!told.ok)
      return {
        ok: false,
        failure: { kind: "retryable", detail: `a process could not be told: ${told.failure.detail}` },
      };
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`invoice ${invoiceNumber} has had ${processesAtMost} of ${failedMappingName}`);
}
