import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Issuer, startIssuer } from "#cli/issuer.ts";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { closeDeal, prepareSale } from "#cli/scenarios/salesperson.ts";
import { everyScope } from "#cli/scopes.ts";
import { type Simulators, startSimulators } from "#simulators/start.ts";
import { type Running, startConcordat } from "./concordat.ts";

// Gateway and orchestration as production runs them: each a process of its own, configured by the environment.

const erpClientState = "a-secret-of-more-than-16";
let nats: NatsServer;
let issuer: Issuer;
let simulators: Simulators;
let gateway: Running;
let orchestration: Running;

beforeAll(async () => {
  [nats, issuer, simulators] = await Promise.all([startNatsServer(), startIssuer(), startSimulators()]);
  const { crm, erp, support } = simulators;
  gateway = startConcordat(["gateway", "--json"], {
    environment: {
      NATS_URL: nats.url,
      CONCORDAT_PORT: "0",
      CONCORDAT_ISSUER: issuer.issuer,
      CONCORDAT_AUDIENCE: issuer.audience,
      CONCORDAT_JWKS_URL: issuer.jwksUrl,
      CONCORDAT_CRM_CLIENT_SECRET: crm.clientSecret,
      CONCORDAT_ERP_CLIENT_STATE: erpClientState,
    },
  });
  orchestration = startConcordat(["orchestrate", "--json"], {
    environment: {
      NATS_URL: nats.url,
      NATS_MONITOR_URL: nats.monitorUrl,
      CONCORDAT_CRM_BASE_URL: crm.baseUrl,
      CONCORDAT_CRM_TOKEN: crm.token,
      CONCORDAT_ERP_BASE_URL: erp.baseUrl,
      CONCORDAT_ERP_TOKEN_URL: erp.tokenUrl,
      CONCORDAT_ERP_TENANT: erp.tenant,
      CONCORDAT_ERP_ENVIRONMENT: erp.environment,
      CONCORDAT_ERP_COMPANY_ID: erp.companyId,
      CONCORDAT_ERP_CLIENT_ID: erp.clientId,
      CONCORDAT_ERP_CLIENT_SECRET: erp.clientSecret,
      CONCORDAT_ERP_CLIENT_STATE: erpClientState,
      CONCORDAT_SUPPORT_BASE_URL: support.baseUrl,
      CONCORDAT_SUPPORT_OAUTH_TOKEN: support.oauthToken,
    },
  });
});
afterAll(async () => {
  for (const role of [gateway, orchestration]) role?.child.kill("SIGTERM");
  await Promise.all([gateway?.finished, orchestration?.finished]);
  await Promise.all([simulators?.stop(), issuer?.stop()]);
  await nats?.stop();
});

test("the roles meet on NATS alone, and stop cleanly", { timeout: 90_000 }, async () => {
  const { gatewayUrl } = JSON.parse(await gateway.firstLine);
  const { durability } = JSON.parse(await orchestration.firstLine);
  const token = await issuer.mint({ subject: "test", scopes: everyScope(), ttlSeconds: 300 });
  const authorization = `Bearer ${token}`;
  const sale = await prepareSale(simulators.crm);
  await closeDeal(simulators.crm, sale.dealId);

  const accepted = await fetch(`${gatewayUrl}/v1/orders`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", "idempotency-key": "roles-1" },
    body: JSON.stringify({ dealId: sale.dealId }),
  });
  const workflowUrl = new URL(accepted.headers.get("location") ?? "", gatewayUrl);
  await vi.waitFor(
    async () => {
      const workflow = await fetch(workflowUrl, { headers: { authorization } });
      expect(await workflow.json()).toMatchObject({ state: "completed" });
    },
    { timeout: 60_000, interval: 200 },
  );
  for (const role of [gateway, orchestration]) role.child.kill("SIGTERM");
  const ended = await Promise.all([gateway.finished, orchestration.finished]);

  expect(accepted.status).toBe(202);
  expect(durability).toBe(nats.durability);
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
});
