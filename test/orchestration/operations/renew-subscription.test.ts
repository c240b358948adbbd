import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { OperationDependencies } from "#orchestration/operations/operation-dependencies.ts";
import { renewSubscription } from "#orchestration/operations/renew-subscription.ts";

/** Asks to renew a contract whose deal is in this stage and whose entitlement is in this state, where there are any. */
async function renew(stage: string | undefined, state: string | undefined) {
  const started: unknown[] = [];
  const deal = { id: "7", properties: { dealstage: stage, concordat_contract_ref: "CR7" } };
  const record = {
    ...{ id: "1", external_id: "ENT-CR7" },
    custom_object_fields: { state, contract_ref: "CR7", account_key: "ACC1" },
  };
  const dependencies = {
    clock: systemClock,
    platforms: {
      crm: async () => succeed(stage === undefined ? { absent: true } : { absent: false, body: deal }),
      support: async () => succeed({ body: { custom_object_records: state === undefined ? [] : [record] } }),
    },
    engine: {
      async start(start: { workflowId: string }) {
        started.push(start.workflowId);
        return succeed({ workflowId: start.workflowId, started: true });
      },
    },
  } as unknown as OperationDependencies;
  const answer = await renewSubscription(dependencies)({ contractRef: "CR7" }, { correlationId: "c" });
  return { answer, started };
}

test.for([
  { stage: undefined, state: undefined, kind: "not-found" },
  { stage: "contractsent", state: undefined, kind: "conflict", code: "deal-not-won" },
  { stage: "closedlost", state: "active", kind: "conflict", code: "deal-not-won" },
  { stage: "closedwon", state: undefined, kind: "conflict", code: "not-active-yet" },
  { stage: "closedwon", state: "provisional", kind: "conflict", code: "not-active-yet" },
  { stage: "closedwon", state: "revoked", kind: "conflict", code: "subscription-ended" },
])("a contract in stage $stage with support $state is not renewed: $kind $code", async (row) => {
  const { stage, state, ...failure } = row;
  const { answer, started } = await renew(stage, state);

  expect(answer).toMatchObject({ ok: false, failure });
  expect(started).toEqual([]);
});

test.for(["active", "held"])(
  "a won contract whose support is %s is renewed by one process for its next term",
  async (state) => {
    expect(await renew("closedwon", state)).toEqual({
      answer: { ok: true, value: { workflowId: "renewal-CR7-R2" } },
      started: ["renewal-CR7-R2"],
    });
  },
);
