import { expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { findDuplicates } from "#orchestration/orders/find-duplicates.ts";
import type { ReadyAccount } from "#orchestration/orders/judge-readiness.ts";

const origin = { correlationId: "test", attempt: 1 };
const account = {
  ...{ companyId: "2", accountKey: "ACC2", name: "Nordwind Maschinenbau GmbH", domain: "nordwind.example" },
  ...{ country: "DE", taxAreaId: "t", taxRegistrationNumber: "DE 123 456 789" },
} as ReadyAccount;

/** A company of the CRM that is a customer already and has nothing in common with ours but what is said. */
const company = (properties: Record<string, string>) => ({
  id: "1",
  properties: { name: "Quite Other AG", concordat_account_key: "ACC1", ...properties },
});
const customer = (fields: Record<string, string>) => ({
  ...{ id: "c", number: "ACC1", displayName: "Quite Other AG", blocked: " ", country: "DE" },
  ...{ currencyCode: "EUR", taxAreaId: "t", ...fields },
});

const asked: PlatformCall[] = [];
const answering =
  (body: unknown): SendToPlatform =>
  async (call) => {
    asked.push(call);
    return succeed({ status: 200, absent: false, atMs: 0, body });
  };

async function reasonsFor(
  there: { companies?: unknown[]; customers?: unknown[] },
  of: ReadyAccount = account,
): Promise<readonly string[]> {
  const platforms = {
    crm: answering({ total: 1, results: there.companies ?? [] }),
    erp: answering({ value: there.customers ?? [] }),
  };
  const found = await findDuplicates(platforms, origin, of);
  return found.ok ? found.value.flatMap(({ because }) => because) : [found.failure.detail];
}

test.for(
  [
    { by: "the tax number", there: { companies: [company({ tax_registration_no: "DE123456789" })] } },
    { by: "the tax number", there: { customers: [customer({ taxRegistrationNumber: "de-123.456.789" })] } },
  ].map((row) => ({ ...row, because: "the same tax registration number" })),
)("$by alone, however it is written, makes it a possible duplicate", async ({ there, because }) => {
  expect(await reasonsFor(there)).toEqual([because]);
});

test.for([
  { where: "company", there: { companies: [company({ domain: "nordwind.example" })] } },
  { where: "company with www", there: { companies: [company({ domain: "WWW.nordwind.example" })] } },
  {
    where: "account's website",
    there: { customers: [customer({ website: "https://www.Nordwind.example/de" })] },
  },
  { where: "account's e-mail address", there: { customers: [customer({ email: "AP@nordwind.example" })] } },
])("the domain alone makes it a possible duplicate: $where", async ({ there }) => {
  expect(await reasonsFor(there)).toEqual(["the same domain"]);
});

test.for([
  { companies: [company({ name: "Nordwind-Maschinenbau AG" })] },
  { customers: [customer({ displayName: "Nordwind Machinenbau" })] },
])("a name that is alike alone makes it a possible duplicate: %j", async (there) => {
  expect(await reasonsFor(there)).toEqual(["a name that is alike"]);
});

test("all three are named for whoever decides, once for each account", async () => {
  const same = { name: account.name, domain: "nordwind.example", tax_registration_no: "DE123456789" };
  const books = { displayName: account.name, website: "nordwind.example" };
  expect(await reasonsFor({ companies: [company(same)], customers: [customer(books)] })).toEqual([
    "the same tax registration number",
    "the same domain",
    "a name that is alike",
  ]);
});

test("a mail provider's domain, the company above it, and who is no customer yet make none", async () => {
  const ofMail = { ...account, domain: "gmail.com" };
  expect(await reasonsFor({ companies: [company({ domain: "gmail.com" })] }, ofMail)).toEqual([]);
  const ofGroup = { ...account, parentAccountKey: "ACC1" };
  expect(await reasonsFor({ companies: [company({ domain: "nordwind.example" })] }, ofGroup)).toEqual([]);
  const noCustomer = { id: "1", properties: { name: account.name } };
  expect(await reasonsFor({ companies: [noCustomer] })).toEqual([]);
});

test("the platforms are asked for the tax number in both ways of writing it, and for the domain", async () => {
  asked.length = 0;
  await reasonsFor({});
  const filters = asked.flatMap(({ query }) => query?.["$filter"] ?? []);
  expect(filters).toEqual([
    "taxRegistrationNumber eq 'DE 123 456 789' or taxRegistrationNumber eq 'DE123456789'",
    "contains(website,'nordwind.example')",
    "contains(email,'@nordwind.example')",
    expect.stringContaining("contains(displayName,"),
  ]);
  const groups = asked.flatMap(({ body }) => (body as { filterGroups?: unknown[] })?.filterGroups ?? []);
  expect(groups).toHaveLength(5);
  expect(JSON.stringify(groups)).toContain('"value":"DE123456789"');
});
