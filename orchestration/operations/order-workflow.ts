import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { legacyOrderNumber } from "../legacy/legacy-order.ts";
import { orderAmendmentName } from "../workflows/follow-deal.ts";
import { legacyBatchName } from "../workflows/legacy-batch.ts";
import { quoteToCashName } from "../workflows/quote-to-cash.ts";
import type { WorkflowRecords } from "./workflow-records.ts";

/** The process that a contract's order is in the hands of: an amendment under way, else the one that made the order. */
export async function readOrderWorkflow(
  records: Pick<WorkflowRecords, "readWorkflow" | "workflows">,
  { contractRef, dealId }: { readonly contractRef: string; readonly dealId: string | undefined },
): Promise<WorkflowStatus | undefined> {
  const amendment = await amendmentUnderWay(records, contractRef);
  if (amendment !== undefined) return records.readWorkflow(amendment);
  const orderNumber = legacyOrderNumber(contractRef);
  if (orderNumber !== undefined) return records.readWorkflow(`${legacyBatchName}-${orderNumber}`);
  return dealId === undefined ? undefined : records.readWorkflow(`${quoteToCashName}-${dealId}`);
}

/** The id of the one that began last. */
async function amendmentUnderWay(
  { workflows }: Pick<WorkflowRecords, "workflows">,
  contractRef: string,
): Promise<string | undefined> {
  const beginning = `${orderAmendmentName}-${contractRef}-`;
  const isFinal = (state: string) => state === "completed" || state === "canceled";
  return [...((await workflows.rows()) ?? [])]
    .filter(([workflowId, { state }]) => workflowId.startsWith(beginning) && !isFinal(state))
    .sort(([, one], [, other]) => other.startedAt.localeCompare(one.startedAt))[0]?.[0];
}
