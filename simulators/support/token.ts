import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { TokenRequest } from "#contracts/generated/platforms/support/types.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
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
  refusal(authorization: string | undefined, operation: HttpOperation): Answer | undefined;
  /** Whether this is the integration's user: everybody who has a credential that is valid now. */
  known(authorization: string | undefined): boolean;
  /** Ends every access token of the token endpoint; refresh tokens stay. */
  expireAll(): void;
}

/** The first part of a path that a scope of its own opens. */
const resources = [
  "organizations",
  "users",
  "tickets",
  "custom_objects",
  "webhooks",
  "ticket_fields",
  "job_statuses",
  "incremental",
  "search",
];
const scopes = new Set([
  "read",
  "write",
  ...resources.flatMap((resource) => [`${resource}:read`, `${resource}:write`]),
]);

/** Who may come in: the account's own token, tokens of the token endpoint until they expire, and API tokens while they last. */
export function createSupportDoor(
  now: () => number,
  chance: Chance,
  credentials: SupportCredentials,
): SupportDoor {
  const issued = new Map<string, { readonly expiresMs: number; readonly scope: string }>();
  const refreshTokens = new Map<string, string>();
  const { lifetimeMs } = limits.token;
  const basic = Buffer.from(`${credentials.email}/token:${credentials.apiToken}`).toString("base64");

  /** API tokens are retired on a day that is known. */
  const acceptsBasic = (credential: string) =>
    credential === basic && now() < Date.parse(limits.apiToken.endsAt);

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
      issued.set(accessToken, { expiresMs: now() + lifetimeMs, scope });
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

    refusal(authorization = "", operation) {
      const [scheme = "", credential = ""] = authorization.split(" ");
      if (scheme.toLowerCase() === "basic")
        return acceptsBasic(credential) ? undefined : errors.unauthenticated();
      if (scheme.toLowerCase() !== "bearer") return errors.unauthenticated();
      if (credential === credentials.oauthToken) return undefined;
      const token = issued.get(credential);
      if (token === undefined || token.expiresMs <= now()) return errors.invalidToken();
      return opens(token.scope, operation) ? undefined : errors.forbidden();
    },
    known(authorization = "") {
      const [scheme = "", credential = ""] = authorization.split(" ");
      if (scheme.toLowerCase() === "basic") return acceptsBasic(credential);
      const token = issued.get(credential);
      return credential === credentials.oauthToken || (token !== undefined && token.expiresMs > now());
    },
    expireAll: () => issued.clear(),
    ...joinedParts({ issued: mapPart(issued), refreshTokens: mapPart(refreshTokens) }),
  };
}

/** A scope with one unknown name opens nothing at all. */
function opens(scope: string, { method, path }: HttpOperation): boolean {
  const names = scope.split(" ").filter((name) => name !== "");
  if (!names.every((name) => scopes.has(name))) return false;
  const [, resource = ""] = path.split("/");
  const deed = method === "GET" ? "read" : "write";
  return names.includes(deed) || names.includes(`${resource}:${deed}`);
}
