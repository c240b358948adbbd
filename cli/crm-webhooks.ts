import { CommandFailure } from "./command-failure.ts";
import type { SimulatorAccess } from "./instance-record.ts";

/**
 * What the CRM is to tell: deals that are won or lost, and whatever makes the lines of a deal others. A line that is
 * deleted is told by the amount of its deal only.
 */
const subscriptions: readonly { readonly eventType: string; readonly propertyName?: string }[] = [
  { eventType: "deal.propertyChange", propertyName: "dealstage" },
  { eventType: "deal.propertyChange", propertyName: "amount" },
  { eventType: "deal.associationChange" },
  ...["hs_sku", "quantity", "price", "hs_discount_percentage", "discount", "ship_on"].map((propertyName) => ({
    eventType: "line_item.propertyChange",
    propertyName,
  })),
];

/**
 * Has the CRM tell the gateway about deals and their lines: settings and subscriptions, through the CRM's own
 * webhooks API, which takes the developer's key and not the app's token. A CRM that was told in an earlier life only hears of
 * the address.
 */
export async function subscribeToDeals(crm: SimulatorAccess["crm"], gatewayUrl: string): Promise<void> {
  const targetUrl = new URL("/webhooks/crm", gatewayUrl).href;
  await call(crm, "PUT", "settings", { targetUrl, throttling: { maxConcurrentRequests: 10 } });
  for (const subscription of subscriptions)
    await call(crm, "POST", "subscriptions", { ...subscription, active: true });
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
