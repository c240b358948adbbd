import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"], clock: frozenClock, limitsLifted: true });
  const terms = rows((await get("paymentTerms?$filter=code eq '30 DAYS'")).body)[0];
  for (const [number, city] of [
    ["ACC1", "Kiel"],
    ["ACC2", "Bonn"],
    ["ACC3", "Kiel"],
  ])
    await send("POST", "customers", {
      number,
      displayName: `Customer ${number}`,
      city,
      currencyCode: "EUR",
      paymentTermsId: terms?.["id"],
    });
  for (const quantity of [1, 2, 3])
    await send("POST", "salesOrders", {
      customerNumber: "ACC1",
      externalDocumentNumber: `CR${quantity}`,
      salesOrderLines: [
        { lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity },
        { lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 1 },
      ],
    });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  platforms.sendErp(method, path, body, headers);
const get = (path: string, headers: Record<string, string> = {}) => send("GET", path, undefined, headers);
const rows = (body: Json) => body["value"] as Json[];
const numbers = (body: Json) => rows(body).map(({ number }) => number);
const code = (body: Json) => (body["error"] as Json)["code"];

describe("queries of the ERP", () => {
  test.for([
    { query: "$filter=city eq 'Kiel' and not (number eq 'ACC1')", found: ["ACC3"] },
    { query: "$filter=contains(displayName,'ACC2') or endswith(displayName,'3')", found: ["ACC2", "ACC3"] },
    { query: "$filter=city ne 'Kiel'", found: ["ACC2"] },
    { query: "$filter=balanceDue ge 0 and number lt 'ACC3'", found: ["ACC1", "ACC2"] },
    { query: "$orderby=city desc,number desc", found: ["ACC3", "ACC1", "ACC2"] },
    { query: "$orderby=number&$skip=1&$top=1", found: ["ACC2"] },
    { query: "$top=0", found: [] },
    // What it says of other records is passed over.
    {
      query: "$filter=salesOrders/any(o:contains(o/number,')x')) and city eq 'Kiel'",
      found: ["ACC1", "ACC3"],
    },
    { query: "$filter=lastModifiedDateTime gt 2020-01-01 and number eq 'ACC2'", found: ["ACC2"] },
    { query: "$filter=lastModifiedDateTime eq null", found: [] },
    { query: "$filter=creditLimit eq 0.00 and taxLiable eq false and number eq 'ACC2'", found: ["ACC2"] },
  ])("$query finds $found", async ({ query, found }) => {
    const answer = await get(`customers?${query}`);
    expect([answer.status, numbers(answer.body)]).toEqual([200, found]);
  });

  test.for([
    "$filter=city eq 'Kiel' or number eq 'ACC2'",
    "$filter=not",
    "$filter=contains(city)",
    "$orderby=nonsense",
    "$select=nonsense",
    "$expand=nonsense",
    "$expand=__proto__",
    "$select=constructor",
    "$expand=paymentTerm($select=nonsense)",
    "$expand=paymentTerm($nonsense=1)",
    "$fliter=number eq 'ACC1'",
    "%24fliter=number eq 'ACC1'",
    "$filter=balanceDue gt 'x'",
    "$filter=number eq 5",
    "$filter=number eq ACC1",
    "$filter=id eq 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'",
    "$filter=taxLiable eq 1",
    "$filter=lastModifiedDateTime gt 'yesterday'",
    "$filter=lastModifiedDateTime gt 2026-02-31T00:00:00Z",
    "$filter=contains(balanceDue,'1')",
    "$filter=startswith(number,1)",
    "$top=-1",
    "$top=x",
    "$skiptoken=x",
    `$expand=${"currency(".repeat(20)}`,
  ])("%s is refused in the vendor's envelope", async (query) => {
    const answer = await get(`customers?${query}`);
    expect([answer.status, typeof code(answer.body)]).toEqual([400, "string"]);
  });

  test("a comparison of unlike types is told both of them", async () => {
    const { body } = await get("customers?$filter=balanceDue gt 'x'");
    expect((body["error"] as Json)["message"]).toContain(
      "Found operand types 'Edm.Decimal' and 'Edm.String' for operator kind 'GreaterThan'.",
    );
  });

  test("an order's date is compared with a day and with a point in time", async () => {
    const [order] = rows((await get("salesOrders?$filter=externalDocumentNumber eq 'CR1'")).body);
    const day = String(order?.["orderDate"]);
    const found = async (condition: string) =>
      rows((await get(`salesOrders?$filter=externalDocumentNumber eq 'CR1' and ${condition}`)).body).length;
    expect(await found(`orderDate eq ${day}`)).toBe(1);
    expect(await found(`orderDate lt ${day}T00:00:01Z`)).toBe(1);
    expect(await found(`orderDate gt ${day}T00:00:00Z`)).toBe(0);
  });

  test("a selection shows the fields that were asked for, the id and the ETag", async () => {
    const answer = await get("customers?$select=number,city&$filter=number eq 'ACC1'");
    expect(Object.keys(rows(answer.body)[0] ?? {}).sort()).toEqual(["@odata.etag", "city", "id", "number"]);
  });

  test("expansions go several levels deep, each with options of its own", async () => {
    const lines =
      "salesOrderLines($orderby=unitPrice desc;$top=1;$count=true;$expand=item($select=displayName))";
    const answer = await get(
      `salesOrders?$filter=externalDocumentNumber eq 'CR2'&$expand=customer($expand=paymentTerm),${lines}`,
    );
    expect(rows(answer.body)).toMatchObject([
      {
        customer: { number: "ACC1", paymentTerm: { code: "30 DAYS" } },
        "salesOrderLines@odata.count": 2,
        salesOrderLines: [
          { lineObjectNumber: "CC-PLATFORM", item: { displayName: "Platform subscription, one year" } },
        ],
      },
    ]);
    expect(rows(answer.body)[0]?.["salesOrderLines"]).toHaveLength(1);
  });

  test("what a customer owes is read by itself, by the customer and with it", async () => {
    const id = rows((await get("customers?$filter=number eq 'ACC2'")).body)[0]?.["id"];
    const expected = { number: "ACC2", balance: 0, overdueAmount: 0 };
    expect((await get(`customerFinancialDetails(${id})`)).body).toMatchObject(expected);
    expect((await get(`customers(${id})/customerFinancialDetails`)).body).toMatchObject(expected);
    const expanded = await get(`customers(${id})?$expand=customerFinancialDetail,agedAccountsReceivable`);
    expect(expanded.body).toMatchObject({
      customerFinancialDetail: expected,
      agedAccountsReceivable: { customerNumber: "ACC2", currentAmount: 0, period1Amount: 0 },
    });
    expect(rows((await get("agedAccountsReceivables")).body)).toHaveLength(3);
  });

  test("lines are listed only by their document or id", async () => {
    const [order] = rows((await get("salesOrders")).body);
    const refused = await get("salesOrderLines");
    expect((refused.body["error"] as Json)["message"]).toContain(
      "You must specify an Id or a Document Id to get the lines.",
    );
    const found = await get(`salesOrderLines?$filter=documentId eq ${order?.["id"]}`);
    expect(rows(found.body)).toHaveLength(2);
    const [line] = rows(found.body);
    expect((await get(`salesOrderLines(${line?.["id"]})`)).body).toMatchObject({ sequence: 10_000 });
    expect(rows((await get(`salesOrderLines?$filter=id eq ${line?.["id"]}`)).body)).toHaveLength(1);
  });

  test("pages of an order of the caller's own follow each other, too, and end where $top says", async () => {
    const prefer = { Prefer: "odata.maxpagesize=1" };
    let page = await get("customers?$orderby=number desc&$top=2", prefer);
    const found = [...numbers(page.body)];
    expect(page.headers.get("preference-applied")).toBe("odata.maxpagesize=1");
    const next = String(page.body["@odata.nextLink"]).slice(platforms.erp.baseUrl.length);
    page = await get(next, prefer);
    found.push(...numbers(page.body));
    expect([found, page.body["@odata.nextLink"]]).toEqual([["ACC3", "ACC2"], undefined]);
  });

  test("a page of more than 20 000 rows is refused", async () => {
    expect((await get("customers", { Prefer: "odata.maxpagesize=20000" })).status).toBe(200);
    expect((await get("customers", { Prefer: "odata.maxpagesize=20001" })).status).toBe(413);
  });

  test.for(["return=minimal", "return-no-content"])(
    "a write with Prefer %s is answered without the record",
    async (prefer) => {
      const body = { code: prefer === "return=minimal" ? "A" : "B", displayName: "Unit" };
      const created = await send("POST", "unitsOfMeasure", body, {
        Prefer: prefer,
        "Accept-Language": "de-DE",
      });
      expect([created.status, created.body, created.headers.get("preference-applied")]).toEqual([
        204,
        {},
        prefer,
      ]);
      const path = String(created.headers.get("location")).split(`${platforms.company}/`)[1] ?? "";
      const changed = await send("PATCH", path, { symbol: "u" }, { Prefer: prefer, "If-Match": "*" });
      expect(changed.status).toBe(204);
      expect((await get(path)).body).toMatchObject({ ...body, symbol: "u" });
    },
  );

  test("a precondition that the vendor does not know is refused with 412", async () => {
    const [customer] = rows((await get("customers")).body);
    const headers = { "If-None-Match": "*", "If-Match": "*" };
    const answer = await send("PATCH", `customers(${customer?.["id"]})`, { city: "Ulm" }, headers);
    expect(answer.status).toBe(412);
  });
});

describe("the companies of the ERP", () => {
  test.for([
    { query: "", found: 1 },
    { query: "?$filter=name eq 'Example Company'&$count=true", found: 1 },
    { query: "?$filter=name eq 'Other'", found: 0 },
  ])("companies$query finds $found", async ({ query, found }) => {
    expect(rows((await get(`/companies${query}`)).body)).toHaveLength(found);
  });

  test("one is read by its id, and another is not there", async () => {
    expect((await get(platforms.company)).body).toMatchObject({ id: platforms.erp.companyId });
    const other = await get(`/companies(${platforms.erp.tenant})/customers`);
    expect([other.status, code(other.body)]).toEqual([404, "Internal_CompanyNotFound"]);
  });
});

describe("a read replica of the ERP", () => {
  test("it answers with what was there before, and only those who let it", async () => {
    const clock = { advanceMs: 3_600_000 };
    await platforms.control("erp", "POST", "/clock", clock);
    await platforms.fetchErpToken();
    await platforms.control("erp", "PUT", "/conditions", { replicaLagMs: 60_000 });
    const created = await send("POST", "customers", { number: "NEW1", displayName: "New" });
    const list = "customers?$filter=number eq 'NEW1'";
    const replica = { "Data-Access-Intent": "ReadOnly" };
    const path = `customers(${created.body["id"]})`;
    expect(rows((await get(list)).body)).toHaveLength(1);
    expect(rows((await get(list, replica)).body)).toEqual([]);
    expect((await get(path, replica)).status).toBe(404);

    await platforms.control("erp", "POST", "/clock", { advanceMs: 61_000 });
    expect(rows((await get(list, replica)).body)).toHaveLength(1);
    await send("PATCH", path, { city: "Ulm" }, { "If-Match": "*" });
    expect((await get(path, replica)).body["city"]).toBe("");
    expect((await get(path)).body["city"]).toBe("Ulm");
    await send("DELETE", path);
    expect((await get(path, replica)).status).toBe(200);
    expect((await get(path)).status).toBe(404);
    await platforms.control("erp", "PUT", "/conditions", {});
  });
});
