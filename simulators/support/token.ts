import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { TokenRequest } from "#contracts/generated/platforms/support/types.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import { supportErrors as errors } from "./errors.ts";

export interface SupportCredentials {
  readonly oauthToken: string;
  readonly email: string;
  readonly apiToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SupportDoor extends StatePart {
  readonly handler: Handler;
  /** The refusal of a caller without a valid credential, or `undefined`. */
  refusal(authorization: string | undefined): Answer | undefined;
  /** Ends every access token of the token endpoint; refresh tokens stay. */
  expireAll(): void;
}

const scopes = new Set([
  "read",
  "write",
  "organizations:read",
  "organizations:write",
  "custom_objects:read",
  "custom_objects:write",
]);

/** Who may come in: the account's own token, tokens of the token endpoint until they expire, and API tokens while they last. */
export function createSupportDoor(
  now: () => number,
  chance: Chance,
  credentials: SupportCredentials,
): SupportDoor {
  const issued = new Map<string, { readonly expiresMs: number; readonly useful: boolean }>();
  const refreshTokens = new Map<string, string>();
  const { lifetimeMs } = limits.token;
  const basic = Buffer.from(`${credentials.email}/token:${credentials.apiToken}`).toString("base64");

  const grantRefusal = ({
    grant_type,
    client_id,
    client_secret,
    refresh_token,
  }: TokenRequest): Answer | undefined => {
    if (client_id !== credentials.clientId || client_secret !== credentials.clientSecret) {
      return {
        status: 401,
        body: { error: "invalid_client", error_description: "Client authentication failed." },
      };
    }
    if (grant_type === "refresh_token" && !refreshTokens.has(refresh_token ?? "")) {
      return {
        status: 400,
        body: { error: "invalid_grant", error_description: "The refresh token is not valid." },
      };
    }
    return undefined;
  };

  return {
    handler: ({ body }) => {
      const request = body as TokenRequest;
      const refused = grantRefusal(request);
      if (refused !== undefined) return refused;
      const scope = request.scope ?? refreshTokens.get(request.refresh_token ?? "") ?? "read write";
      refreshTokens.delete(request.refresh_token ?? "");

      const accessToken = chance.hex(32);
      const refreshToken = chance.hex(32);
      // A scope that does not exist is granted all the same, and then opens nothing.
      issued.set(accessToken, {
        expiresMs: now() + lifetimeMs,
        useful: scope.split(" ").every((name) => scopes.has(name)),
      });
      refreshTokens.set(refreshToken, scope);
      return {
        status: 200,
        body: {
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: "bearer",
          scope,
          expires_in: lifetimeMs / 1_000,
        },
      };
    },

    refusal(authorization = "") {
      const [scheme = "", credential = ""] = authorization.split(" ");
      if (scheme.toLowerCase() === "basic")
        return credential === basic ? undefined : errors.unauthenticated();
      if (scheme.toLowerCase() !== "bearer") return errors.unauthenticated();
      if (credential === credentials.oauthToken) return undefined;
      const token = issued.get(credential);
      if (token === undefined || token.expiresMs <= now()) return errors.invalidToken();
      return token.useful ? undefined : errors.forbidden();
    },
    expireAll: () => issued.clear(),
    ...joinedParts({ issued: mapPart(issued), refreshTokens: mapPart(refreshTokens) }),
  };
}
