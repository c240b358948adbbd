import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { TokenRequest } from "#contracts/generated/platforms/crm/types.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import type { CrmErrors } from "./errors.ts";

export interface CrmKeys {
  readonly token: string;
  readonly appId: number;
  readonly portalId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly authorizationCode: string;
}

/** Who may come in: the private app's token, and access tokens of the token endpoint until they expire. */
export interface CrmDoor extends StatePart {
  readonly handlers: Record<string, Handler>;
  /** The refusal of a caller without a valid credential, or `undefined`. */
  refusal(authorization: string | undefined): Answer | undefined;
  /** Whether the token was given out with this scope: those of client credentials carry scopes. */
  hasScope(authorization: string | undefined, scope: string): boolean;
  /** Ends every access token of the token endpoint; refresh tokens stay. */
  expireAll(): void;
}

export function createCrmDoor(now: () => number, chance: Chance, errors: CrmErrors, keys: CrmKeys): CrmDoor {
  const issued = new Map<string, number>();
  const usedCodes = new Map<string, boolean>();
  const scopes = new Map<string, string>();
  const { lifetimeMs } = limits.token;

  const grant: Handler = ({ body }) => {
    const { grant_type, client_id, client_secret, refresh_token, code, scope = "" } = body as TokenRequest;
    if (!["refresh_token", "authorization_code", "client_credentials"].includes(grant_type))
      return errors.tokenRefused("BAD_GRANT_TYPE", "missing or unknown grant type");
    if (client_id !== keys.clientId)
      return errors.tokenRefused("BAD_CLIENT_ID", "missing or unknown client id");
    if (client_secret !== keys.clientSecret)
      return errors.tokenRefused("BAD_CLIENT_SECRET", "missing or invalid client secret");
    if (grant_type === "refresh_token" && refresh_token !== keys.refreshToken)
      return errors.tokenRefused("BAD_REFRESH_TOKEN", "missing or invalid refresh token");
    if (grant_type === "authorization_code") {
      if (code !== keys.authorizationCode || usedCodes.has(code))
        return errors.tokenRefused("BAD_AUTH_CODE", "missing or unknown auth code");
      usedCodes.set(code, true);
    }

    const accessToken = `CSim${chance.hex(32)}`;
    issued.set(accessToken, now() + lifetimeMs);
    if (grant_type === "client_credentials") scopes.set(accessToken, scope);
    return {
      status: 200,
      body: {
        token_type: "bearer",
        access_token: accessToken,
        ...(grant_type === "client_credentials" ? {} : { refresh_token: keys.refreshToken }),
        expires_in: lifetimeMs / 1_000,
      },
    };
  };

  return {
    handlers: {
      createToken: grant,
      createDatedToken: grant,
      readAccessToken: ({ path }) => {
        const token = String(path.token);
        const expiresMs = issued.get(token);
        if (expiresMs === undefined || expiresMs <= now()) return errors.notFound("access token not found");
        return {
          status: 200,
          body: {
            token,
            hub_id: keys.portalId,
            app_id: keys.appId,
            user_id: 1,
            expires_in: Math.floor((expiresMs - now()) / 1_000),
            token_type: "access",
            scopes: ["crm.objects.companies.read", "crm.objects.companies.write", "oauth"],
          },
        };
      },
    },
    refusal(authorization = "") {
      const [scheme = "", token = ""] = authorization.split(" ");
      if (scheme.toLowerCase() !== "bearer") return errors.unauthenticated();
      if (token === keys.token) return undefined;
      const expiresMs = issued.get(token);
      if (expiresMs === undefined) return errors.unauthenticated();
      return expiresMs > now() ? undefined : errors.expired(Math.floor((now() - expiresMs) / 1_000));
    },
    hasScope(authorization = "", scope) {
      const [, token = ""] = authorization.split(" ");
      return (scopes.get(token) ?? "").split(" ").includes(scope);
    },
    expireAll() {
      for (const token of issued.keys()) issued.set(token, now());
    },
    ...joinedParts({ issued: mapPart(issued), usedCodes: mapPart(usedCodes), scopes: mapPart(scopes) }),
  };
}
