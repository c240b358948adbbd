import { describe, expect, test } from "vitest";
import { operations as crm } from "#contracts/generated/platforms/crm/operations.ts";
import { operations as erp } from "#contracts/generated/platforms/erp/operations.ts";
import { operations as support } from "#contracts/generated/platforms/support/operations.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { mergedUpdate } from "#orchestration/connectors/merged-update.ts";
import type { PlatformAnswer, PlatformCall } from "#orchestration/connectors/platform-call.ts";
import type { Turn } from "#orchestration/connectors/turn.ts";
import { WaitingUpdates } from "#orchestration/connectors/waiting-updates.ts";
import type { StepFailure } from "#orchestration/workflow/failure.ts";

type Answer = Outcome<PlatformAnswer, StepFailure>;

const done: Answer = succeed({ status: 200, absent: false, atMs: 0, body: "done" });
const refused: Answer = fail({ kind: "throttled", detail: "used up" });
const rejected: Answer = fail({ kind: "rejected", detail: "no such property" });

/** An update of a deal on behalf of the business `by`. */
const updateDeal = (by: string, properties: object, dealId = "1"): PlatformCall => ({
  operation: crm.updateDeal,
  origin: { correlationId: by, attempt: 1, workflowId: by },
  effect: "write",
  path: { objectId: dealId },
  body: { properties, objectWriteTraceId: by },
});
const updateTicket = (ticket: object, more: Partial<PlatformCall> = {}): PlatformCall => ({
  operation: support.updateTicket,
  origin: { correlationId: "a", attempt: 1, workflowId: "a" },
  effect: "write",
  path: { ticketId: "7" },
  body: { ticket },
  ...more,
});

/** Updates that a test lets begin and end. */
function updater() {
  const updates = new WaitingUpdates();
  const sent: { turn: Turn; end: (answer: Answer) => void }[] = [];
  const update = (call: PlatformCall) =>
    updates.update(call, (turn) => new Promise<Answer>((end) => sent.push({ turn, end })));
  return { update, sent };
}

describe("updates of one object that wait for their turn", () => {
  test("become one call in which the later one's members stand, and all have its answer", async () => {
    const { update, sent } = updater();
    const all = [
      update(updateDeal("a", { concordat_state: "order-accepted", erp_order_no: "SO1" })),
      update(updateDeal("b", { concordat_state: "invoiced" })),
      update(updateDeal("c", { erp_invoice_no: "PS1" })),
    ];
    const begun = sent[0]?.turn.begins();
    sent[0]?.end(done);

    expect(await Promise.all(all)).toEqual([done, done, done]);
    expect(sent).toHaveLength(1);
    expect(begun?.saved).toBe(2);
    expect(begun?.told.map(({ origin }) => origin.correlationId)).toEqual(["a", "b", "c"]);
    expect(begun?.call.body).toMatchObject({
      properties: { concordat_state: "invoiced", erp_order_no: "SO1", erp_invoice_no: "PS1" },
    });
  });

  test("are not joined once the call has begun", async () => {
    const { update, sent } = updater();
    void update(updateDeal("a", { concordat_state: "order-accepted" }));
    sent[0]?.turn.begins();
    void update(updateDeal("b", { concordat_state: "invoiced" }));

    expect(sent).toHaveLength(2);
    expect(sent[1]?.turn.begins()).toMatchObject({ saved: 0 });
  });

  test("that are rejected together are made one by one, so that each is told of its own", async () => {
    const { update, sent } = updater();
    const both = [update(updateDeal("a", { nosuch: "1" })), update(updateDeal("b", { erp_order_no: "SO1" }))];
    sent[0]?.turn.begins();
    sent[0]?.end(rejected);
    await expect.poll(() => sent.length).toBe(3);
    const alone = sent.slice(1).map(({ turn }) => turn.begins().call.body);
    sent[1]?.end(rejected);
    sent[2]?.end(done);

    expect(alone).toEqual([
      { properties: { nosuch: "1" }, objectWriteTraceId: "a" },
      { properties: { erp_order_no: "SO1" }, objectWriteTraceId: "b" },
    ]);
    expect(await Promise.all(both)).toEqual([rejected, done]);
  });

  test("of which the first is given up before its turn ask again without it", async () => {
    const { update, sent } = updater();
    const all = ["a", "b", "c"].map((by) => update(updateDeal(by, { [`property_${by}`]: by })));
    sent[0]?.end(refused);
    await expect.poll(() => sent.length).toBe(2);
    const begun = sent[1]?.turn.begins();
    sent[1]?.end(done);

    expect(await Promise.all(all)).toEqual([refused, done, done]);
    expect(begun?.call.body).toMatchObject({ properties: { property_b: "b", property_c: "c" } });
  });

  test("go on when one of them no longer waits for the answer", () => {
    const { update, sent } = updater();
    const first = updateDeal("a", { erp_order_no: "SO1" });
    void update({ ...first, origin: { ...first.origin, signal: AbortSignal.abort() } });
    void update(updateDeal("b", { erp_invoice_no: "PS1" }));
    expect(sent[0]?.turn.begins().call.origin.signal).toBeUndefined();
  });

  test("keep their order: one that goes with none of those before it is joined by those after it", () => {
    const { update, sent } = updater();
    void update(updateTicket({ status: "open" }));
    void update(updateTicket({ comment: { body: "look" }, status: "pending" }));
    void update(updateTicket({ status: "solved" }));
    expect(sent.map(({ turn }) => turn.begins().call.body)).toEqual([
      { ticket: { status: "open" } },
      { ticket: { comment: { body: "look" }, status: "pending" } },
      { ticket: { status: "solved" } },
    ]);
  });

  test.for([
    { differs: "object", other: updateDeal("b", { erp_order_no: "SO1" }, "2") },
    {
      differs: "class",
      other: {
        ...updateDeal("b", { erp_order_no: "SO1" }),
        origin: { correlationId: "b", attempt: 1, callClass: "interactive" as const },
      },
    },
  ])("are two calls if they differ in $differs", ({ other }) => {
    const { update, sent } = updater();
    void update(updateDeal("a", { concordat_state: "invoiced" }));
    void update(other);
    expect(sent).toHaveLength(2);
  });
});

describe("two updates are not merged", () => {
  const ticket = updateTicket({ status: "open" });
  const item: PlatformCall = {
    operation: erp.updateItem,
    origin: ticket.origin,
    effect: "write",
    path: { itemId: "1" },
    headers: { "if-match": "*" },
    body: { displayName: "a" },
  };

  test.for([
    { why: "one adds a comment", one: ticket, other: updateTicket({ comment: { body: "look" } }) },
    {
      why: "one holds only for the ticket as it was",
      one: ticket,
      other: updateTicket({ status: "solved", safe_update: true, updated_stamp: "2026-03-01T09:30:00Z" }),
    },
    {
      why: "both set a list differently",
      one: updateTicket({ tags: ["a"] }),
      other: updateTicket({ tags: ["b"] }),
    },
    {
      why: "their conditions differ",
      one: { ...ticket, headers: { "if-match": "1" } },
      other: { ...ticket, headers: { "if-match": "2" } },
    },
    {
      why: "their idempotency keys differ",
      one: { ...ticket, headers: { "idempotency-key": "1" } },
      other: { ...ticket, headers: { "idempotency-key": "2" } },
    },
    {
      why: "another part of the body differs",
      one: ticket,
      other: { ...ticket, body: { ticket: {}, more: 1 } },
    },
    { why: "one has no members", one: ticket, other: { ...ticket, body: {} } },
    { why: "the contract does not say that the update is partial", one: item, other: item },
  ])("if $why", ({ one, other }) => {
    expect(mergedUpdate(one, other)).toBeUndefined();
    expect(mergedUpdate(other, one)).toBeUndefined();
  });
});
