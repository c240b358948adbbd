import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { LineItemBatch } from "#contracts/generated/platforms/crm/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmLineItem, lineItemOf, lineItemProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The most that one batch may ask for. */
const batchSize = 100;

/**
 * Reads line items, in the order of `lineItemIds`. If one of them is gone the deal was changed meanwhile:
 * that is `retryable`, beginning with the deal.
 */
export async function readLineItems(
  send: SendToCrm,
  origin: CallOrigin,
  lineItemIds: readonly string[],
): Promise<Outcome<readonly CrmLineItem[], StepFailure>> {
  const found = new Map<string, CrmLineItem>();
  for (let from = 0; from < lineItemIds.length; from += batchSize) {
    const answer = await send({
      operation: operations.batchReadLineItems,
      origin,
      effect: "read",
      body: {
        inputs: lineItemIds.slice(from, from + batchSize).map((id) => ({ id })),
        properties: [...lineItemProperties],
      },
    });
    if (!answer.ok) return answer;
    for (const row of (answer.value.body as LineItemBatch).results) found.set(row.id, lineItemOf(row));
  }

  const lines = lineItemIds.flatMap((id) => found.get(id) ?? []);
  return lines.length === lineItemIds.length
    ? succeed(lines)
    : fail({ kind: "retryable", detail: "line items of the deal disappeared while it was read" });
}
