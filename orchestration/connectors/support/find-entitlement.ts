import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { CustomObjectRecordPage } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { entitlementOf, type SupportEntitlement } from "./map.ts";
import type { SendToSupport } from "./send.ts";

/** Finds the entitlement with this key, or `undefined`. */
export async function findEntitlement(
  send: SendToSupport,
  origin: CallOrigin,
  entitlementKey: string,
): Promise<Outcome<SupportEntitlement | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listCustomObjectRecords,
    origin,
    effect: "read",
    path: { customObjectKey: "entitlement" },
    query: { "filter[external_ids]": entitlementKey },
    stateAfter: (body) => stateOf(body as CustomObjectRecordPage),
  });
  if (!answer.ok) return answer;
  const record = (answer.value.body as CustomObjectRecordPage).custom_object_records[0];
  return record === undefined ? succeed(undefined) : entitlementOf(record);
}

function stateOf(page: CustomObjectRecordPage): string {
  const record = page.custom_object_records[0];
  return record === undefined ? "absent" : String(record.custom_object_fields.state);
}
