import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOrigins } from "#simulators/behaviour/origins.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

// How a caller reaches the platform is seen again in the links of its answers.

let platforms: SimulatedPlatforms;
let erpToken: string;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ limitsLifted: true, portfolio: { size: "small" } });
  erpToken = await platforms.fetchErpToken();
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const answered = (sent: ClientRequest) =>
  new Promise<{ status: number | undefined; body: Json }>((resolve, reject) => {
    sent.on("response", async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, body: JSON.parse(text) as Json });
    });
    sent.on("error", reject);
    sent.end();
  });
const get = (url: string, headers: Record<string, string>) => answered(request(url, { headers }));

/** One list of each platform, at its first page, and the links in it. */
const lists = {
  crm: async (headers: Record<string, string>) => {
    const authorization = `Bearer ${platforms.crm.token}`;
    const url = `${platforms.crm.baseUrl}/crm/v3/objects/companies?limit=1`;
    const { status, body } = await get(url, { authorization, ...headers });
    return [status, (body["paging"] as { next: { link: string } } | undefined)?.next.link];
  },
  erp: async (headers: Record<string, string>) => {
    const prefer = "odata.maxpagesize=1";
    const authorization = `Bearer ${erpToken}`;
    const url = `${platforms.erp.baseUrl}${platforms.company}/customers`;
    const { status, body } = await get(url, { authorization, prefer, ...headers });
    return [status, body["@odata.context"], body["@odata.nextLink"]];
  },
  support: async (headers: Record<string, string>) => {
    const authorization = `Bearer ${platforms.support.oauthToken}`;
    const cursors = await get(`${platforms.support.baseUrl}/organizations.json?page[size]=1`, {
      authorization,
      ...headers,
    });
    const pages = await get(`${platforms.support.baseUrl}/organizations?per_page=1`, {
      authorization,
      ...headers,
    });
    const [first] = pages.body["organizations"] as { url: string }[];
    const links = cursors.body["links"] as { next: string };
    return [cursors.status, links.next, pages.body["next_page"], first?.url];
  },
};
const linksOf = async (platform: keyof typeof lists, headers: Record<string, string>) => {
  const [status, ...links] = await lists[platform](headers);
  return { status, origins: new Set(links.map((link) => /^\w+:\/\/[^/]+/.exec(String(link))?.[0])) };
};

describe.for(["crm", "erp", "support"] as const)("links of %s", (platform) => {
  const own = () => new URL(platforms[platform].baseUrl).origin;

  test("start with the host that the caller used", async () => {
    const links = await linksOf(platform, { host: "sandbox.example:8443" });
    expect(links).toEqual({ status: 200, origins: new Set(["http://sandbox.example:8443"]) });
  });

  test("start with what a proxy before it was asked for", async () => {
    const links = await linksOf(platform, {
      "x-forwarded-proto": "https, http",
      "x-forwarded-host": "api.example, inner.example",
    });
    expect(links).toEqual({ status: 200, origins: new Set(["https://api.example"]) });
  });

  test("start with its own address where what the caller wrote is no host", async () => {
    expect(await linksOf(platform, { host: "[" })).toEqual({ status: 200, origins: new Set([own()]) });
  });
});

test.for(["a b", "", "[", "a/b", "a?b", "user@a", "a:b", "%zz"])("'%s' is no host", (host) => {
  expect(createOrigins(() => "http://own")({ host })).toBe("http://own");
});

test("a protocol other than HTTP is none that a caller used", () => {
  expect(createOrigins(() => "http://own")({ host: "a", "x-forwarded-proto": "javascript" })).toBe(
    "http://own",
  );
});

describe("what cannot be read as a request", () => {
  const sent = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let heard = "";
      const socket = connect(Number(new URL(platforms.crm.baseUrl).port), "127.0.0.1");
      socket.on("data", (chunk) => {
        heard += chunk;
      });
      socket.on("end", () => resolve(heard));
      socket.on("error", reject);
      socket.write(text);
    });

  test.for([
    { what: "no HTTP", text: "HELLO\r\n\r\n", status: "400 Bad Request" },
    {
      what: "headers without end",
      text: `GET / HTTP/1.1\r\nhost: a\r\nx: ${"x".repeat(70_000)}\r\n\r\n`,
      status: "431 Request Header Fields Too Large",
    },
  ])("is refused in a page with a type: $what", async ({ text, status }) => {
    const answer = await sent(text);
    expect(answer.split("\r\n")[0]).toBe(`HTTP/1.1 ${status}`);
    expect(answer).toContain("content-type: text/html\r\n");
  });

  test("an address that is too long is not among it: the CRM refuses it in its own words", async () => {
    const { status, body } = await get(
      `${platforms.crm.baseUrl}/crm/v3/objects/companies?x=${"x".repeat(60_000)}`,
      {
        authorization: `Bearer ${platforms.crm.token}`,
      },
    );
    expect([status, body["category"]]).toEqual([414, "URI_TOO_LONG"]);
  });
});

test("a client that takes the platform for its proxy is answered", async () => {
  const { hostname, port } = new URL(platforms.crm.baseUrl);
  const path = "http://api.crm.example/crm/v3/objects/companies?limit=1";
  const headers = { host: "api.crm.example", authorization: `Bearer ${platforms.crm.token}` };
  const { status, body } = await answered(request({ hostname, port, path, headers }));
  expect(status).toBe(200);
  expect(JSON.stringify(body["paging"])).toContain(
    '"http://api.crm.example/crm/v3/objects/companies?limit=1&after=',
  );
});

test("a call with another method is told each method that there is once", async () => {
  const response = await fetch(`${platforms.crm.baseUrl}/crm/v3/objects/companies`, { method: "OPTIONS" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
});
