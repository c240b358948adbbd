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

const send = (method: string, path: string, body?: unknown) => platforms.sendCrm(method, path, body);
const post = (path: string, body: unknown) => send("POST", `/crm/v3/objects/${path}`, body);
const advance = (advanceMs: number) => platforms.control("crm", "POST", "/clock", { advanceMs });
const counts = async () => (await platforms.control("crm", "GET", "/ledger")).body["counts"];
const create = async (type: string, properties: Json) => (await post(type, { properties })).body;
const results = (body: Json) => body["results"] as Json[];

describe("every object type", () => {
  test.for([
    { type: "quotes", typeId: "0-14", properties: { hs_title: "Renewal" } },
    {
      type: "tickets",
      typeId: "0-5",
      properties: { subject: "Case", hs_pipeline: "0", hs_pipeline_stage: "1" },
    },
    {
      type: "notes",
      typeId: "0-46",
      properties: { hs_timestamp: "2026-11-23T12:00:00Z", hs_note_body: "Held" },
    },
    { type: "tasks", typeId: "0-27", properties: { hs_timestamp: "1793102400000", hs_task_subject: "Call" } },
  ])("$type are created, changed, read, listed and archived", async ({ type, typeId, properties }) => {
    const [name = ""] = Object.keys(properties);
    const { id } = await create(type, properties);
    const changed = await send("PATCH", `/crm/v3/objects/${typeId}/${id}`, {
      properties: { hubspot_owner_id: "71000001" },
    });
    expect(changed).toMatchObject({ status: 200, body: { properties: { hubspot_owner_id: "71000001" } } });
    expect(
      (await send("GET", `/crm/objects/2026-03/${type}/${id}?properties=${name}`)).body["properties"],
    ).toMatchObject({ [name]: Object.values(properties)[0] });
    expect(results((await send("GET", `/crm/v3/objects/${type}`)).body)).toHaveLength(1);
    expect((await send("DELETE", `/crm/v3/objects/${type}/${id}`)).status).toBe(204);
    expect(results((await send("GET", `/crm/v3/objects/${type}`)).body)).toHaveLength(0);
    expect(await counts()).toEqual({ [type]: { created: 1, updated: 1, deleted: 1 } });
  });

  test.for([
    { type: "notes", missing: "hs_timestamp" },
    { type: "tickets", missing: "hs_pipeline_stage" },
  ])("$type without $missing are refused", async ({ type }) => {
    expect(await post(type, { properties: {} })).toMatchObject({
      status: 400,
      body: {
        category: "VALIDATION_ERROR",
        message: expect.stringContaining("required properties were not set"),
      },
    });
    expect(await counts()).toEqual({});
  });

  test("that there is not is refused", async () => {
    expect((await send("GET", "/crm/v3/objects/nonsense")).status).toBe(400);
    expect((await post("nonsense/batch/create", { inputs: [] })).status).toBe(400);
  });
});

describe("archived objects", () => {
  test("are gone from reads and lists, found when asked for, and leave their unique values free", async () => {
    const first = await create("companies", { name: "A", concordat_account_key: "ACC1" });
    const path = `/crm/v3/objects/companies/${first["id"]}`;
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("GET", path)).status).toBe(404);
    expect((await send("GET", `${path}?archived=true`)).body).toMatchObject({
      archived: true,
      archivedAt: expect.any(String),
    });
    expect(results((await send("GET", "/crm/v3/objects/companies?archived=true")).body)).toHaveLength(1);
    expect(
      (await post("companies", { properties: { name: "B", concordat_account_key: "ACC1" } })).status,
    ).toBe(201);
    expect(await counts()).toEqual({ companies: { created: 2, deleted: 1 } });
  });

  test("no longer count as associated", async () => {
    const deal = await create("deals", { dealname: "D" });
    const item = await create("line_items", { name: "L" });
    await send("PUT", `/crm/v4/objects/deals/${deal["id"]}/associations/default/line_items/${item["id"]}`);
    await post("line_items/batch/archive", { inputs: [{ id: item["id"] }, { id: "404" }] });
    expect(
      results((await send("GET", `/crm/v4/objects/deals/${deal["id"]}/associations/line_items`)).body),
    ).toEqual([]);
  });
});

describe("a merge", () => {
  test("leaves one object with the values and the ties of both", async () => {
    const [a, b] = [
      await create("companies", { name: "A" }),
      await create("companies", { name: "B", city: "Kiel" }),
    ];
    const deal = await create("deals", { dealname: "D" });
    await send("PUT", `/crm/v4/objects/deals/${deal["id"]}/associations/default/companies/${b["id"]}`);
    const merged = await post("companies/merge", { primaryObjectId: a["id"], objectIdToMerge: b["id"] });
    expect(merged.body).toMatchObject({ id: a["id"], properties: { name: "A", city: "Kiel" } });
    expect((await send("GET", `/crm/v3/objects/companies/${b["id"]}`)).status).toBe(404);
    const ties = await send("GET", `/crm/v4/objects/deals/${deal["id"]}/associations/companies`);
    expect(results(ties.body)).toMatchObject([{ toObjectId: a["id"] }]);
    expect((await post("companies/merge", { primaryObjectId: a["id"], objectIdToMerge: "404" })).status).toBe(
      404,
    );
  });
});

describe("batches", () => {
  test("create all or nothing without trace ids", async () => {
    const good = { properties: { name: "A", concordat_account_key: "ACC1" } };
    const refused = await post("companies/batch/create", {
      inputs: [good, { properties: { nonsense: "1" } }],
    });
    expect(refused.status).toBe(400);
    expect((await post("companies/batch/create", { inputs: [good, good] })).status).toBe(400);
    expect(await counts()).toEqual({});
    const created = await post("companies/batch/create", { inputs: [good, { properties: { name: "B" } }] });
    expect(created.status).toBe(201);
    expect(await counts()).toEqual({ companies: { created: 2 } });
  });

  test("create what they can with trace ids, and say which failed", async () => {
    const inputs = [
      { objectWriteTraceId: "t-1", properties: { name: "A", concordat_account_key: "ACC1" } },
      { objectWriteTraceId: "t-2", properties: { name: "B", concordat_account_key: "ACC1" } },
    ];
    expect(await post("companies/batch/create", { inputs })).toMatchObject({
      status: 207,
      body: {
        results: [{ objectWriteTraceId: "t-1" }],
        numErrors: 1,
        errors: [{ category: "VALIDATION_ERROR", context: { objectWriteTraceId: ["t-2"] } }],
      },
    });
  });

  test("update by id and by a unique property", async () => {
    const a = await create("companies", { name: "A" });
    await create("companies", { name: "B", concordat_account_key: "ACC2" });
    const updated = await post("companies/batch/update", {
      inputs: [
        { id: a["id"], properties: { city: "Kiel" } },
        { id: "ACC2", idProperty: "concordat_account_key", properties: { city: "Bonn" } },
      ],
    });
    expect(updated.status).toBe(200);
    expect(results(updated.body).map((one) => (one["properties"] as Json)["city"])).toEqual(["Kiel", "Bonn"]);
    expect((await post("companies/batch/update", { inputs: [{ id: "404", properties: {} }] })).status).toBe(
      404,
    );
    const partial = await post("companies/batch/update", {
      inputs: [{ id: "404", properties: {}, objectWriteTraceId: "t" }],
    });
    expect(partial).toMatchObject({ status: 207, body: { errors: [{ category: "OBJECT_NOT_FOUND" }] } });
  });

  test("that write one record in a burst find it locked for two seconds", async () => {
    const upsert = () =>
      post("deals/batch/upsert", {
        inputs: [{ id: "CR1", idProperty: "concordat_contract_ref", properties: { dealname: "D" } }],
      });
    const statuses: number[] = [];
    for (let burst = 0; burst < 22; burst += 1) statuses.push((await upsert()).status);
    expect(statuses.indexOf(423)).toBe(21);
    const deal = await send("GET", "/crm/v3/objects/deals/CR1?idProperty=concordat_contract_ref");
    const patch = () =>
      send("PATCH", `/crm/v3/objects/deals/${deal.body["id"]}`, { properties: { amount: "1" } });
    expect(await patch()).toMatchObject({ status: 423, body: { category: "LOCKED" } });
    await advance(2_000);
    expect((await patch()).status).toBe(200);
  });

  test("of more than a hundred inputs are refused", async () => {
    const inputs = Array.from({ length: 101 }, () => ({ properties: {} }));
    expect((await post("companies/batch/create", { inputs })).status).toBe(400);
  });
});

describe("associations", () => {
  test("are made, read and undone for many objects at once", async () => {
    const deal = await create("deals", { dealname: "D" });
    const [a, b] = [await create("companies", { name: "A" }), await create("companies", { name: "B" })];
    const tie = (to: Json) => ({ from: { id: deal["id"] }, to: { id: to["id"] } });
    const batch = "/crm/v4/associations/deals/companies/batch";
    expect((await send("POST", `${batch}/associate/default`, { inputs: [tie(a)] })).status).toBe(200);
    const typed = await send("POST", `${batch}/create`, {
      inputs: [
        { ...tie(b), types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 341 }] },
        { ...tie(b), types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 19 }] },
      ],
    });
    expect(typed).toMatchObject({ status: 207, body: { results: [{ toObjectId: b["id"] }], numErrors: 1 } });
    const read = await send("POST", `${batch}/read`, { inputs: [{ id: deal["id"] }, { id: "404" }] });
    expect(read).toMatchObject({
      status: 207,
      body: {
        results: [{ from: { id: deal["id"] }, to: [{ toObjectId: a["id"] }, { toObjectId: b["id"] }] }],
      },
    });
    await send("POST", `${batch}/archive`, { inputs: [{ from: { id: deal["id"] }, to: [{ id: a["id"] }] }] });
    const path = `/crm/v4/objects/deals/${deal["id"]}/associations/companies`;
    expect(results((await send("GET", path)).body)).toMatchObject([{ toObjectId: b["id"] }]);
    expect((await send("DELETE", `${path}/${b["id"]}`)).status).toBe(204);
    expect(results((await send("GET", path)).body)).toEqual([]);
  });

  test("by a type that is not between the two are refused", async () => {
    const deal = await create("deals", { dealname: "D" });
    const company = await create("companies", { name: "A" });
    const put = (associationTypeId: number) =>
      send("PUT", `/crm/v4/objects/deals/${deal["id"]}/associations/companies/${company["id"]}`, [
        { associationCategory: "HUBSPOT_DEFINED", associationTypeId },
      ]);
    expect((await put(19)).status).toBe(400);
    expect(await put(5)).toMatchObject({ status: 201, body: { labels: ["Primary"] } });
  });
});

describe("the portal", () => {
  test("tells its pipelines, its owners and its properties", async () => {
    const [sales] = results((await send("GET", "/crm/v3/pipelines/deals")).body);
    expect(sales).toMatchObject({ id: "default" });
    expect(JSON.stringify(sales)).toContain("closedwon");
    expect((await send("GET", "/crm/v3/pipelines/0-5/0")).body).toMatchObject({ label: "Support pipeline" });
    expect((await send("GET", "/crm/v3/pipelines/companies")).status).toBe(400);
    const [owner] = results((await send("GET", "/crm/v3/owners/?email=dana.sales@example.com")).body);
    expect((await send("GET", `/crm/v3/owners/${owner?.["id"]}`)).body).toEqual(owner);
    expect((await send("GET", "/crm/v3/properties/deals/amount")).body).toMatchObject({ type: "number" });
    expect((await send("GET", "/crm/v3/properties/deals/nonsense")).status).toBe(404);
  });

  test("refuses an owner that it does not have, and a URL that is too long", async () => {
    expect((await post("deals", { properties: { hubspot_owner_id: "1" } })).status).toBe(400);
    expect((await send("GET", `/crm/v3/objects/deals?properties=${"x".repeat(9_000)}`)).status).toBe(414);
  });
});

describe("the CRM's tokens", () => {
  const form = (path: string, fields: Record<string, string>) =>
    platforms.send("POST", platforms.crm.baseUrl + path, "", new URLSearchParams(fields).toString(), {
      "content-type": "application/x-www-form-urlencoded",
    });
  const client = () => ({ client_id: platforms.crm.clientId, client_secret: platforms.crm.clientSecret });
  const read = (token: unknown) =>
    platforms.send("GET", `${platforms.crm.baseUrl}/crm/v3/objects/deals`, `Bearer ${String(token)}`);

  test.for(["/oauth/v1/token", "/oauth/2026-03/token"])(
    "of %s open the door until they expire",
    async (path) => {
      const { body } = await form(path, {
        grant_type: "refresh_token",
        refresh_token: platforms.crm.refreshToken,
        ...client(),
      });
      expect((await read(body["access_token"])).status).toBe(200);
      const info = await platforms.send(
        "GET",
        `${platforms.crm.baseUrl}/oauth/v1/access-tokens/${body["access_token"]}`,
        "",
      );
      expect(info.body).toMatchObject({ hub_id: platforms.crm.portalId, expires_in: 1_800 });
      await advance(1_800_000);
      expect(await read(body["access_token"])).toMatchObject({
        status: 401,
        body: { category: "EXPIRED_AUTHENTICATION" },
      });
    },
  );

  test("are given for an authorization code once, and refused with the reason", async () => {
    const code = () =>
      form("/oauth/v1/token", {
        grant_type: "authorization_code",
        code: platforms.crm.authorizationCode,
        ...client(),
      });
    expect((await code()).status).toBe(200);
    expect(await code()).toMatchObject({ status: 400, body: { status: "BAD_AUTH_CODE" } });
    expect(
      await form("/oauth/v1/token", { grant_type: "refresh_token", refresh_token: "x", ...client() }),
    ).toMatchObject({
      status: 400,
      body: { status: "BAD_REFRESH_TOKEN" },
    });
    expect((await form("/oauth/v1/token", { grant_type: "password" })).body).toMatchObject({
      status: "BAD_GRANT_TYPE",
    });
  });
});
