import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["support"], clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const upsert = (externalId: string, record: Json, suffix = "") =>
  platforms.sendSupport("PATCH", `/custom_objects/entitlement/records${suffix}?external_id=${externalId}`, {
    custom_object_record: record,
  });
const records = (body: Json) => body["custom_object_records"] as Json[];

describe("entitlement records", () => {
  test.for(["", ".json"])(
    "an upsert at records%s creates one record and then changes it, leaving fields that are not given",
    async (suffix) => {
      const first = await upsert(
        "ENT-1",
        { name: "CR1", custom_object_fields: { state: "provisional", order_no: "S1" } },
        suffix,
      );
      const second = await upsert("ENT-1", { custom_object_fields: { state: "active" } }, suffix);
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(second.body["custom_object_record"]).toMatchObject({
        id: (first.body["custom_object_record"] as Json)["id"],
        external_id: "ENT-1",
        custom_object_fields: { state: "active", order_no: "S1", invoice_no: null },
      });
    },
  );

  test.for([
    { record: { custom_object_fields: { state: "active" } }, field: "name" },
    { record: { name: "A", custom_object_fields: { state: "imaginary" } }, field: "state" },
    { record: { name: "A", custom_object_fields: { nonsense: "1" } }, field: "nonsense" },
    { record: { name: "A", custom_object_fields: { order_no: 7 } }, field: "order_no" },
  ])("the record $record is refused because of $field", async ({ record, field }) => {
    const refused = await upsert("ENT-1", record);
    expect(refused).toMatchObject({
      status: 422,
      body: { error: "RecordInvalid", details: { [field]: expect.any(Array) } },
    });
    expect((await platforms.control("support", "GET", "/ledger")).body["entries"]).toEqual([]);
  });

  test("records are found by their external ids, and one by its own id", async () => {
    for (const id of ["ENT-1", "ENT-2", "ENT-3"]) await upsert(id, { name: id });
    const found = await platforms.sendSupport(
      "GET",
      "/custom_objects/entitlement/records?filter%5Bexternal_ids%5D=ENT-1,ENT-3",
    );
    expect(records(found.body).map((record) => record["external_id"])).toEqual(["ENT-1", "ENT-3"]);
    const one = await platforms.sendSupport(
      "GET",
      `/custom_objects/entitlement/records/${records(found.body)[0]?.["id"]}`,
    );
    expect(one.body["custom_object_record"]).toMatchObject({ external_id: "ENT-1" });
  });

  test("pages follow each other by absolute links under the caller's own root", async () => {
    for (const id of ["ENT-1", "ENT-2", "ENT-3"]) await upsert(id, { name: id });
    const first = await platforms.sendSupport("GET", "/custom_objects/entitlement/records.json?page[size]=2");
    expect(first.body["meta"]).toMatchObject({ has_more: true });
    const next = String((first.body["links"] as Json)["next"]);
    expect(next.startsWith(platforms.support.baseUrl)).toBe(true);
    const second = await platforms.sendSupport("GET", next.slice(platforms.support.baseUrl.length));
    expect(records(second.body).map((record) => record["external_id"])).toEqual(["ENT-3"]);
    expect(second.body["meta"]).toMatchObject({ has_more: false });
  });

  test("an unknown id, an unknown object and an unknown path are told apart as the platform does", async () => {
    const errorOf = async (path: string) => {
      const { status, body } = await platforms.sendSupport("GET", path);
      return [status, body["error"]];
    };
    expect(await errorOf("/custom_objects/entitlement/records/01X")).toEqual([404, "RecordNotFound"]);
    expect(await errorOf("/custom_objects/nonsense/records")).toEqual([404, "RecordNotFound"]);
    expect(await errorOf("/nonsense")).toEqual([404, "InvalidEndpoint"]);
  });
});

describe("organizations", () => {
  const put = (organization: Json) =>
    platforms.sendSupport("POST", "/organizations/create_or_update", { organization });

  test("an organization is matched by its external id, and its name is unique", async () => {
    const first = await put({ name: "Nordlicht", external_id: "ACC1" });
    const second = await put({ name: "Nordlicht GmbH", external_id: "ACC1" });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await put({ name: "nordlicht gmbh", external_id: "ACC2" })).toMatchObject({
      status: 422,
      body: { details: { name: [{ error: "DuplicateValue" }] } },
    });
    const found = await platforms.sendSupport("GET", "/organizations/search?external_id=ACC1");
    expect(found.body).toMatchObject({ count: 1, organizations: [{ name: "Nordlicht GmbH" }] });
  });

  test("one organization is changed at most five times a minute", async () => {
    const statuses = [];
    for (let change = 0; change < 7; change += 1)
      statuses.push((await put({ name: `Name ${change}`, external_id: "ACC1" })).status);
    expect(statuses).toEqual([201, 200, 200, 200, 200, 200, 429]);
  });
});

describe("the support platform's door", () => {
  test("a call beyond the minute of the plan gets 429 with the seconds to wait", async () => {
    await platforms.control("support", "PUT", "/limits", { enabled: true, profile: "team" });
    const calls = [];
    for (let call = 0; call < 201; call += 1)
      calls.push(await platforms.sendSupport("GET", "/custom_objects/entitlement/records"));
    expect(calls[0]?.headers.get("x-rate-limit")).toBe("200");
    expect(calls[0]?.headers.get("retry-after")).toBeNull();
    const refused = calls.filter(({ status }) => status === 429);
    expect(refused.map(({ headers }) => headers.get("retry-after"))).toEqual(["60"]);
  });

  test("an API token opens the door, and so does a token of the token endpoint until it expires", async () => {
    const { support } = platforms;
    const basic = Buffer.from(`${support.email}/token:${support.apiToken}`).toString("base64");
    const read = (authorization: string) =>
      platforms.send("GET", `${support.baseUrl}/custom_objects/entitlement/records`, authorization);
    expect((await read(`Basic ${basic}`)).status).toBe(200);
    expect((await read("")).body["error"]).toBe("Couldn't authenticate you");
    const lastsMs = Date.UTC(2027, 3, 30) - frozenClock.nowMs();
    await platforms.control("support", "POST", "/clock", { advanceMs: lastsMs - 1 });
    expect((await read(`Basic ${basic}`)).status).toBe(200);
    await platforms.control("support", "POST", "/clock", { advanceMs: 1 });
    expect((await read(`Basic ${basic}`)).status).toBe(401);

    const grant = {
      grant_type: "client_credentials",
      client_id: support.clientId,
      client_secret: support.clientSecret,
      scope: "read write",
    };
    const { body } = await platforms.send("POST", support.tokenUrl, "", grant);
    expect((await read(`Bearer ${body["access_token"]}`)).status).toBe(200);
    await platforms.control("support", "POST", "/clock", { advanceMs: 7_200_000 });
    expect((await read(`Bearer ${body["access_token"]}`)).body["error"]).toBe("invalid_token");
  });

  test("a token with a scope that does not exist is given out and opens nothing", async () => {
    const { support } = platforms;
    const grant = {
      grant_type: "client_credentials",
      client_id: support.clientId,
      client_secret: support.clientSecret,
      scope: "everything",
    };
    const { body } = await platforms.send("POST", support.tokenUrl, "", grant);
    expect(
      (await platforms.send("GET", `${support.baseUrl}/organizations/1`, `Bearer ${body["access_token"]}`))
        .status,
    ).toBe(403);
  });
});
