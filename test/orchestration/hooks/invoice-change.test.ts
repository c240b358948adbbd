import { describe, expect, test } from "vitest";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { ErpInvoice } from "#orchestration/connectors/erp/map.ts";
import { reportInvoiceChange } from "#orchestration/hooks/invoice-change.ts";
import type { InvoiceTrouble } from "#orchestration/invoices/read-trouble.ts";
import type { Engine } from "#orchestration/workflow/engine.ts";

const invoice: ErpInvoice = {
  erpId: "e",
  invoiceNumber: "PS/1",
  contractRef: "CR1",
  accountKey: "ACC1",
  state: "open",
  changedAt: "2026-03-01T09:30:00Z",
  standing: "disputed",
  total: { minor: 1, currency: "EUR" },
  remaining: { minor: 1, currency: "EUR" },
};
const origin = { correlationId: "c", attempt: 1, signalId: "s" };

/** An engine that knows workflows by whether they have ended, and keeps what it was asked. */
function engineWith(known: Readonly<Record<string, "running" | "ended">>) {
  const asked: string[] = [];
  const engine: Pick<Engine, "signal" | "startOrSignal"> = {
    async startOrSignal({ workflowId }) {
      asked.push(`start-or-signal ${workflowId}`);
      const state = known[workflowId];
      return succeed({
        workflowId,
        did: state === undefined ? "started" : state === "running" ? "signalled" : "ended",
      });
    },
    async signal({ workflowId }) {
      asked.push(`signal ${workflowId}`);
      const state = known[workflowId];
      if (state === "running") return succeed({ workflowId });
      return fail({ kind: state === "ended" ? "ended" : "not-found", detail: "" });
    },
  };
  return { engine, asked };
}

const [first, second] = ["invoice-exception-PS_2f_1-1", "invoice-exception-PS_2f_1-2"] as const;
const dunning = "payment-failure-PS_2f_1-1";

describe("a change of an invoice", () => {
  test.for<{
    what: string;
    given?: Partial<ErpInvoice>;
    kind?: InvoiceTrouble["kind"];
    known?: Record<string, "running" | "ended">;
    asked: string[];
  }>([
    {
      what: "that lost its standing opens the first exception",
      asked: [`start-or-signal ${first}`, `signal ${dunning}`],
    },
    {
      what: "that is out of standing once more opens the next exception",
      known: { [first]: "ended" },
      asked: [`start-or-signal ${first}`, `start-or-signal ${second}`, `signal ${dunning}`],
    },
    {
      what: "that is in good standing again tells the open exception",
      given: { standing: "good" },
      kind: "none",
      known: { [first]: "ended", [second]: "running", [dunning]: "running" },
      asked: [`signal ${first}`, `signal ${second}`, `signal ${dunning}`],
    },
    {
      what: "that is in good standing and was never out of it ends there",
      given: { standing: "good" },
      kind: "none",
      asked: [`signal ${first}`, `signal ${dunning}`],
    },
    {
      what: "that is overdue is dunned, and is no exception",
      given: { standing: "overdue" },
      kind: "none",
      asked: [`signal ${first}`, `start-or-signal ${dunning}`],
    },
    {
      what: "that does not bear what the CRM says opens an exception",
      given: { standing: "good" },
      kind: "billing-profile",
      asked: [`start-or-signal ${first}`, `signal ${dunning}`],
    },
    { what: "that is not posted is of no concern", given: { state: "draft" }, asked: [] },
  ])("$what", async ({ given = {}, kind = "disputed", known = {}, asked: expected }) => {
    const { engine, asked } = engineWith(known);
    expect(await reportInvoiceChange(engine, { ...invoice, ...given }, kind, origin)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(asked).toEqual(expected);
  });

  test("of an invoice without a contract's reference is of no concern", async () => {
    const { engine, asked } = engineWith({});
    const { contractRef: _, ...foreign } = invoice;
    await reportInvoiceChange(engine, foreign, "disputed", origin);
    expect(asked).toEqual([]);
  });
});
