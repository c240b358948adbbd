import zendesk from "node-zendesk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm", "support"], clock: frozenClock });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const hubspot = () => platforms.hubspot().crm;
const support = (options: Json = {}) =>
  zendesk.createClient({
    endpointUri: platforms.support.baseUrl,
    oauth: true,
    token: platforms.support.oauthToken,
    ...options,
  } as never);

describe("what the clients make of refusals", () => {
  test("HubSpot's client tells category and status", async () => {
    const crm = hubspot();
    await crm.contacts.basicApi.create({ properties: { email: "ap@x.example" }, associations: [] });
    await expect(
      crm.contacts.basicApi.create({ properties: { email: "ap@x.example" }, associations: [] }),
    ).rejects.toMatchObject({ code: 409, body: { category: "CONFLICT" } });
    await expect(
      crm.companies.searchApi.doSearch({ filterGroups: [], sorts: [], properties: [], limit: 201 } as never),
    ).rejects.toMatchObject({ code: 400, body: { category: "VALIDATION_ERROR" } });
    const wrong = platforms.hubspot();
    wrong.setAccessToken("wrong");
    await expect(wrong.crm.deals.basicApi.getPage()).rejects.toMatchObject({ code: 401 });
    const search = () =>
      crm.companies.searchApi.doSearch({ filterGroups: [], sorts: [], properties: [], limit: 1 } as never);
    const refused = await Promise.allSettled(Array.from({ length: 12 }, search));
    expect(refused.filter(({ status }) => status === "rejected")[0]).toMatchObject({
      reason: { code: 429, body: { message: "You have reached your secondly limit." } },
    });
  });

  test("HubSpot's client renews its token", async () => {
    const client = platforms.hubspot();
    const { crm } = platforms;
    const token = await client.oauth.tokensApi.create(
      "refresh_token",
      undefined,
      undefined,
      crm.clientId,
      crm.clientSecret,
      crm.refreshToken,
    );
    client.setAccessToken(token.accessToken);
    await client.crm.deals.basicApi.create({ properties: { dealname: "D" }, associations: [] });
    expect((await client.crm.deals.basicApi.getPage(1)).results).toHaveLength(1);
  });

  test("node-zendesk tells what was invalid, and takes a full minute for an answer", async () => {
    const loud = support({ throwOriginalException: true });
    await expect(loud.tickets.create({ ticket: {} } as never)).rejects.toMatchObject({
      statusCode: 422,
      result: { error: "RecordInvalid" },
    });
    await expect(loud.tickets.show(404 as never)).rejects.toMatchObject({ statusCode: 404 });
    const nobody = support({ token: "wrong", throwOriginalException: true });
    await expect(nobody.users.me()).rejects.toMatchObject({ statusCode: 401 });

    await platforms.control("support", "PUT", "/limits", { enabled: true, profile: "team" });
    const show = () => support().tickets.show(404 as never);
    for (let call = 0; call < 200; call += 1) await show().catch(() => undefined);
    const { result } = (await show()) as unknown as { result: unknown };
    expect(result).toBeInstanceOf(Error);
  });
});
