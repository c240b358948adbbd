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

  test("is exported by cursor, past the first thousand, a hundred times a minute", async () => {
    await platforms.control("support", "PUT", "/limits", { enabled: true, profile: "enterprise-plus" });
    for (const subject of ["A", "B", "C"]) await create({ subject, tags: ["export"] });
    await advance(2_000);
    const exported = (query: string) => send("GET", `/search/export?query=tags:export&${query}`);
    const first = await exported("filter[type]=ticket&page[size]=2");
    expect(first.body).toMatchObject({
      results: [{ subject: "A" }, { subject: "B" }],
      meta: { has_more: true },
    });
    const next = String((first.body["links"] as Json)["next"]);
    const last = await send("GET", next.slice(platforms.support.baseUrl.length));
    expect(last.body).toMatchObject({
      results: [{ subject: "C", result_type: "ticket" }],
      meta: { has_more: false },
      links: { next: null },
    });
    expect((await exported("filter[type]=user")).body["results"]).toEqual([]);
    expect((await exported("")).status).toBe(400);
    expect((await send("GET", "/search/export?query=type:ticket&filter[type]=ticket")).status).toBe(400);
    for (let call = 5; call < 100; call += 1) await exported("filter[type]=user");
    const refused = await exported("filter[type]=user");
    expect([refused.status, refused.headers.get("zendesk-ratelimit-search-export")]).toEqual([
      429,
      expect.stringContaining("total=100; remaining=0"),
    ]);
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

  test.for([
    { jobsEnd: "failed", status: "failed" },
    { jobsEnd: "killed", status: "killed" },
    { jobsEnd: "never", status: "working" },
  ])("that are to end as $jobsEnd are $status and have done nothing", async ({ jobsEnd, status }) => {
    expect((await platforms.control("support", "PUT", "/conditions", { jobsEnd })).status).toBe(200);
    const tickets = [{ subject: "A", comment: { body: "a" } }];
    const { id } = started((await send("POST", "/tickets/create_many", { tickets })).body);
    await advance(86_400_000);
    expect(await statusOf(id)).toMatchObject({ status, results: null });
    expect(await ledger("tickets")).toBeUndefined();
    // One that is stuck takes its place for good.
    const { headers } = await send("POST", "/tickets/create_many", { tickets });
    expect(headers.get("zendesk-ratelimit-inflight-jobs")).toContain(
      `remaining=${status === "working" ? 28 : 29}`,
    );
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
    expect(job.status).toBe(201);
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
