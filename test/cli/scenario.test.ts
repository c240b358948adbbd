import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ScenarioReport } from "#cli/scenarios/report.ts";
import { type Running, runConcordat, startConcordat } from "./concordat.ts";

const storyLimitMs = 180_000;
const scenarios = ["quote-to-cash", "invoice-exception"] as const;

let state: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), "concordat-state-"));
});
afterAll(() => rm(state, { recursive: true, force: true }));

async function play(...words: string[]) {
  const finished = await runConcordat(["scenario", ...words, "--json"], {
    environment: { XDG_STATE_HOME: state },
  });
  return { ...finished, report: JSON.parse(finished.out) as ScenarioReport };
}

const onceEach = {
  erp: { customers: 1, salesOrders: 1, salesInvoices: 1 },
  crm: { companies: 1, deals: 1 },
  support: { entitlements: 1 },
};

describe("alone, a scenario brings its own instance", { timeout: storyLimitMs }, () => {
  test("quote-to-cash ends with one customer, one order, one invoice and one active entitlement", async () => {
    const { exitCode, out, report } = await play("quote-to-cash");
    const { business } = report;

    expect(report).toMatchObject({ scenario: "quote-to-cash", ok: true, problems: [] });
    expect(exitCode).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(report.workflow).toMatchObject({ type: "quote-to-cash", state: "completed" });
    expect(report.effects).toEqual(onceEach);
    expect(business.deal).toMatchObject({ stage: "closedwon", state: "invoiced" });
    expect(business.customer).toMatchObject({ state: "open" });
    expect(business.order).toEqual({ number: business.deal?.orderNumber, state: "invoiced" });
    expect(business.invoice).toMatchObject({ number: business.deal?.invoiceNumber, state: "Open" });
    expect(business.entitlement).toMatchObject({ key: `ENT-${business.deal?.contractRef}`, state: "active" });
    expect(business.exception).toBeNull();
  });

  test("payment-failure closes support after the grace period and opens it with the payment", async () => {
    const { exitCode, report } = await play("payment-failure");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "payment-failure" } });
    expect(exitCode).toBe(0);
    expect(report.meanwhile).toMatchObject({
      entitlement: { state: "held" },
      exception: { code: "invoice-overdue", owner: "finance" },
    });
    expect(report.business).toMatchObject({
      entitlement: { state: "active" },
      customer: { state: "open" },
      invoice: { state: "Paid" },
    });
    expect(report.effects).toEqual(onceEach);
  });

  test("credit-memo posts one credit, leaves the refund to finance and ends support", async () => {
    const { exitCode, report } = await play("credit-memo");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "credit-memo" } });
    expect(exitCode).toBe(0);
    expect(report.meanwhile?.exception).toMatchObject({ code: "refund-due", owner: "finance" });
    expect(report.business).toMatchObject({ entitlement: { state: "revoked" } });
    expect(report.more).toMatchObject([{ object: "credit memo", state: "Paid" }]);
    expect(report.effects).toEqual(onceEach);
  });

  test("customer-onboarding opens one account and one organization for a customer who is entered twice", async () => {
    const { exitCode, report } = await play("customer-onboarding");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "customer-onboarding" } });
    expect(exitCode).toBe(0);
    expect(report.business.exception).toMatchObject({
      code: "possible-duplicate-account",
      owner: "sales-operations",
      state: "resolved",
    });
    expect(report.more).toMatchObject([{ object: "organization", state: "present" }]);
  });

  test("reference-data gives a product without an item an owner until it has one", async () => {
    const { exitCode, report } = await play("reference-data");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "failed-mapping" } });
    expect(exitCode).toBe(0);
    expect(report.business.exception).toMatchObject({ code: "mapping-missing", state: "resolved" });
  });

  test("legacy-batch orders each row of a file once, also when the file comes twice", async () => {
    const { exitCode, report } = await play("legacy-batch");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "legacy-batch" } });
    expect(exitCode).toBe(0);
    expect(report.business.entitlement).toMatchObject({ state: "active" });
    expect(report.more).toMatchObject([{ state: "active" }, { state: "active" }]);
  });

  test.for(["case-escalation", "renewal"] as const)(
    "%s ends as it should, with days passing in moments",
    async (name) => {
      const { exitCode, report } = await play(name);

      expect(report.problems).toEqual([]);
      expect(exitCode).toBe(0);
      expect(report.durationMs).toBeLessThan(60_000);
      expect(report.more?.length).toBeGreaterThan(0);
    },
  );

  test("order-amendment credits the invoice, writes the order anew and keeps support open", async () => {
    const { exitCode, report } = await play("order-amendment");

    expect(report).toMatchObject({ ok: true, problems: [], workflow: { type: "order-amendment" } });
    expect(exitCode).toBe(0);
    expect(report.business).toMatchObject({ entitlement: { state: "active" }, deal: { state: "invoiced" } });
    expect(report.effects.erp).toEqual({ customers: 1, salesOrders: 2, salesInvoices: 2 });
  });

  test("its trace names every system, call, attempt, duration and outcome", async () => {
    const { report } = await play("quote-to-cash");

    expect(new Set(report.trace.map((entry) => entry.system))).toEqual(new Set(["crm", "erp", "support"]));
    for (const entry of report.trace) {
      expect(entry).toMatchObject({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        action: expect.any(String),
        attempt: expect.any(Number),
        durationMs: expect.any(Number),
        outcome: expect.any(String),
      });
    }
  });
});

describe("whatever goes wrong meanwhile, a scenario ends as it should", { timeout: storyLimitMs }, () => {
  test.for(["throttled", "maintenance", "duplicate-webhooks", "lost-webhooks", "crash"] as const)(
    "%s",
    async (fault) => {
      const { exitCode, report } = await play("quote-to-cash", "--fault", fault);

      expect(report.problems).toEqual([]);
      expect(report.effects).toEqual(onceEach);
      expect(report.fault).toEqual({ name: fault, befell: expect.any(Number) });
      expect(report.fault?.befell).toBeGreaterThan(0);
      expect(exitCode).toBe(0);
    },
  );

  test.for([
    { words: [], why: "no story" },
    { words: ["quote-to-cash", "--all"], why: "a story and all" },
    { words: ["quote-to-cash", "--fault", "flood"], why: "a fault that there is not" },
    { words: ["renewal", "--url", "http://127.0.0.1:1"], why: "days passing for others" },
    { words: ["quote-to-cash", "--fault", "crash", "--url", "http://127.0.0.1:1"], why: "a crash of others" },
  ])("$why is bad input", async ({ words }) => {
    const { exitCode } = await runConcordat(["scenario", ...words], {
      environment: { XDG_STATE_HOME: state },
    });
    expect(exitCode).toBe(2);
  });
});

describe("with --url, scenarios share a running instance", { timeout: storyLimitMs * 2 }, () => {
  let up: Running;
  let gatewayUrl: string;
  let erpControlUrl: string;
  beforeAll(async () => {
    up = startConcordat(["up", "--json", "--port", "0"], { environment: { XDG_STATE_HOME: state } });
    const ready = JSON.parse(await up.firstLine);
    gatewayUrl = ready.gatewayUrl;
    erpControlUrl = ready.simulators.erp.controlUrl;
  });
  afterAll(async () => {
    up.child.kill("SIGTERM");
    await up.finished;
  });

  test.for([1, 2].flatMap((time) => scenarios.map((name) => ({ name, time }))))(
    "$name ends as it should, time $time",
    async ({ name }) => {
      const { exitCode, report } = await play(name, "--url", gatewayUrl);

      expect(report.problems).toEqual([]);
      expect(report.effects).toEqual(onceEach);
      expect(exitCode).toBe(0);
    },
  );

  test("invoice-exception holds the entitlement while finance owns the dispute, and releases it after", async () => {
    const { report } = await play("invoice-exception", "--url", gatewayUrl);

    expect(report.meanwhile).toMatchObject({
      deal: { state: "invoice-disputed" },
      entitlement: { state: "held" },
      exception: { state: "open", owner: "finance" },
    });
    expect(report.meanwhile?.exception?.blocks.length).toBeGreaterThan(0);
    expect(report.workflow).toMatchObject({ type: "invoice-exception", state: "completed" });
    expect(report.business).toMatchObject({
      deal: { state: "invoiced" },
      invoice: { state: "Open", disputeStatus: "" },
      entitlement: { state: "active" },
      exception: { state: "resolved", owner: "finance" },
    });
  });

  test("a person reads the same story as a table", async () => {
    const { exitCode, out } = await runConcordat(["scenario", "quote-to-cash", "--url", gatewayUrl], {
      environment: { XDG_STATE_HOME: state },
    });

    expect(exitCode).toBe(0);
    expect(out).toMatch(/system +step +call +attempt +ms +outcome +before +after/);
    expect(out).toContain("The business ended as it should.");
  });

  test("an operator finds the workflow, its trace and the exceptions from the command line", async () => {
    const environment = { XDG_STATE_HOME: state };
    const { report } = await play("quote-to-cash", "--url", gatewayUrl);
    const ask = (...words: string[]) => runConcordat([...words, "--url", gatewayUrl], { environment });
    const shown = await ask("workflows", "show", report.workflow.id, "--json");
    const listed = await ask("workflows", "list", "--type", "quote-to-cash");
    const trace = await ask("trace", report.correlationId, "--json");
    const exceptions = await ask("exceptions", "list", "--owner", "finance", "--json");
    const token = await ask("token", "--scope", "operations:read");

    expect(JSON.parse(shown.out)).toMatchObject({ workflowId: report.workflow.id, state: "completed" });
    expect(listed.out).toContain(report.workflow.id);
    const calls = JSON.parse(trace.out).items.filter(({ kind }: { kind: string }) => kind === "call");
    const { correlationId } = report;
    expect(
      calls.map(({ kind: _, name: action, ...call }: { kind: string; name: string }) => ({
        ...call,
        action,
        correlationId,
      })),
    ).toEqual(report.trace);
    expect(JSON.parse(exceptions.out)).toMatchObject({ exceptions: expect.any(Array) });
    expect(token.out.trim().split(".")).toHaveLength(3);
  });

  test("a story that breaks off says why and how things stand, and an operator sets it going again", async () => {
    const environment = { XDG_STATE_HOME: state };
    await fetch(`${erpControlUrl}/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ call: "createSalesOrder", times: 1, fault: { kind: "error", status: 400 } }),
    });
    const { exitCode, err, report } = await play("quote-to-cash", "--url", gatewayUrl);
    const { exception } = report.business;
    const retried = await runConcordat(
      ["exceptions", "retry", exception?.id ?? "", "--note", "the ERP is right again", "--url", gatewayUrl],
      { environment },
    );

    expect(exitCode).toBe(1);
    expect(err).toContain("is blocked");
    expect(report).toMatchObject({ ok: false, workflow: { state: "blocked" }, business: { order: null } });
    expect(exception).toMatchObject({ state: "open" });
    expect(retried.exitCode).toBe(0);
    await vi.waitFor(async () => {
      const shown = await runConcordat(
        ["workflows", "show", report.workflow.id, "--json", "--url", gatewayUrl],
        { environment },
      );
      expect(JSON.parse(shown.out)).toMatchObject({ state: "completed", openExceptions: [] });
    }, 30_000);
  });
});
