import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { Customer, CustomerPage } from "#contracts/generated/platforms/erp/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import { option } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** What came of it. `otherwise`: finance has blocked the customer in another way, which is left as it is. */
export type ShippingChange = "changed" | "already" | "otherwise";

/**
 * Has the ERP ship nothing more to a customer (`Ship`), or lifts exactly that block. It is the one way in which an
 * integration touches a block: one that finance has set for more is never changed. Safe to repeat: the account is read
 * before, and a change by somebody else in between is `retryable`.
 */
export async function setShippingBlock(
  send: SendToErp,
  origin: CallOrigin,
  { accountKey, blocked }: { readonly accountKey: string; readonly blocked: boolean },
): Promise<Outcome<ShippingChange, StepFailure>> {
  const read = await send({
    operation: operations.listCustomers,
    origin,
    effect: "read",
    query: { $filter: equals("number", accountKey), $top: "1" },
    stateAfter: (body) => blockOf((body as CustomerPage).value[0]),
  });
  if (!read.ok) return read;
  const customer = (read.value.body as CustomerPage).value[0];
  if (customer === undefined) {
    const detail = `the ERP has no customer account ${accountKey}`;
    return fail({ kind: "rejected", code: "customer-gone", detail });
  }
  const now = option(customer.blocked);
  const wanted = blocked ? "Ship" : "";
  if (now === wanted) return succeed("already");
  if (now !== "" && now !== "Ship") return succeed("otherwise");

  const answer = await send({
    operation: operations.updateCustomer,
    origin,
    effect: "write",
    path: { customerId: customer.id },
    headers: { "if-match": customer["@odata.etag"] },
    body: { blocked: blocked ? "Ship" : " " },
    stateBefore: blockOf(customer),
    stateAfter: (body) => blockOf(body as Customer),
  });
  return answer.ok ? succeed("changed") : answer;
}

function blockOf(customer: Pick<Customer, "blocked"> | undefined): string {
  if (customer === undefined) return "absent";
  return option(customer.blocked) === "" ? "open" : `blocked: ${option(customer.blocked)}`;
}
