import { expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { ErpCreditMemo } from "#orchestration/connectors/erp/credit-memo-map.ts";
import { reportCreditMemoChange } from "#orchestration/hooks/credit-memo-change.ts";

const erpId = "5d115c9c-44e3-ea11-bb43-000d3a2feca1";

/** What the engine is asked for when the ERP reports this credit memo, on an invoice of ours unless said otherwise. */
async function toldOf(
  memo: Partial<ErpCreditMemo>,
  { postedBy, ours = true }: { postedBy?: string; ours?: boolean } = {},
): Promise<readonly string[]> {
  const told: string[] = [];
  const answer = await reportCreditMemoChange(
    {
      processes: {
        async signal({ workflowId, name }) {
          told.push(`signal ${workflowId} ${name}`);
          return succeed({ workflowId });
        },
        async start({ workflowId, key, input }) {
          told.push(`start ${workflowId} ${key} ${JSON.stringify(input)}`);
          return succeed({ workflowId, started: true });
        },
      },
      identity: {
        canonicalKeyOf: async () => succeed(postedBy),
        platformIdsOf: async () => succeed(ours ? { erp: "the invoice" } : {}),
      },
    },
    {
      ...{ erpId, etag: "1", creditMemoNumber: "PS-CR1", invoiceNumber: "PS-INV1", accountKey: "ACC1" },
      ...{ state: "settled", total: { minor: 100, currency: "EUR" } },
      ...memo,
    },
    { correlationId: "test", signalId: "s1" },
  );
  expect(answer.ok).toBe(true);
  return told;
}

test("a credit memo that a request of ours has posted is told to that request, whichever process made it", async () => {
  expect(await toldOf({ reference: "CM-4F1A09C2B7D3" })).toEqual([
    "signal credit-memo-CM-4F1A09C2B7D3 credit-memo-changed",
  ]);
  expect(
    await toldOf({ reference: "CM-4F1A09C2B7D3" }, { postedBy: "order-amendment-CR1-a_credit-memo" }),
  ).toEqual(["signal order-amendment-CR1-a_credit-memo credit-memo-changed"]);
  // A cancellation leaves the invoice's own reference on it.
  expect(await toldOf({ reference: "CR1" }, { postedBy: "credit-memo-CM-1" })).toEqual([
    "signal credit-memo-CM-1 credit-memo-changed",
  ]);
});

test("one that finance has posted begins a process of its own, and it is named by the credit memo", async () => {
  const started = `start posted-credit-${erpId} ACC1 ${JSON.stringify({ creditMemoErpId: erpId })}`;
  expect(await toldOf({ reference: "by hand" })).toEqual([started]);
  expect(await toldOf({ state: "open" })).toEqual([started]);
  expect(await toldOf({ state: "corrective" })).toEqual([started]);
});

test("drafts, what was taken back, and credit memos of invoices that are none of ours begin nothing", async () => {
  expect(await toldOf({ state: "draft" })).toEqual([]);
  expect(await toldOf({ state: "canceled" })).toEqual([]);
  expect(await toldOf({}, { ours: false })).toEqual([]);
});
