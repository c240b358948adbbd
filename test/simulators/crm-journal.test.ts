import { afterEach, beforeEach, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
let token = "";
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm"], clock: frozenClock, seed: 7 });
  token = await tokenFor("read subscriptions.read subscriptions.write");
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const root = "/webhooks-journal/journal/2026-03";
const tokenFor = async (scopes: string) => {
  const { baseUrl, clientId, clientSecret } = platforms.crm;
  const scope = scopes.replace(/\S+/g, (name) => `developer.webhooks_journal.${name}`);
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope };
  const response = await fetch(`${baseUrl}/oauth/2026-03/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  return String(((await response.json()) as Json)["access_token"]);
};
const send = (method: string, path: string, body?: unknown) =>
  platforms.send(method, platforms.crm.baseUrl + path, `Bearer ${token}`, body);
const subscribe = (more: Json) =>
  send("POST", "/webhooks-journal/subscriptions/2026-03", {
    subscriptionType: "OBJECT",
    portalId: platforms.crm.portalId,
    objectTypeId: "0-3",
    ...more,
  });
const advance = (advanceMs: number) => platforms.controls.crm.advanceClock({ advanceMs });
const createDeal = async (dealname: string) => {
  const { body } = await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties: { dealname } });
  await advance(1_000);
  return Number(body["id"]);
};
const eventsAt = async ({ url }: Json) => {
  const response = await fetch(String(url));
  return ((await response.json()) as { journalEvents: Json[] }).journalEvents;
};

test("what has been subscribed to is read in order, from any offset on, as often as one likes", async () => {
  await subscribe({ actions: ["CREATE", "UPDATE"], properties: ["dealstage"] });
  const ids = [await createDeal("A"), await createDeal("B")];
  await platforms.sendCrm("PATCH", `/crm/v3/objects/deals/${ids[0]}`, {
    properties: { dealstage: "closedwon", amount: "5" },
  });
  await advance(1_000);

  const seen: Json[] = [];
  let { status, body } = await send("GET", `${root}/earliest`);
  while (status === 200) {
    seen.push(...(await eventsAt(body)));
    ({ status, body } = await send("GET", `${root}/offset/${String(body["currentOffset"])}/next`));
  }
  expect(status).toBe(204);
  expect(seen.map(({ action, objectId }) => [action, objectId])).toEqual([
    ["CREATE", ids[0]],
    ["CREATE", ids[1]],
    ["UPDATE", ids[0]],
  ]);
  expect(seen[2]).toMatchObject({ objectTypeId: "0-3", propertyChanges: { dealstage: "closedwon" } });
});

test("ties are told of if they are subscribed to", async () => {
  await subscribe({ subscriptionType: "ASSOCIATION", actions: ["ASSOCIATION_ADDED"] });
  await platforms.controls.crm.createDeal({ name: "D", company: { name: "A" }, lines: [{ sku: "X" }] });
  await advance(1_000);
  const events = await eventsAt((await send("GET", `${root}/latest`)).body);
  expect(events.map(({ associatedObjectTypeId }) => associatedObjectTypeId)).toContain("0-2");
});

test("an entry is kept for three days, and its offset is unknown after that", async () => {
  await subscribe({ actions: ["CREATE"] });
  await createDeal("A");
  const { body } = await send("GET", `${root}/earliest`);
  const next = `${root}/offset/${String(body["currentOffset"])}/next`;
  expect((await send("GET", next)).status).toBe(204);
  await advance(3 * 86_400_000);
  token = await tokenFor("read");
  expect([(await send("GET", next)).status, (await send("GET", `${root}/earliest`)).status]).toEqual([
    404, 204,
  ]);
  expect((await fetch(String(body["url"]))).status).toBe(404);
});

test("a token without the scope is refused, and so is the hundred and first call in a second", async () => {
  token = await tokenFor("read");
  expect((await subscribe({ actions: ["CREATE"] })).body["category"]).toBe("MISSING_SCOPES");
  token = platforms.crm.token;
  expect((await send("GET", `${root}/earliest`)).status).toBe(403);
  token = await tokenFor("read");
  const statuses: number[] = [];
  for (let call = 0; call < 101; call += 1) statuses.push((await send("GET", `${root}/earliest`)).status);
  expect(statuses.indexOf(429)).toBe(100);
});

test("what is in the journal comes back with a snapshot", async () => {
  await subscribe({ actions: ["CREATE"] });
  await createDeal("A");
  const { body } = await send("GET", `${root}/latest`);
  await platforms.controls.crm.takeSnapshot({ name: "s" });
  await createDeal("B");
  await platforms.controls.crm.restoreSnapshot({ name: "s" });
  expect((await send("GET", `${root}/latest`)).body).toEqual(body);
});
