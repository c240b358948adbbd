import zendesk from "node-zendesk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

// The community's client, as it comes, makes every call of the support platform's contract.

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  platforms = await startSimulatedPlatforms({
    platforms: ["support"],
    clock: frozenClock,
    limitsLifted: true,
  });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  // The client knows no token endpoint; whoever uses it brings a token.
  const notYet = platforms
    .callsOf("support")
    .filter((call) => !platforms.contract.taken.has(`support ${call}`));
  expect(notYet).toEqual(["requestToken"]);
  await platforms.stop();
  await receiver.stop();
});

/** What the client does and its declarations say too little about. */
interface Answered {
  readonly response: { readonly status: number };
  readonly result: Json;
}
type Calls = Record<string, (...given: unknown[]) => Promise<Answered & Json[]>>;
const client = () =>
  zendesk.createClient({
    endpointUri: platforms.support.baseUrl,
    oauth: true,
    token: platforms.support.oauthToken,
  }) as unknown as Record<string, Calls>;
const callsOf = (name: string) => client()[name] as Calls;
const call = async (name: string, method: string, ...given: unknown[]) =>
  (await (callsOf(name)[method] as Calls[string])(...given)) as Answered & Json[];
/** Calls that the client has no name for go by its own way of asking. */
const ask = (method: string, path: unknown[], body?: unknown) =>
  call("tickets", "request", method, path, body);
const listed = (method: string, path: unknown[]) =>
  ask(method, path).then(({ result }) => result as unknown as Json[] | Json);
const advance = (advanceMs: number) => platforms.controls.support.advanceClock({ advanceMs, settle: true });

test("organizations and users are made, upserted, found, listed and changed", async () => {
  const organization = { name: "A", external_id: "A1" };
  const { result: made } = await call("organizations", "create", { organization });
  const { result: upserted } = await call("organizations", "createOrUpdate", { organization });
  expect(upserted["id"]).toBe(made["id"]);
  expect(await call("organizations", "list")).toHaveLength(1);
  expect(await call("organizations", "search", "A1")).toMatchObject([{ id: made["id"] }]);
  expect((await call("organizations", "show", made["id"])).result).toMatchObject({ name: "A" });
  const change = { organization: { tags: ["vip"] } };
  expect((await call("organizations", "update", made["id"], change)).result).toMatchObject({ tags: ["vip"] });

  const user = { name: "Ada", email: "ada@a.example", organization_id: made["id"] };
  const { result: ada } = await call("users", "createOrUpdate", { user });
  await advance(2_000);
  expect(await call("users", "search", { query: "ada" })).toMatchObject([{ id: ada["id"] }]);
  expect((await call("users", "list")).map(({ id }) => id)).toContain(ada["id"]);
  expect((await call("users", "show", ada["id"])).result).toMatchObject({ email: "ada@a.example" });
  expect((await call("users", "update", ada["id"], { user: { phone: "1" } })).result).toMatchObject({
    phone: "1",
  });
  expect((await call("users", "me")).result).toMatchObject({ role: "admin" });
});

test("tickets are made, changed, listed, exported and searched, one and many", async () => {
  const field = { type: "text", title: "Contract" };
  const { result: made } = await call("ticketfields", "create", { ticket_field: field });
  expect((await call("ticketfields", "list")).map(({ id }) => id)).toContain(made["id"]);
  expect((await call("ticketfields", "show", made["id"])).result).toMatchObject({ title: "Contract" });

  const ticket = {
    subject: "S",
    comment: { body: "B" },
    external_id: "T1",
    custom_fields: [{ id: made["id"], value: "C" }],
  };
  const { result: one } = await call("tickets", "create", { ticket });
  expect((await call("tickets", "show", one["id"])).result).toMatchObject({ external_id: "T1" });
  const change = { ticket: { status: "pending", comment: { body: "C", public: false } } };
  expect((await call("tickets", "update", one["id"], change)).result).toMatchObject({ status: "pending" });
  expect(await call("tickets", "list")).toHaveLength(1);
  expect((await call("tickets", "showMany", [one["id"]])).result).toMatchObject([{ id: one["id"] }]);
  expect(await call("tickets", "getComments", one["id"])).toHaveLength(2);
  expect(await call("tickets", "exportAudit", one["id"])).toHaveLength(2);

  const { result: started } = await call("tickets", "createMany", { tickets: [ticket, ticket] });
  const { id: jobId } = started["job_status"] as Json;
  await advance(1_000);
  expect((await call("jobstatuses", "show", jobId)).result).toMatchObject({
    job_status: { status: "completed" },
  });
  expect((await call("jobstatuses", "showMany", [jobId])).result).toMatchObject({
    job_statuses: [{ id: jobId }],
  });
  expect((await call("jobstatuses", "list")) as unknown).toBeTruthy();
  await call("tickets", "updateMany", [one["id"]], { ticket: { additional_tags: ["late"] } });
  await advance(61_000);
  expect(await call("tickets", "incremental", 1_600_000_000)).toHaveLength(3);
  await ask("GET", ["incremental", "tickets", "cursor", { start_time: 1_600_000_000 }]);
  expect(JSON.stringify((await call("search", "query", "type:ticket tags:late")).result)).toContain("T1");
  expect(await call("search", "exportResults", "tags:late", "ticket", 1)).toMatchObject([{ id: one["id"] }]);
});

test("entitlements are upserted, made, read, listed, changed, removed and written in bulk", async () => {
  const records = ["custom_objects", "entitlement", "records"];
  const body = { custom_object_record: { name: "E", custom_object_fields: { state: "active" } } };
  const { response, result } = await ask("PATCH", [...records, { external_id: "E1" }], body);
  expect(response.status).toBe(201);
  const { id } = (result["custom_object_record"] ?? result) as Json;
  expect(JSON.stringify(await listed("GET", [...records, id]))).toContain("E1");
  expect(JSON.stringify(await listed("GET", [...records, { "filter[external_ids]": "E1" }]))).toContain("E1");
  await ask("PATCH", [...records, id], { custom_object_record: { custom_object_fields: { state: "held" } } });
  const { response: created } = await ask("POST", records, body);
  expect(created.status).toBe(201);
  const items = [{ name: "F", external_id: "E2" }];
  const job = { job: { action: "create_or_update_by_external_id", items } };
  expect((await ask("POST", ["custom_objects", "entitlement", "jobs"], job)).response.status).toBe(201);
  expect((await ask("DELETE", [...records, id])).response.status).toBe(204);
});

test("webhooks are made, listed, changed and removed, and tell what they have sent", async () => {
  const webhook = {
    name: "Concordat",
    status: "active",
    endpoint: receiver.url,
    http_method: "POST",
    request_format: "json",
    subscriptions: ["zen:event-type:organization.created"],
  };
  const { result: made } = await call("webhooks", "create", { webhook });
  const { id } = (made["webhook"] ?? made) as Json;
  expect(await call("webhooks", "list")).toHaveLength(1);
  expect(JSON.stringify((await call("webhooks", "show", id)).result)).toContain("Concordat");
  await call("webhooks", "update", id, { webhook });
  await call("webhooks", "patch", id, { webhook: { description: "d" } });
  const secret = async () => JSON.stringify((await call("webhooks", "getSigningSecret", id)).result);
  const before = await secret();
  await call("webhooks", "resetSigningSecret", id);
  expect(await secret()).not.toBe(before);

  await call("organizations", "create", { organization: { name: "W" } });
  await advance(0);
  const invocations = JSON.stringify(await call("webhooks", "listInvocations", id));
  expect(invocations).toContain("success");
  const [, invocationId] = /"id":"([^"]+)"/.exec(invocations) ?? [];
  const attempts = await call("webhooks", "listInvocationAttempts", id, invocationId);
  expect(JSON.stringify(attempts)).toContain("success");
  await call("webhooks", "delete", id);
  expect(await call("webhooks", "list")).toHaveLength(0);
});
