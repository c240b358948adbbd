import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { DeadLetter } from "#contracts/generated/canonical/types.ts";
import type { OperationName, OperationRequest } from "#contracts/generated/events/operations.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { effectsOf, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

/** The value of an operation that must succeed. */
async function ask<Name extends OperationName>(name: Name, payload: OperationRequest[Name]) {
  const context = { correlationId: "test-dead-letters", principal: "operator@example.com" };
  const answer = await stage.bus.request(name, payload, context);
  return answer.ok ? answer.value : answer;
}

async function listed(filter: Partial<OperationRequest["list-dead-letters"]> = {}): Promise<DeadLetter[]> {
  const answer = await ask("list-dead-letters", { limit: 200, ...filter });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.deadLetters;
}

/** Waits for the dead letter of a message, by its correlation id. */
function deadLetterOf(correlationId: string): Promise<DeadLetter> {
  return vi.waitFor(
    async () => {
      const [found] = await listed({ correlationId });
      if (found === undefined) throw new Error(`there is no dead letter of ${correlationId}`);
      return found;
    },
    { timeout: 20_000, interval: 100 },
  );
}

async function deliver(body: string, correlationId: string): Promise<void> {
  const receivedAt = new Date(0).toISOString();
  await stage.bus.storeHook("crm", { platform: "crm", receivedAt, correlationId, body }, { correlationId });
}

function won(dealId: string): string {
  const event = {
    eventId: 1,
    subscriptionId: 1,
    portalId: 1,
    appId: 1,
    occurredAt: 1_700_000_000_000,
    subscriptionType: "deal.propertyChange",
    attemptNumber: 0,
    objectId: Number(dealId),
    propertyName: "dealstage",
    propertyValue: "closedwon",
  };
  return JSON.stringify([event]);
}

test("where nothing was ever put aside, there is nothing to list or to replay", async () => {
  expect(await listed()).toEqual([]);
  const none = { ok: true, value: { replayed: [], passedOver: [] } };
  expect(await ask("replay-dead-letters", { source: "crm" })).toEqual(none);
});

test("a webhook whose platform answers outside its contract is put aside with pointer and rule, and after the fix replayed twice with one effect", async () => {
  const { crm } = stage.simulators;
  const deal = await prepareDeal(stage);
  const changes = [{ call: "readDeal", kind: "retype", at: "/properties/dealstage", type: "object" }];
  await fetch(`${crm.controlUrl}/drift`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ changes }),
  });
  await deliver(won(deal.dealId), "drifted");

  const letter = await deadLetterOf("drifted");
  expect(letter).toMatchObject({
    source: "crm",
    subject: "concordat.hook.crm.v1",
    pointer: "/properties/dealstage",
    rule: "type",
    state: "open",
  });
  expect(letter).not.toHaveProperty("payload");
  const { deadLetterId } = letter;
  expect(await ask("read-dead-letter", { deadLetterId })).toMatchObject({
    value: { payload: expect.stringContaining(deal.dealId) },
  });

  await fetch(`${crm.controlUrl}/drift`, { method: "DELETE" });
  await closeDeal(crm, deal.dealId);
  const replayed = await Promise.all([1, 2].map(() => ask("replay-dead-letter", { deadLetterId })));
  expect(replayed).toMatchObject([
    { value: { state: "replayed", replayedBy: "operator@example.com" } },
    { value: { state: "replayed", replayedBy: "operator@example.com" } },
  ]);
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await ask("replay-dead-letter", { deadLetterId })).toMatchObject({ value: { state: "replayed" } });

  expect(await effectsOf(stage, deal)).toEqual(onceEach);
  expect(await listed({ correlationId: "drifted" })).toHaveLength(1);
});

test("dead letters are replayed by filter, those that are replayed already not again", async () => {
  for (const name of ["one", "two", "three"]) {
    await deliver(JSON.stringify([{ eventId: name }]), `filtered-${name}`);
    await deadLetterOf(`filtered-${name}`);
  }
  const ids = (await listed({ state: "open", rule: "required" })).map(({ deadLetterId }) => deadLetterId);
  expect(ids).toHaveLength(3);
  expect(await ask("replay-dead-letter", { deadLetterId: String(ids[0]) })).toMatchObject({ ok: true });

  expect(await ask("replay-dead-letters", { source: "erp", rule: "required" })).toEqual({
    ok: true,
    value: { replayed: [], passedOver: [] },
  });
  const oldestFirst = [ids[2], ids[1]];
  const [, , oldest] = ids;
  expect(
    await ask("replay-dead-letters", { source: "crm", rule: "required", after: String(Number(oldest) - 1) }),
  ).toMatchObject({ ok: true, value: { replayed: expect.arrayContaining(oldestFirst), passedOver: [] } });
  // Nothing has been put right, so each is put aside once more.
  await vi.waitFor(async () => expect(await listed({ correlationId: "filtered-one" })).toHaveLength(2), {
    timeout: 20_000,
  });
});

test("the list is given in pages, the latest first", async () => {
  const all = await listed();
  const pages: string[] = [];
  let before: string | undefined;
  for (let page = 1; page <= all.length + 1; page += 1) {
    const answer = await ask("list-dead-letters", { limit: 2, ...(before === undefined ? {} : { before }) });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    pages.push(...answer.value.deadLetters.map(({ deadLetterId }) => deadLetterId));
    before = answer.value.next;
    if (before === undefined) break;
  }
  expect(pages.slice(0, all.length)).toEqual(all.map(({ deadLetterId }) => deadLetterId));
});

test.for([
  { name: "read-dead-letter", payload: { deadLetterId: "999999" } },
  { name: "replay-dead-letter", payload: { deadLetterId: "999999" } },
] as const)("$name refuses what is not there", async ({ name, payload }) => {
  expect(await ask(name, payload)).toMatchObject({ ok: false, failure: { kind: "not-found" } });
});

test("what was too large to be kept whole is listed as such and not replayed", async () => {
  await deliver(`{"a":"${'\\"'.repeat(240_000)}`, "too-large");
  const letter = await deadLetterOf("too-large");
  expect(letter).toMatchObject({ truncated: true, rule: "json" });
  expect(await ask("replay-dead-letter", { deadLetterId: letter.deadLetterId })).toMatchObject({
    ok: false,
    failure: { kind: "conflict", code: "not-replayable" },
  });
});

test.for([
  { scopes: ["operations:read", "operations:write"], status: 403 },
  { scopes: ["dead-letters:read"], status: 200 },
])("a caller with the scopes $scopes is answered $status", async ({ scopes, status }) => {
  const [letter] = await listed();
  for (const path of ["/v1/dead-letters", `/v1/dead-letters/${letter?.deadLetterId}`]) {
    expect((await stage.get(path, scopes)).status).toBe(status);
  }
});
