import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { Customer } from "#contracts/generated/platforms/erp/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { customerOf, type ErpCustomer } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** A customer account to be opened. `accountKey` becomes its number, so there can be only one. */
export interface NewCustomer {
  readonly accountKey: string;
  readonly name: string;
  readonly country: string;
  readonly taxAreaId: string;
  readonly taxRegistrationNumber?: string | undefined;
  readonly paymentTermsId?: string | undefined;
  readonly currency: string | undefined;
  readonly address: string | undefined;
  readonly city: string | undefined;
  readonly postalCode: string | undefined;
  readonly phone: string | undefined;
}

/**
 * Opens a customer account. Fails with `rejected` and code `sameKeyExists` (failure.ts) if there is one with this
 * number: find it. After `outcome-unknown` find it before sending again.
 */
export async function createCustomer(
  send: SendToErp,
  origin: CallOrigin,
  customer: NewCustomer,
): Promise<Outcome<ErpCustomer, StepFailure>> {
  const answer = await send({
    operation: operations.createCustomer,
    origin,
    effect: "write",
    body: withoutAbsent({
      number: customer.accountKey,
      displayName: customer.name.slice(0, 100),
      type: "Company" as const,
      country: customer.country,
      taxLiable: true,
      taxAreaId: customer.taxAreaId,
      taxRegistrationNumber: customer.taxRegistrationNumber,
      paymentTermsId: customer.paymentTermsId,
      currencyCode: customer.currency,
      addressLine1: customer.address?.slice(0, 100),
      city: customer.city?.slice(0, 30),
      postalCode: customer.postalCode?.slice(0, 20),
      phoneNumber: customer.phone?.slice(0, 30),
    }),
    stateBefore: "absent",
    stateAfter: "present",
  });
  return answer.ok ? customerOf(answer.value.body as Customer) : answer;
}
