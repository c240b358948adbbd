import { CommandFailure } from "./command-failure.ts";
import type { SimulatorAccess } from "./instance-record.ts";

/**
 * Has the CRM tell the gateway about won deals: settings and one subscription, through the CRM's own
 * webhooks API, which takes the developer's key and not the app's token. A CRM that was told in an earlier life only hears of
 * the address.
 */
export async function subscribeToDeals(crm: SimulatorAccess["crm"], gatewayUrl: string): Promise<void> {
  const targetUrl = new URL("/webhooks/crm", gatewayUrl).href;
  await call(crm, "PUT", "settings", { targetUrl, throttling: { maxConcurrentRequests: 10 } });
  await call(crm, "POST", "subscriptions", {
    eventType: "deal.propertyChange",
    propertyName: "dealstage",
    active: true,
  });
}

async function call(
  crm: SimulatorAccess["crm"],
  method: "PUT" | "POST",
  resource: "settings" | "subscriptions",
  body: unknown,
): Promise<void> {
  const url = new URL(`/webhooks/v3/${crm.appId}/${resource}`, crm.baseUrl);
  url.searchParams.set("hapikey", crm.developerApiKey);
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const known = method === "POST" && response.status === 409;
  if (response.ok || known) return;
  throw new CommandFailure(
    `The CRM refused its webhook ${resource} (${response.status}): ${await response.text()}`,
  );
}
