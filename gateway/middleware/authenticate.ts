import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { defaultRetryAfterSeconds } from "../problem.ts";
import type { Refusal } from "../refusal.ts";
import { type KeySet, KeysUnavailable } from "./key-set.ts";

/** Who calls, as the token says. */
export interface Principal {
  readonly subject: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Finds out who sent an Authorization header. A verified token is remembered, so that most calls cost a map look-up. */
export type Authenticate = (authorization: string | undefined) => Promise<Outcome<Principal, Refusal>>;

export interface AuthenticateDependencies {
  readonly keySet: KeySet;
  readonly clock: Clock;
  readonly issuer: string;
  readonly audience: string;
}

// Asymmetric ones only: with a shared secret every reader of a token could write one. EdDSA is the old name of Ed25519.
const algorithms = ["ES256", "Ed25519", "EdDSA", "RS256"];
const requiredClaims = ["sub", "client_id", "iat", "exp"];
const clockToleranceSeconds = 5;
const longestTokenBytes = 8_192;
const rememberedTokens = 2_000;
// A key that the issuer withdraws stops being accepted after this time at the latest.
const rememberedForMs = 300_000;

/** Accepts JWT access tokens (RFC 9068) of one issuer for one audience. */
export function createAuthenticate({
  keySet,
  clock,
  issuer,
  audience,
}: AuthenticateDependencies): Authenticate {
  const remembered = new Map<string, { readonly principal: Principal; readonly untilMs: number }>();

  return async (authorization) => {
    const token = /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) return unauthenticated(authorization !== undefined);
    if (token.length > longestTokenBytes) return invalid("The token is too long.");

    const nowMs = clock.nowMs();
    const known = remembered.get(token);
    if (known && known.untilMs > nowMs) return succeed(known.principal);
    remembered.delete(token);

    try {
      const { payload } = await jwtVerify(token, keySet.keyFor, {
        typ: "at+jwt",
        issuer,
        audience,
        algorithms,
        requiredClaims,
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(nowMs),
      });
      const principal = readPrincipal(payload);
      if (principal === undefined) return invalid("A claim of the token has the wrong type.");

      if (remembered.size >= rememberedTokens) remembered.delete(remembered.keys().next().value ?? "");
      const expiresAtMs = (payload.exp ?? 0) * 1000;
      remembered.set(token, { principal, untilMs: Math.min(expiresAtMs, nowMs + rememberedForMs) });
      return succeed(principal);
    } catch (error) {
      return refuse(error);
    }
  };
}

function readPrincipal({ sub, client_id: clientId, scope = "" }: JWTPayload): Principal | undefined {
  if (typeof sub !== "string" || typeof clientId !== "string" || typeof scope !== "string") return undefined;
  return { subject: sub, clientId, scopes: new Set(scope.split(" ").filter((name) => name !== "")) };
}

function refuse(error: unknown): Outcome<never, Refusal> {
  if (error instanceof KeysUnavailable) {
    return fail({
      kind: "token-keys-unavailable",
      happened: error.message,
      headers: { "retry-after": String(defaultRetryAfterSeconds) },
    });
  }
  if (error instanceof errors.JWTExpired) return invalid("The token has expired.");
  // The name of a claim is the issuer's, never its value.
  if (error instanceof errors.JWTClaimValidationFailed)
    return invalid(`The token's ${error.claim} is missing or not accepted here.`);
  if (error instanceof errors.JOSEAlgNotAllowed)
    return invalid("The token is signed with an algorithm that is not accepted.");
  if (error instanceof errors.JWKSNoMatchingKey)
    return invalid("The token is signed with a key that the issuer does not publish.");
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return invalid("The signature of the token is wrong.");
  if (error instanceof errors.JOSEError) return invalid("The token is not a signed JWT.");
  throw error;
}

function invalid(happened: string): Outcome<never, Refusal> {
  return fail({
    kind: "invalid-token",
    happened,
    headers: { "www-authenticate": `Bearer error="invalid_token", error_description="${happened}"` },
  });
}

/** RFC 6750 section 3: no error code for a request that did not try to authenticate. */
function unauthenticated(otherScheme: boolean): Outcome<never, Refusal> {
  const happened = otherScheme
    ? "The Authorization header holds no bearer token."
    : "The request has no Authorization header.";
  return fail({
    kind: "unauthenticated",
    happened,
    headers: { "www-authenticate": 'Bearer realm="concordat"' },
  });
}
