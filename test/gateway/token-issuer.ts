import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
  UnsecuredJWT,
} from "jose";

export const testAudience = "concordat-test";

/** An issuer that signs whatever it is told, also what no gateway should accept. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly privateKey: CryptoKey;
  sign(
    claims?: Record<string, unknown>,
    header?: Partial<JWTHeaderParameters>,
    key?: CryptoKey | Uint8Array,
  ): Promise<string>;
  /** The claims of a token that is accepted, carrying every scope of the API. */
  claims(): Record<string, unknown>;
  unsigned(): string;
  stop(): Promise<void>;
}

export const allScopes = [
  ...["customers", "orders", "invoices", "entitlements", "operations"].flatMap((name) => [
    `${name}:read`,
    `${name}:write`,
  ]),
];

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: "test-key", alg: "ES256", use: "sig" }];
  const server = createServer((request, response) => {
    const metadata = { issuer, jwks_uri: `${issuer}/jwks.json` };
    const body = request.url === "/jwks.json" ? { keys } : metadata;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const claims = () => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    return {
      iss: issuer,
      aud: testAudience,
      sub: "tester",
      client_id: "test-client",
      jti: crypto.randomUUID(),
      scope: allScopes.join(" "),
      iat: nowSeconds,
      exp: nowSeconds + 3_600,
    };
  };
  return {
    issuer,
    jwksUrl: `${issuer}/jwks.json`,
    privateKey,
    claims,
    sign: (changed = {}, header = {}, key = privateKey) =>
      new SignJWT({ ...claims(), ...changed })
        .setProtectedHeader({ alg: "ES256", kid: "test-key", typ: "at+jwt", ...header })
        .sign(key),
    unsigned: () => new UnsecuredJWT(claims()).encode(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
