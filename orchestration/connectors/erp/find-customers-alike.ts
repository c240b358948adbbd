import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { CustomerPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { contains, isAnyOf } from "./filter.ts";
import { customerOf, type ErpCustomer } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** The most of each kind that is looked at. */
const matchesAtMost = 100;

/**
 * Finds accounts with one of these tax numbers, with this domain in website or e-mail address, and with one of these words in
 * their names as they are written. The ERP takes no `or` over two fields, so each field is a call.
 */
export async function findCustomersAlike(
  send: SendToErp,
  origin: CallOrigin,
  alike: {
    readonly taxRegistrationNumbers: readonly string[];
    readonly domain?: string;
    readonly words: readonly string[];
  },
): Promise<Outcome<readonly ErpCustomer[], StepFailure>> {
  const filters = [
    ...(alike.taxRegistrationNumbers.length === 0
      ? []
      : [isAnyOf("taxRegistrationNumber", alike.taxRegistrationNumbers)]),
    ...(alike.domain === undefined
      ? []
      : [contains("website", alike.domain), contains("email", `@${alike.domain}`)]),
    ...(alike.words.length === 0
      ? []
      : [alike.words.map((word) => contains("displayName", word)).join(" or ")]),
  ];
  const found = new Map<string, ErpCustomer>();
  for (const $filter of filters) {
    const answer = await send({
      operation: operations.listCustomers,
      origin,
      effect: "read",
      query: { $filter, $top: String(matchesAtMost) },
    });
    if (!answer.ok) return answer;
    for (const row of (answer.value.body as CustomerPage).value) {
      const customer = customerOf(row);
      if (!customer.ok) return customer;
      found.set(customer.value.accountKey, customer.value);
    }
  }
  return succeed([...found.values()]);
}
