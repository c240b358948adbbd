import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { CustomObjectRecordPage } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { entitlementOf, type SupportEntitlement } from "./map.ts";
import type { SendToSupport } from "./send.ts";

/** Keys in one call: the platform's largest page, and short enough for an address. */
const keysAtMost = 100;

/** Finds the entitlements with these keys. Those that are not there are left out. */
export async function findEntitlements(
  send: SendToSupport,
  origin: CallOrigin,
  entitlementKeys: readonly string[],
): Promise<Outcome<readonly SupportEntitlement[], StepFailure>> {
  const found: SupportEntitlement[] = [];
  for (let start = 0; start < entitlementKeys.length; start += keysAtMost) {
    const keys = entitlementKeys.slice(start, start + keysAtMost);
    const answer = await send({
      operation: operations.listCustomObjectRecords,
      origin,
      effect: "read",
      inPlaceOf: keys.length,
      path: { customObjectKey: "entitlement" },
      query: { "filter[external_ids]": keys.join(","), "page[size]": String(keysAtMost) },
    });
    if (!answer.ok) return answer;
    for (const record of (answer.value.body as CustomObjectRecordPage).custom_object_records) {
      const entitlement = entitlementOf(record);
      if (!entitlement.ok) return entitlement;
      found.push(entitlement.value);
    }
  }
  return succeed(found);
}
