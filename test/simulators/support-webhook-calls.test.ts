import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { webhooks } from "#contracts/generated/platforms/support/webhooks.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeEach(async () => {
  receiver = await startWebhookReceiver();
  platforms = await startSimulatedPlatforms({ platforms: ["support"], clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
  await receiver.stop();
});

const send = (method: string, path: string, body?: unknown) => platforms.sendSupport(method, path, body);
const subscribe = (subscriptions: string[], more: Json = {}) =>
  send("POST", "/webhooks", {
    webhook: {
      name: "Concordat",
      status: "active",
      endpoint: receiver.url,
      http_method: "POST",
      request_format: "json",
      subscriptions,
      ...more,
    },
  });
const webhookOf = (body: Json) => body["webhook"] as Json;

describe("webhooks", () => {
  test("tell of a ticket's new status in capitals, signed, and show what became of it", async () => {
    const { id } = webhookOf((await subscribe(["zen:event-type:ticket.status_changed"])).body);
    const secret = (await send("GET", `/webhooks/${id}/signing_secret`)).body["signing_secret"] as Json;
    const ticket = (await send("POST", "/tickets", { ticket: { comment: { body: "x" } } })).body[
      "ticket"
    ] as Json;
    await send("PUT", `/tickets/${ticket["id"]}`, { ticket: { status: "hold" } });

    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), { timeout: 20_000 });
    const [told] = receiver.received;
    const event = JSON.parse(told?.body ?? "") as Json;
    const contents = webhooks.supportEvent.requestBody?.contents["application/json"];
    expect(contents && violationsOf(contents, event)).toEqual([]);
    expect(event).toMatchObject({
      type: "zen:event-type:ticket.status_changed",
      subject: `zen:ticket:${ticket["id"]}`,
      detail: { id: String(ticket["id"]), status: "HOLD" },
      event: { current: "HOLD", previous: "NEW" },
    });
    const timestamp = String(told?.headers["x-zendesk-webhook-signature-timestamp"]);
    const signature = createHmac("sha256", String(secret["secret"]))
      .update(timestamp + told?.body)
      .digest("base64");
    expect(told?.headers["x-zendesk-webhook-signature"]).toBe(signature);

    await vi.waitFor(
      async () =>
        expect((await send("GET", `/webhooks/${id}/invocations`)).body["invocations"]).toMatchObject([
          { id: told?.headers["x-zendesk-webhook-invocation-id"], status: "success" },
        ]),
      { timeout: 20_000 },
    );
    const invocation = told?.headers["x-zendesk-webhook-invocation-id"];
    expect(
      (await send("GET", `/webhooks/${id}/invocations/${invocation}/attempts`)).body["attempts"],
    ).toHaveLength(1);
  });

  test("say of each event of one change which it is of how many", async () => {
    const types = ["ticket.status_changed", "ticket.priority_changed", "ticket.comment_added"];
    await subscribe(types.map((type) => `zen:event-type:${type}`));
    const { body } = await send("POST", "/tickets", { ticket: { comment: { body: "x" } } });
    const { id } = body["ticket"] as Json;
    const change = { status: "pending", priority: "high", comment: { body: "Why?", public: false } };
    await send("PUT", `/tickets/${id}`, { ticket: change });
    await vi.waitFor(() => expect(receiver.received).toHaveLength(3), { timeout: 20_000 });
    const events = receiver.received.map((told) => (JSON.parse(told.body) as { event: Json }).event);
    expect(events).toContainEqual(
      expect.objectContaining({ comment: expect.objectContaining({ body: "Why?", is_public: false }) }),
    );
    const sequences = events.map(({ meta }) => (meta as { sequence: Json }).sequence);
    expect(new Set(sequences.map((sequence) => sequence["id"])).size).toBe(1);
    expect(sequences.map((sequence) => sequence["position"]).sort()).toEqual([1, 2, 3]);
  });

  test.for([
    {
      authentication: { type: "basic_auth", data: { username: "u", password: "p" } },
      header: "authorization",
      value: `Basic ${Buffer.from("u:p").toString("base64")}`,
    },
    {
      authentication: { type: "bearer_token", data: { token: "t" } },
      header: "authorization",
      value: "Bearer t",
    },
    { authentication: { type: "api_key", data: { name: "X-Key", value: "k" } }, header: "x-key", value: "k" },
  ])("carry their $authentication.type", async ({ authentication, header, value }) => {
    await subscribe(["zen:event-type:organization.created"], {
      authentication: { add_position: "header", ...authentication },
      custom_headers: { "X-Team": "support" },
    });
    await send("POST", "/organizations/create_or_update", { organization: { name: "A", external_id: "A" } });
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), { timeout: 20_000 });
    const headers = receiver.received[0]?.headers ?? {};
    expect([headers[header], headers["x-team"]]).toEqual([value, "support"]);
  });

  test("of a trial are ten at most, and sixty of their requests pass in a minute", async () => {
    await platforms.control("support", "PUT", "/limits", { enabled: true, profile: "trial" });
    const { id } = webhookOf((await subscribe(["zen:event-type:organization.name_changed"])).body);
    for (let more = 1; more < 10; more += 1) expect((await subscribe([])).status).toBe(201);
    expect((await subscribe([])).status).toBe(400);
    const { body } = await send("POST", "/organizations", { organization: { name: "A" } });
    const { id: organizationId } = body["organization"] as Json;
    // The platform's own limit of five changes a minute stands in the way of more, so that several are renamed.
    const others: unknown[] = [organizationId];
    for (let other = 1; other < 13; other += 1) {
      const made = await send("POST", "/organizations", { organization: { name: `O${other}` } });
      others.push((made.body["organization"] as Json)["id"]);
    }
    for (let round = 0; round < 5; round += 1)
      for (const each of others)
        await send("PUT", `/organizations/${each}`, { organization: { name: `O${each}-${round}` } });
    await vi.waitFor(() => expect(receiver.received).toHaveLength(60), { timeout: 20_000 });
    const { body: page } = await send("GET", `/webhooks/${id}/invocations?page[size]=100`);
    const refused = (page["invocations"] as Json[]).filter(({ status }) => status === "rate_limited");
    expect(refused).toHaveLength(5);
  });

  test("tell of organizations and users too", async () => {
    await subscribe(["zen:event-type:organization.created", "zen:event-type:organization.name_changed"]);
    await send("POST", "/organizations/create_or_update", {
      organization: { name: "A", external_id: "ACC1" },
    });
    await send("POST", "/organizations/create_or_update", {
      organization: { name: "B", external_id: "ACC1" },
    });
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2), { timeout: 20_000 });
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as Json)["event"])).toContainEqual({
      current: "B",
      previous: "A",
    });
  });

  test("are changed, replaced, listed and deleted, and keep their secret to themselves", async () => {
    const created = await subscribe([], {
      authentication: { type: "bearer_token", add_position: "header", data: { token: "t" } },
    });
    const { id } = webhookOf(created.body);
    expect(created.status).toBe(201);
    expect(JSON.stringify(created.body)).not.toContain('"t"');
    expect((await send("PATCH", `/webhooks/${id}`, { webhook: { status: "inactive" } })).status).toBe(204);
    expect(webhookOf((await send("GET", `/webhooks/${id}`)).body)).toMatchObject({ status: "inactive" });
    expect((await send("GET", "/webhooks?page[size]=10")).body["webhooks"]).toHaveLength(1);
    const before = (await send("GET", `/webhooks/${id}/signing_secret`)).body;
    const after = await send("POST", `/webhooks/${id}/signing_secret`);
    expect([after.status, after.body]).not.toEqual([201, before]);
    expect((await send("DELETE", `/webhooks/${id}`)).status).toBe(204);
    expect((await send("GET", `/webhooks/${id}`)).status).toBe(404);
  });

  test.for([
    { more: { endpoint: "ftp://x" }, why: "an address that is none" },
    { more: { status: "asleep" }, why: "a status that there is not" },
    { more: { name: " " }, why: "no name" },
    { more: { subscriptions: ["ticket.status_changed"] }, why: "an event type without its namespace" },
    {
      more: { http_method: "GET", subscriptions: ["zen:event-type:ticket.created"] },
      why: "events by a method without a body",
    },
  ])("with $why are refused", async ({ more }) => {
    expect((await subscribe([], more)).status).toBe(400);
    expect((await send("GET", "/webhooks")).body["webhooks"]).toEqual([]);
  });
});
