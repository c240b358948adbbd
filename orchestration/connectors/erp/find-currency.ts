import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { CurrencyPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import type { SendToErp } from "./send.ts";

/** Whether the ERP lists a currency (ISO 4217). The company's own currency is not in that list. */
export async function findCurrency(
  send: SendToErp,
  origin: CallOrigin,
  currency: string,
): Promise<Outcome<boolean, StepFailure>> {
  const answer = await send({
    operation: operations.listCurrencies,
    origin,
    effect: "read",
    query: { $filter: equals("code", currency), $top: "1" },
  });
  return answer.ok ? succeed((answer.value.body as CurrencyPage).value.length > 0) : answer;
}
