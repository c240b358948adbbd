import { afterAll, beforeAll } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { connectPlatforms } from "#orchestration/connectors/connect-platforms.ts";
import { type Simulators, startSimulators } from "#simulators/start.ts";
import { crmPlatformSuite, erpPlatformSuite, supportPlatformSuite } from "./platform-suites.ts";

let simulators: Simulators;
let connected: ReturnType<typeof connectPlatforms>;

beforeAll(async () => {
  simulators = await startSimulators({ limitsLifted: true });
  connected = connectPlatforms({ ...simulators, timeoutMs: 5_000 }, { clock: systemClock, record: () => {} });
});

afterAll(async () => {
  await connected.close();
  await simulators.stop();
});

async function create(
  objects: string,
  properties: Record<string, string>,
  associations: unknown[] = [],
): Promise<string> {
  const { baseUrl, token } = simulators.crm;
  const response = await fetch(`${baseUrl}/crm/v3/objects/${objects}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ properties, associations }),
  });
  const created = (await response.json()) as { id: string };
  return created.id;
}

function association(id: string, associationTypeId: number) {
  return { to: { id }, types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId }] };
}

async function enterDeal(lineItems: number) {
  const companyId = await create("companies", { name: "Nordwind", country: "DE" });
  const associations = [association(companyId, 5)];
  for (let line = 0; line < lineItems; line += 1) {
    const id = await create("line_items", {
      name: `Line ${line}`,
      hs_sku: "CC-PLATFORM",
      quantity: "1",
      price: "1.00",
    });
    associations.push(association(id, 19));
  }
  const dealId = await create("deals", { dealname: "A deal", deal_currency_code: "EUR" }, associations);
  return { companyId, dealId };
}

crmPlatformSuite("simulator", () => ({ send: connected.platforms.crm, enterDeal }));
erpPlatformSuite("simulator", () => connected.platforms.erp);
supportPlatformSuite("simulator", () => connected.platforms.support);
