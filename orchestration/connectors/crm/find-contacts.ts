import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationPage, Contact, ContactBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmContact, contactOf, contactProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** Finds the contacts of a company, up to as many as one call reads (100). */
export async function findContacts(
  send: SendToCrm,
  origin: CallOrigin,
  companyId: string,
): Promise<Outcome<readonly CrmContact[], StepFailure>> {
  const associated = await send({
    operation: operations.listAssociations,
    origin,
    effect: "read",
    path: { fromObjectType: "companies", fromObjectId: companyId, toObjectType: "contacts" },
    query: { limit: String(limits.batch.maxInputs) },
    absentOn: [404],
  });
  if (!associated.ok) return associated;
  if (associated.value.absent) return succeed([]);
  const { results } = associated.value.body as AssociationPage;
  const ids = [...new Set(results.map(({ toObjectId }) => String(toObjectId)))].slice(
    0,
    limits.batch.maxInputs,
  );
  if (ids.length === 0) return succeed([]);

  const answer = await send({
    operation: operations.batchReadContacts,
    origin,
    effect: "read",
    inPlaceOf: ids.length,
    body: { inputs: ids.map((id) => ({ id })), properties: [...contactProperties] },
  });
  if (!answer.ok) return answer;
  return succeed((answer.value.body as ContactBatch).results.map(contactOf));
}

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
