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

describe("lists of tickets", () => {
  test("come by page number, and by cursor if the caller asks for it", async () => {
    for (const subject of ["A", "B", "C"]) await create({ subject });
    const numbered = await send("GET", "/tickets.json?per_page=2");
    expect(numbered.body).toMatchObject({ count: 3, previous_page: null });
    expect(numbered.body).not.toHaveProperty("meta");
    const next = String(numbered.body["next_page"]);
    expect(next.startsWith(`${platforms.support.baseUrl}/tickets.json?`)).toBe(true);
    expect((await send("GET", next.slice(platforms.support.baseUrl.length))).body["tickets"]).toHaveLength(1);

    const byCursor = await send("GET", "/tickets?page%5Bsize%5D=2&sort=-updated_at");
    expect(byCursor.body).toMatchObject({ meta: { has_more: true } });
    expect(byCursor.body).not.toHaveProperty("count");
    const { links } = byCursor.body as { links: Json };
    const last = await send("GET", String(links["next"]).slice(platforms.support.baseUrl.length));
    expect(last.body).toMatchObject({ meta: { has_more: false }, links: { next: null } });
    const back = (last.body["links"] as Json)["prev"];
    const first = await send("GET", String(back).slice(platforms.support.baseUrl.length));
    expect(first.body["tickets"]).toEqual(byCursor.body["tickets"]);
  });

  test("end at the depth that page numbers reach, and at a cursor that is none", async () => {
    expect(await send("GET", "/tickets?page=101")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "InvalidPaginationDepth" }] },
    });
    expect((await send("GET", "/tickets?page[after]=nonsense")).status).toBe(400);
  });

  test("far down have a limit of their own", async () => {
    const deep = () => send("GET", "/tickets?page=501&per_page=1");
    for (let call = 0; call < 50; call += 1) expect((await deep()).status).toBe(200);
    const refused = await deep();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("zendesk-ratelimit-tickets-index")).toContain("total=50; remaining=0");
  });
});

describe("the incremental export", () => {
  const start = Math.floor(frozenClock.nowMs() / 1_000) - 3_600;

  test("gives every change once, in order, and begins again where it ended", async () => {
    const [a, b] = [await create({ subject: "A" }), await create({ subject: "B" })];
    expect((await send("GET", `/incremental/tickets/cursor?start_time=${start}`)).body).toMatchObject({
      tickets: [],
      end_of_stream: true,
    });
    await advance(61_000);
    const first = await send("GET", `/incremental/tickets/cursor?start_time=${start}&per_page=1`);
    expect(first.body).toMatchObject({ tickets: [{ id: a["id"] }], end_of_stream: false });
    const second = await send("GET", String(first.body["after_url"]).slice(platforms.support.baseUrl.length));
    expect(second.body).toMatchObject({ tickets: [{ id: b["id"] }], end_of_stream: true });

    await update(a["id"], { priority: "high" });
    await advance(61_000);
    const third = await send("GET", `/incremental/tickets/cursor?cursor=${second.body["after_cursor"]}`);
    expect(third.body).toMatchObject({ tickets: [{ id: a["id"], priority: "high" }], end_of_stream: true });
  });

  test("refuses the last minute, a broken cursor and an eleventh call in a minute", async () => {
    expect((await send("GET", `/incremental/tickets/cursor?start_time=${start + 3_590}`)).status).toBe(422);
    expect((await send("GET", "/incremental/tickets/cursor?cursor=nonsense")).status).toBe(400);
    for (let call = 2; call < 10; call += 1)
      expect((await send("GET", `/incremental/tickets/cursor?start_time=${start}`)).status).toBe(200);
    const refused = await send("GET", `/incremental/tickets/cursor?start_time=${start}`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("zendesk-ratelimit-incremental-exports")).toContain("total=10; remaining=0");
  });
});

describe("search", () => {
  const found = async (query: string) =>
    ((await send("GET", `/search?query=${encodeURIComponent(query)}`)).body["results"] as Json[]).map(
      (result) => result["subject"] ?? result["name"],
    );

  test("misses what has just been written, and finds it a while later as it was then", async () => {
    const { id } = await create({ subject: "Held", external_id: "case-1" });
    expect(await found("type:ticket external_id:case-1")).toEqual([]);
    await advance(2_000);
    expect(await found("type:ticket external_id:case-1")).toEqual(["Held"]);
    await update(id, { subject: "Released" });
    expect(await found("type:ticket external_id:case-1")).toEqual(["Held"]);
    await advance(2_000);
    expect(await found("type:ticket external_id:case-1")).toEqual(["Released"]);
  });

  test("knows terms, their opposites, orders and words", async () => {
    await send("POST", "/organizations/create_or_update", {
      organization: { name: "Nordlicht", external_id: "ACC1" },
    });
    await create({ subject: "Urgent case", priority: "urgent", tags: ["vip"] });
    await create({ subject: "Solved case", status: "solved", priority: "low" });
    await advance(2_000);
    expect(await found("type:ticket status<solved")).toEqual(["Urgent case"]);
    expect(await found("type:ticket -priority:urgent")).toEqual(["Solved case"]);
    expect(await found("type:ticket priority>=normal tags:vip")).toEqual(["Urgent case"]);
    expect(await found('"solved case"')).toEqual(["Solved case"]);
    expect(await found("created>=2026-11-23 type:organization")).toEqual(["Nordlicht"]);
    expect(await found("external_id:ACC1")).toEqual(["Nordlicht"]);
  });

  test("shows the first thousand only", async () => {
    expect((await send("GET", "/search?query=type:ticket&page=10")).status).toBe(200);
    expect((await send("GET", "/search?query=type:ticket&page=11")).status).toBe(422);
    expect((await send("GET", "/search")).status).toBe(400);
  });
});

describe("jobs", () => {
  const statusOf = async (id: unknown) =>
    (await send("GET", `/job_statuses/${id}`)).body["job_status"] as Json;
  const started = (body: Json) => body["job_status"] as Json;

  test("wait, work and end, and only then is anything there", async () => {
    const tickets = [{ subject: "A", comment: { body: "a" } }, { subject: "B" }];
    const { id, status } = started((await send("POST", "/tickets/create_many", { tickets })).body);
    expect(status).toBe("queued");
    expect(await ledger("tickets")).toBeUndefined();
    await advance(200);
    expect(await statusOf(id)).toMatchObject({ status: "working" });
    await advance(300);
    expect(await statusOf(id)).toMatchObject({
      status: "completed",
      total: 2,
      results: [
        { index: 0, success: true },
        { index: 1, error: "TicketCreateFailed" },
      ],
    });
    expect(await ledger("tickets")).toEqual({ created: 1 });
  });

  test("change many tickets, adding tags and taking them away", async () => {
    const [a, b] = [await create({ tags: ["one"] }), await create({ tags: ["one", "two"] })];
    const job = started(
      (
        await send("PUT", `/tickets/update_many.json?ids=${a["id"]},${b["id"]},404`, {
          ticket: { additional_tags: ["held"], remove_tags: ["two"] },
        })
      ).body,
    );
    await advance(500);
    expect((await statusOf(job["id"]))["results"]).toMatchObject([
      { id: a["id"], success: true },
      { id: b["id"], success: true },
      { id: 404, error: "TicketNotFound" },
    ]);
    const many = await send("GET", `/tickets/show_many?ids=${a["id"]},${b["id"]}`);
    expect((many.body["tickets"] as Json[]).map((ticket) => ticket["tags"])).toEqual([
      ["held", "one"],
      ["held", "one"],
    ]);
  });

  test("are thirty at once, and the next is refused with the ids of those", async () => {
    const post = () => send("POST", "/tickets/create_many", { tickets: [{ comment: { body: "x" } }] });
    for (let job = 0; job < 30; job += 1) expect((await post()).status).toBe(200);
    const refused = await post();
    expect(refused).toMatchObject({ status: 429, body: { error: "TooManyJobs" } });
    expect(refused.body["current_job_ids"]).toHaveLength(30);
    expect(refused.headers.get("zendesk-ratelimit-inflight-jobs")).toContain("total=30; remaining=0");
    await advance(500);
    expect((await post()).status).toBe(200);
  });

  test("write and delete records of custom objects", async () => {
    const post = (action: string, items: unknown[]) =>
      send("POST", "/custom_objects/entitlement/jobs", { job: { action, items } });
    const job = await post("create_or_update_by_external_id", [
      { external_id: "ENT-1", name: "CR1", custom_object_fields: { state: "active" } },
      { external_id: "ENT-2", name: "CR2", custom_object_fields: { state: "imaginary" } },
    ]);
    await advance(500);
    expect((await statusOf(started(job.body)["id"]))["results"]).toMatchObject([
      { external_id: "ENT-1", status: "Created" },
      { success: false, error: "RecordInvalid" },
    ]);
    await post("delete_by_external_id", ["ENT-1", "ENT-404"]);
    await advance(500);
    expect(await ledger("entitlements")).toEqual({ created: 1, deleted: 1 });
    expect((await post("create", ["ENT-1"])).status).toBe(400);
  });

  test("of more than a hundred rows, or of none, are refused", async () => {
    const tickets = Array.from({ length: 101 }, () => ({ comment: { body: "x" } }));
    expect((await send("POST", "/tickets/create_many", { tickets })).status).toBe(400);
    expect((await send("POST", "/tickets/create_many", { tickets: [] })).status).toBe(400);
    expect((await send("PUT", "/tickets/update_many", { ticket: {} })).status).toBe(400);
  });
});
