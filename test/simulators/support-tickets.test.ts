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
const ledger = async (object: string) =>
  ((await platforms.control("support", "GET", `/ledger?object=${object}`)).body["counts"] as Json)[object];
const create = async (ticket: Json = {}) =>
  (
    await send("POST", "/tickets", {
      ticket: { subject: "Hold", comment: { body: "Invoice disputed" }, ...ticket },
    })
  ).body["ticket"] as Json;
const update = (id: unknown, ticket: Json) => send("PUT", `/tickets/${id}`, { ticket });

describe("a ticket that is created with a key", () => {
  const post = (key: string, subject: string) =>
    platforms.send(
      "POST",
      `${platforms.support.baseUrl}/tickets.json`,
      `Bearer ${platforms.support.oauthToken}`,
      { ticket: { subject, comment: { body: "Hello" } } },
      { "idempotency-key": key },
    );

  test("exists once, however often it is sent, and the answer says which of them was the first", async () => {
    const [first, again] = [await post("hold-1", "A"), await post("hold-1", "A")];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([first, again].map(({ headers }) => headers.get("x-idempotency-lookup"))).toEqual(["miss", "hit"]);
    expect(again.body).toEqual(first.body);
    expect(await ledger("tickets")).toEqual({ created: 1 });
  });

  test("is refused with another body, and the key is free again after two hours", async () => {
    await post("hold-1", "A");
    expect(await post("hold-1", "B")).toMatchObject({
      status: 400,
      body: { error: "IdempotentRequestError" },
    });
    expect(await ledger("tickets")).toEqual({ created: 1 });
    await advance(7_200_000);
    expect((await post("hold-1", "B")).headers.get("x-idempotency-lookup")).toBe("miss");
    expect(await ledger("tickets")).toEqual({ created: 2 });
  });

  test("is refused with a key that is too long", async () => {
    expect((await post("k".repeat(256), "A")).status).toBe(400);
    expect(await ledger("tickets")).toBeUndefined();
  });
});

describe("a ticket", () => {
  test("is answered with where it is, what was audited, and its first comment", async () => {
    const created = await send("POST", "/tickets", {
      ticket: {
        subject: "Hold",
        comment: { body: "Disputed", public: false },
        external_id: "case-1",
        priority: "high",
      },
    });
    const ticket = created.body["ticket"] as Json;
    expect(created.headers.get("location")).toBe(`${platforms.support.baseUrl}/tickets/${ticket["id"]}.json`);
    expect(ticket).toMatchObject({
      status: "new",
      priority: "high",
      description: "Disputed",
      is_public: false,
    });
    expect(created.body["audit"]).toMatchObject({
      events: expect.arrayContaining([expect.objectContaining({ type: "Comment" })]),
    });
    expect((await send("GET", `/tickets/${ticket["id"]}/comments`)).body).toMatchObject({
      count: 1,
      comments: [{ body: "Disputed", public: false }],
    });
  });

  test.for([
    { ticket: { subject: "No comment" }, member: "base" },
    { ticket: { comment: { body: "x" }, status: "asleep" }, member: "status" },
    { ticket: { comment: { body: "x" }, priority: "whatever" }, member: "priority" },
    { ticket: { comment: { body: "x" }, requester_id: 404 }, member: "requester" },
    { ticket: { comment: { body: "x" }, organization_id: 404 }, member: "organization" },
  ])("like $ticket is refused because of $member and nothing is created", async ({ ticket, member }) => {
    expect(await send("POST", "/tickets", { ticket })).toMatchObject({
      status: 422,
      body: { error: "RecordInvalid", details: { [member]: expect.any(Array) } },
    });
    expect(await ledger("tickets")).toBeUndefined();
  });

  test("is found by its external id, which is not unique", async () => {
    await create({ external_id: "case-1" });
    await create({ external_id: "case-1" });
    await create({ external_id: "case-2" });
    expect((await send("GET", "/tickets?external_id=case-1")).body).toMatchObject({ count: 2 });
  });

  test("says in the audit of a change what was and what is", async () => {
    const { id } = await create();
    const changed = await update(id, { status: "solved", comment: { body: "Paid", public: false } });
    expect(changed.body["ticket"]).toMatchObject({ status: "solved", assignee_id: 1 });
    expect((changed.body["audit"] as Json)["events"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "Comment", body: "Paid" }),
        expect.objectContaining({
          type: "Change",
          field_name: "status",
          previous_value: "new",
          value: "solved",
        }),
      ]),
    );
    expect((await send("GET", `/tickets/${id}/audits`)).body).toMatchObject({ count: 2 });
  });

  test("is not changed by a body without its wrapper, though the answer is 200", async () => {
    const { id } = await create();
    const flat = await send("PUT", `/tickets/${id}`, { status: "solved" });
    expect(flat).toMatchObject({ status: 200, body: { ticket: { status: "new" } } });
    expect(await ledger("tickets")).toEqual({ created: 1 });
  });

  test("is not changed by a safe update that has seen an older one", async () => {
    const ticket = await create();
    const seen = ticket["updated_at"];
    await advance(1_000);
    await update(ticket["id"], { priority: "low" });
    const stale = await update(ticket["id"], { status: "solved", safe_update: true, updated_stamp: seen });
    expect(stale).toMatchObject({ status: 409, body: { error: "UpdateConflict" } });
    const now = (await send("GET", `/tickets/${ticket["id"]}`)).body["ticket"] as Json;
    const fresh = await update(ticket["id"], {
      status: "solved",
      safe_update: true,
      updated_stamp: now["updated_at"],
    });
    expect(fresh.status).toBe(200);
  });

  test("can be overwritten within the second that a safe update looks at", async () => {
    const ticket = await create();
    await update(ticket["id"], { priority: "low" });
    const late = await update(ticket["id"], {
      priority: "urgent",
      safe_update: true,
      updated_stamp: ticket["updated_at"],
    });
    expect(late).toMatchObject({ status: 200, body: { ticket: { priority: "urgent" } } });
  });

  test("never changes again once it is closed", async () => {
    const { id } = await create({ status: "closed" });
    expect(await update(id, { status: "open" })).toMatchObject({
      status: 422,
      body: { details: { status: [{ description: "Status: closed prevents ticket update" }] } },
    });
  });

  test("has the tags that a change says, and no others", async () => {
    const { id } = await create({ tags: ["vip", "Billing Hold"] });
    expect((await update(id, { priority: "low" })).body["ticket"]).toMatchObject({
      tags: ["billing", "hold", "vip"],
    });
    expect((await update(id, { tags: ["paid"], additional_tags: ["ignored"] })).body["ticket"]).toMatchObject(
      { tags: ["paid"] },
    );
  });

  test("carries custom fields by their ids, and the choice of a drop-down as a tag", async () => {
    const field = (
      await send("POST", "/ticket_fields", {
        ticket_field: {
          type: "tagger",
          title: "Payment state",
          custom_field_options: [
            { name: "Held", value: "payment_held" },
            { name: "Paid", value: "payment_paid" },
          ],
        },
      })
    ).body["ticket_field"] as Json;
    const ticket = await create({ custom_fields: [{ id: field["id"], value: "payment_held" }] });
    expect(ticket).toMatchObject({
      tags: ["payment_held"],
      custom_fields: [{ id: field["id"], value: "payment_held" }],
    });
    const changed = await update(ticket["id"], {
      custom_fields: [{ id: field["id"], value: "payment_paid" }],
    });
    expect(changed.body["ticket"]).toMatchObject({ tags: ["payment_paid"] });
    expect((await send("POST", "/ticket_fields", { ticket_field: { type: "nonsense" } })).status).toBe(422);
    expect((await send("GET", "/ticket_fields")).body).toMatchObject({ count: 8 });
  });

  test("may be changed thirty times in ten minutes by one caller", async () => {
    const { id } = await create();
    const statuses: number[] = [];
    for (let change = 0; change < 32; change += 1)
      statuses.push((await update(id, { subject: `Change ${change}` })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const refused = await update(id, { subject: "Too often" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(60);
    await advance(600_000);
    expect((await update(id, { subject: "Later" })).status).toBe(200);
  });
});
