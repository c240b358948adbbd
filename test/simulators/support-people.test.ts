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

const send = (method: string, path: string, body?: unknown) => platforms.sendSupport(method, path, body);
const advance = (advanceMs: number) => platforms.control("support", "POST", "/clock", { advanceMs });
const token = async (scope: string) =>
  String(
    (
      await platforms.send("POST", platforms.support.tokenUrl, "", {
        grant_type: "client_credentials",
        client_id: platforms.support.clientId,
        client_secret: platforms.support.clientSecret,
        scope,
      })
    ).body["access_token"],
  );

describe("users", () => {
  const put = (user: Json) => send("POST", "/users/create_or_update", { user });

  test("are matched by external id or by email, and belong to an organization", async () => {
    const organization = (
      await send("POST", "/organizations/create_or_update", {
        organization: { name: "Nordlicht", external_id: "ACC1" },
      })
    ).body["organization"] as Json;
    const first = await put({ name: "Ada", email: "ada@nordlicht.example", external_id: "U1" });
    await advance(1_000);
    const byEmail = await put({ email: "ADA@nordlicht.example", organization_id: organization["id"] });
    expect([first.status, byEmail.status]).toEqual([201, 200]);
    const user = byEmail.body["user"] as Json;
    expect(user).toMatchObject({
      id: (first.body["user"] as Json)["id"],
      organization_id: organization["id"],
    });

    const ticket = await send("POST", "/tickets", {
      ticket: { requester_id: user["id"], comment: { body: "Help" } },
    });
    expect(ticket.body["ticket"]).toMatchObject({ organization_id: organization["id"] });
    expect((await send("GET", `/users/${user["id"]}`)).body["user"]).toMatchObject({ name: "Ada" });
    expect((await send("GET", "/users/search?external_id=u1")).body).toMatchObject({ count: 1 });
  });

  test.for([
    { user: { email: "x@y.example" }, member: "name" },
    { user: { name: "A", email: "nonsense" }, member: "email" },
    { user: { name: "A", role: "king" }, member: "role" },
    { user: { name: "A", organization_id: 404 }, member: "organization" },
  ])("like $user are refused because of $member", async ({ user, member }) => {
    expect(await put(user)).toMatchObject({
      status: 422,
      body: { details: { [member]: expect.any(Array) } },
    });
    expect((await platforms.control("support", "GET", "/ledger")).body["entries"]).toEqual([]);
  });

  test("are searched by text a while after they were written", async () => {
    await put({ name: "Ada", email: "ada@nordlicht.example" });
    const search = async () =>
      (await send("GET", "/users/search?query=email:ada@nordlicht.example")).body["count"];
    expect(await search()).toBe(0);
    await advance(2_000);
    expect(await search()).toBe(1);
  });

  test("are changed five times a minute each, and once a second in all", async () => {
    const { id } = (await put({ name: "Ada", external_id: "U1" })).body["user"] as Json;
    expect((await send("PUT", `/users/${id}`, { user: { name: "B" } })).status).toBe(429);
    const statuses: number[] = [];
    for (let change = 0; change < 6; change += 1) {
      await advance(1_000);
      statuses.push((await send("PUT", `/users/${id}`, { user: { name: `N${change}` } })).status);
    }
    expect(statuses.filter((status) => status === 429)).not.toEqual([]);
  });
});

describe("who the caller is", () => {
  const me = (authorization: string) =>
    platforms.send("GET", `${platforms.support.baseUrl}/users/me.json`, authorization);

  test("is told to a caller with a credential, and to one without any", async () => {
    expect((await me(`Bearer ${platforms.support.oauthToken}`)).body["user"]).toMatchObject({
      id: 1,
      email: platforms.support.email,
    });
    expect(await me("")).toMatchObject({ status: 200, body: { user: { id: null, name: "Anonymous user" } } });
    expect((await me("Bearer wrong")).status).toBe(401);
  });
});

describe("tokens", () => {
  const call = (bearer: string, method: string, path: string, body?: unknown) =>
    platforms.send(method, `${platforms.support.baseUrl}${path}`, `Bearer ${bearer}`, body);

  test.for([
    { scope: "read", read: 200, write: 403 },
    { scope: "write", read: 403, write: 201 },
    { scope: "tickets:read organizations:write", read: 200, write: 403 },
    { scope: "read write", read: 200, write: 201 },
    { scope: "read nonsense", read: 403, write: 403 },
  ])("with the scope $scope read with $read and write with $write", async ({ scope, read, write }) => {
    const bearer = await token(scope);
    const body = { ticket: { comment: { body: "x" } } };
    expect((await call(bearer, "GET", "/tickets")).status).toBe(read);
    expect((await call(bearer, "POST", "/tickets", body)).status).toBe(write);
  });

  test("are renewed with their refresh token, once", async () => {
    const { support } = platforms;
    const client = { client_id: support.clientId, client_secret: support.clientSecret };
    const first = await platforms.send("POST", support.tokenUrl, "", {
      grant_type: "client_credentials",
      scope: "read",
      ...client,
    });
    const renew = () =>
      platforms.send("POST", support.tokenUrl, "", {
        grant_type: "refresh_token",
        refresh_token: first.body["refresh_token"],
        ...client,
      });
    const renewed = await renew();
    expect(renewed.body).toMatchObject({ scope: "read" });
    expect((await call(String(renewed.body["access_token"]), "GET", "/tickets")).status).toBe(200);
    expect(await renew()).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  });
});

describe("organizations", () => {
  const put = (organization: Json) => send("POST", "/organizations/create_or_update", { organization });

  test("are created, changed and listed one by one", async () => {
    const created = await send("POST", "/organizations", {
      organization: { name: "Nordlicht", external_id: "ACC1" },
    });
    const { id } = created.body["organization"] as Json;
    expect(created.status).toBe(201);
    expect(
      await send("POST", "/organizations", { organization: { name: "Other", external_id: "acc1" } }),
    ).toMatchObject({ status: 422, body: { details: { external_id: [{ error: "DuplicateValue" }] } } });
    const changed = await send("PUT", `/organizations/${id}`, { organization: { tags: ["vip"] } });
    expect(changed.body["organization"]).toMatchObject({ name: "Nordlicht", tags: ["vip"] });
    expect((await send("PUT", "/organizations/404", { organization: {} })).status).toBe(404);
    await put({ name: "Second" });
    expect((await send("GET", "/organizations")).body).toMatchObject({ count: 2 });
  });
});

describe("records", () => {
  test("are created, changed and deleted by their own id", async () => {
    const records = "/custom_objects/entitlement/records";
    const record = { name: "CR1", external_id: "ENT-1", custom_object_fields: { state: "active" } };
    const created = await send("POST", records, { custom_object_record: record });
    expect(created.status).toBe(201);
    expect((await send("POST", records, { custom_object_record: record })).status).toBe(422);
    const { id } = created.body["custom_object_record"] as Json;
    const changed = await send("PATCH", `${records}/${id}`, {
      custom_object_record: { custom_object_fields: { state: "held" } },
    });
    expect(changed.body["custom_object_record"]).toMatchObject({
      external_id: "ENT-1",
      custom_object_fields: { state: "held" },
    });
    expect((await send("DELETE", `${records}/${id}`)).status).toBe(204);
    expect((await send("GET", `${records}/${id}`)).status).toBe(404);
    expect((await send("POST", records, { custom_object_record: record })).status).toBe(201);
  });
});
