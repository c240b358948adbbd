import type { EntitlementCheck } from "#contracts/generated/canonical/types.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findEntitlements } from "../connectors/support/find-entitlements.ts";
import type { SupportEntitlement } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { platformFailure } from "./failure.ts";
import { entitlementKeysOf, missingCustomer, readTrade } from "./list-of-customer.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Which state decides when a customer has several entitlements for one product: the best. */
const best = ["active", "held", "provisional", "revoked"] as const;

/** Whether a customer may get support for a product now, and why: three calls, two of them at once. */
export function checkEntitlement(d: OperationDependencies): OperationHandler<"check-entitlement"> {
  return async ({ accountKey, productCode }, context) => {
    const asOf = new Date(d.clock.nowMs()).toISOString();
    const origin = originOf(context);
    const trade = await readTrade(d, origin, accountKey);
    if (!trade.ok) return trade.failure;
    const keys = entitlementKeysOf(trade.value);
    if (keys.length === 0) {
      const missing = await missingCustomer(d, origin, accountKey);
      if (missing !== undefined) return missing;
    }
    const found = await findEntitlements(d.platforms.support, origin, keys);
    if (!found.ok) return platformFailure("support", found.failure, d.clock.nowMs());
    return {
      ok: true,
      value: { accountKey, productCode, ...judge(found.value, productCode, asOf.slice(0, 10)), asOf },
    };
  };
}

type Verdict = Pick<EntitlementCheck, "entitled" | "reason" | "meaning" | "entitlements" | "until">;

/** What a customer's entitlements mean for one product on a day (YYYY-MM-DD). Behind its last day, one has ended whatever it says. */
export function judge(
  entitlements: readonly SupportEntitlement[],
  productCode: string,
  today: string,
): Verdict {
  const forProduct = entitlements
    .filter(({ productCodes }) => productCodes.includes(productCode))
    .map((one) =>
      one.endsOn !== undefined && one.endsOn < today ? { ...one, state: "revoked" as const } : one,
    )
    .sort((one, other) => best.indexOf(one.state) - best.indexOf(other.state))
    .slice(0, 100);
  const [first] = forProduct;
  const reason = first?.state ?? (entitlements.length === 0 ? "no-contract" : "not-covered");
  return {
    ...(first?.endsOn === undefined ? {} : { until: first.endsOn }),
    entitled: reason === "active",
    reason,
    meaning: meanings[reason](first, productCode).slice(0, 500),
    entitlements: forProduct.map(({ entitlementKey, contractRef, state, holdReason, invoiceNumber }) =>
      withoutAbsent({
        entitlementKey,
        contractRef,
        state,
        holdReason: holdReason?.slice(0, 200),
        invoiceNumber,
      }),
    ),
  };
}

const meanings: Readonly<
  Record<
    EntitlementCheck["reason"],
    (deciding: SupportEntitlement | undefined, productCode: string) => string
  >
> = {
  active: (deciding, product) => `Contract ${deciding?.contractRef} gives support for ${product}.`,
  held: (deciding) =>
    `Support under contract ${deciding?.contractRef} is held${deciding?.holdReason ? ` (${deciding.holdReason})` : ""} until finance has put ${deciding?.invoiceNumber ? `invoice ${deciding.invoiceNumber}` : "the invoice"} right.`,
  provisional: (deciding) =>
    `The order of contract ${deciding?.contractRef} is accepted and not invoiced yet; support begins with the invoice.`,
  revoked: (deciding) => `Support under contract ${deciding?.contractRef} has ended.`,
  "not-covered": (_, product) =>
    `The customer's contracts give support for other products, and not for ${product}.`,
  "no-contract": () => "The customer has no contract that gives support.",
};
