import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { ProductPage } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** A product of the library. `code` is empty if nobody gave it one. */
export interface CrmProduct {
  readonly code: string;
  readonly says: string;
}

/** Reads the whole library, page by page. */
export async function listProducts(
  send: SendToCrm,
  origin: CallOrigin,
): Promise<Outcome<readonly CrmProduct[], StepFailure>> {
  const products: CrmProduct[] = [];
  let after: string | undefined;
  do {
    const answer = await send({
      operation: operations.listProducts,
      origin,
      effect: "read",
      query: { limit: "100", properties: "hs_sku,name", ...(after === undefined ? {} : { after }) },
    });
    if (!answer.ok) return answer;
    const page = answer.value.body as ProductPage;
    for (const { id, properties } of page.results) {
      const code = properties.hs_sku?.trim() ?? "";
      products.push({ code: code === "" ? `id:${id}` : code, says: (properties.name ?? "").slice(0, 200) });
    }
    after = page.paging?.next?.after;
  } while (after !== undefined);
  return succeed(products);
}
