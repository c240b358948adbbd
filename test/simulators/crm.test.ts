import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm"], seed: 1, clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const create = async (type: string, properties: Json) =>
  (await platforms.sendCrm("POST", `/crm/v3/objects/${type}`, { properties })).body;

describe("objects of the CRM", () => {
  test.for(["deals", "0-3", "deal"])("a deal is found under the type name %s", async (name) => {
    const { id } = await create("deals", { dealname: "One" });
    expect((await platforms.sendCrm("GET", `/crm/v3/objects/${name}/${id}`)).body["id"]).toBe(id);
  });

  test("a read returns null for what is unset, and nothing for a property that does not exist", async () => {
    const { id } = await create("companies", { name: "Nordlicht" });
    const read = await platforms.sendCrm(
      "GET",
      `/crm/v3/objects/companies/${id}?properties=name,country&properties=nonsense`,
    );
    expect(read.body["properties"]).toMatchObject({ name: "Nordlicht", country: null });
    expect(read.body["properties"]).not.toHaveProperty("nonsense");
  });

  test("an object is read by a property with unique values, and not by another", async () => {
    const { id } = await create("companies", { name: "Nordlicht", concordat_account_key: "ACC1" });
    const found = await platforms.sendCrm(
      "GET",
      "/crm/v3/objects/companies/ACC1?idProperty=concordat_account_key",
    );
    expect(found.body["id"]).toBe(id);
    expect(
      (await platforms.sendCrm("GET", "/crm/v3/objects/companies/Nordlicht?idProperty=name")).status,
    ).toBe(400);
  });

  test("a unique value that is taken is refused, and nothing is created", async () => {
    const first = await create("companies", { name: "A", concordat_account_key: "ACC1" });
    const second = await platforms.sendCrm("POST", "/crm/v3/objects/companies", {
      properties: { name: "B", concordat_account_key: "ACC1" },
    });
    expect(second.status).toBe(400);
    expect(second.body["message"]).toContain(`${first["id"]} already has that value`);
    expect((await platforms.control("crm", "GET", "/ledger")).body["counts"]).toEqual({
      companies: { created: 1 },
    });
  });

  test("a contact's email that is taken is a conflict that names the contact", async () => {
    const { id } = await create("contacts", { email: "ap@nordlicht.example" });
    const second = await platforms.sendCrm("POST", "/crm/v3/objects/contacts", {
      properties: { email: "AP@nordlicht.example" },
    });
    expect(second).toMatchObject({
      status: 409,
      body: { category: "CONFLICT", message: `Contact already exists. Existing ID: ${id}` },
    });
  });

  test.for([
    { properties: { dealstage: "imaginary" }, code: "INVALID_OPTION" },
    { properties: { amount: "much" }, code: "INVALID_NUMBER" },
    { properties: { closedate: "soon" }, code: "INVALID_DATE" },
    { properties: { closedate: "in week 5" }, code: "INVALID_DATE" },
    { properties: { closedate: "2026-02-31" }, code: "INVALID_DATE" },
    { properties: { closedate: "99999999999999999" }, code: "INVALID_DATE" },
    { properties: { hs_object_id: "1" }, code: "READ_ONLY_VALUE" },
    { properties: { nonsense: "1" }, code: "PROPERTY_DOESNT_EXIST" },
  ])("a deal with $properties is refused with $code", async ({ properties, code }) => {
    const refused = await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties });
    expect(refused).toMatchObject({
      status: 400,
      body: { category: "VALIDATION_ERROR", errors: [{ code }] },
    });
  });

  test("an upsert repeated changes the object that it created", async () => {
    const upsert = (name: string) =>
      platforms.sendCrm("POST", "/crm/v3/objects/companies/batch/upsert", {
        inputs: [
          {
            id: "ACC1",
            idProperty: "concordat_account_key",
            properties: { name },
            objectWriteTraceId: "trace-1",
          },
        ],
      });
    const [first, second] = [await upsert("A"), await upsert("B")];
    expect(first.body["results"]).toMatchObject([{ new: true, objectWriteTraceId: "trace-1" }]);
    expect(second.body["results"]).toMatchObject([{ new: false, properties: { name: "B" } }]);
    expect((await platforms.control("crm", "GET", "/ledger?key=ACC1")).body["counts"]).toEqual({
      companies: { created: 1, updated: 1 },
    });
  });

  test("a batch read answers 207 and names the ids that do not exist", async () => {
    const { id } = await create("line_items", { hs_sku: "CC-PLATFORM", quantity: "1" });
    const batch = await platforms.sendCrm("POST", "/crm/v3/objects/line_items/batch/read", {
      inputs: [{ id }, { id: "1" }],
      properties: ["hs_sku"],
    });
    expect(batch).toMatchObject({
      status: 207,
      body: { numErrors: 1, errors: [{ category: "OBJECT_NOT_FOUND", context: { ids: ["1"] } }] },
    });
  });

  test("the first company of a deal is its primary one, in both directions", async () => {
    const [deal, company] = [
      await create("deals", { dealname: "One" }),
      await create("companies", { name: "A" }),
    ];
    await platforms.sendCrm(
      "PUT",
      `/crm/v4/objects/deals/${deal["id"]}/associations/default/companies/${company["id"]}`,
    );
    const there = await platforms.sendCrm("GET", `/crm/v4/objects/0-3/${deal["id"]}/associations/0-2`);
    const back = await platforms.sendCrm(
      "GET",
      `/crm/v4/objects/companies/${company["id"]}/associations/deals`,
    );
    expect(there.body["results"]).toMatchObject([
      { toObjectId: company["id"], associationTypes: [{ typeId: 341 }, { typeId: 5 }] },
    ]);
    expect(back.body["results"]).toMatchObject([
      { toObjectId: deal["id"], associationTypes: [{ typeId: 342 }, { typeId: 6 }] },
    ]);
  });

  test("search does not see a new object until the index has caught up", async () => {
    await create("deals", { dealname: "One", dealstage: "closedwon" });
    const search = async () =>
      (
        await platforms.sendCrm("POST", "/crm/v3/objects/deals/search", {
          filterGroups: [{ filters: [{ propertyName: "dealstage", operator: "EQ", value: "closedwon" }] }],
        })
      ).body["total"];

    expect(await search()).toBe(0);
    await platforms.control("crm", "POST", "/clock", { advanceMs: 2_000 });
    expect(await search()).toBe(1);
  });
});

describe("limits of the CRM", () => {
  test("the 191st call in ten seconds gets the platform's own 429, without Retry-After and without a category", async () => {
    const calls = await Promise.all(
      Array.from({ length: 191 }, () => platforms.sendCrm("GET", "/crm/v3/objects/deals")),
    );
    const refused = calls.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body).toMatchObject({ errorType: "RATE_LIMIT", policyName: "TEN_SECONDLY_ROLLING" });
    expect(refused[0]?.body).not.toHaveProperty("category");
    expect(refused[0]?.headers.get("retry-after")).toBeNull();
    expect(refused[0]?.headers.get("x-hubspot-ratelimit-remaining")).toBe("0");

    await platforms.control("crm", "POST", "/clock", { advanceMs: 10_000 });
    expect((await platforms.sendCrm("GET", "/crm/v3/objects/deals")).status).toBe(200);
  });

  test("search has a second of its own, and its answers carry no rate headers", async () => {
    const calls = [];
    for (let call = 0; call < 6; call += 1)
      calls.push(await platforms.sendCrm("POST", "/crm/v3/objects/deals/search", {}));
    expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(calls[5]?.body["message"]).toBe("You have reached your secondly limit.");
    expect(calls[0]?.headers.get("x-hubspot-ratelimit-max")).toBeNull();
  });

  test("lifted limits let everything pass", async () => {
    await platforms.control("crm", "PUT", "/limits", { enabled: false });
    const calls = await Promise.all(
      Array.from({ length: 200 }, () => platforms.sendCrm("GET", "/crm/v3/objects/deals")),
    );
    expect(new Set(calls.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test("a caller without the app's token is refused", async () => {
    const refused = await platforms.send(
      "GET",
      `${platforms.crm.baseUrl}/crm/v3/objects/deals`,
      "Bearer wrong",
    );
    expect(refused).toMatchObject({ status: 401, body: { category: "INVALID_AUTHENTICATION" } });
  });

  test.for([
    { path: "/crm/v3/objects/deals", given: "text/plain", wanted: "application/json" },
    { path: "/crm/v3/objects/deals", given: "constructor", wanted: "application/json" },
    { path: "/oauth/v1/token", given: "application/json", wanted: "application/x-www-form-urlencoded" },
  ])("a body of $given at $path is refused with the type that it should have", async (row) => {
    const { baseUrl, token } = platforms.crm;
    const type = { "content-type": row.given };
    const refused = await platforms.send("POST", baseUrl + row.path, `Bearer ${token}`, "{}", type);
    expect(refused.status).toBe(415);
    expect(refused.body["message"]).toContain(row.wanted);
  });
});
