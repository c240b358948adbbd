import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { LineItem } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { CrmLineItem } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The CRM's association type of a line item with its deal. */
const lineItemToDeal = 20;

/** Enters the same line on another deal. Sent twice it makes two: look at the deal's lines first. */
export async function copyLineItem(
  send: SendToCrm,
  origin: CallOrigin,
  { line, dealId }: { readonly line: CrmLineItem; readonly dealId: string },
): Promise<Outcome<{ readonly lineItemId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.createLineItem,
    origin,
    effect: "write",
    body: {
      properties: {
        ...(line.name === undefined ? {} : { name: line.name }),
        ...(line.productCode === undefined ? {} : { hs_sku: line.productCode }),
        ...(line.quantity === undefined ? {} : { quantity: line.quantity }),
        ...(line.unitPrice === undefined ? {} : { price: line.unitPrice }),
        ...(line.discountPercent === undefined ? {} : { hs_discount_percentage: line.discountPercent }),
        ...(line.unitDiscount === undefined ? {} : { discount: line.unitDiscount }),
      },
      associations: [
        {
          to: { id: dealId },
          types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: lineItemToDeal }],
        },
      ],
    },
  });
  return answer.ok ? succeed({ lineItemId: (answer.value.body as LineItem).id }) : answer;
}
