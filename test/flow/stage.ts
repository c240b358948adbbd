import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import { subscribeToDeals } from "#cli/crm-webhooks.ts";
import { startIssuer } from "#cli/issuer.ts";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { countEffects } from "#cli/scenarios/effects.ts";
import type { Effects } from "#cli/scenarios/report.ts";
import { prepareSale, prepareSaleTo, type Sale } from "#cli/scenarios/salesperson.ts";
import { ensureSupportWebhook } from "#cli/support-webhook.ts";
import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { OperationRequest } from "#contracts/generated/events/operations.ts";
import { type Bus, connectBus } from "#contracts/runtime/bus.ts";
import { startGateway } from "#gateway/main.ts";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import { type Simulators, startSimulators } from "#simulators/start.ts";

const erpClientState = "the-erp-is-known-by-this";

/** Everything around orchestration, for real: NATS, the three platforms, the gateway. */
export interface Stage {
  readonly nats: NatsServer;
  readonly simulators: Simulators;
  readonly gatewayUrl: string;
  /** Calls the gateway with a token that has these scopes. */
  get(path: string, scopes: readonly string[], headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** An access token with these scopes. */
  token(scopes: readonly string[]): Promise<string>;
  /** A bus of the test's own. */
  readonly bus: Bus;
  /** For an orchestration on this stage; calls time out after a second. */
  readonly config: OrchestrationConfig;
  stop(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const nats = await startNatsServer();
  const simulators = await startSimulators({ limitsLifted: true });
  const issuer = await startIssuer();
  const supportWebhook = await ensureSupportWebhook(simulators.support);
  const gateway = await startGateway({
    host: "127.0.0.1",
    port: 0,
    natsUrl: nats.url,
    issuer: issuer.issuer,
    audience: issuer.audience,
    jwksUrl: issuer.jwksUrl,
    webhooks: {
      crm: { clientSecret: simulators.crm.clientSecret },
      erp: { clientState: erpClientState },
      support: { signingSecret: supportWebhook.signingSecret },
    },
    requestTimeoutMs: 10_000,
    logLevel: "silent",
  });
  await subscribeToDeals(simulators.crm, gateway.url);
  await supportWebhook.sendTo(gateway.url);
  const bus = await connectBus({ natsUrl: nats.url, name: "test" });
  await bus.ensureStreams();
  const token = (scopes: readonly string[]) => issuer.mint({ subject: "test", scopes, ttlSeconds: 300 });
  return {
    nats,
    simulators,
    gatewayUrl: gateway.url,
    token,
    async get(path, scopes, headers = {}) {
      return fetch(`${gateway.url}${path}`, {
        headers: { authorization: `Bearer ${await token(scopes)}`, ...headers },
      });
    },
    bus,
    config: {
      natsUrl: nats.url,
      natsMonitorUrl: nats.monitorUrl,
      workerId: "test",
      logLevel: process.env["TEST_LOG_LEVEL"] ?? "silent",
      crm: simulators.crm,
      erp: simulators.erp,
      support: simulators.support,
      webhookBaseUrl: gateway.url,
      erpClientState,
      // It would look for what a test has not told of yet; whoever wants that sets it.
      schedules: { "catch-up": 0 },
      platformTimeoutMs: 1_000,
    },
    async stop() {
      await bus.close();
      await gateway.stop();
      await issuer.stop();
      await simulators.stop();
      await nats.stop();
    },
  };
}

/** A deal that is about to be signed, for a customer of its own or the one of another deal, and the keys that it will go by. */
export async function prepareDeal({ simulators: { crm } }: Stage, customer?: Sale): Promise<Sale & Keys> {
  const sale = await (customer === undefined ? prepareSale(crm) : prepareSaleTo(crm, customer));
  const contractRef = `CR${sale.dealId}`;
  return {
    ...sale,
    contractRef,
    accountKey: `ACC${sale.companyId}`,
    entitlementKey: `ENT-${contractRef}`,
    workflowId: `quote-to-cash-${sale.dealId}`,
  };
}

export interface Keys {
  readonly contractRef: string;
  readonly accountKey: string;
  readonly entitlementKey: string;
  readonly workflowId: string;
}

/** What a sale must have left in the platforms, however it came about. */
export const onceEach: Effects = {
  erp: { customers: 1, salesOrders: 1, salesInvoices: 1 },
  crm: { companies: 1, deals: 1 },
  support: { entitlements: 1 },
};

export function effectsOf({ simulators }: Stage, deal: Sale & Keys): Promise<Effects> {
  return countEffects(simulators, deal);
}

/** Waits until the workflow has got into the state, and answers it; if it does not, the error says what keeps it. */
export function workflowIn(
  { bus }: Stage,
  workflowId: string,
  state: WorkflowStatus["state"],
  timeout = 60_000,
): Promise<WorkflowStatus> {
  return vi.waitFor(
    async () => {
      const answer = await bus.request("read-workflow", { workflowId }, { correlationId: "test" });
      if (!answer.ok) throw new Error(`${workflowId}: ${answer.failure.detail}`);
      if (!answer.value.ok) throw new Error(answer.value.failure.detail);
      const { state: now, openExceptions } = answer.value.value;
      if (now === state) return answer.value.value;
      const reasons = await Promise.all(openExceptions.map((id) => detailOf(bus, id)));
      throw new Error([`${workflowId} is ${now}`, ...reasons].join(": "));
    },
    { timeout, interval: 100 },
  );
}

async function detailOf(bus: Bus, exceptionId: string): Promise<string> {
  const answer = await bus.request("read-exception", { exceptionId }, { correlationId: "test" });
  if (!answer.ok || !answer.value.ok) return exceptionId;
  const { code, detail, state, raisedAt } = answer.value.value;
  return `${exceptionId} ${code} (${state}, raised ${raisedAt}): ${detail}`;
}

/**
 * A person has it tried again, or decides it. While no worker answers, which a busy machine may see, it is said again;
 * a refusal is an error, as whoever waits for what follows would wait for ever.
 */
export async function resolveException(
  { bus }: Stage,
  exceptionId: string,
  decision: Omit<OperationRequest["resolve-exception"], "exceptionId"> = { action: "retry" },
  principal = "operator@example.com",
): Promise<void> {
  const context = { correlationId: "test-resolve", principal, idempotencyKey: randomUUID() };
  await vi.waitFor(
    async () => {
      const answer = await bus.request("resolve-exception", { exceptionId, ...decision }, context);
      // What was decided without our hearing of it is decided, and what ends elsewhere is looked at again.
      const code = answer.ok && !answer.value.ok ? answer.value.failure.code : undefined;
      const done = code === "exception-resolved" || code === "ended-by-the-erp";
      if (!done && !(answer.ok && answer.value.ok))
        throw new Error(`${exceptionId} was not resolved: ${JSON.stringify(answer)}`);
    },
    { timeout: 30_000, interval: 200 },
  );
}

/** Waits for an exception about `subject`, and answers it. */
export function exceptionAbout(
  { bus }: Stage,
  subject: string,
  state: BusinessException["state"] = "open",
): Promise<BusinessException> {
  return vi.waitFor(
    async () => {
      const answer = await bus.request("list-exceptions", { limit: 200 }, { correlationId: "test" });
      if (!answer.ok || !answer.value.ok) throw new Error("the exceptions cannot be listed");
      const found = answer.value.value.exceptions.find(
        (one) => one.subject === subject && one.state === state,
      );
      if (found === undefined) throw new Error(`there is no ${state} exception about ${subject}`);
      return found;
    },
    { timeout: 30_000, interval: 100 },
  );
}

/** Says something to a simulator that no real platform could be told. */
export async function control(controlUrl: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${controlUrl}/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}
