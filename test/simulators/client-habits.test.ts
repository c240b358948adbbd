import { Client } from "@hubspot/api-client";
import { OData } from "@odata/client";
import zendesk from "node-zendesk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

// What the clients that people use do when something goes wrong, which is why a connector of one's own does better.

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms();
});
afterEach(async () => {
  await platforms.stop();
});

const arm = (platform: "crm" | "erp" | "support", call: string, fault: FaultEffect, times = 1) =>
  platforms.controls[platform].armFault({ call, times, fault });
const timesAsked = async (platform: "crm" | "erp" | "support", call: string) =>
  (await platforms.controls[platform].listRequests({ call })).requests.length;

describe("HubSpot's client", () => {
  // With 2 it tries twice in all.
  const hubspot = (numberOfApiCallRetries: number) =>
    new Client({ accessToken: platforms.crm.token, basePath: platforms.crm.baseUrl, numberOfApiCallRetries })
      .crm;
  const create = (retries: number) =>
    hubspot(retries).companies.basicApi.create({ properties: { name: "A" }, associations: [] });

  test("repeats a creation that failed after it was done, and makes two", async () => {
    await arm("crm", "createCompany", { kind: "error-after-commit" });
    await create(2);
    expect((await platforms.controls.crm.readLedger({})).counts).toEqual({ companies: { created: 2 } });
  });

  test.for([
    { why: "a locked record", fault: { kind: "error", status: 423 } as const, code: 423 },
    { why: "a migration", fault: { kind: "error", status: 477, retryAfterSeconds: 1 } as const, code: 477 },
    { why: "a day that is used up", fault: { kind: "throttled", policy: "daily" } as const, code: 429 },
  ])("does not try again after $why", async ({ fault, code }) => {
    await arm("crm", "createCompany", fault);
    await expect(create(3)).rejects.toMatchObject({ code });
    expect(await timesAsked("crm", "createCompany")).toBe(1);
  });

  test("tries again after a full second, not when Retry-After says so", async () => {
    await arm("crm", "createCompany", { kind: "throttled", policy: "secondly", retryAfterSeconds: 60 });
    await create(2);
    expect(await timesAsked("crm", "createCompany")).toBe(2);
  });

  test("knows no status of a gateway's page that has no type", async () => {
    await arm("crm", "createCompany", { kind: "gateway-page", status: 502, contentType: "" });
    await expect(create(0)).rejects.toThrow("Cannot parse content. No Content-Type defined.");
    await arm("crm", "createCompany", { kind: "reset-before-commit" });
    await expect(create(3)).rejects.toThrow(/fetch failed/);
    expect(await timesAsked("crm", "createCompany")).toBe(2);
  });
});

describe("node-zendesk", () => {
  const client = (credential: Json = { oauth: true, token: platforms.support.oauthToken }) =>
    zendesk.createClient({ endpointUri: platforms.support.baseUrl, ...credential } as never);
  const result = async (answer: Promise<unknown>) => ((await answer) as { result: unknown }).result;

  test("takes a full minute and a maintenance for answers, also as a row of a list", async () => {
    await arm("support", "readTicket", { kind: "throttled", retryAfterSeconds: 7 });
    expect(await result(client().tickets.show(1 as never))).toBeInstanceOf(Error);
    await arm("support", "readTicket", { kind: "error", status: 503, retryAfterSeconds: 7 });
    expect(await result(client().tickets.show(1 as never))).toBeInstanceOf(Error);
    await arm("support", "listTickets", { kind: "throttled", retryAfterSeconds: 7 });
    const rows = (await client().tickets.list()) as unknown[];
    expect(rows.filter((row) => row instanceof Error)).toHaveLength(1);
  });

  test.for([502, 504])("takes a gateway's %s for an answer without content", async (status) => {
    await arm("support", "readTicket", { kind: "gateway-page", status });
    expect(JSON.stringify(await result(client().tickets.show(1 as never)))).not.toContain("ticket");
  });

  test("calls a success without content an error", async () => {
    const { body } = await platforms.sendSupport("POST", "/webhooks", {
      webhook: {
        name: "W",
        status: "inactive",
        endpoint: "https://concordat.example",
        http_method: "POST",
        request_format: "json",
      },
    });
    const { id } = body["webhook"] as { id: string };
    expect(String(await result(client().webhooks.delete(id as never)))).toContain("No Content");
    expect((await platforms.sendSupport("GET", `/webhooks/${id}`)).status).toBe(404);
  });

  test("comes in with an API token as long as these last", async () => {
    const { email, apiToken } = platforms.support;
    expect(await result(client({ username: email, token: apiToken }).users.me())).toMatchObject({ email });
  });
});

describe("@odata/client", () => {
  const customers = (commonHeaders: Record<string, string>) => {
    const { baseUrl, tokenUrl, clientId, clientSecret, scope } = platforms.erp;
    const credential = { tokenUrl, clientId, clientSecret, tokenRetrieveType: "form" as const, scope };
    const serviceEndpoint = `${baseUrl}${platforms.company}/`;
    return OData.New4({ serviceEndpoint, credential, commonHeaders }).getEntitySet<Json>("customers");
  };

  test("changes without an ETag, which the ERP refuses", async () => {
    const { body } = await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
    const change = customers({}).update(platforms.guid(String(body["id"])), { city: "Kiel" });
    await expect(change).rejects.toThrow(/ETag in If-Match/);
  });

  test("reads the first page only, and takes a gateway's page for nothing", async () => {
    for (const number of ["A1", "A2", "A3"])
      await platforms.sendErp("POST", "customers", { number, displayName: number });
    expect(await customers({ Prefer: "odata.maxpagesize=2" }).query()).toHaveLength(2);
    await arm("erp", "listCustomers", { kind: "gateway-page", status: 503 });
    expect(await customers({}).query()).toBeUndefined();
  });
});
