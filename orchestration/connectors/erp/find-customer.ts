import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { CustomerPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { customerOf, type ErpCustomer } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** Finds the one customer account with this number, or `undefined`. */
export async function findCustomer(
  send: SendToErp,
  origin: CallOrigin,
  accountKey: string,
): Promise<Outcome<ErpCustomer | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listCustomers,
    origin,
    effect: "read",
    query: { $filter: equals("number", accountKey), $top: "1" },
    stateAfter: (body) => ((body as CustomerPage).value.length === 0 ? "absent" : "present"),
  });
  if (!answer.ok) return answer;
  const row = (answer.value.body as CustomerPage).value[0];
  return row === undefined ? succeed(undefined) : customerOf(row);
}
