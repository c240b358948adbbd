import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { CustomObjectRecordEnvelope } from "#contracts/generated/platforms/support/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import {
  type EntitlementChange,
  entitlementFieldsOf,
  entitlementOf,
  type SupportEntitlement,
} from "./map.ts";
import type { SendToSupport } from "./send.ts";

/**
 * Creates the entitlement with this key or changes it. Safe to repeat: the platform keeps one record for each key,
 * and the same change again changes nothing.
 */
export async function upsertEntitlement(
  send: SendToSupport,
  origin: CallOrigin,
  entitlementKey: string,
  change: EntitlementChange,
  stateBefore?: string,
): Promise<Outcome<SupportEntitlement, StepFailure>> {
  const answer = await send({
    operation: operations.upsertCustomObjectRecord,
    origin,
    effect: "write",
    path: { customObjectKey: "entitlement" },
    query: { external_id: entitlementKey },
    body: {
      custom_object_record: { name: entitlementKey, custom_object_fields: entitlementFieldsOf(change) },
    },
    ...(stateBefore === undefined ? {} : { stateBefore }),
    ...(change.state === undefined ? {} : { stateAfter: change.state }),
  });
  return answer.ok
    ? entitlementOf((answer.value.body as CustomObjectRecordEnvelope).custom_object_record)
    : answer;
}
