import { expect, test } from "vitest";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { gatherContext } from "#orchestration/cases/gather-context.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import type { SupportTicket } from "#orchestration/connectors/support/map.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";

const ticket: SupportTicket = {
  ...{
    ticketId: "7",
    state: "open",
    changedAt: "2026-03-01T09:30:00Z",
    priority: "urgent",
    tags: [],
    accountKey: "ACC1",
  },
};
const origin = { correlationId: "test", attempt: 1 };

const invoice = {
  "@odata.etag": 'W/"1"',
  id: "6a3e6c4b-5f0e-4e0d-8f5c-2b8b1b6f3c12",
  number: "PS-1",
  externalDocumentNumber: "CR1",
  customerNumber: "ACC1",
  currencyCode: "EUR",
  status: "Open",
  disputeStatus: "DISPUTED",
  invoiceDate: "2026-11-01",
  dueDate: "2026-12-01",
  totalAmountIncludingTax: 100,
  remainingAmount: 100,
  lastModifiedDateTime: "2026-11-01T00:00:00Z",
};
const record = {
  id: "1",
  external_id: "ENT-CR1",
  custom_object_fields: { state: "held", contract_ref: "CR1", account_key: "ACC1" },
};

/** A platform that never answers. */
const silent: SendToPlatform = () => new Promise(() => {});
const down: SendToPlatform = async () => fail({ kind: "retryable", detail: "the ERP is out of order" });
const answering =
  (body: unknown): SendToPlatform =>
  async () =>
    succeed({ status: 200, absent: false, atMs: 0, body });

test("with the CRM silent the context has everything else in time, and says what is missing and why", async () => {
  const clock = createSimulatedClock();
  const startedMs = clock.nowMs();
  const platforms = {
    crm: silent,
    erp: answering({ value: [invoice] }),
    support: answering({ custom_object_records: [record], meta: { has_more: false } }),
  };
  let ended = false;
  const gathering = gatherContext({ platforms, clock, withinMs: 3_000 }, origin, ticket).finally(() => {
    ended = true;
  });
  await clock.run(() => ended, startedMs + 60_000);
  const context = await gathering;

  expect(clock.nowMs() - startedMs).toBe(3_000);
  expect(context.missing).toEqual([
    { part: "contracts", system: "crm", reason: "crm did not answer within 3000 ms." },
  ]);
  expect(context.entitlements).toEqual([{ entitlementKey: "ENT-CR1", state: "held" }]);
  expect(context.openInvoices).toMatchObject([{ invoiceNumber: "PS-1", standing: "disputed" }]);
  expect(context.risk.level).toBe("high");
});

test("with ERP and CRM away nothing is made up: the risk counts only what is known", async () => {
  const clock = createSimulatedClock();
  const platforms = { crm: down, erp: down, support: silent };
  const context = await gatherContext({ platforms, clock, withinMs: 3_000 }, origin, ticket);

  expect(context.missing.map(({ part, system }) => `${part} ${system}`).sort()).toEqual([
    "contracts crm",
    "invoices erp",
  ]);
  expect(context).toMatchObject({ contracts: [], openInvoices: [], entitlements: [] });
  expect(context.risk.reasons.map(({ code }) => code)).toEqual(["case-escalated"]);
});

test("a case of nobody whom we know says so", async () => {
  const clock = createSimulatedClock();
  const { accountKey: _, ...unknown } = ticket;
  const platforms = { crm: silent, erp: silent, support: silent };
  const context = await gatherContext({ platforms, clock, withinMs: 3_000 }, origin, unknown);

  expect(context.missing).toMatchObject([{ part: "customer", system: "support" }]);
  expect(context.accountKey).toBeUndefined();
});
