import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDeal, type Sale } from "#cli/scenarios/salesperson.ts";
import type { TransactionEntry, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { type Keys, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let deal: Sale & Keys;
let seen: { readonly ids: number[]; readonly states: WorkflowStatus[] };
let correlationId: string;

const scopes = ["operations:read"];

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
  deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  seen = await vi.waitFor(follow, { timeout: 20_000, interval: 100 });
  correlationId = (await workflowIn(stage, deal.workflowId, "completed")).correlationId;
});
afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

/** What the live stream of the deal's process says, from whenever it can be followed to its end. */
async function follow() {
  const response = await stage.get(`/v1/workflows/${deal.workflowId}/events`, scopes);
  if (response.status !== 200) throw new Error(`the stream answers ${response.status}`);
  const events = (await response.text()).split("\n\n").filter((part) => part.startsWith("event: workflow"));
  return {
    ids: events.map((event) => Number(/^id: (\d+)$/m.exec(event)?.[1])),
    states: events.map((event) => JSON.parse(/^data: (.+)$/m.exec(event)?.[1] ?? "") as WorkflowStatus),
  };
}

async function page(query: string): Promise<{ items: TransactionEntry[]; nextCursor?: string }> {
  const response = await stage.get(`/v1/transactions/${correlationId}${query}`, scopes);
  expect(response.status).toBe(200);
  return (await response.json()) as { items: TransactionEntry[]; nextCursor?: string };
}

test("the live stream tells each state once, in order, and ends with the process", () => {
  expect(seen.ids).toEqual([...new Set(seen.ids)].sort((a, b) => a - b));
  expect(seen.states.at(-1)).toMatchObject({ workflowId: deal.workflowId, state: "completed" });
});

test("a transaction is every call, step and event from the deal to support, in order", async () => {
  const entries = await vi.waitFor(
    async () => {
      const { items } = await page("?limit=200");
      expect(items.map(({ name }) => name)).toContain("concordat.evt.entitlements.entitlement.activated.v1");
      return items;
    },
    { timeout: 10_000, interval: 100 },
  );
  const times = entries.map(({ at }) => at);
  const indexOf = (name: string, kind: string) =>
    entries.findIndex((entry) => entry.name === name && entry.kind === kind);

  expect(times).toEqual([...times].sort());
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["workflow", "step", "call", "event"]));
  expect(new Set(entries.flatMap(({ system }) => system ?? []))).toEqual(new Set(["crm", "erp", "support"]));
  expect(indexOf("quote-to-cash", "workflow")).toBeGreaterThanOrEqual(0);
  expect(indexOf("concordat.evt.orders.order.accepted.v1", "event")).toBeLessThan(
    indexOf("concordat.evt.invoices.invoice.posted.v1", "event"),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({ kind: "call", name: "shipAndInvoiceSalesOrder", stateAfter: "invoiced" }),
  );
  const ended = { kind: "workflow", workflowId: deal.workflowId, outcome: "completed" };
  expect(entries).toContainEqual(expect.objectContaining(ended));
});

test("its pages together are the whole, each entry once", async () => {
  const whole = await page("?limit=200");
  const items: TransactionEntry[] = [];
  let cursor = "";
  do {
    const { items: some, nextCursor } = await page(`?limit=7${cursor}`);
    items.push(...some);
    cursor = nextCursor === undefined ? "" : `&cursor=${nextCursor}`;
  } while (cursor !== "");

  expect(items).toEqual(whole.items);
});

test("of an id under which nothing happened it is empty", async () => {
  const response = await stage.get("/v1/transactions/nothing-ever", scopes);

  expect(await response.json()).toMatchObject({ items: [] });
});
