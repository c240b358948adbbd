import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { isInvoiced } from "#simulators/portfolio/account.ts";
import { createPortfolio } from "#simulators/portfolio/portfolio.ts";
import { startSimulators } from "#simulators/start.ts";

const nowMs = Date.UTC(2026, 10, 23);

interface ObjectSet {
  readonly name: string;
  readonly count: number;
  readonly rows: readonly Record<string, unknown>[];
}

const setsOf = async (controlUrl: string): Promise<Record<string, ObjectSet>> => {
  const answer = await fetch(`${controlUrl}/objects?latest=100`);
  const { sets } = (await answer.json()) as { sets: ObjectSet[] };
  return Object.fromEntries(sets.map((set) => [set.name, set]));
};

test("the same seed makes the same customers, another seed others", async () => {
  const names = async (seed: number) =>
    [...(await createPortfolio({ size: "small" }, seed)).accounts(nowMs)].map(({ name }) => name);
  expect(await names(7)).toEqual(await names(7));
  expect(await names(7)).not.toEqual(await names(8));
});

test("no two of 1 000 customers share a name, a key or a contract", async () => {
  const accounts = [...(await createPortfolio({ size: "medium" }, 3)).accounts(nowMs)];
  const contracts = accounts.flatMap(({ sales }) => sales.map(({ contractRef }) => contractRef));
  expect(new Set(accounts.map(({ name }) => name)).size).toBe(1_000);
  expect(new Set(accounts.map(({ accountKey }) => accountKey)).size).toBe(1_000);
  expect(new Set(contracts).size).toBe(contracts.length);
});

test("whoever the README asks for is a customer of every small portfolio, whatever the seed", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const asked = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, key]) => key);
  const accountKeys = asked(/(?:v1\/customers\/|accountKey=)([A-Z0-9-]+)/g);
  const contractRefs = asked(/v1\/orders\/([A-Z0-9-]+)/g);
  expect([accountKeys.length, contractRefs.length]).toEqual([2, 1]);
  for (const seed of [1, 7, 4_711]) {
    const accounts = [...(await createPortfolio({ size: "small" }, seed)).accounts(nowMs)];
    const contracts = accounts.flatMap(({ sales }) => sales.map(({ contractRef }) => contractRef));
    expect(accounts.map(({ accountKey }) => accountKey)).toEqual(expect.arrayContaining(accountKeys));
    expect(contracts).toEqual(expect.arrayContaining(contractRefs));
  }
});

test.for([
  { share: 0, defects: 0 },
  { share: 0.0001, defects: 1 },
  { share: 0.02, defects: 20 },
  { share: 1, defects: 1_000 },
])("a share of $share of 1 000 customers is $defects with a defect", async ({ share, defects }) => {
  const portfolio = await createPortfolio({ size: "medium", defectShare: share }, 1);
  const struck = [...portfolio.accounts(nowMs)].filter(({ defect }) => defect !== undefined);
  expect(portfolio.defects).toHaveLength(defects);
  expect(struck.map(({ accountKey, defect }) => [accountKey, defect])).toEqual(
    portfolio.defects.map(({ accountKey, kind }) => [accountKey, kind]),
  );
});

test("the three platforms agree about customers, orders, invoices and tickets", async () => {
  await using simulators = await startSimulators({ portfolio: { size: "small" }, seed: 5 });
  const accounts = [...(await createPortfolio({ size: "small" }, 5)).accounts(Date.now())];
  const sales = accounts.flatMap((account) => account.sales);
  const invoiceNumbers = sales.filter(isInvoiced).map(({ invoiceNumber }) => invoiceNumber);
  const [crm, erp, support] = await Promise.all([
    setsOf(simulators.crm.controlUrl),
    setsOf(simulators.erp.controlUrl),
    setsOf(simulators.support.controlUrl),
  ]);

  expect([crm.companies?.count, erp.customers?.count, support.organizations?.count]).toEqual([10, 10, 10]);
  expect(crm.deals?.count).toBe(sales.length);
  expect(erp.salesInvoices?.rows.map(({ number }) => number).toSorted()).toEqual(invoiceNumbers.toSorted());
  expect(erp.salesOrders?.count).toBe(sales.filter(({ state }) => state === "ordered").length);
  expect(support.tickets?.count).toBe(accounts.flatMap(({ tickets }) => tickets).length);
  expect(
    crm.deals?.rows.flatMap(({ erp_invoice_no: number }) => (number === "" ? [] : [number])).toSorted(),
  ).toEqual(invoiceNumbers.toSorted());
});

test("what the platforms start with is found at once, and its keys are taken", async () => {
  await using simulators = await startSimulators({ portfolio: { size: "small" }, seed: 5 });
  const { crm, erp, support } = simulators;
  const asked = async (url: string, token: string, body?: object) => {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const erpToken = async () => {
    const { clientId, clientSecret, scope } = erp;
    const grant = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    };
    const answer = await fetch(erp.tokenUrl, { method: "POST", body: new URLSearchParams(grant) });
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  const companies = `${crm.baseUrl}/crm/v3/objects/companies`;
  const keyed = { propertyName: "concordat_account_key", operator: "EQ", value: "ACC-000003" };
  const search = { filterGroups: [{ filters: [keyed] }], limit: 1 };
  expect((await asked(`${companies}/search`, crm.token, search)).body).toMatchObject({ total: 1 });
  const again = { properties: { name: "Once more", concordat_account_key: "acc-000003" } };
  expect((await asked(companies, crm.token, again)).status).toBe(400);

  const customers = `${erp.baseUrl}/companies(${erp.companyId})/customers`;
  const token = await erpToken();
  const filter = encodeURIComponent("number eq 'ACC-000003'");
  expect((await asked(`${customers}?$filter=${filter}`, token)).body).toMatchObject({
    value: [{ number: "ACC-000003" }],
  });
  expect((await asked(customers, token, { displayName: "Once more", number: "ACC-000003" })).status).toBe(
    409,
  );

  const query = encodeURIComponent("type:organization external_id:ACC-000003");
  const found = await asked(`${support.baseUrl}/search?query=${query}`, support.oauthToken);
  expect(found.body).toMatchObject({ count: 1 });
  const organization = { organization: { name: "Once more", external_id: "ACC-000003" } };
  expect((await asked(`${support.baseUrl}/organizations`, support.oauthToken, organization)).status).toBe(
    422,
  );
});

test("what a platform starts with is no effect of anybody", async () => {
  await using simulators = await startSimulators({ portfolio: { size: "small" } });
  const ledger = await (await fetch(`${simulators.erp.controlUrl}/ledger`)).json();
  expect(ledger).toEqual({ entries: [], counts: {} });
});

test("state and secrets in a folder outlive the simulators", async () => {
  const dataFolder = await mkdtemp(`${tmpdir()}/concordat-simulators-`);
  try {
    const first = await startSimulators({ dataFolder, portfolio: { size: "small" } });
    const { token } = first.crm;
    await fetch(`${first.crm.baseUrl}/crm/v3/objects/companies`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ properties: { name: "Kept Company" } }),
    });
    await first.stop();

    await using second = await startSimulators({ dataFolder });
    const { companies } = await setsOf(second.crm.controlUrl);
    expect(second.crm.token).toBe(token);
    expect(companies?.count).toBe(11);
    expect(companies?.rows[0]).toMatchObject({ name: "Kept Company" });
    await second.stop();
    expect((await readdir(dataFolder)).toSorted()).toEqual(["crm.json", "erp.json", "support.json"]);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
});

test("a profile that a platform does not have is refused by name", async () => {
  await expect(startSimulators({ profiles: { crm: "gold" } })).rejects.toThrow("crm has no profile 'gold'");
});

test.for([
  [{ portfolo: {} }, "there is no option 'portfolo'"],
  [{ platforms: ["crm", "cms"] }, "there is no platform 'cms'; there are crm, erp, support"],
  [{ profiles: { cms: "free" } }, "there is no platform 'cms'"],
  [{ ports: { crm: 65_536 } }, "port of crm must be a whole number from 0 to 65535, not 65536"],
  [{ seed: -1 }, "seed must be a whole number"],
  [{ portfolio: { size: "huge" } }, "there is no size 'huge'; there are small, medium, large"],
  [{ portfolio: { size: "small", defectShare: 7 } }, "defectShare must be from 0 to 1, not 7"],
] as const)("a caller without a compiler is told of %j", async ([options, message]) => {
  await expect(startSimulators(options as never)).rejects.toThrow(message);
});
