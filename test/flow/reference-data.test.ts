import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { exceptionAbout, resolveException, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  // Only what the test begins runs.
  orchestration = await startOrchestration({ ...stage.config, schedules: { "reference-data": 0 } });
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const operator = { correlationId: "test-operator", principal: "operator@example.com" };

async function refresh() {
  const answer = await stage.bus.request("start-scheduled-run", { scheduleName: "reference-data" }, operator);
  if (!answer.ok || !answer.value.ok) throw new Error("the refresh was not begun");
  const { workflowId } = answer.value.value;
  const { result } = await workflowIn(stage, workflowId, "completed");
  return { workflowId, ...(result as { codes: number; changes: number; missing: number }) };
}

let last = "";

/** Runs are named by the second in which they are asked for. */
async function refreshAnew() {
  return vi.waitFor(
    async () => {
      const again = await refresh();
      expect(again.workflowId).not.toBe(last);
      last = again.workflowId;
      return again;
    },
    { timeout: 10_000, interval: 300 },
  );
}

async function crm(method: string, path: string, properties?: Record<string, string>) {
  const { baseUrl, token } = stage.simulators.crm;
  const response = await fetch(`${baseUrl}/crm/v3/objects/${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(properties === undefined ? {} : { body: JSON.stringify({ properties }) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as { id: string };
}

test("a product that the ERP does not know has an owner until it has a code that it knows; other changes are told", async () => {
  const first = await refreshAnew();
  expect(first).toMatchObject({ changes: 0, missing: 0 });
  expect(first.codes).toBeGreaterThan(30);

  const product = await crm("POST", "products", { name: "Hoverboard", hs_sku: "CC-HOVER", price: "1.00" });
  const second = await refreshAnew();
  expect(second).toMatchObject({ changes: 1, missing: 1 });
  const exception = await exceptionAbout(stage, "product CC-HOVER");
  expect(exception).toMatchObject({
    code: "mapping-missing",
    owner: "sales-operations",
    blocks: ["orders with product CC-HOVER"],
    actions: ["retry"],
  });
  const third = await refreshAnew();
  expect(third).toMatchObject({ changes: 0, missing: 1 });

  await crm("PATCH", `products/${product.id}`, { hs_sku: "CC-PLATFORM" });
  expect(await refreshAnew()).toMatchObject({ changes: 2, missing: 0 });
  await workflowIn(stage, exception.workflowId, "completed");
  const resolved = await exceptionAbout(stage, "product CC-HOVER", "resolved");
  expect(resolved.resolution).toMatchObject({ action: "resolved-at-source", by: "crm" });
});

test("whoever owns it can have it looked at at once, and the next time the code is lost it is asked about anew", async () => {
  const product = await crm("POST", "products", { name: "Jetpack", hs_sku: "CC-JET", price: "1.00" });
  await refreshAnew();
  const { exceptionId, workflowId } = await exceptionAbout(stage, "product CC-JET");
  await crm("PATCH", `products/${product.id}`, { hs_sku: "CC-SUPPORT-PRO" });
  await resolveException(stage, exceptionId);
  await workflowIn(stage, workflowId, "completed");

  await refreshAnew();
  await crm("PATCH", `products/${product.id}`, { hs_sku: "CC-JET" });
  await refreshAnew();
  const again = await exceptionAbout(stage, "product CC-JET");
  expect(again.workflowId).not.toBe(workflowId);
});

test("a schedule that there is not is refused with those that there are", async () => {
  const answer = await stage.bus.request("start-scheduled-run", { scheduleName: "tea-time" }, operator);
  expect(answer).toMatchObject({ value: { ok: false, failure: { kind: "not-found" } } });
  expect(JSON.stringify(answer)).toContain("reference-data");
});
