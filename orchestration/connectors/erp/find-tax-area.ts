import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { TaxAreaPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { isAnyOf } from "./filter.ts";
import type { SendToErp } from "./send.ts";

export interface ErpTaxArea {
  readonly taxAreaId: string;
  readonly code: string;
}

/** Finds the first tax area of these codes that there is, or `undefined`. See `taxRegionsOf` (map.ts). */
export async function findTaxArea(
  send: SendToErp,
  origin: CallOrigin,
  codes: readonly string[],
): Promise<Outcome<ErpTaxArea | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listTaxAreas,
    origin,
    effect: "read",
    query: { $filter: isAnyOf("code", codes), $top: String(codes.length) },
  });
  if (!answer.ok) return answer;
  const rows = (answer.value.body as TaxAreaPage).value;
  const row = codes.flatMap((code) => rows.find((one) => one.code === code) ?? [])[0];
  return succeed(row === undefined ? undefined : { taxAreaId: row.id, code: row.code });
}
