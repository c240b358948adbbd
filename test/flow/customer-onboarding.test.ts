import { randomInt } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { exceptionAbout, resolveException, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const operator = { correlationId: "test-operator", principal: "operator@example.com" };
const contactToCompany = 279;

interface Row {
  readonly id: string;
  readonly properties: Record<string, string | null>;
}

async function crm(method: string, path: string, body?: unknown): Promise<Row> {
  const { baseUrl, token } = stage.simulators.crm;
  const response = await fetch(`${baseUrl}/crm/v3/objects/${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Row;
}

/** A company of a name that no other test has. */
async function enterCompany(properties: Record<string, string> = {}) {
  const number = String(randomInt(1_000_000_000));
  const name = `Quellwasser ${number} GmbH`;
  const company = await crm("POST", "companies", {
    properties: { name, domain: `quell-${number}.example`, country: "DE", ...properties },
  });
  return { companyId: company.id, name, domain: `quell-${number}.example`, number };
}

async function enterContact(companyId: string, email: string) {
  const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: contactToCompany }];
  const properties = { email, firstname: "Ada", lastname: "Quell" };
  return crm("POST", "contacts", { properties, associations: [{ to: { id: companyId }, types }] });
}

async function support<Body>(path: string, init: RequestInit = {}): Promise<Body> {
  const { baseUrl, oauthToken } = stage.simulators.support;
  const headers = { authorization: `Bearer ${oauthToken}`, "content-type": "application/json" };
  const response = await fetch(`${baseUrl}${path}`, { ...init, headers });
  expect(response.ok).toBe(true);
  return (await response.json()) as Body;
}

async function onboard(companyId: string): Promise<string> {
  const answer = await stage.bus.request("create-customer-account", { companyId }, operator);
  if (!answer.ok || !answer.value.ok) throw new Error("the onboarding was not started");
  return answer.value.value.workflowId;
}

const customersNamed = async (name: string) => {
  const response = await fetch(`${stage.simulators.erp.controlUrl}/ledger?object=customers`);
  const ledger = (await response.json()) as { entries?: unknown[] };
  return JSON.stringify(ledger.entries ?? ledger).split(name).length - 1;
};

const columnsOf = async (companyId: string) => {
  const properties = "concordat_account_key,erp_customer_no,support_org_id";
  return (await crm("GET", `companies/${companyId}?properties=${properties}`)).properties;
};

interface Organizations {
  readonly organizations: readonly {
    id: number;
    name: string;
    external_id: string;
    domain_names: string[];
  }[];
}
const usersOf = async (contactId: string) =>
  (await support<{ users: unknown[] }>(`/users/search.json?external_id=crm-contact-${contactId}`)).users;
const organizationsOf = (accountKey: string) =>
  support<Organizations>(`/organizations/search.json?external_id=${accountKey}`);

test("a company becomes one account, one organization with its contacts, and knows both", async () => {
  const { companyId, name, domain } = await enterCompany({
    payment_terms: "60 DAYS",
    tax_registration_no: "DE 811",
  });
  const contacts = [
    await enterContact(companyId, `ada@${domain}`),
    await enterContact(companyId, `bob@${domain}`),
  ];
  const accountKey = `ACC${companyId}`;

  const workflowId = await onboard(companyId);
  expect(workflowId).toBe(`customer-onboarding-${accountKey}`);
  await workflowIn(stage, workflowId, "completed");
  expect(await onboard(companyId)).toBe(workflowId);

  const [organization] = (await organizationsOf(accountKey)).organizations;
  expect(organization).toMatchObject({ name, domain_names: [domain] });
  expect(await columnsOf(companyId)).toMatchObject({
    concordat_account_key: accountKey,
    erp_customer_no: accountKey,
    support_org_id: String(organization?.id),
  });
  for (const contact of contacts) {
    expect(await usersOf(contact.id)).toMatchObject([
      { email: contact.properties.email, organization_id: organization?.id, role: "end-user" },
    ]);
  }
});

test("a company that looks like a customer waits for a person, who says which account is its own", async () => {
  const first = await enterCompany();
  await workflowIn(stage, await onboard(first.companyId), "completed");
  const second = await enterCompany({ name: first.name.replace(" GmbH", " AG"), domain: "other.example" });

  const workflowId = await onboard(second.companyId);
  const exception = await exceptionAbout(stage, `ACC${second.companyId}`);
  expect(exception).toMatchObject({
    code: "possible-duplicate-account",
    owner: "sales-operations",
    actions: ["retry", "resolve", "compensate"],
  });
  expect(exception.detail).toContain(`ACC${first.companyId}`);
  expect(await customersNamed(`ACC${second.companyId}`)).toBe(0);

  const { exceptionId } = exception;
  const resolve = (id: string, data: Record<string, unknown>) =>
    stage.bus.request("resolve-exception", { exceptionId: id, action: "resolve", data }, operator);
  expect(await resolve(exceptionId, { useAccount: "A", createNew: true })).toMatchObject({
    value: { ok: false, failure: { code: "data-refused" } },
  });
  expect(await resolve(exceptionId, { useAccount: "NOBODY" })).toMatchObject({ value: { ok: true } });
  const again = await exceptionAbout(stage, `ACC${second.companyId}`);
  expect(again.detail).toContain("The ERP has no account NOBODY");
  const useAccount = `ACC${first.companyId}`;
  await resolveException(stage, again.exceptionId, { action: "resolve", data: { useAccount } });

  await workflowIn(stage, workflowId, "completed");
  expect(await columnsOf(second.companyId)).toMatchObject({
    concordat_account_key: null,
    erp_customer_no: `ACC${first.companyId}`,
  });
  expect(await customersNamed(`ACC${second.companyId}`)).toBe(0);
  expect((await organizationsOf(`ACC${second.companyId}`)).organizations).toEqual([]);
  expect((await organizationsOf(`ACC${first.companyId}`)).organizations).toMatchObject([
    { name: first.name },
  ]);
});

test("a company of a known domain gets an account of its own when a person says so, and an organization of another name", async () => {
  const first = await enterCompany();
  await workflowIn(stage, await onboard(first.companyId), "completed");
  const second = await enterCompany({ name: first.name, domain: first.domain });

  const workflowId = await onboard(second.companyId);
  const { exceptionId, detail } = await exceptionAbout(stage, `ACC${second.companyId}`);
  expect(detail).toContain("a name that is alike");
  const data = { createNew: true };
  await resolveException(stage, exceptionId, { action: "resolve", data });
  await workflowIn(stage, workflowId, "completed");

  const [organization] = (await organizationsOf(`ACC${second.companyId}`)).organizations;
  expect(organization?.name).toBe(`${first.name} (ACC${second.companyId})`);
});

test("of two companies of one name that come at the same moment only one gets an account unasked", async () => {
  const first = await enterCompany();
  const second = await enterCompany({ name: first.name, domain: first.domain });
  const ids = await Promise.all([onboard(first.companyId), onboard(second.companyId)]);

  const raised = await Promise.any([
    exceptionAbout(stage, `ACC${first.companyId}`),
    exceptionAbout(stage, `ACC${second.companyId}`),
  ]);
  const free = ids.find((id) => id !== raised.workflowId) ?? "";
  await workflowIn(stage, free, "completed");
  const { state } = await workflowIn(stage, raised.workflowId, "blocked");
  expect(state).toBe("blocked");
});

test("an organization that support entered by hand for the same domain is taken over", async () => {
  const { companyId, name, domain } = await enterCompany();
  const body = JSON.stringify({ organization: { name, domain_names: [domain, "more.example"] } });
  const { organization } = await support<{ organization: { id: number } }>("/organizations.json", {
    method: "POST",
    body,
  });

  await workflowIn(stage, await onboard(companyId), "completed");
  expect((await organizationsOf(`ACC${companyId}`)).organizations).toMatchObject([
    { id: organization.id, name, domain_names: [domain, "more.example"] },
  ]);
});

test("a contact whose address support refuses keeps nobody else waiting, and is tried again when it is corrected", async () => {
  const { companyId, domain } = await enterCompany();
  const contact = await enterContact(companyId, "no address");
  const other = await enterContact(companyId, `eve@${domain}`);

  const workflowId = await onboard(companyId);
  const exception = await exceptionAbout(stage, `ACC${companyId}`);
  expect(exception).toMatchObject({
    code: "contacts-refused",
    owner: "support-operations",
    blocks: [`support for contact ${contact.id}`],
  });
  expect(await usersOf(other.id)).toMatchObject([{ email: `eve@${domain}` }]);

  await crm("PATCH", `contacts/${contact.id}`, { properties: { email: `dan@${domain}` } });
  const { exceptionId } = exception;
  await resolveException(stage, exceptionId);
  await workflowIn(stage, workflowId, "completed");
});

test("a company that lacks what an account needs waits with every reason", async () => {
  const { companyId } = await enterCompany({
    country: "XX",
    payment_terms: "WHENEVER",
    bill_to: "parent",
  });
  const workflowId = await onboard(companyId);
  const { code, detail, exceptionId } = await exceptionAbout(stage, companyId);
  expect(code).toBe("account-not-ready");
  expect(detail).toContain('"XX"');
  expect(detail).toContain('"WHENEVER"');
  expect(detail).toContain("none above it");

  const properties = { country: "DE", payment_terms: "30 DAYS", bill_to: "self" };
  await crm("PATCH", `companies/${companyId}`, { properties });
  await resolveException(stage, exceptionId);
  await workflowIn(stage, workflowId, "completed");
});
