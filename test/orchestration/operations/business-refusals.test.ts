import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { assignException } from "#orchestration/operations/assign-exception.ts";
import { cancelWorkflow } from "#orchestration/operations/cancel-workflow.ts";
import { confirmEntitlementActivation } from "#orchestration/operations/confirm-entitlement-activation.ts";
import { createCustomerAccount } from "#orchestration/operations/create-customer-account.ts";
import type { OperationDependencies } from "#orchestration/operations/operation-dependencies.ts";
import { replayWorkflow } from "#orchestration/operations/replay-workflow.ts";
import { defaultPolicy } from "#orchestration/policy.ts";

/** Refusals that are hard to bring about with everything for real; the others have their tests in test/flow. */

const context = { correlationId: "c", principal: "somebody" };
const effects: unknown[] = [];
/** Whatever would change something says so, and fails. */
const forbidden = async (...given: unknown[]) => {
  effects.push(given);
  throw new Error("something was changed");
};
const dependencies = (given: object) =>
  ({ clock: systemClock, ...given }) as unknown as OperationDependencies;

test("a company whose account key can be none gets no account: account-key-invalid", async () => {
  const company = { id: "3", properties: { name: "Nordwind", concordat_account_key: "nord wind" } };
  const crm = async () => succeed({ absent: false, body: company });
  const create = createCustomerAccount(dependencies({ platforms: { crm }, engine: { start: forbidden } }));
  expect(await create({ companyId: "3" }, context)).toMatchObject({
    ok: false,
    failure: {
      ...{ kind: "rejected", code: "account-key-invalid" },
      detail: expect.stringContaining('"nord wind"'),
    },
  });
});

test("an entitlement is not activated before its invoice: invoice-missing", async () => {
  const record = {
    ...{ id: "1", external_id: "ENT-CR7" },
    custom_object_fields: { state: "provisional", contract_ref: "CR7", account_key: "ACC1" },
  };
  const support = async ({ effect }: { effect: string }) =>
    effect === "read" ? succeed({ body: { custom_object_records: [record] } }) : forbidden();
  const erp = async () => succeed({ body: { value: [] }, atMs: 0 });
  const confirm = confirmEntitlementActivation(
    dependencies({ platforms: { support, erp }, policy: defaultPolicy }),
  );
  expect(await confirm({ entitlementKey: "ENT-CR7" }, context)).toMatchObject({
    ok: false,
    failure: { kind: "conflict", code: "invoice-missing" },
  });
});

test("a workflow that has ended is not canceled: workflow-ended", async () => {
  const status = async () =>
    succeed({ workflowId: "w1", type: "quote-to-cash", state: "completed", steps: [] });
  const cancel = cancelWorkflow(dependencies({ engine: { status, cancel: forbidden } }));
  expect(await cancel({ workflowId: "w1", reason: "why" }, context)).toMatchObject({
    ok: false,
    failure: { kind: "conflict", code: "workflow-ended" },
  });
});

test("an exception on which a program has gone wild takes no more acts: acts-full", async () => {
  const records = { readException: async () => ({ exceptionId: "x1", state: "open" }) };
  const assign = assignException(dependencies({ records, desk: { add: async () => "full" } }));
  expect(await assign({ exceptionId: "x1", owner: "finance" }, context)).toMatchObject({
    ok: false,
    failure: { kind: "conflict", code: "acts-full" },
  });
});

const start = { kind: "start", workflow: "quote-to-cash", version: 1 };
test.for([
  {
    what: "whose beginning is no longer kept",
    complete: false,
    entries: [start],
    code: "history-incomplete",
  },
  {
    what: "that begins in the middle",
    complete: true,
    entries: [{ kind: "step" }],
    code: "history-incomplete",
  },
  { what: "of a version that is gone", complete: true, entries: [start], code: "version-missing" },
])("a history $what is not run again: $code", async ({ complete, entries, code }) => {
  const engine = { history: async () => ({ complete, entries }) };
  const workflows = [{ name: "quote-to-cash", version: 2 }];
  expect(
    await replayWorkflow(dependencies({ engine, workflows }))({ workflowId: "w1" }, context),
  ).toMatchObject({ ok: false, failure: { kind: "conflict", code } });
});

test("none of them has changed anything", () => {
  expect(effects).toEqual([]);
});
