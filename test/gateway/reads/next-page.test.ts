import request from "supertest";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { responseOf } from "#gateway/answer.ts";
import { nextPageLink } from "#gateway/reads/next-page.ts";
import { type RunningGateway, startRunningGateway } from "../running-gateway.ts";

let running: RunningGateway;
let stop = () => {};

beforeAll(async () => {
  running = await startRunningGateway({}, { watch: false, clock: systemClock });
});
afterAll(() => running.stop());
afterEach(() => stop());

/** Orchestration, as far as it lists workflows: the cursor beside the value. */
let nextCursor: string | undefined;
let asked: unknown[] = [];

async function list(query: string, headers: Record<string, string> = {}) {
  return request(running.url)
    .get(`/v1/workflows${query}`)
    .set("authorization", `Bearer ${running.token}`)
    .set(headers);
}

test("a page leads to the next, in a header that a caller of the first release passes over", async () => {
  running.bus.serve("list-workflows", async (payload) => {
    asked.push(payload);
    return { reply: { ok: true, value: { workflows: [] } }, nextCursor };
  });
  await running.bus.connection.flush();
  asked = [];
  nextCursor = "abc_-1";
  const first = await list("?state=running&limit=2");

  expect(first.status).toBe(200);
  expect(first.body).toEqual({ workflows: [] });
  expect(first.headers["link"]).toBe('</v1/workflows?state=running&limit=2&cursor=abc_-1>; rel="next"');

  nextCursor = undefined;
  const second = await list("?state=running&limit=2&cursor=abc_-1");
  expect(second.headers).not.toHaveProperty("link");
  expect(asked).toEqual([
    { state: "running", limit: 2 },
    { state: "running", limit: 2, cursor: "abc_-1" },
  ]);

  // The same items, and now there is a page behind them: that is news.
  nextCursor = "abc_-2";
  const etag = second.headers["etag"] ?? "";
  const changed = await list("?state=running&limit=2&cursor=abc_-1", { "if-none-match": etag });
  expect(changed.status).toBe(200);
  const same = await list("?state=running&limit=2&cursor=abc_-1", {
    "if-none-match": changed.headers["etag"] ?? "",
  });
  expect(same.status).toBe(304);
  expect(same.headers["link"]).toBe('</v1/workflows?state=running&limit=2&cursor=abc_-2>; rel="next"');
});

test("a page that says its cursor itself leads to the next too, also when it was kept", async () => {
  const asOf = new Date().toISOString();
  let calls = 0;
  stop = running.answerRaw("list-customer-invoices", () => {
    calls += 1;
    return { ok: true, value: { items: [], nextCursor: "def", asOf } };
  });
  await running.bus.connection.flush();
  const read = () =>
    request(running.url)
      .get("/v1/customers/A1/invoices?limit=1")
      .set("authorization", `Bearer ${running.token}`);

  for (const { body, headers } of [await read(), await read()]) {
    expect(body.nextCursor).toBe("def");
    expect(headers["link"]).toBe('</v1/customers/A1/invoices?limit=1&cursor=def>; rel="next"');
  }
  expect(calls).toBe(1);
});

test("a cursor that orchestration does not know is 400, with its place", async () => {
  stop = running.answerRaw("list-exceptions", () => ({
    ok: false,
    failure: {
      kind: "rejected",
      code: "parameter-invalid",
      pointer: "/query/cursor",
      detail: "is of no page",
    },
  }));
  await running.bus.connection.flush();
  const { status, body } = await request(running.url)
    .get("/v1/exceptions?cursor=bm9uZQ")
    .set("authorization", `Bearer ${running.token}`);

  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ in: "query", pointer: "/cursor" }]);
});

test.for([
  { url: "http://a.example/v1/x", link: '</v1/x?cursor=n>; rel="next"' },
  { url: "http://a.example/v1/x?cursor=m&limit=1", link: '</v1/x?cursor=n&limit=1>; rel="next"' },
  {
    url: "http://a.example/v1/x?pointer=%2Fa%20b%3E",
    link: '</v1/x?pointer=%2Fa%20b%3E&cursor=n>; rel="next"',
  },
])("the page after $url is $link", ({ url, link }) => {
  expect(nextPageLink(url, "n")).toBe(link);
});

test("a list that goes away one day says both, where the next page is and what takes its place", () => {
  const answer = { status: 200, headers: { link: '</v1/x?cursor=n>; rel="next"' }, body: "{}" };
  const sent = responseOf(answer, "c", { link: '</v2/x>; rel="successor-version"' });

  expect(sent.headers.get("link")).toBe('</v1/x?cursor=n>; rel="next", </v2/x>; rel="successor-version"');
});
