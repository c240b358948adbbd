import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import type { OperationName, OperationRequest } from "#contracts/generated/events/operations.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import {
  control,
  effectsOf,
  exceptionAbout,
  prepareDeal,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const somebody = "operator@example.com";

async function ask<Name extends OperationName>(
  name: Name,
  payload: OperationRequest[Name],
  idempotencyKey?: string,
) {
  const context = { correlationId: "test-desk", principal: somebody };
  const answer = await stage.bus.request(name, payload, {
    ...context,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });
  return answer.ok ? answer.value : answer;
}

/** A sale that is stuck because one call of a platform is refused. */
async function stuckAt(platform: "crm" | "erp", call: string, key?: string) {
  const deal = await prepareDeal(stage);
  const body = { error: { code: "Application_DialogException", message: "Not now." }, message: "Not now." };
  const fault = { kind: "error", status: 400, body };
  const only = key === undefined ? {} : { key };
  await control(stage.simulators[platform].controlUrl, "faults", { call, fault, ...only });
  await closeDeal(stage.simulators.crm, deal.dealId);
  const exception = await exceptionAbout(stage, deal.workflowId);
  return { deal, exception, exceptionId: exception.exceptionId };
}

async function listed(filter: Partial<OperationRequest["list-exceptions"]>): Promise<string[]> {
  const answer = await ask("list-exceptions", { limit: 200, ...filter });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.exceptions.map(({ exceptionId }) => exceptionId);
}

async function actionsOf(exceptionId: string): Promise<BusinessException["actions"]> {
  const answer = await ask("read-exception", { exceptionId });
  return answer.ok ? answer.value.actions : [];
}

test("an exception is given to another team and to a person, found as theirs, and keeps who did what", async () => {
  const { deal, exceptionId } = await stuckAt("erp", "createSalesOrder");
  await ask("assign-exception", { exceptionId, owner: "finance", note: "A closed period." }, "key-1");
  await ask("assign-exception", { exceptionId, owner: "finance", note: "A closed period." }, "key-1");
  const assigned = await ask("assign-exception", { exceptionId, assignee: "kim@example.com" });
  expect(assigned).toMatchObject({
    value: { owner: "finance", assignee: "kim@example.com", state: "open", actions: ["retry", "compensate"] },
  });

  await vi.waitFor(async () => expect(await listed({ assignee: "kim@example.com" })).toEqual([exceptionId]));
  expect(await listed({ owner: "finance", state: "open" })).toContain(exceptionId);
  expect(await listed({ owner: "sales-operations", state: "open" })).not.toContain(exceptionId);
  expect(await listed({ overdue: true })).not.toContain(exceptionId);
  expect(await listed({ overdue: false })).toContain(exceptionId);

  await ask("resolve-exception", { exceptionId, action: "retry", note: "Opened again." });
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await ask("read-exception", { exceptionId })).toMatchObject({
    value: {
      state: "resolved",
      owner: "finance",
      actions: [],
      acts: [
        { action: "raise", by: deal.workflowId },
        { action: "assign", by: somebody, owner: "finance", note: "A closed period." },
        { action: "assign", by: somebody, assignee: "kim@example.com" },
        { action: "retry", by: somebody, note: "Opened again." },
      ],
    },
  });
});

test("a step that the business can do without is skipped for a reason, and the workflow ends without it", async () => {
  const { deal, exceptionId } = await stuckAt("crm", "updateDeal", "concordat_state");
  expect(await actionsOf(exceptionId)).toEqual(["retry", "skip"]);
  expect(await ask("resolve-exception", { exceptionId, action: "skip" })).toMatchObject({
    failure: { kind: "rejected", code: "reason-missing" },
  });

  const note = "The deal was archived.";
  expect(await ask("resolve-exception", { exceptionId, action: "skip", note })).toMatchObject({
    ok: true,
    value: { state: "resolved", resolution: { action: "skip", by: somebody, note } },
  });
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await effectsOf(stage, deal)).toMatchObject({ erp: { salesInvoices: 1 } });
});

test("a stuck order is compensated: it leaves the ERP, its entitlement ends, and the workflow is canceled", async () => {
  const { deal, exceptionId } = await stuckAt("erp", "shipAndInvoiceSalesOrder");
  expect(await actionsOf(exceptionId)).toEqual(["retry", "compensate"]);
  const note = "The customer withdrew.";
  expect(await ask("resolve-exception", { exceptionId, action: "compensate", note })).toMatchObject({
    ok: true,
  });

  await workflowIn(stage, deal.workflowId, "canceled");
  expect(await ask("read-order", { contractRef: deal.contractRef })).toMatchObject({
    failure: { kind: "not-found" },
  });
  const [entitlement] = await readEntitlements(stage.simulators.support, deal.entitlementKey);
  expect(entitlement?.state).toBe("revoked");
  await vi.waitFor(async () =>
    expect(await ask("read-exception", { exceptionId })).toMatchObject({
      value: {
        state: "resolved",
        acts: [{ action: "raise" }, { action: "compensate", by: somebody, note }, { action: "cancel" }],
      },
    }),
  );
});

test("a workflow is canceled before it has gone too far, and not after", async () => {
  const { deal } = await stuckAt("erp", "createSalesOrder");
  const { workflowId } = deal;
  const reason = "Sold by mistake.";
  expect(await ask("cancel-workflow", { workflowId, reason })).toEqual({ ok: true, value: { workflowId } });
  await workflowIn(stage, workflowId, "canceled");
  expect(await ask("cancel-workflow", { workflowId, reason })).toMatchObject({
    failure: { kind: "conflict" },
  });

  const late = await stuckAt("crm", "updateDeal", "concordat_state");
  expect(await ask("cancel-workflow", { workflowId: late.deal.workflowId, reason })).toMatchObject({
    failure: { kind: "conflict", code: "not-cancelable" },
  });
});

test("the recorded history of a workflow is run against the code of today, which agrees", async () => {
  const { deal } = await stuckAt("erp", "createSalesOrder");
  const { workflowId } = deal;
  const told = { workflowId, type: "quote-to-cash", version: 1, entries: expect.any(Number), agrees: true };
  expect(await ask("replay-workflow", { workflowId })).toEqual({ ok: true, value: told });

  expect(await ask("replay-workflow", { workflowId: "none" })).toMatchObject({
    failure: { kind: "not-found" },
  });
});

describe("an exception refuses", () => {
  test.for([
    { name: "assign-exception", payload: { exceptionId: "none", owner: "finance" } },
    { name: "resolve-exception", payload: { exceptionId: "none", action: "skip", note: "why" } },
    { name: "cancel-workflow", payload: { workflowId: "none", reason: "why" } },
  ] as const)("$name of what is not there", async ({ name, payload }) => {
    expect(await ask(name, payload as never)).toMatchObject({ ok: false, failure: { kind: "not-found" } });
  });

  test("what its workflow does not allow, data where none are taken, and everything once it is resolved", async () => {
    const { deal, exceptionId } = await stuckAt("erp", "createSalesOrder");
    expect(await ask("resolve-exception", { exceptionId, action: "skip", note: "why" })).toMatchObject({
      failure: { kind: "conflict", code: "action-not-allowed" },
    });
    expect(await ask("resolve-exception", { exceptionId, action: "retry", data: { a: 1 } })).toMatchObject({
      failure: { kind: "rejected", code: "data-not-taken" },
    });
    await ask("resolve-exception", { exceptionId, action: "retry" });
    await workflowIn(stage, deal.workflowId, "completed");

    const resolved = { failure: { kind: "conflict", code: "exception-resolved" } };
    expect(await ask("resolve-exception", { exceptionId, action: "retry" })).toMatchObject(resolved);
    expect(await ask("assign-exception", { exceptionId, owner: "finance" })).toMatchObject(resolved);
  });
});
