import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7 });
  await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  await platforms.sendErp("POST", "customers", { number: "A2", displayName: "B" });
  await platforms.sendErp("POST", "customers", { number: "A2", displayName: "B" });
});
afterEach(async () => {
  await platforms.stop();
});

describe("expectations", () => {
  const created = (key: string) => ({ object: "customers", effect: "created" as const, key });

  test.for([
    { kind: "exactly-once" as const, of: [created("A1"), created("A2")], holds: true },
    { kind: "exactly-once" as const, of: [created("A3")], holds: false },
    { kind: "exactly-once" as const, of: [{ object: "customers" }], holds: false },
    { kind: "never" as const, of: [created("A3"), { object: "salesOrders" }], holds: true },
    { kind: "never" as const, of: [created("A1")], holds: false },
    { kind: "in-order" as const, of: [created("A1"), created("A2")], holds: true },
    { kind: "in-order" as const, of: [created("A2"), created("A1")], holds: false },
    { kind: "exactly-once" as const, of: [{ call: "createCustomer", contains: '"A1"' }], holds: true },
    { kind: "exactly-once" as const, of: [{ call: "createCustomer", status: 409 }], holds: true },
    { kind: "never" as const, of: [{ outcome: "timeout" as const }], holds: true },
    {
      kind: "in-order" as const,
      of: [
        { call: "requestToken" },
        { call: "createCustomer", status: 201 },
        { call: "createCustomer", status: 409 },
      ],
      holds: true,
    },
  ])("$kind of $of holds: $holds", async ({ kind, of, holds }) => {
    const verdict = await platforms.controls.erp.verify({ expectations: [{ kind, of }] });
    expect([verdict.holds, verdict.results.map((result) => result.holds)]).toEqual([holds, [holds]]);
  });

  test("what does not hold is told with what was seen", async () => {
    const { results } = await platforms.controls.erp.verify({
      expectations: [{ kind: "exactly-once", of: [{ object: "customers" }] }],
    });
    expect(results[0]?.detail).toBe('exactly-once: {"object":"customers"} was seen 2 times');
  });

  test("an occurrence that speaks of effects and of calls is refused", async () => {
    const mixed = platforms.controls.erp.verify({
      expectations: [{ kind: "never", of: [{ object: "customers", call: "createCustomer" }] }],
    });
    await expect(mixed).rejects.toThrow("/expectations/0/of/0 speaks of effects and of calls");
  });
});

describe("the journal", () => {
  test.for([
    { search: { call: "createCustomer" }, found: 3 },
    { search: { status: 409 }, found: 1 },
    { search: { contains: "Internal_EntityWithSameKeyExists" }, found: 1 },
    { search: { call: "createCustomer", method: "POST", outcome: "answered" as const }, found: 3 },
    { search: { correlationId: "nobody" }, found: 0 },
    { search: { faulty: true }, found: 0 },
    { search: { call: "createCustomer", limit: 1 }, found: 1 },
  ])("finds $found calls by $search", async ({ search, found }) => {
    expect((await platforms.controls.erp.listRequests(search)).requests).toHaveLength(found);
  });
});

describe("people", () => {
  test("a salesperson makes a deal and wins it, once", async () => {
    const { crm } = platforms.controls;
    const order = { name: "Deal", company: { name: "A", accountKey: "A1" }, contractRef: "CR1" };
    const first = await crm.createDeal({ ...order, lines: [{ sku: "S", quantity: 3, price: 0.1 }] });
    expect(first).toMatchObject({ stage: "contractsent", lineItemIds: [expect.any(String)] });
    const deal = await platforms.sendCrm("GET", `/crm/v3/objects/deals/${first.dealId}?properties=amount`);
    expect(deal.body["properties"]).toMatchObject({ amount: "0.3" });
    const again = crm.createDeal({ ...order, lines: [{ sku: "S" }] });
    await expect(again).rejects.toThrow("a deal already has the contract reference CR1");
    const other = await crm.createDeal({ ...order, contractRef: "CR2", lines: [{ sku: "S" }], won: true });
    expect([other.companyId, other.stage]).toEqual([first.companyId, "closedwon"]);
    expect(await crm.winDeal({ dealId: first.dealId })).toEqual({ dealId: first.dealId, stage: "closedwon" });
    await expect(crm.winDeal({ dealId: first.dealId })).rejects.toThrow("is won already");
  });

  test("a support agent answers, escalates and solves a ticket", async () => {
    const { support } = platforms.controls;
    const { id } = await support.createTicketByHand({ subject: "Help", body: "Please", priority: "high" });
    expect(await support.replyToTicket({ ticketId: id, body: "Looking" })).toMatchObject({
      status: "pending",
    });
    expect(await support.escalateTicket({ ticketId: id, body: "Big customer" })).toMatchObject({
      priority: "urgent",
    });
    expect(await support.solveTicket({ ticketId: id, body: "Done" })).toMatchObject({ status: "solved" });
    const { body } = await platforms.sendSupport("GET", `/tickets/${id}/comments`);
    expect((body["comments"] as { public: boolean }[]).map((comment) => comment.public)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    await expect(support.solveTicket({ ticketId: 999 })).rejects.toThrow("no ticket 999");
  });

  test("nobody does what belongs to another platform", async () => {
    await expect(platforms.controls.crm.payInvoice({ invoiceNumber: "1" })).rejects.toThrow(
      "nobody on this platform",
    );
  });
});

test("a bad control request is told what is wrong, where, and what was given", async () => {
  const refused = await platforms.control("erp", "POST", "/clock", { advanceMs: "soon", extra: 1 });
  expect(refused.status).toBe(422);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(refused.body["errors"]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ pointer: "/advanceMs", rule: "type", given: "string" }),
    ]),
  );
  const unknown = await platforms.control("erp", "GET", "/requests?colour=red");
  expect(unknown.body["errors"]).toMatchObject([{ pointer: "/query/colour" }]);
});
