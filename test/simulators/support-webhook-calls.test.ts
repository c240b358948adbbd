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
  ])("with $why are refused", async ({ more }) => {
    expect((await subscribe([], more)).status).toBe(400);
    expect((await send("GET", "/webhooks")).body["webhooks"]).toEqual([]);
  });
});
