import { limits as crm } from "#contracts/generated/platforms/crm/limits.ts";
import { limits as erp } from "#contracts/generated/platforms/erp/limits.ts";
import { limits as support } from "#contracts/generated/platforms/support/limits.ts";
import type { Simulators } from "#simulators/start.ts";

/** A platform that is called for a benchmark, with the limits of one of its plans. */
export interface Target {
  readonly platform: "crm" | "erp" | "support";
  readonly plan: string;
  readonly limit: number;
  readonly periodMs: number;
  readonly operationId: string;
  /** Where the read is, and what it is let in with. */
  address(simulators: Simulators): Promise<{ readonly url: string; readonly token: string }>;
}

/** Ten seconds at a time. */
export const crmTarget: Target = {
  platform: "crm",
  plan: crm.defaultTier,
  limit: crm.tiers[crm.defaultTier].requestsPerWindow,
  periodMs: crm.tiers[crm.defaultTier].windowMs,
  operationId: "listCompanies",
  address: async ({ crm: { baseUrl, token } }) => ({
    url: `${baseUrl}/crm/v3/objects/companies?limit=1`,
    token,
  }),
};

/** A minute at a time, five calls at once: the profile whose period fits into the warm-up. */
export const erpTarget: Target = {
  platform: "erp",
  plan: "production-legacy",
  limit: erp.profiles["production-legacy"].requestsPerWindow,
  periodMs: erp.profiles["production-legacy"].windowMs,
  operationId: "listCustomers",
  async address({ erp: { baseUrl, tokenUrl, companyId, clientId, clientSecret } }) {
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: "https://api.businesscentral.dynamics.com/.default",
    });
    const answer = await fetch(tokenUrl, { method: "POST", body: form });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return { url: `${baseUrl}/companies(${companyId})/customers?$top=1`, token };
  },
};

/** A minute of the calendar at a time. */
export const supportTarget: Target = {
  platform: "support",
  plan: support.defaultPlan,
  limit: support.plans[support.defaultPlan].requestsPerWindow,
  periodMs: support.plans[support.defaultPlan].windowMs,
  operationId: "listOrganizations",
  address: async ({ support: { baseUrl, oauthToken } }) => ({
    url: `${baseUrl}/organizations?page[size]=1`,
    token: oauthToken,
  }),
};
