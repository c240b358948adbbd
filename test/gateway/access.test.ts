import { generateKeyPair } from "jose";
import request from "supertest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAuthenticate } from "#gateway/middleware/authenticate.ts";
import { createKeySet } from "#gateway/middleware/key-set.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";
import { startTokenIssuer, testAudience } from "./token-issuer.ts";

let running: RunningGateway;

beforeAll(async () => {
  running = await startRunningGateway();
  running.answerRaw("list-workflows", () => ({ ok: true, value: { workflows: [] } }));
  await running.bus.connection.flush();
});
afterAll(() => running.stop());
beforeEach(() => running.forget());

const call = (authorization?: string) => {
  const calling = request(running.url).get("/v1/workflows");
  return authorization === undefined ? calling : calling.set("authorization", authorization);
};

describe("who may not call gets no further, and is told why", () => {
  test.for([
    { authorization: undefined, what: "without a token" },
    { authorization: "Basic dGVzdDp0ZXN0", what: "with another scheme" },
    { authorization: "Bearer", what: "with an empty token" },
  ])("$what: 401 that asks for a bearer token", async ({ authorization }) => {
    const response = await call(authorization);

    expect(response.status).toBe(401);
    expect(response.headers["www-authenticate"]).toBe('Bearer realm="concordat"');
    expect(response.body.type).toBe(`${running.url}/problems/unauthenticated`);
    expect(running.published).toEqual([]);
  });

  const now = () => Math.floor(Date.now() / 1000);
  test.for<{ what: string; token: () => Promise<string>; says: string }>([
    { what: "expired", token: () => running.issuer.sign({ exp: now() - 60 }), says: "expired" },
    { what: "not valid yet", token: () => running.issuer.sign({ nbf: now() + 600 }), says: "nbf" },
    { what: "for another audience", token: () => running.issuer.sign({ aud: "another" }), says: "aud" },
    {
      what: "of another issuer",
      token: () => running.issuer.sign({ iss: "https://evil.example.com" }),
      says: "iss",
    },
    { what: "without an end", token: () => running.issuer.sign({ exp: undefined }), says: "exp" },
    {
      what: "without a client",
      token: () => running.issuer.sign({ client_id: undefined }),
      says: "client_id",
    },
    { what: "that is an id token", token: () => running.issuer.sign({}, { typ: "JWT" }), says: "typ" },
    {
      what: "of an unknown key",
      token: () => running.issuer.sign({}, { kid: "unknown" }),
      says: "does not publish",
    },
    { what: "signed by somebody else", token: forged, says: "signature" },
    {
      what: "signed with a shared secret",
      token: () => running.issuer.sign({}, { alg: "HS256" }, Buffer.alloc(32)),
      says: "algorithm",
    },
    { what: "that is not signed", token: async () => running.issuer.unsigned(), says: "algorithm" },
    {
      what: "whose scope is a list",
      token: () => running.issuer.sign({ scope: ["operations:read"] }),
      says: "wrong type",
    },
    { what: "that is no JWT", token: async () => "nonsense", says: "not a signed JWT" },
  ])("a token $what: 401 invalid_token", async ({ token, says }) => {
    const response = await call(`Bearer ${await token()}`);

    expect(response.status).toBe(401);
    expect(response.headers["www-authenticate"]).toContain('error="invalid_token"');
    expect(response.body.type).toBe(`${running.url}/problems/invalid-token`);
    expect(response.body.detail).toContain(says);
    expect(running.published).toEqual([]);
  });

  test("a token without the scope: 403 that names the scope", async () => {
    const response = await call(
      `Bearer ${await running.issuer.sign({ scope: "orders:read operations:write" })}`,
    );

    expect(response.status).toBe(403);
    expect(response.headers["www-authenticate"]).toBe(
      'Bearer error="insufficient_scope", scope="operations:read"',
    );
    expect(response.body.type).toBe(`${running.url}/problems/insufficient-scope`);
    expect(running.published).toEqual([]);
  });

  test("the token is judged before anything else of the request", async () => {
    const response = await request(running.url)
      .post("/v1/orders")
      .set("content-type", "text/plain")
      .send("nonsense");

    expect(response.status).toBe(401);
  });
});

describe("who may call", () => {
  test("is let through with every needed scope, whatever the case of the scheme", async () => {
    expect((await call(`bearer ${await running.issuer.sign({ scope: "operations:read" })}`)).status).toBe(
      200,
    );
  });
});

async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair("ES256");
  return running.issuer.sign({}, {}, privateKey);
}

describe("a verified token is remembered", () => {
  test("without the issuer's keys being asked for again, and only until it expires", async () => {
    const issuer = await startTokenIssuer();
    let nowMs = Date.now();
    let looked = 0;
    const keySet = createKeySet(issuer.issuer, undefined, 1_000);
    const authenticate = createAuthenticate({
      keySet: {
        ...keySet,
        keyFor: (header, token) => {
          looked++;
          return keySet.keyFor(header, token);
        },
      },
      clock: { nowMs: () => nowMs, schedule: () => () => {} },
      issuer: issuer.issuer,
      audience: testAudience,
    });
    const header = `Bearer ${await issuer.sign({ exp: Math.floor(nowMs / 1000) + 60 })}`;

    expect(await authenticate(header)).toMatchObject({
      ok: true,
      value: { subject: "tester", clientId: "test-client" },
    });
    expect(await authenticate(header)).toMatchObject({ ok: true });
    expect(looked).toBe(1);

    nowMs += 70_000;
    expect(await authenticate(header)).toMatchObject({ ok: false, failure: { kind: "invalid-token" } });
    await issuer.stop();
  });

  test("and while the keys cannot be had, a token is neither accepted nor refused", async () => {
    const issuer = await startTokenIssuer();
    const token = await issuer.sign();
    await issuer.stop();
    const authenticate = createAuthenticate({
      keySet: createKeySet(issuer.issuer, issuer.jwksUrl, 500),
      clock: { nowMs: () => Date.now(), schedule: () => () => {} },
      issuer: issuer.issuer,
      audience: testAudience,
    });

    expect(await authenticate(`Bearer ${token}`)).toMatchObject({
      ok: false,
      failure: { kind: "token-keys-unavailable" },
    });
  });
});
