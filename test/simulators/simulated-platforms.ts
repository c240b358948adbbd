import { Client } from "@hubspot/api-client";
import { EdmV4, OData } from "@odata/client";
import zendesk from "node-zendesk";
import { operations as crmOperations } from "#contracts/generated/platforms/crm/operations.ts";
import { operations as erpOperations } from "#contracts/generated/platforms/erp/operations.ts";
import { operations as supportOperations } from "#contracts/generated/platforms/support/operations.ts";
import type { SimulatorOptions } from "#simulators/simulator-options.ts";
import { startSimulators } from "#simulators/start.ts";
import { createContractWatch } from "./contract-watch.ts";

const platformOperations = { crm: crmOperations, erp: erpOperations, support: supportOperations };

export type Json = Record<string, unknown>;

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** The simulators with everything that tests do to them: raw calls, control calls, and the vendors' own clients. */
export async function startSimulatedPlatforms(options: SimulatorOptions = {}) {
  const contract = createContractWatch();
  const simulators = await startSimulators({ ...options, watch: contract.watch });
  const { crm, erp, support } = simulators;
  let erpToken = "";

  const send = async (
    method: string,
    url: string,
    authorization: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Sent> => {
    const response = await fetch(url, {
      method,
      headers: {
        ...(authorization === "" ? {} : { authorization }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? {} : (JSON.parse(text) as Json),
    };
  };

  const fetchErpToken = async () => {
    const form = {
      grant_type: "client_credentials",
      client_id: erp.clientId,
      client_secret: erp.clientSecret,
      scope: erp.scope,
    };
    const response = await fetch(erp.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
    erpToken = String(((await response.json()) as Json)["access_token"]);
    return erpToken;
  };

  const company = `/companies(${erp.companyId})`;
  return {
    ...simulators,
    contract,
    company,
    fetchErpToken,
    sendCrm: (method: string, path: string, body?: unknown) =>
      send(method, crm.baseUrl + path, `Bearer ${crm.token}`, body),
    sendDeveloper: (method: string, path: string, body?: unknown) =>
      send(method, `${crm.baseUrl}/webhooks/v3/${crm.appId}${path}?hapikey=${crm.developerApiKey}`, "", body),
    /** `path` is below the company, or below the API root if it starts with `/`. */
    sendErp: async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      if (erpToken === "") await fetchErpToken();
      const full = path.startsWith("/") ? path : `${company}/${path}`;
      return send(method, erp.baseUrl + full, `Bearer ${erpToken}`, body, headers);
    },
    sendSupport: (method: string, path: string, body?: unknown) =>
      send(method, support.baseUrl + path, `Bearer ${support.oauthToken}`, body),
    send,
    controls: simulators.control,
    /** Names of the operations of a platform's contract. */
    callsOf: (platform: "crm" | "erp" | "support") => Object.keys(platformOperations[platform]),
    control: (platform: "crm" | "erp" | "support", method: string, path: string, body?: unknown) =>
      send(method, simulators[platform].controlUrl + path, "", body),
    hubspot: () => new Client({ accessToken: crm.token, basePath: crm.baseUrl }),
    zendesk: () =>
      zendesk.createClient({ endpointUri: support.baseUrl, oauth: true, token: support.oauthToken }),
    odata: () =>
      OData.New4({
        serviceEndpoint: `${erp.baseUrl}${company}/`,
        credential: {
          tokenUrl: erp.tokenUrl,
          clientId: erp.clientId,
          clientSecret: erp.clientSecret,
          tokenRetrieveType: "form",
          scope: erp.scope,
        },
        commonHeaders: { "If-Match": "*" },
      }),
    guid: (id: string) => EdmV4.Guid.from(id),
  };
}

export type SimulatedPlatforms = Awaited<ReturnType<typeof startSimulatedPlatforms>>;
