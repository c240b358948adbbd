import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** The deals that line items belong to, each once. At most 1,000 line items; those that are gone belong to none. */
export async function findDealsOfLines(
  send: SendToCrm,
  origin: CallOrigin,
  lineItemIds: readonly string[],
): Promise<Outcome<readonly string[], StepFailure>> {
  if (lineItemIds.length === 0) return succeed([]);
  const answer = await send({
    operation: operations.batchReadAssociations,
    origin,
    effect: "read",
    inPlaceOf: lineItemIds.length,
    path: { fromObjectType: "line_items", toObjectType: "deals" },
    body: { inputs: lineItemIds.map((id) => ({ id })) },
  });
  if (!answer.ok) return answer;
  const { results } = answer.value.body as AssociationBatch;
  return succeed([...new Set(results.flatMap(({ to }) => to.map(({ toObjectId }) => String(toObjectId))))]);
}
