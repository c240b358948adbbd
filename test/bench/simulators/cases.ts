import type { Simulators } from "#simulators/start.ts";
import type { LoadRequest } from "./load.ts";

/** The main read and the main write of one platform, below its contract's server URL. */
export interface PlatformCase {
  readonly platform: "crm" | "erp" | "support";
  readonly contract: string;
  readonly port: number;
  /** What the simulator's own paths start with, and those of Prism do not. */
  readonly prefix: string;
  /** The path of the contract's server URL, variables by default: what Mockoon's paths start with. */
  readonly serverPath: string;
  /** What the simulator answers to a read and to a write. */
  readonly documents: { readonly read: object; readonly written: object };
  readonly read: LoadRequest;
  write(count: number): LoadRequest;
}

type Access = Pick<Simulators, "crm" | "erp" | "support">;

export const measuredPlatforms = ["crm", "erp", "support"] as const;

/** Makes the object that is read, and says how to read it and how to write more. */
export function platformCase(
  platform: (typeof measuredPlatforms)[number],
  { crm, erp, support }: Access,
): Promise<PlatformCase> {
  switch (platform) {
    case "crm":
      return crmCase(crm);
    case "erp":
      return erpCase(erp);
    case "support":
      return supportCase(support);
  }
}

async function crmCase({ baseUrl, token }: Access["crm"]): Promise<PlatformCase> {
  const headers = { authorization: `Bearer ${token}` };
  const company = { properties: { name: "Example Company", domain: "example.com", country: "DE" } };
  const path = "/crm/v3/objects/companies";
  const made = await post(`${baseUrl}${path}`, headers, company);
  const read = await get(`${baseUrl}${path}/${String(made.id)}`, headers);
  return {
    ...placeOf(baseUrl),
    platform: "crm",
    contract: "contracts/platforms/crm.openapi.yaml",
    serverPath: "",
    documents: { read, written: made },
    read: { method: "GET", path: `${path}/${String(made.id)}`, headers },
    write: () => ({ method: "POST", path, headers, body: JSON.stringify(company) }),
  };
}

async function erpCase(erp: Access["erp"]): Promise<PlatformCase> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: erp.clientId,
    client_secret: erp.clientSecret,
    scope: erp.scope,
  });
  const granted = (await (await fetch(erp.tokenUrl, { method: "POST", body: form })).json()) as {
    access_token: string;
  };
  const headers = { authorization: `Bearer ${granted.access_token}` };
  const customer = { displayName: "Example Company", country: "DE", currencyCode: "EUR" };
  const path = `/companies(${erp.companyId})/customers`;
  const made = await post(`${erp.baseUrl}${path}`, headers, customer);
  const read = await get(`${erp.baseUrl}${path}(${String(made.id)})`, headers);
  return {
    ...placeOf(erp.baseUrl),
    platform: "erp",
    contract: "contracts/platforms/erp.openapi.yaml",
    serverPath: "/v2.0/common/production/api/v2.0",
    documents: { read, written: made },
    read: { method: "GET", path: `${path}(${String(made.id)})`, headers },
    write: () => ({ method: "POST", path, headers, body: JSON.stringify(customer) }),
  };
}

async function supportCase({ baseUrl, oauthToken }: Access["support"]): Promise<PlatformCase> {
  const headers = { authorization: `Bearer ${oauthToken}` };
  const path = "/tickets";
  const ticket = { ticket: { subject: "Export takes long", comment: { body: "Two hours by now." } } };
  const made = (await post(`${baseUrl}${path}`, headers, ticket)) as { ticket: { id: number } };
  const read = await get(`${baseUrl}${path}/${made.ticket.id}`, headers);
  return {
    ...placeOf(baseUrl),
    platform: "support",
    contract: "contracts/platforms/support.openapi.yaml",
    serverPath: "/api/v2",
    documents: { read, written: made },
    read: { method: "GET", path: `${path}/${made.ticket.id}`, headers },
    write: () => ({ method: "POST", path, headers, body: JSON.stringify(ticket) }),
  };
}

function placeOf(baseUrl: string): { port: number; prefix: string } {
  const { port, pathname } = new URL(baseUrl);
  return { port: Number(port), prefix: pathname === "/" ? "" : pathname };
}

async function get(url: string, headers: Readonly<Record<string, string>>): Promise<object> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as object;
}

async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
