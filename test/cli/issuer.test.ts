import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Issuer, startIssuer } from "#cli/issuer.ts";

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer({ audience: "concordat-test" });
});
afterAll(() => issuer.stop());

const keys = () => createRemoteJWKSet(new URL(issuer.jwksUrl));
const expected = () => ({
  issuer: issuer.issuer,
  audience: "concordat-test",
  typ: "at+jwt",
  algorithms: ["ES256"],
});

function requestToken(form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(issuer.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
}

test("a minted token is an access token that its published keys verify", async () => {
  const token = await issuer.mint({
    subject: "ada",
    scopes: ["orders:read", "orders:write"],
    ttlSeconds: 60,
  });
  const { payload } = await jwtVerify(token, keys(), expected());

  expect(decodeProtectedHeader(token)).toMatchObject({ typ: "at+jwt", alg: "ES256" });
  expect(payload).toMatchObject({
    sub: "ada",
    client_id: "concordat-cli",
    scope: "orders:read orders:write",
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  expect(payload.jti).toEqual(expect.any(String));
});

test("the published keys hold no private part", async () => {
  const published = (await (await fetch(issuer.jwksUrl)).json()) as { keys: Record<string, unknown>[] };

  expect(published.keys).toHaveLength(1);
  expect(published.keys[0]).not.toHaveProperty("d");
});

test("the issuer describes itself where clients look for it", async () => {
  const described = await (await fetch(`${issuer.issuer}/.well-known/openid-configuration`)).json();

  expect(described).toMatchObject({
    issuer: issuer.issuer,
    jwks_uri: issuer.jwksUrl,
    token_endpoint: issuer.tokenUrl,
  });
});

test("its client is granted a token", async () => {
  const answer = await requestToken({
    grant_type: "client_credentials",
    client_id: issuer.client.clientId,
    client_secret: issuer.client.clientSecret,
    scope: "operations:read",
    subject: "operator",
    ttl_seconds: "30",
  });
  const granted = (await answer.json()) as { access_token: string };
  const { payload } = await jwtVerify(granted.access_token, keys(), expected());

  expect(answer.status).toBe(200);
  expect(payload).toMatchObject({ sub: "operator", scope: "operations:read" });
});

test.for([
  { why: "a wrong secret", change: { client_secret: "guess" }, status: 401, error: "invalid_client" },
  { why: "no secret", change: { client_secret: "" }, status: 401, error: "invalid_client" },
  { why: "another client", change: { client_id: "someone" }, status: 401, error: "invalid_client" },
  { why: "another grant", change: { grant_type: "password" }, status: 400, error: "unsupported_grant_type" },
  { why: "a token for ever", change: { ttl_seconds: "99999999" }, status: 400, error: "invalid_request" },
  {
    why: "a lifetime that is no number",
    change: { ttl_seconds: "long" },
    status: 400,
    error: "invalid_request",
  },
])("$why is refused with $status $error", async ({ change, status, error }) => {
  const answer = await requestToken({
    grant_type: "client_credentials",
    client_id: issuer.client.clientId,
    client_secret: issuer.client.clientSecret,
    ...change,
  });

  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error });
});

test("tokens of two issuers do not pass for each other", async () => {
  const other = await startIssuer({ audience: "concordat-test" });
  const token = await other.mint({ subject: "ada", scopes: [], ttlSeconds: 60 });
  await other.stop();

  await expect(jwtVerify(token, keys(), expected())).rejects.toThrow();
});
