import { succeed } from "#contracts/runtime/outcome.ts";
import { readContacts } from "../connectors/crm/read-contacts.ts";
import { upsertUser } from "../connectors/support/upsert-user.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessException, ProcessStep } from "./process.ts";
import type { TracedRun } from "./traced-run.ts";

export const contactsRefused = "contacts-refused";

const dueInMs = 3 * 24 * 60 * 60 * 1_000;

export const inviteSteps: readonly ProcessStep[] = [
  { name: "read-contacts", does: "reads the company's contacts in the CRM", numbered: true },
  { name: "invite-contact", does: "makes a contact a user of the organization in support", numbered: true },
];

export const inviteExceptions: readonly ProcessException[] = [
  {
    code: contactsRefused,
    owner: "support-operations",
    dueInMs,
    blocks: "support for contacts whose addresses support does not take",
  },
];

/**
 * Makes the contacts of a company users of its organization, one after the other, as the platform takes one a second.
 * A contact without an address cannot ask for support and is passed over. Answers how many there are.
 */
export async function inviteContacts(
  { platforms: { crm, support } }: FlowDependencies,
  run: TracedRun,
  { accountKey, companyId, supportId }: { accountKey: string; companyId: string; supportId: string },
): Promise<number> {
  const invited = new Set<string>();
  let calls = 0;
  for (let round = 1; ; round += 1) {
    const suffix = round === 1 ? "" : `-${round}`;
    const contacts = await run.read(`read-contacts${suffix}`, (origin) =>
      readContacts(crm, origin, companyId),
    );
    const refused: string[] = [];
    for (const { contactId, email, name } of contacts) {
      if (email === undefined || invited.has(`${contactId} ${email}`)) continue;
      calls += 1;
      const refusal = await run.write<string | null>(`invite-contact-${calls}`, async (origin) => {
        const user = { contactId, email, name: name ?? email, organizationId: supportId };
        const upserted = await upsertUser(support, origin, user);
        if (upserted.ok) return succeed(null);
        // A bad address is the contact's, and no reason to keep the others waiting.
        return upserted.failure.kind === "rejected" ? succeed(upserted.failure.detail) : upserted;
      });
      if (refusal === null) invited.add(`${contactId} ${email}`);
      else refused.push(`contact ${contactId}: ${refusal}`);
    }
    if (refused.length === 0) return invited.size;
    await run.raise(exceptionOf(accountKey, companyId, refused));
  }
}

function exceptionOf(accountKey: string, companyId: string, refused: readonly string[]): ExceptionToRaise {
  return {
    code: contactsRefused,
    detail: `Support does not take ${refused.length} of the contacts of company ${companyId}, so they cannot ask for support under ${accountKey}:\n${refused.slice(0, 50).join("\n").slice(0, 3_500)}\nCorrect their addresses in the CRM, or take them off the company there, then resolve with 'retry'.`,
    owner: "support-operations",
    dueInMs,
    blocks: refused.slice(0, 100).map((one) => `support for ${one.split(":")[0]}`),
    subject: accountKey,
  };
}
