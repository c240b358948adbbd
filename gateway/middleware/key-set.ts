import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";

/** The issuer's public keys, fetched when first needed and again when a token names an unknown one. */
export interface KeySet {
  readonly keyFor: JWTVerifyGetKey;
  /** Whether the keys are at hand or can be had now. */
  available(): Promise<boolean>;
}

/** The keys could not be had, so that nothing can be said about a token. */
export class KeysUnavailable extends Error {}

/**
 * The keys at `jwksUrl`, or where the issuer's metadata says (RFC 8414, then OpenID Connect Discovery).
 * A fetch takes at most `timeoutMs`; keys are used for ten minutes, and an unknown key id leads to at most
 * one fetch in thirty seconds, so that made-up tokens cannot make us flood the issuer.
 */
export function createKeySet(issuer: string, jwksUrl: string | undefined, timeoutMs: number): KeySet {
  let located: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const keys = () => {
    located ??= locate(issuer, jwksUrl, timeoutMs)
      .then((url) =>
        createRemoteJWKSet(url, {
          timeoutDuration: timeoutMs,
          cooldownDuration: 30_000,
          cacheMaxAge: 600_000,
        }),
      )
      .catch((error) => {
        located = undefined;
        throw error;
      });
    return located;
  };

  return {
    async keyFor(header, token) {
      const keySet = await keys();
      try {
        return await keySet(header, token);
      } catch (error) {
        if (isAboutToken(error)) throw error;
        throw new KeysUnavailable("The issuer's keys could not be fetched.", { cause: error });
      }
    },
    async available() {
      try {
        const keySet = await keys();
        if (keySet.jwks() === undefined) await keySet.reload();
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function locate(issuer: string, jwksUrl: string | undefined, timeoutMs: number): Promise<URL> {
  if (jwksUrl !== undefined) return new URL(jwksUrl);

  const { origin, pathname } = new URL(issuer);
  const path = pathname === "/" ? "" : pathname.replace(/\/$/, "");
  const places = [
    `${origin}/.well-known/oauth-authorization-server${path}`,
    `${origin}${path}/.well-known/openid-configuration`,
  ];
  for (const place of places) {
    const metadata = await readMetadata(place, timeoutMs);
    // RFC 8414 section 3.3: metadata of another issuer must not be used.
    if (metadata?.issuer === issuer && typeof metadata.jwks_uri === "string")
      return new URL(metadata.jwks_uri);
  }
  throw new KeysUnavailable("The issuer's metadata could not be fetched.");
}

async function readMetadata(
  place: string,
  timeoutMs: number,
): Promise<{ issuer?: unknown; jwks_uri?: unknown } | undefined> {
  try {
    const response = await fetch(place, { signal: AbortSignal.timeout(timeoutMs), redirect: "error" });
    return response.ok ? ((await response.json()) as { issuer?: unknown; jwks_uri?: unknown }) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the key set was read and simply has no key for this token. */
function isAboutToken(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    code === "ERR_JWKS_NO_MATCHING_KEY" ||
    code === "ERR_JWKS_MULTIPLE_MATCHING_KEYS" ||
    code === "ERR_JOSE_NOT_SUPPORTED"
  );
}
