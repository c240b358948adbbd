import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askForAll } from "#cli/gateway-client.ts";

const all = Array.from({ length: 450 }, (_, number) => number);
let asked: string[] = [];

/** A gateway with 450 items and pages of 200. */
const server = createServer((incoming, response) => {
  asked.push(incoming.url ?? "");
  const { searchParams } = new URL(incoming.url ?? "", "http://here");
  if (searchParams.get("state") === "odd") {
    response.writeHead(400).end(JSON.stringify({ title: "Bad" }));
    return;
  }
  const from = Number(searchParams.get("cursor") ?? 0);
  const to = from + Number(searchParams.get("limit"));
  if (to < all.length) {
    searchParams.set("cursor", String(to));
    response.setHeader("link", `</docs>; rel="deprecation", </v1/x?${searchParams}>; rel="next"`);
  }
  response.end(JSON.stringify({ x: all.slice(from, to) }));
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
});

const ask = (query: Record<string, string>, atMost?: number) =>
  askForAll(
    { url, token: "t" },
    { path: "/v1/x", query, items: "x", ...(atMost === undefined ? {} : { atMost }) },
  );

test("a list is followed to its end, with the question that it began with", async () => {
  expect(await ask({ state: "open" })).toEqual(all);
  expect(asked).toEqual([
    "/v1/x?state=open&limit=200",
    "/v1/x?state=open&limit=200&cursor=200",
    "/v1/x?state=open&limit=200&cursor=400",
  ]);
});

test.for([
  { atMost: 3, pages: 1 },
  { atMost: 200, pages: 1 },
  { atMost: 201, pages: 2 },
])("$atMost of a list cost $pages pages", async ({ atMost, pages }) => {
  expect(await ask({}, atMost)).toEqual(all.slice(0, atMost));
  expect(asked).toHaveLength(pages);
});

test("a list that is refused is a failure, with what the gateway says", async () => {
  await expect(ask({ state: "odd" })).rejects.toThrow("400 Bad");
});
