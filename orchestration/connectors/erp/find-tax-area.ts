import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { TaxAreaPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import type { SendToErp } from "./send.ts";

export interface ErpTaxArea {
  readonly taxAreaId: string;
  readonly code: string;
}

/** Finds the tax area of a country (ISO 3166-1 alpha-2), which has the country as its code, or `undefined`. */
export async function findTaxArea(
  send: SendToErp,
  origin: CallOrigin,
  country: string,
): Promise<Outcome<ErpTaxArea | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listTaxAreas,
    origin,
    effect: "read",
    query: { $filter: equals("code", country), $top: "1" },
  });
  if (!answer.ok) return answer;
  const row = (answer.value.body as TaxAreaPage).value[0];
  return succeed(row === undefined ? undefined : { taxAreaId: row.id, code: row.code });
}
