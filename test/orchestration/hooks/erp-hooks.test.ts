import { expect, test } from "vitest";
import type { Delivery, PlatformWebhook } from "#contracts/runtime/bus.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { handleErpHook } from "#orchestration/hooks/erp-hooks.ts";

const lastModifiedDateTime = "2026-03-01T09:30:00Z";

/** A disputed invoice of ours; by what the CRM says of its customer it is not judged. */
function invoice(number: string, other: object = {}) {
  return {
    ...{ "@odata.etag": "1", id: idOf(number), number, externalDocumentNumber: "CR1", lastModifiedDateTime },
    ...{ customerNumber: "ACC1", currencyCode: "EUR", status: "Open", disputeStatus: "Disputed" },
    ...{ invoiceDate: "2026-02-01", dueDate: "2026-03-01", totalAmountIncludingTax: 1, remainingAmount: 1 },
    ...other,
  };
}

/** A credit memo that finance has posted for an invoice of ours. */
function creditMemo(number: string, other: object = {}) {
  return {
    ...{ "@odata.etag": "1", id: idOf(number), number, externalDocumentNumber: "", lastModifiedDateTime },
    ...{ customerNumber: "ACC1", currencyCode: "EUR", status: "Paid", invoiceNumber: "PS-INV1" },
    ...{ creditMemoDate: "2026-02-01", totalAmountIncludingTax: 1 },
    ...other,
  };
}

function idOf(number: string): string {
  return `22222222-2222-2222-2222-${number.padStart(12, "0")}`;
}

const change = {
  ...{ subscriptionId: "s", clientState: "a-secret-of-more-than-16", lastModifiedDateTime },
  ...{ expirationDateTime: "2026-03-01T09:30:00Z", changeType: "updated" },
};

/** What is begun when the ERP, which has these rows, tells of `resources` in one notice. */
async function begunBy(rows: readonly { readonly id: string }[], resources: readonly string[]) {
  const begun: string[] = [];
  const erp: SendToPlatform = async ({ path }) => {
    const named = rows.find(({ id }) => id === Object.values(path ?? {})[0]);
    return succeed({ status: 200, absent: false, body: named ?? { value: rows }, atMs: 0 } as never);
  };
  const begin = async ({ workflow, input }: { workflow: string; input: unknown }) => {
    const { code, erpId } = input as { code?: string; erpId?: string };
    begun.push(code === undefined ? workflow : `${workflow} of ${code} (${erpId})`);
    return succeed({ workflowId: workflow, started: true, did: "start" } as never);
  };
  const handle = handleErpHook({
    platforms: { crm: () => Promise.reject(new Error("nobody asked for the CRM")), erp },
    identity: {
      canonicalKeyOf: async (_kind: string, _platform: string, platformId: string) =>
        succeed(platformId === idOf("9") ? "order-amendment-1" : undefined),
      platformIdsOf: async (_kind: string, key: string) =>
        succeed(key === "PS-INV1" ? { erp: "its id" } : {}),
    } as never,
    engine: {
      start: begin,
      startOrSignal: begin,
      signal: async () => succeed({ workflowId: "told" }),
    },
    looks: { keepTold: async () => succeed(undefined) },
    clock: { nowMs: () => 0, schedule: () => () => {} },
  });
  const body = JSON.stringify({ value: resources.map((resource) => ({ ...change, resource })) });
  const value = { correlationId: "c", body };
  const delivery = { value, attempt: 1, sequence: 1, context: { correlationId: "c" } };
  const verdict = await handle(delivery as unknown as Delivery<PlatformWebhook>);
  expect(verdict).toEqual({ kind: "done" });
  return begun;
}

const noticesOf = (list: string, rows: readonly { readonly id: string }[]) => [
  { of: "one by one", resources: rows.map(({ id }) => `https://erp.example/${list}(${id})`) },
  {
    of: "all since a time",
    resources: [`https://erp.example/${list}?$filter=lastModifiedDateTime ge ${lastModifiedDateTime}`],
  },
];

const status = "Escalated";
const invoices = [
  invoice("1", { status }),
  invoice("2", { status, externalDocumentNumber: "by hand" }),
  invoice("3"),
];
test.for(noticesOf("salesInvoices", invoices))(
  "an invoice of ours that cannot be read has an owner and holds up no other that the notice tells of, $of",
  async ({ resources }) => {
    expect(await begunBy(invoices, resources)).toEqual([
      `failed-mapping of 1 (${idOf("1")})`,
      "invoice-exception",
    ]);
  },
);

const memos = [
  creditMemo("1", { status }),
  creditMemo("2", { status, invoiceNumber: "" }),
  creditMemo("3", { status, invoiceNumber: "PS-INV2" }),
  creditMemo("4", { status, invoiceNumber: "", externalDocumentNumber: "CM-1" }),
  creditMemo("9", { status, invoiceNumber: "" }),
  creditMemo("6"),
];
test.for(noticesOf("salesCreditMemos", memos))(
  "a credit memo that cannot be read has an owner if its invoice, reference or process is ours, and holds up no other, $of",
  async ({ resources }) => {
    expect(await begunBy(memos, resources)).toEqual([
      ...["1", "4", "9"].map((number) => `failed-mapping of ${number} (${idOf(number)})`),
      "posted-credit",
    ]);
  },
);
