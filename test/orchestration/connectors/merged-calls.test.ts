import { expect, test } from "vitest";
import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { createCircuits } from "#orchestration/connectors/circuits.ts";
import { createSendToCrm } from "#orchestration/connectors/crm/send.ts";
import { updateDeal } from "#orchestration/connectors/crm/update-deal.ts";
import type { CallEnd } from "#orchestration/governor/grant.ts";

/** A CRM whose calls wait until the test lets them through. */
function crm() {
  const sent: unknown[] = [];
  const trace: TraceEntry[] = [];
  const ended: CallEnd[] = [];
  const { promise: turn, resolve: begin } = Promise.withResolvers<void>();
  const clock = { nowMs: () => 0, schedule: () => () => {} };
  const send = createSendToCrm(
    { baseUrl: "https://crm.example", token: "t" },
    {
      exchange: async ({ body }) => {
        sent.push(JSON.parse(body ?? ""));
        return succeed({ status: 204, headers: {}, text: "" });
      },
      record: (entry) => trace.push(entry),
      clock,
      circuitOf: createCircuits({ clock, random: () => 1, onChange: () => {} }),
      governed: {
        budget: "crm",
        governor: {
          async admit() {
            await turn;
            return { kind: "granted", waitedMs: 0, sendByMs: 1_000, end: (end) => ended.push(end) };
          },
          status: async () => [],
          changeLimit: () => Promise.reject(new Error("not asked here")),
          stop: async () => {},
        },
      },
    },
  );
  return { send, sent, trace, ended, begin };
}

test("updates of a deal that wait together are one call, counted as saved, and each is in the trace of its business", async () => {
  const { send, sent, trace, ended, begin } = crm();
  const origin = (id: string) => ({ correlationId: id, attempt: 1, workflowId: id });
  const both = [
    updateDeal(send, origin("a"), "1", { state: "order-accepted", orderNumber: "SO1" }),
    updateDeal(send, origin("b"), "1", { state: "invoiced" }, "order-accepted"),
  ];
  begin();
  await Promise.all(both);

  expect(sent).toMatchObject([{ properties: { concordat_state: "invoiced", erp_order_no: "SO1" } }]);
  expect(ended).toMatchObject([{ savedCalls: 1 }]);
  expect(trace.map(({ correlationId, action, status }) => [correlationId, action, status])).toEqual([
    ["a", "updateDeal", 204],
    ["b", "updateDeal", 204],
  ]);
});
