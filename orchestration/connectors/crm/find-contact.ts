import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { Contact } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmContact, contactOf, contactProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** Finds the one contact with this e-mail address, with its company, or `undefined`. */
export async function findContact(
  send: SendToCrm,
  origin: CallOrigin,
  email: string,
): Promise<Outcome<CrmContact | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.readContact,
    origin,
    effect: "read",
    path: { objectId: email },
    query: { idProperty: "email", properties: contactProperties.join(","), associations: "companies" },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? undefined : contactOf(answer.value.body as Contact));
}
