import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { OperationRequest } from "#contracts/generated/events/operations.ts";
import { operations as erpOperations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemoLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { createCreditMemo, type NewCreditLine } from "#orchestration/connectors/erp/create-credit-memo.ts";
import { draftCorrectiveCreditMemo } from "#orchestration/connectors/erp/draft-corrective-credit-memo.ts";
import { findCreditMemos } from "#orchestration/connectors/erp/find-credit-memos.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import { postCreditMemo } from "#orchestration/connectors/erp/post-credit-memo.ts";
import type { SendToErp } from "#orchestration/connectors/erp/send.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { control, exceptionAbout, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let erp: SendToErp;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, {
    around(platforms) {
      erp = platforms.erp;
      return platforms;
    },
  });
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const origin = { correlationId: "test", attempt: 1 };

/** Sells two platforms and two support subscriptions: 31,200 euro and 19 % tax. */
async function sell() {
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  return { ...deal, invoiceNumber: String(result?.["invoiceNumber"]) };
}
type Sold = Awaited<ReturnType<typeof sell>>;

const total = 3_712_800;
const eur = (minor: number) => ({ minor, currency: "EUR" });

function ask(
  request: OperationRequest["request-credit-memo"],
  principal = "agent@example.com",
  key: string = randomUUID(),
) {
  return stage.bus.request("request-credit-memo", request, {
    correlationId: "test-credit",
    idempotencyKey: key,
    principal,
  });
}

/** Asks, and answers the reference and the workflow. */
async function accepted(...request: Parameters<typeof ask>) {
  const answer = await ask(...request);
  if (!answer.ok) throw new Error(answer.failure.detail);
  if (!answer.value.ok) throw new Error(answer.value.failure.detail);
  return answer.value.value;
}

async function decide(creditMemoRef: string, approved: boolean, principal = "finance@example.com") {
  const { exceptionId } = await exceptionAbout(stage, creditMemoRef);
  return stage.bus.request(
    "resolve-exception",
    { exceptionId, action: "resolve", data: { approved } },
    { correlationId: "test-decide", principal },
  );
}

async function booksOf({ invoiceNumber }: Sold) {
  const invoices = await findInvoices(erp, origin, { invoiceNumber });
  const memos = await findCreditMemos(erp, origin, { invoiceNumber });
  if (!invoices.ok || !memos.ok) throw new Error("the ERP did not answer");
  return {
    remaining: invoices.value[0]?.remaining.minor,
    memos: memos.value.map(({ state, total: { minor } }) => ({ state, minor })),
  };
}

async function statesOf(deal: Sold) {
  const { crm, support } = stage.simulators;
  const [entitlement] = await readEntitlements(support, deal.entitlementKey);
  return { entitlement: entitlement?.state, deal: (await readDeal(crm, deal.dealId)).state };
}

/** A customer's case, as support's own people would open it. */
async function openCase(): Promise<string> {
  const { ticket } = (await support("POST", "tickets", {
    ticket: { subject: "Please credit it", comment: { body: "It never came." } },
  })) as { ticket: { id: number } };
  return String(ticket.id);
}

async function commentsOf(ticketId: string) {
  const { comments } = (await support("GET", `tickets/${ticketId}/comments`)) as {
    comments: { body: string; public: boolean }[];
  };
  return comments;
}

async function support(method: "GET" | "POST", path: string, body?: unknown): Promise<unknown> {
  const { baseUrl, oauthToken } = stage.simulators.support;
  const response = await fetch(new URL(`/api/v2/${path}`, baseUrl), {
    method,
    headers: { authorization: `Bearer ${oauthToken}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Somebody in finance writes how many platforms the only credit memo of the invoice takes back. */
async function setPieces({ invoiceNumber }: Sold, quantity: number): Promise<void> {
  const memos = await findCreditMemos(erp, origin, { invoiceNumber });
  const salesCreditMemoId = memos.ok ? String(memos.value[0]?.erpId) : "";
  const path = { salesCreditMemoId };
  const listed = await erp({
    ...{ operation: erpOperations.listSalesCreditMemoLines, origin, effect: "read", path },
    query: { $filter: "lineObjectNumber eq 'CC-PLATFORM'" },
  });
  const [line] = listed.ok ? (listed.value.body as SalesCreditMemoLinePage).value : [];
  const changed = await erp({
    ...{ operation: erpOperations.updateSalesCreditMemoLine, origin, effect: "write" },
    path: { salesCreditMemoLineId: String(line?.id) },
    headers: { "if-match": "*" },
    body: { quantity },
  });
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
}

async function resolve(exceptionId: string): Promise<void> {
  const context = { correlationId: "test-resolve", principal: "finance@example.com" };
  const answer = await stage.bus.request("resolve-exception", { exceptionId, action: "retry" }, context);
  expect(answer).toMatchObject({ value: { ok: true } });
}

const whole = (deal: Sold) => ({ invoiceNumber: deal.invoiceNumber, reason: "never delivered" });

describe("a credit of a whole invoice", () => {
  test("waits for finance, is posted once, ends support and shows on the deal", async () => {
    const deal = await sell();
    const { creditMemoRef, workflowId } = await accepted(whole(deal));
    const exception = await exceptionAbout(stage, creditMemoRef);
    expect(exception).toMatchObject({
      code: "credit-approval-needed",
      owner: "finance",
      actions: ["resolve", "compensate"],
    });
    expect(exception.detail).toContain("37128.00 EUR");
    expect(await booksOf(deal)).toEqual({ remaining: total, memos: [] });

    await decide(creditMemoRef, true);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited", entitlement: "revoked" });
    expect(await booksOf(deal)).toEqual({ remaining: 0, memos: [{ state: "settled", minor: total }] });
    expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-credited" });

    const read = await stage.bus.request("read-credit-memo", { creditMemoRef }, origin);
    expect(read).toMatchObject({
      value: {
        ok: true,
        value: {
          creditMemoRef,
          workflowId,
          state: "settled",
          invoiceNumber: deal.invoiceNumber,
          total: eur(total),
        },
      },
    });
    const listed = await stage.bus.request("list-credit-memos", { accountKey: deal.accountKey }, origin);
    expect(listed).toMatchObject({ value: { ok: true, value: { items: [{ creditMemoRef }] } } });
  });

  test("is not approved by who asked for it", async () => {
    const deal = await sell();
    const { creditMemoRef, workflowId } = await accepted(whole(deal), "agent@example.com");
    const own = await decide(creditMemoRef, true, "agent@example.com");
    expect(own).toMatchObject({ value: { ok: false, failure: { kind: "conflict" } } });

    const none = await decide(creditMemoRef, false);
    expect(none).toMatchObject({ value: { ok: true } });
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "declined" });
    expect(await booksOf(deal)).toEqual({ remaining: total, memos: [] });
    expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
  });

  test("asked for twice with one key is one request", async () => {
    const deal = await sell();
    const first = await accepted(whole(deal), "agent@example.com", "the-same");
    const second = await accepted(whole(deal), "agent@example.com", "the-same");
    expect(second).toEqual(first);
    await decide(first.creditMemoRef, true);
    await workflowIn(stage, first.workflowId, "completed");
    const third = await accepted(whole(deal), "agent@example.com", "the-same");
    expect(third).toEqual(first);
    expect((await booksOf(deal)).memos).toHaveLength(1);
  });

  test("asked for by two at once is given once, and the other is declined", async () => {
    const deal = await sell();
    const one = await accepted(whole(deal), "one@example.com");
    const other = await accepted(whole(deal), "other@example.com");
    await decide(one.creditMemoRef, true);
    await workflowIn(stage, one.workflowId, "completed");
    await decide(other.creditMemoRef, true);
    const { result } = await workflowIn(stage, other.workflowId, "completed");
    expect(result).toMatchObject({ ended: "declined" });
    expect((await booksOf(deal)).memos).toEqual([{ state: "settled", minor: total }]);
  });

  test("of a paid invoice leaves a refund to finance, and ends when the ERP shows it", async () => {
    const { controlUrl } = stage.simulators.erp;
    const deal = await sell();
    await control(controlUrl, "actors/finance/pay", { invoiceNumber: deal.invoiceNumber });
    const { creditMemoRef, workflowId } = await accepted(whole(deal));
    await decide(creditMemoRef, true);
    const refund = await vi.waitFor(async () => {
      const open = await exceptionAbout(stage, creditMemoRef);
      expect(open.code).toBe("refund-due");
      return open;
    }, 20_000);
    expect(refund).toMatchObject({ owner: "finance", actions: ["retry"] });
    expect(refund.detail).toContain("37128.00 EUR");

    const listed = await stage.bus.request(
      "list-credit-memos",
      { invoiceNumber: deal.invoiceNumber },
      origin,
    );
    const [memo] = listed.ok && listed.value.ok ? listed.value.value.items : [];
    expect(memo).toMatchObject({ state: "open", total: eur(total) });
    await control(controlUrl, "actors/finance/refund", { creditMemoNumber: memo?.creditMemoNumber });
    await control(controlUrl, "clock", { advanceMs: 31_000 });
    await workflowIn(stage, workflowId, "completed");
    expect(await exceptionAbout(stage, creditMemoRef, "resolved")).toBeDefined();
    expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-credited" });
  });
});

describe("a credit of a part of an invoice", () => {
  test("below the limit goes through without finance and leaves support as it is", async () => {
    const deal = await sell();
    const { workflowId } = await accepted({ ...whole(deal), amount: eur(11_900) });
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited", entitlement: "untouched" });
    expect(await booksOf(deal)).toEqual({
      remaining: total - 11_900,
      memos: [{ state: "settled", minor: 11_900 }],
    });
    expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoice-partly-credited" });
  });

  test("by products credits their price, and what was credited to the last piece leaves the entitlement", async () => {
    const deal = await sell();
    const lines = [{ productCode: "CC-SUPPORT-PRO", quantity: 2 }];
    const { creditMemoRef, workflowId } = await accepted({ ...whole(deal), lines });
    await decide(creditMemoRef, true);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited", entitlement: "reduced" });
    expect((await booksOf(deal)).memos).toEqual([{ state: "settled", minor: 856_800 }]);
    const read = await stage.bus.request("read-entitlement", { entitlementKey: deal.entitlementKey }, origin);
    expect(read).toMatchObject({ value: { value: { state: "active", productCodes: ["CC-PLATFORM"] } } });
  });

  test("on an invoice that is partly paid is a credit memo of its own", async () => {
    const deal = await sell();
    await control(stage.simulators.erp.controlUrl, "actors/finance/pay", {
      invoiceNumber: deal.invoiceNumber,
      amount: 1_000,
    });
    const { workflowId } = await accepted({ ...whole(deal), amount: eur(23_800) });
    await workflowIn(stage, workflowId, "completed");
    expect(await booksOf(deal)).toEqual({
      remaining: total - 100_000 - 23_800,
      memos: [{ state: "settled", minor: 23_800 }],
    });
  });
});

describe("the case that asked for a credit", () => {
  const words = { true: "was posted on invoice", false: "was not given" };

  test.for([true, false])(
    "is told once what came of it, posted: %s, though the answer is lost",
    async (approved) => {
      const deal = await sell();
      const ticketId = await openCase();
      const { creditMemoRef, workflowId } = await accepted({ ...whole(deal), ticketId });
      await control(stage.simulators.support.controlUrl, "faults", {
        call: "updateTicket",
        times: 1,
        fault: { kind: "reset-after-commit" },
      });
      await decide(creditMemoRef, approved);
      await workflowIn(stage, workflowId, "completed");
      const told = (await commentsOf(ticketId)).filter(({ body }) => body.includes(`[${creditMemoRef}]`));
      expect(told).toEqual([
        expect.objectContaining({ body: expect.stringContaining(words[`${approved}`]), public: false }),
      ]);
    },
  );

  test("that is gone meanwhile stops no credit", async () => {
    const { controlUrl } = stage.simulators.support;
    const deal = await sell();
    await control(controlUrl, "snapshots", { name: "without-the-case" });
    const ticketId = await openCase();
    const { creditMemoRef, workflowId } = await accepted({ ...whole(deal), ticketId });
    await control(controlUrl, "snapshots/without-the-case/restore", {});
    await expect(commentsOf(ticketId)).rejects.toThrow("404");
    await decide(creditMemoRef, true);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited" });
  });

  test("that there is not, or that is another customer's, is asked about at once, and nothing begins", async () => {
    soldOnce ??= sell();
    const deal = await soldOnce;
    const failure = (code: string) => ({ value: { ok: false, failure: { kind: "rejected", code } } });
    expect(await ask({ ...whole(deal), ticketId: "99999999" })).toMatchObject(failure("case-missing"));

    const { organization } = (await support("POST", "organizations/create_or_update", {
      organization: { name: "Somebody else", external_id: "ACC-ELSE" },
    })) as { organization: { id: number } };
    const { ticket } = (await support("POST", "tickets", {
      ticket: { subject: "Ours too", comment: { body: "?" }, organization_id: organization.id },
    })) as { ticket: { id: number } };
    expect(await ask({ ...whole(deal), ticketId: String(ticket.id) })).toMatchObject(
      failure("case-of-another"),
    );
  });
});

test("a draft that comes to another amount than was agreed is not posted until finance has put it right", async () => {
  const deal = await sell();
  const { creditMemoRef, workflowId } = await accepted(whole(deal));
  // Somebody corrects the draft while the ERP refuses to have it claimed.
  await control(stage.simulators.erp.controlUrl, "faults", {
    call: "updateSalesCreditMemo",
    times: 1,
    fault: {
      kind: "error",
      status: 400,
      body: { error: { code: "Application_DialogException", message: "No." } },
    },
  });
  await decide(creditMemoRef, true);
  const refused = await exceptionAbout(stage, workflowId);
  await setPieces(deal, 1);
  await resolve(refused.exceptionId);

  const differs = await exceptionAbout(stage, creditMemoRef);
  expect(differs).toMatchObject({
    code: "credit-amount-differs",
    owner: "finance",
    actions: ["retry", "compensate"],
    detail: expect.stringMatching(/comes to 22848\.00 EUR in the ERP, and 37128\.00 EUR was agreed/),
  });
  expect((await booksOf(deal)).memos).toEqual([{ state: "draft", minor: 2_284_800 }]);
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active" });

  await setPieces(deal, 2);
  await resolve(differs.exceptionId);
  const { result } = await workflowIn(stage, workflowId, "completed");
  expect(result).toMatchObject({ ended: "credited", entitlement: "revoked" });
  expect(await booksOf(deal)).toEqual({ remaining: 0, memos: [{ state: "settled", minor: total }] });
});

describe("what cannot be credited is refused at once, with every reason", () => {
  test.for([
    { what: { amount: eur(total + 1) }, code: "amount-too-large", says: "Only 37128.00 EUR" },
    { what: { amount: eur(0) }, code: "amount-not-positive", says: "more than nothing" },
    { what: { amount: { minor: 1, currency: "USD" } }, code: "currency-differs", says: "is in EUR" },
    {
      what: { amount: eur(1), lines: [{ productCode: "CC-PLATFORM", quantity: 1 }] },
      code: "amount-and-lines",
      says: "not for both",
    },
    {
      what: { lines: [{ productCode: "NONE", quantity: 1 }] },
      code: "product-not-invoiced",
      says: "has no NONE",
    },
    {
      what: { lines: [{ productCode: "CC-PLATFORM", quantity: 3 }] },
      code: "quantity-too-large",
      says: "has 2 of CC-PLATFORM",
    },
    { what: { amount: eur(1), cancelInvoice: true }, code: "invoice-not-cancelable", says: "as a whole" },
  ])("$code", async ({ what, code, says }) => {
    soldOnce ??= sell();
    const deal = await soldOnce;
    const answer = await ask({ ...whole(deal), ...what });
    expect(answer).toMatchObject({ value: { ok: false, failure: { kind: "rejected", code } } });
    expect(JSON.stringify(answer)).toContain(says);
  });

  test("an invoice that the ERP does not have is not found", async () => {
    const answer = await ask({ invoiceNumber: "PS-INV0", reason: "?" });
    expect(answer).toMatchObject({ value: { ok: false, failure: { kind: "not-found" } } });
  });
});
let soldOnce: Promise<Sold> | undefined;

describe("a cancellation that breaks off in the middle is brought to the one right end", () => {
  test.for(["nothing", "credit-memo-created", "credit-memo-posted"])("after %s", async (breakOffAfter) => {
    const deal = await sell();
    const { creditMemoRef, workflowId } = await accepted({ ...whole(deal), cancelInvoice: true });
    await control(stage.simulators.erp.controlUrl, "faults", {
      call: "cancelSalesInvoice",
      times: 1,
      fault: { kind: "half-done", breakOffAfter },
    });
    await decide(creditMemoRef, true);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited", entitlement: "revoked" });
    const { remaining, memos } = await booksOf(deal);
    expect(remaining).toBe(0);
    expect(memos).toEqual([{ state: expect.stringMatching(/settled|corrective/), minor: total }]);
    expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-credited" });
  });
});

describe("an answer that is lost after the ERP has done it is not asked for again", () => {
  test.for([
    { call: "makeCorrectiveCreditMemo", what: {} },
    { call: "updateSalesCreditMemo", what: {} },
    { call: "postSalesCreditMemo", what: {} },
    { call: "cancelSalesInvoice", what: { cancelInvoice: true } },
    { call: "createSalesCreditMemo", what: { amount: eur(119_000) } },
  ])("$call", async ({ call, what }) => {
    const deal = await sell();
    const { creditMemoRef, workflowId } = await accepted({ ...whole(deal), ...what });
    await control(stage.simulators.erp.controlUrl, "faults", {
      call,
      times: 1,
      fault: { kind: "reset-after-commit" },
    });
    await decide(creditMemoRef, true);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited" });
    const credited = "amount" in what ? 119_000 : total;
    expect(await booksOf(deal)).toEqual({
      remaining: total - credited,
      memos: [{ state: expect.stringMatching(/settled|corrective/), minor: credited }],
    });
  });
});

describe("a credit memo that finance posts in the ERP without asking for it here", () => {
  const tell = (path: string, body: unknown) => control(stage.simulators.erp.controlUrl, path, body);

  /** Drafts and posts it as finance would, and has the ERP tell of it. */
  const post = async ({ invoiceNumber, accountKey }: Sold, lines?: NewCreditLine[]) => {
    const found = await findInvoices(erp, origin, { invoiceNumber });
    const invoiceErpId = found.ok ? String(found.value[0]?.erpId) : "";
    const drafted =
      lines === undefined
        ? await draftCorrectiveCreditMemo(erp, origin, invoiceErpId)
        : await createCreditMemo(erp, origin, {
            ...{
              reference: "by hand",
              invoiceNumber,
              accountKey,
              currency: "EUR",
              reason: "goodwill",
              lines,
            },
          });
    const memos = await findCreditMemos(erp, origin, { invoiceNumber });
    const [memo] = memos.ok ? memos.value : [];
    const posted = await postCreditMemo(erp, origin, String(memo?.erpId));
    if (!drafted.ok || !posted.ok) throw new Error("the ERP has posted nothing");
    await tell("clock", { advanceMs: 31_000 });
    return `posted-credit-${memo?.erpId}`;
  };

  test("of all ends support and shows on the deal, whatever else ends with it", async () => {
    const deal = await sell();
    await tell("actors/finance/dispute", { invoiceNumber: deal.invoiceNumber });
    await tell("clock", { advanceMs: 31_000 });
    const disputed = await exceptionAbout(stage, deal.invoiceNumber);
    const workflowId = await post(deal);
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "aligned", entitlement: "revoked" });
    expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-credited" });

    await tell("actors/finance/resolve-dispute", { invoiceNumber: deal.invoiceNumber });
    await tell("clock", { advanceMs: 31_000 });
    const settled = await workflowIn(stage, disputed.workflowId, "completed");
    expect(settled.result).toEqual({ ended: "support-ended" });
    expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-credited" });
    expect((await booksOf(deal)).memos).toEqual([{ state: "settled", minor: total }]);
  });

  test("of every piece of a product takes that out of the entitlement", async () => {
    const deal = await sell();
    const piece = { productCode: "CC-SUPPORT-PRO", quantity: 1, unitPrice: 3_600, discountPercent: 0 };
    const first = await workflowIn(stage, await post(deal, [piece]), "completed");
    expect(first.result).toMatchObject({ ended: "aligned", entitlement: "untouched" });
    const second = await workflowIn(stage, await post(deal, [piece]), "completed");
    expect(second.result).toMatchObject({ ended: "aligned", entitlement: "reduced" });
    const read = await stage.bus.request("read-entitlement", { entitlementKey: deal.entitlementKey }, origin);
    expect(read).toMatchObject({ value: { value: { state: "active", productCodes: ["CC-PLATFORM"] } } });
    expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoice-partly-credited" });
  });
});

test("where policy says so, a credit of a part holds support", async () => {
  await orchestration.stop();
  const policy = { partialCreditEntitlement: "held" as const };
  orchestration = await startOrchestration({ ...stage.config, policy });
  const deal = await sell();
  const { workflowId } = await accepted({ ...whole(deal), amount: eur(11_900) });
  const { result } = await workflowIn(stage, workflowId, "completed");
  expect(result).toMatchObject({ ended: "credited", entitlement: "held" });
  expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-partly-credited" });
});
