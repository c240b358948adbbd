import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { type Clock, systemClock } from "#contracts/runtime/clock.ts";

export interface MintRequest {
  /** Who the token speaks for. */
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly ttlSeconds: number;
}

/** A token issuer for one machine: a laptop, a test. Production names its own issuer to the gateway. */
export interface Issuer {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly tokenUrl: string;
  readonly audience: string;
  /** A client that may ask `tokenUrl` for any scope (OAuth 2.0 client credentials). */
  readonly client: { readonly clientId: string; readonly clientSecret: string };
  mint(request: MintRequest): Promise<string>;
  stop(): Promise<void>;
}

export interface IssuerOptions {
  /** Who the tokens are for: the gateway checks it. */
  readonly audience?: string;
  readonly clock?: Clock;
}

const algorithm = "ES256";
const longestTtlSeconds = 7 * 24 * 3600;
const defaultTtlSeconds = 8 * 3600;
const largestFormBytes = 16 * 1024;

/**
 * Starts an issuer on a free port of the loopback interface. Its signing key lives only in memory, so
 * its tokens die with it. Access tokens follow RFC 9068 (`typ: at+jwt`), discovery RFC 8414.
 */
export async function startIssuer(options: IssuerOptions = {}): Promise<Issuer> {
  const clock = options.clock ?? systemClock;
  const audience = options.audience ?? "concordat";
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const keyId = randomUUID();
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: "sig" }],
  });
  const client = { clientId: "concordat-cli", clientSecret: randomBytes(24).toString("base64url") };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUrl = `${issuer}/jwks.json`;
  const tokenUrl = `${issuer}/token`;

  async function mint({ subject, scopes, ttlSeconds }: MintRequest): Promise<string> {
    const issuedAt = Math.floor(clock.nowMs() / 1000);
    return await new SignJWT({ client_id: client.clientId, scope: scopes.join(" ") })
      .setProtectedHeader({ alg: algorithm, kid: keyId, typ: "at+jwt" })
      .setIssuer(issuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + ttlSeconds)
      .setJti(randomUUID())
      .sign(privateKey);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0];
    if (path === "/jwks.json") return send(response, 200, jwks);
    if (path === "/.well-known/openid-configuration" || path === "/.well-known/oauth-authorization-server") {
      return send(response, 200, JSON.stringify(metadata(issuer, jwksUrl, tokenUrl)));
    }
    if (path === "/token" && request.method === "POST") return await grant(request, response);
    send(response, 404, JSON.stringify({ error: "not_found" }));
  }

  async function grant(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    if (form === undefined) return send(response, 413, JSON.stringify({ error: "invalid_request" }));
    if (form.get("grant_type") !== "client_credentials") {
      return send(response, 400, JSON.stringify({ error: "unsupported_grant_type" }));
    }
    const known =
      same(form.get("client_id") ?? "", client.clientId) &&
      same(form.get("client_secret") ?? "", client.clientSecret);
    if (!known) return send(response, 401, JSON.stringify({ error: "invalid_client" }));

    const ttlSeconds = Number(form.get("ttl_seconds") ?? defaultTtlSeconds);
    if (!Number.isInteger(ttlSeconds) || ttlSeconds < 1 || ttlSeconds > longestTtlSeconds) {
      return send(response, 400, JSON.stringify({ error: "invalid_request" }));
    }
    const scopes = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
    const subject = form.get("subject") ?? client.clientId;
    const token = await mint({ subject, scopes, ttlSeconds });
    const granted = {
      access_token: token,
      token_type: "Bearer",
      expires_in: ttlSeconds,
      scope: scopes.join(" "),
    };
    send(response, 200, JSON.stringify(granted));
  }

  return {
    issuer,
    jwksUrl,
    tokenUrl,
    audience,
    client,
    mint,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function metadata(issuer: string, jwksUrl: string, tokenUrl: string) {
  return {
    issuer,
    jwks_uri: jwksUrl,
    token_endpoint: tokenUrl,
    grant_types_supported: ["client_credentials"],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ["client_secret_post"],
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > largestFormBytes) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(body);
}
