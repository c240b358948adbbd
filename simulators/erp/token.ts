import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { TokenRequest } from "#contracts/generated/platforms/erp/types.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import { mapPart, type StatePart } from "../behaviour/state-part.ts";

export interface TokenIssuer extends StatePart {
  readonly handler: Handler;
  /** Whether this Authorization header carries a token that has not expired. */
  accepts(authorization: string | undefined): boolean;
  /** Ends every token that was given out. */
  expireAll(): void;
}

/** The identity provider's token endpoint: client credentials in, a token for an hour out. */
export function createTokenIssuer(dependencies: {
  readonly now: () => number;
  readonly chance: Chance;
  readonly tenant: string;
  readonly tenantDomain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}): TokenIssuer {
  const { now, chance, tenant, tenantDomain, clientId, clientSecret, scope } = dependencies;
  const expiries = new Map<string, number>();
  const { lifetimeMs } = limits.token;

  const refused = (status: number, error: string, code: number, description: string): Answer => ({
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${description}`,
      error_codes: [code],
      timestamp: new Date(now()).toISOString(),
      trace_id: chance.guid(),
      correlation_id: chance.guid(),
    },
  });

  return {
    handler: ({ path, body }) => {
      const request = body as TokenRequest;
      if (path.tenant !== tenant && path.tenant !== tenantDomain)
        return refused(400, "invalid_request", 90002, `No tenant '${String(path.tenant)}'.`);
      if (request.client_id !== clientId)
        return refused(
          400,
          "unauthorized_client",
          700016,
          "No application with this identifier in the tenant.",
        );
      if (request.client_secret !== clientSecret)
        return refused(401, "invalid_client", 7000215, "The client secret is not valid.");
      if (request.scope !== scope) return refused(400, "invalid_scope", 70011, "The scope is not valid.");

      for (const [token, expiresMs] of expiries) if (expiresMs <= now()) expiries.delete(token);
      const token = `sim.${chance.hex(24)}`;
      expiries.set(token, now() + lifetimeMs);
      const seconds = lifetimeMs / 1_000;
      return {
        status: 200,
        body: { token_type: "Bearer", expires_in: seconds, ext_expires_in: seconds, access_token: token },
      };
    },
    accepts(authorization) {
      const token = authorization?.startsWith("Bearer ")
        ? authorization.slice("Bearer ".length)
        : (/^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "");
      return (expiries.get(token) ?? 0) > now();
    },
    expireAll: () => expiries.clear(),
    ...mapPart(expiries),
  };
}
