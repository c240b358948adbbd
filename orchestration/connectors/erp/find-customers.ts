import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { CustomerPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { isAnyOf } from "./filter.ts";
import { customerOf, type ErpCustomer } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** The most customers that one call finds: the filter must fit into a URL. */
export const customersAtMost = 50;

/** Finds customer accounts by their numbers, up to `customersAtMost`, in one call. Those that are not there are left out. */
export async function findCustomers(
  send: SendToErp,
  origin: CallOrigin,
  accountKeys: readonly string[],
): Promise<Outcome<ReadonlyMap<string, ErpCustomer>, StepFailure>> {
  const answer = await send({
    operation: operations.listCustomers,
    origin,
    effect: "read",
    inPlaceOf: accountKeys.length,
    query: { $filter: isAnyOf("number", accountKeys), $top: String(accountKeys.length) },
  });
  if (!answer.ok) return answer;
  const found = new Map<string, ErpCustomer>();
  for (const row of (answer.value.body as CustomerPage).value) {
    const customer = customerOf(row);
    if (!customer.ok) return customer;
    found.set(customer.value.accountKey, customer.value);
  }
  return succeed(found);
}
