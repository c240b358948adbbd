import { expect, test } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { ErpInvoice } from "#orchestration/connectors/erp/map.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import type { IdentityMap } from "#orchestration/identity/identity-map.ts";
import { readTroubles } from "#orchestration/invoices/read-trouble.ts";

const origin = { correlationId: "look", attempt: 1 };

/** Invoices of as many customers, each with a deal of its own. */
const invoices = Array.from({ length: 120 }, (_, index) => ({
  standing: "good",
  state: "open",
  accountKey: `ACC${index}`,
  contractRef: `CR${index}`,
  invoiceNumber: `PS${index}`,
  soldTo: { name: `Customer ${index}` },
  total: { minor: 100, currency: "EUR" },
})) as unknown as readonly ErpInvoice[];

const identity = {
  platformIdsOf: async (kind: string, key: string) =>
    succeed(kind === "deal" ? { crm: key.slice("CR".length) } : {}),
} as unknown as IdentityMap;

/** A CRM that knows all companies but the first, has the second under another name, and the third's deal in dollars. */
function crm() {
  const calls: PlatformCall[] = [];
  const send: SendToPlatform = async (call) => {
    calls.push(call);
    const { inputs } = call.body as { inputs: readonly { id: string }[] };
    const isCompany = call.operation.operationId === "batchReadCompanies";
    const results = inputs
      .filter(({ id }) => id !== "ACC0")
      .map(({ id }) => ({
        id,
        properties: isCompany
          ? { concordat_account_key: id, name: id === "ACC1" ? "Another" : id.replace("ACC", "Customer ") }
          : { deal_currency_code: id === "2" ? "USD" : "EUR" },
      }));
    return succeed({ status: 200, absent: false, atMs: 0, body: { results } });
  };
  return { send, calls };
}

test("many invoices are looked at with one call for a hundred customers and one for a hundred deals", async () => {
  const { send, calls } = crm();
  const d = { platforms: { crm: send }, identity, clock: systemClock };
  const looked = await readTroubles(d, origin, invoices);

  expect(calls.map(({ operation, inPlaceOf }) => `${operation.operationId} ${inPlaceOf}`).toSorted()).toEqual(
    ["batchReadCompanies 100", "batchReadCompanies 20", "batchReadDeals 100", "batchReadDeals 20"],
  );
  const troubled = looked.ok ? looked.value.filter(({ kind }) => kind !== "none") : [];
  expect(troubled.map(({ invoice, differences }) => [invoice.accountKey, differences[0]?.field])).toEqual([
    ["ACC1", "name"],
    ["ACC2", "currency"],
  ]);
});

test("invoices that cannot be looked at because the CRM does not answer are none without trouble", async () => {
  const away = async () => fail({ kind: "retryable", detail: "no answer" } as const);
  const d = { platforms: { crm: away }, identity, clock: systemClock };

  expect(await readTroubles(d, origin, invoices)).toEqual({
    ok: false,
    failure: { kind: "retryable", detail: "no answer" },
  });
});
