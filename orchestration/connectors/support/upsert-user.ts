import { operations } from "#contracts/generated/platforms/support/operations.ts";
import type { UserEnvelope } from "#contracts/generated/platforms/support/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToSupport } from "./send.ts";

/** Somebody of a customer who may ask for support. */
export interface NewUser {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly organizationId: string;
}

/** The external id in support of a contact of the CRM. */
export function userKeyOf(contactId: string): string {
  return `crm-contact-${contactId}`;
}

/**
 * Creates or changes the user of a contact. Safe to repeat: the platform keeps one for each external id and address. A
 * role is not given, so that somebody who is an agent stays one. Fails with `rejected` if the platform takes no such
 * address.
 */
export async function upsertUser(
  send: SendToSupport,
  origin: CallOrigin,
  { contactId, name, email, organizationId }: NewUser,
): Promise<Outcome<{ readonly userId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.createOrUpdateUser,
    origin,
    effect: "write",
    body: {
      user: { name, email, external_id: userKeyOf(contactId), organization_id: Number(organizationId) },
    },
  });
  if (!answer.ok) return answer;
  return succeed({ userId: String((answer.value.body as UserEnvelope).user.id) });
}
