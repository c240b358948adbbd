import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationPage, ContactBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmContact, contactOf, contactProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The most contacts of one company that are read: one batch. */
export const contactsAtMost = 100;

/** The contacts of a company, `contactsAtMost` of them, in the order of their ids. */
export async function readContacts(
  send: SendToCrm,
  origin: CallOrigin,
  companyId: string,
): Promise<Outcome<readonly CrmContact[], StepFailure>> {
  const listed = await send({
    operation: operations.listAssociations,
    origin,
    effect: "read",
    path: { fromObjectType: "companies", fromObjectId: companyId, toObjectType: "contacts" },
    query: { limit: "500" },
  });
  if (!listed.ok) return listed;
  const page = listed.value.body as AssociationPage;
  const ids = [...new Set(page.results.map(({ toObjectId }) => Number(toObjectId)))]
    .sort((a, b) => a - b)
    .slice(0, contactsAtMost);
  if (ids.length === 0) return succeed([]);

  const answer = await send({
    operation: operations.batchReadContacts,
    origin,
    effect: "read",
    inPlaceOf: ids.length,
    body: { inputs: ids.map((id) => ({ id: String(id) })), properties: [...contactProperties] },
  });
  if (!answer.ok) return answer;
  const contacts = (answer.value.body as ContactBatch).results.map(contactOf);
  return succeed(contacts.sort((a, b) => Number(a.contactId) - Number(b.contactId)));
}
