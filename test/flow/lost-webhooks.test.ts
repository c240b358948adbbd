import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { writeDeal } from "#cli/scenarios/crm-records.ts";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { escalateCase, openCase, readCase } from "#cli/scenarios/support-agent.ts";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { connectBus } from "#contracts/runtime/bus.ts";
import { cancelInvoice } from "#orchestration/connectors/erp/cancel-invoice.ts";
import { createCreditMemo } from "#orchestration/connectors/erp/create-credit-memo.ts";
import type { ErpCreditMemo } from "#orchestration/connectors/erp/credit-memo-map.ts";
import { draftCorrectiveCreditMemo } from "#orchestration/connectors/erp/draft-corrective-credit-memo.ts";
import { findCreditMemos } from "#orchestration/connectors/erp/find-credit-memos.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import { postCreditMemo } from "#orchestration/connectors/erp/post-credit-memo.ts";
import type { Platforms } from "#orchestration/connectors/platforms.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { runOf } from "#orchestration/schedules/schedule.ts";
import { createControlClient } from "#simulators/control-client.ts";
import {
  control,
  effectsOf,
  exceptionAbout,
  onceEach,
  prepareDeal,
  resolveException,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

const everyMs = 300_000;
const schedules = {
  "catch-up": everyMs,
  "find-overdue-invoices": 0,
  "reference-data": 0,
  "renewal-search": 0,
};
const clock = createMovableClock();
const origin = { correlationId: "test", attempt: 1 };
let stage: Stage;
let orchestration: Orchestration;
let platforms: Platforms;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(
    { ...stage.config, schedules },
    {
      clock,
      around: (real) => {
        platforms = real;
        return real;
      },
    },
  );
  for (const { controlUrl } of sides())
    await createControlClient(controlUrl).armMischief({ kind: "lose", times: 1_000 });
  await thisLook();
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

function sides() {
  const { crm, erp, support } = stage.simulators;
  return [crm, erp, support];
}

/** Lets the time pass until the next look, and waits for its end. */
async function nextLook(where: Pick<Stage, "bus"> = stage): Promise<WorkflowStatus> {
  for (const { controlUrl } of sides())
    await createControlClient(controlUrl).advanceClock({ advanceMs: everyMs });
  clock.move(everyMs);
  return thisLook(where);
}

/**
 * Waits for the end of the look of now. Until an orchestration has begun it, it does not wait for the next one, and notices
 * a clock that jumps a minute late.
 */
function thisLook(where: Pick<Stage, "bus"> = stage): Promise<WorkflowStatus> {
  const slotMs = Math.floor(clock.nowMs() / everyMs) * everyMs;
  return workflowIn(where as Stage, runOf({ name: "catch-up" }, slotMs), "completed");
}

async function known({ bus }: Pick<Stage, "bus">, workflowId: string): Promise<boolean> {
  const answer = await bus.request("read-workflow", { workflowId }, { correlationId: "test" });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.ok;
}

async function sell() {
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  await nextLook();
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  return { ...deal, invoiceNumber: String(result?.["invoiceNumber"]) };
}

/** Stores a webhook as the gateway does, and waits until it is dealt with. */
async function deliver(platform: "crm" | "erp" | "support", body: unknown): Promise<void> {
  const correlationId = `late-${platform}`;
  const hook = { platform, receivedAt: new Date(0).toISOString(), correlationId, body: JSON.stringify(body) };
  await stage.bus.storeHook(platform, hook, { correlationId });
  const manager = await jetstreamManager(stage.bus.connection);
  await vi.waitFor(
    async () => {
      const consumer = await manager.consumers.info("CONCORDAT_HOOKS", `${platform}-hooks`);
      expect(consumer.num_pending + consumer.num_ack_pending).toBe(0);
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function erpIdOf(invoiceNumber: string): Promise<string> {
  const found = await findInvoices(platforms.erp, origin, { invoiceNumber });
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value[0]?.erpId ?? "";
}

function changed(erpId: string) {
  const change = {
    ...{ subscriptionId: "1", clientState: "x", expirationDateTime: "2030-01-01T00:00:00Z" },
    ...{ resource: `api/v2.0/companies(1)/salesInvoices(${erpId})`, changeType: "updated" },
    lastModifiedDateTime: "2020-01-01T00:00:00Z",
  };
  return { value: [change] };
}

function escalated(caseId: string) {
  return {
    ...{ id: `late-${caseId}`, type: "zen:event-type:ticket.priority_changed" },
    ...{ account_id: 1, subject: `zen:ticket:${caseId}`, time: "2026-03-01T09:30:00Z" },
    ...{ zendesk_event_version: "2022-11-06", event: { current: "URGENT", previous: "NORMAL" } },
    detail: { id: caseId },
  };
}

test("a won deal of which nobody told is sold by the next look, and a webhook that arrives late does nothing", async () => {
  const deal = await sell();
  const won = {
    ...{ eventId: 1, subscriptionId: 1, portalId: 1, appId: 1, occurredAt: 1_700_000_000_000 },
    ...{ subscriptionType: "deal.propertyChange", attemptNumber: 0, objectId: Number(deal.dealId) },
    ...{ propertyName: "dealstage", propertyValue: "closedwon" },
  };
  await deliver("crm", [won]);
  await nextLook();

  expect(await effectsOf(stage, deal)).toEqual(onceEach);
  const [entitlement] = await readEntitlements(stage.simulators.support, deal.entitlementKey);
  expect(entitlement?.state).toBe("active");
});

test("a dispute of which nobody told holds support from the next look on, and its end opens it; each once", async () => {
  const { support, erp } = stage.simulators;
  const deal = await sell();
  await control(erp.controlUrl, "actors/finance/dispute", { invoiceNumber: deal.invoiceNumber });
  await nextLook();
  const { workflowId } = await exceptionAbout(stage, deal.invoiceNumber);
  const held = await readEntitlements(support, deal.entitlementKey);

  await deliver("erp", changed(await erpIdOf(deal.invoiceNumber)));
  await control(erp.controlUrl, "actors/finance/resolve-dispute", { invoiceNumber: deal.invoiceNumber });
  await nextLook();
  await workflowIn(stage, workflowId, "completed");
  await nextLook();

  expect(held.map(({ state }) => state)).toEqual(["held"]);
  const open = await readEntitlements(support, deal.entitlementKey);
  expect(open.map(({ state }) => state)).toEqual(["active"]);
  expect(workflowId).toBe(`invoice-exception-${deal.invoiceNumber}-1`);
  expect(await known(stage, `invoice-exception-${deal.invoiceNumber}-2`)).toBe(false);
});

/** As if the ERP had a status that we have never heard of, or has it no more; or something else by hand. */
async function setStatus(number: string, status: string, also: object = {}): Promise<void> {
  const erp = createControlClient(stage.simulators.erp.controlUrl);
  const state = await erp.readState();
  const put = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("number" in value && value.number === number) Object.assign(value, { status, ...also });
    for (const member of Object.values(value)) put(member);
  };
  put(state);
  await erp.writeState(state);
}

test("an invoice that cannot be read has an owner and holds up no other; what happened to it is told when it can", async () => {
  const { support, erp } = stage.simulators;
  const [strange, other] = [await sell(), await sell()];
  const stateOf = async ({ entitlementKey }: { entitlementKey: string }) =>
    (await readEntitlements(support, entitlementKey)).map(({ state }) => state);
  for (const { invoiceNumber } of [strange, other])
    await control(erp.controlUrl, "actors/finance/dispute", { invoiceNumber });
  await setStatus(strange.invoiceNumber, "Escalated");
  await nextLook();
  await exceptionAbout(stage, other.invoiceNumber);
  const failed = await exceptionAbout(stage, `invoice ${strange.invoiceNumber}`);
  await nextLook();

  expect(failed).toMatchObject({
    ...{ code: "mapping-missing", owner: "platform-engineering", actions: ["retry"] },
    blocks: [`what follows from invoice ${strange.invoiceNumber}`],
    detail: expect.stringContaining("has a status that we do not know: Escalated (at /status)"),
  });
  expect([await stateOf(other), await stateOf(strange)]).toEqual([["held"], ["active"]]);
  expect(await known(stage, failed.workflowId.replace(/1$/, "2"))).toBe(false);

  await setStatus(strange.invoiceNumber, "Open");
  const { exceptionId } = failed;
  const operator = { correlationId: "test", principal: "operator@example.com" };
  await stage.bus.request("resolve-exception", { exceptionId, action: "retry" }, operator);
  await workflowIn(stage, failed.workflowId, "completed");
  await exceptionAbout(stage, strange.invoiceNumber);
  expect(await stateOf(strange)).toEqual(["held"]);
});

/** What finance credits by hand in the ERP: the whole of an invoice, posted, or a draft by its own reference. */
async function creditByHand({ invoiceNumber, accountKey }: { invoiceNumber: string; accountKey: string }) {
  const [before] = await memosOf(invoiceNumber);
  const drafted =
    before === undefined
      ? await draftCorrectiveCreditMemo(platforms.erp, origin, await erpIdOf(invoiceNumber))
      : await createCreditMemo(platforms.erp, origin, {
          ...{ reference: "by hand", invoiceNumber, accountKey, currency: "EUR", reason: "x", lines: [] },
        });
  if (!drafted.ok) throw new Error(drafted.failure.detail);
  const memo = (await memosOf(invoiceNumber)).find(({ erpId }) => erpId !== before?.erpId);
  if (memo === undefined) throw new Error("the ERP has drafted nothing");
  if (before !== undefined) return memo;
  const posted = await postCreditMemo(platforms.erp, origin, memo.erpId);
  if (!posted.ok) throw new Error(posted.failure.detail);
  return (await memosOf(invoiceNumber))[0] ?? memo;
}

async function memosOf(invoiceNumber: string): Promise<readonly ErpCreditMemo[]> {
  const found = await findCreditMemos(platforms.erp, origin, { invoiceNumber });
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value;
}

async function mappingExceptions(): Promise<readonly (string | undefined)[]> {
  const answer = await stage.bus.request("list-exceptions", { limit: 200 }, { correlationId: "test" });
  if (!answer.ok || !answer.value.ok) throw new Error("the exceptions cannot be listed");
  const { exceptions } = answer.value.value;
  return exceptions.filter(({ code }) => code === "mapping-missing").map(({ subject }) => subject);
}

test("a credit memo that cannot be read has an owner if it is ours, holds up no other, and takes effect when it can", async () => {
  const { support } = stage.simulators;
  const [strange, other] = [await sell(), await sell()];
  const stateOf = async ({ entitlementKey }: { entitlementKey: string }) =>
    (await readEntitlements(support, entitlementKey)).map(({ state }) => state);
  const [ours, readable] = [await creditByHand(strange), await creditByHand(other)];
  const foreign = await creditByHand(strange);
  await setStatus(ours.creditMemoNumber, "Escalated");
  const byHand = { invoiceNumber: "", externalDocumentNumber: "by hand", customerNumber: "nobody" };
  await setStatus(foreign.creditMemoNumber, "Escalated", byHand);
  await nextLook();
  await workflowIn(stage, `posted-credit-${readable.erpId}`, "completed");
  const failed = await exceptionAbout(stage, `credit-memo ${ours.creditMemoNumber}`);
  await nextLook();

  expect(failed).toMatchObject({
    ...{ code: "mapping-missing", owner: "platform-engineering", actions: ["retry"] },
    blocks: [`what follows from credit memo ${ours.creditMemoNumber}`],
    detail: expect.stringContaining("has a status that we do not know: Escalated (at /status)"),
  });
  expect([await stateOf(other), await stateOf(strange)]).toEqual([["revoked"], ["active"]]);
  expect(await mappingExceptions()).not.toContain(`credit-memo ${foreign.creditMemoNumber}`);
  expect(await known(stage, failed.workflowId.replace(/1$/, "2"))).toBe(false);

  await setStatus(ours.creditMemoNumber, "Paid");
  await resolveException(stage, failed.exceptionId);
  await workflowIn(stage, failed.workflowId, "completed");
  await workflowIn(stage, `posted-credit-${ours.erpId}`, "completed");
  expect(await stateOf(strange)).toEqual(["revoked"]);
});

test("a case that became urgent, of which nobody told, is escalated once, however often it is told after", async () => {
  const { support } = stage.simulators;
  const deal = await sell();
  const caseId = await openCase(support, deal.accountKey);
  await escalateCase(support, caseId);
  await nextLook();
  await workflowIn(stage, `case-escalation-${caseId}-1`, "waiting");
  await deliver("support", escalated(caseId));
  await nextLook();

  expect((await readCase(support, caseId)).internal).toHaveLength(1);
  expect(await known(stage, `case-escalation-${caseId}-2`)).toBe(false);
});

test.for(["look", "webhook"] as const)(
  "what a %s has begun and what has ended is not begun again by the next look, though the record is as it was",
  async (teller) => {
    const deal = await sell();
    const erpId = await erpIdOf(deal.invoiceNumber);
    await cancelInvoice(platforms.erp, origin, erpId);
    if (teller === "webhook") await deliver("erp", changed(erpId));
    else await nextLook();
    const first = await workflowIn(stage, `invoice-exception-${deal.invoiceNumber}-1`, "completed");
    await nextLook();

    expect(first.result).toEqual({ ended: "revoked" });
    expect(await known(stage, `invoice-exception-${deal.invoiceNumber}-2`)).toBe(false);
  },
);

test("a platform that is down is left out, holds up no other, and is made up for", async () => {
  const { support } = stage.simulators;
  const deal = await sell();
  const caseId = await openCase(support, deal.accountKey);
  await escalateCase(support, caseId);
  await createControlClient(support.controlUrl).planMaintenance({ startsInMs: 0, durationMs: everyMs * 1.5 });
  const during = await nextLook();
  const after = await nextLook();

  expect(during.result).toMatchObject({ leftOut: [expect.stringMatching(/^cases: /)] });
  expect(after.result).toMatchObject({ leftOut: [] });
  await workflowIn(stage, `case-escalation-${caseId}-1`, "waiting");
});

test("what happened while nobody was there to look, for longer than a look reaches back, is made up for", async () => {
  await nextLook();
  await orchestration.stop();
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  for (const { controlUrl } of sides())
    await createControlClient(controlUrl).advanceClock({ advanceMs: 50 * everyMs });
  clock.move(50 * everyMs);
  orchestration = await startOrchestration({ ...stage.config, schedules }, { clock });

  await workflowIn(stage, deal.workflowId, "completed");
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("a sale that nothing of ours remembers is known by its order: by its number on the deal, and by the contract in the ERP", async () => {
  const { crm } = stage.simulators;
  const shown = await sell();
  const unshown = await sell();
  await writeDeal(crm, unshown.dealId, { erp_order_no: "", dealname: "as if nobody had shown the order" });
  await writeDeal(crm, shown.dealId, { dealname: "changed long after" });

  const nats = await startNatsServer();
  const bus = await connectBus({ natsUrl: nats.url, name: "test" });
  const config = { ...stage.config, natsUrl: nats.url, natsMonitorUrl: nats.monitorUrl, schedules };
  const forgetful = await startOrchestration(config, { clock });
  try {
    await thisLook({ bus });
    await nextLook({ bus });
    await workflowIn({ ...stage, bus }, unshown.workflowId, "completed");

    expect(await known({ bus }, shown.workflowId)).toBe(false);
    expect(await effectsOf(stage, unshown)).toEqual(onceEach);
    expect(await effectsOf(stage, shown)).toEqual(onceEach);
    expect((await readDeal(crm, unshown.dealId)).invoiceNumber).toBe(unshown.invoiceNumber);
  } finally {
    await forgetful.stop();
    await bus.close();
    await nats.stop();
  }
});
