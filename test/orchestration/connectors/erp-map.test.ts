import { describe, expect, test } from "vitest";
import type { Customer, SalesInvoice, SalesOrder } from "#contracts/generated/platforms/erp/types.ts";
import { customerOf, invoiceOf, orderOf } from "#orchestration/connectors/erp/map.ts";

const empty = "00000000-0000-0000-0000-000000000000";
const noon = Date.parse("2026-03-31T12:00:00Z");

function invoice(given: Partial<SalesInvoice> = {}): SalesInvoice {
  return {
    "@odata.etag": 'W/"1"',
    id: "11111111-1111-1111-1111-111111111111",
    number: "PS-INV1",
    externalDocumentNumber: "CR1",
    invoiceDate: "2026-03-01",
    dueDate: "2026-03-31",
    customerId: empty,
    customerNumber: "ACC1",
    currencyCode: "EUR",
    orderId: empty,
    orderNumber: "S-ORD1",
    totalAmountIncludingTax: 1190.07,
    remainingAmount: 1190.07,
    status: "Open",
    disputeStatus: "",
    lastModifiedDateTime: "2026-03-01T00:00:00Z",
    ...given,
  };
}

describe("an invoice of the ERP", () => {
  test.for([
    { when: "open and due today", given: {}, standing: "good" },
    { when: "open and due yesterday", given: { dueDate: "2026-03-30" }, standing: "overdue" },
    {
      when: "due yesterday with nothing left to pay",
      given: { dueDate: "2026-03-30", remainingAmount: 0 },
      standing: "good",
    },
    {
      when: "paid late",
      given: { dueDate: "2026-03-30", status: "Paid", remainingAmount: 0 },
      standing: "good",
    },
    { when: "without a due date", given: { dueDate: "0001-01-01" }, standing: "good" },
    { when: "disputed", given: { disputeStatus: "DISPUTED" }, standing: "disputed" },
    {
      when: "disputed and overdue",
      given: { disputeStatus: "D", dueDate: "2026-03-30" },
      standing: "disputed",
    },
    {
      when: "disputed and canceled",
      given: { disputeStatus: "D", status: "Canceled" },
      standing: "canceled",
    },
    { when: "corrected", given: { status: "Corrective" }, standing: "canceled" },
    { when: "with a blank for a dispute", given: { disputeStatus: " " }, standing: "good" },
  ])("$when is in standing $standing", ({ given, standing }) => {
    expect(invoiceOf(invoice(given), noon)).toMatchObject({ ok: true, value: { standing } });
  });

  test("keeps its amounts exactly, and leaves out what the ERP leaves empty", () => {
    const read = invoiceOf(
      invoice({ externalDocumentNumber: "", orderNumber: "", status: "In_x0020_Review" }),
      noon,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        erpId: "11111111-1111-1111-1111-111111111111",
        invoiceNumber: "PS-INV1",
        accountKey: "ACC1",
        state: "in-review",
        standing: "good",
        total: { minor: 119_007, currency: "EUR" },
        remaining: { minor: 119_007, currency: "EUR" },
        invoicedOn: "2026-03-01",
        dueOn: "2026-03-31",
        changedAt: "2026-03-01T00:00:00Z",
      },
    });
  });

  test.for([
    { what: "status", given: { status: "Archived" }, pointer: "/status" },
    { what: "currency", given: { currencyCode: "ZZZ" }, pointer: "/currencyCode" },
    { what: "kind of customer number", given: { customerNumber: "acc 1" }, pointer: "/customerNumber" },
    { what: "kind of number", given: { number: "INV 1" }, pointer: "/number" },
    { what: "fraction of a cent", given: { remainingAmount: 0.001 }, pointer: "/remainingAmount" },
  ])("with an unknown $what is a failed mapping that says where", ({ given, pointer }) => {
    expect(invoiceOf(invoice(given), noon)).toMatchObject({
      ok: false,
      failure: { kind: "payload-drifted", pointer, rule: "mapping" },
    });
  });
});

test.for(["PO 4711/a", "cr1", " ", "", "C".repeat(32)])(
  "an invoice whose external document number is '%s' is of no contract, and is read all the same",
  (externalDocumentNumber) => {
    const read = invoiceOf(invoice({ externalDocumentNumber }), noon);
    expect(read).toMatchObject({ ok: true, value: { invoiceNumber: "PS-INV1" } });
    expect(read.ok && read.value.contractRef).toBeUndefined();
  },
);

const order = {
  ...{ "@odata.etag": 'W/"1"', id: "1", number: "S-ORD1", externalDocumentNumber: "CR1" },
  ...{ customerNumber: "ACC1", currencyCode: "EUR", status: "Open", totalAmountIncludingTax: 119 },
  salesOrderLines: [
    { lineType: "Comment", description: "thank you" },
    { lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 2, unitPrice: 50, description: "" },
  ],
} as unknown as SalesOrder;

test("an order of the ERP has its item lines, and a price only where the currency has such an amount", () => {
  expect(orderOf(order)).toEqual({
    ok: true,
    value: {
      ...{ erpId: "1", orderNumber: "S-ORD1", contractRef: "CR1", accountKey: "ACC1", state: "accepted" },
      lines: [{ productCode: "CC-PLATFORM", quantity: 2, unitPrice: { minor: 5_000, currency: "EUR" } }],
      total: { minor: 11_900, currency: "EUR" },
    },
  });
  const [comment, item] = order.salesOrderLines ?? [];
  const finer = { ...order, salesOrderLines: [comment, { ...item, unitPrice: 0.125 }] } as SalesOrder;
  expect(orderOf(finer)).toMatchObject({ value: { lines: [{ productCode: "CC-PLATFORM", quantity: 2 }] } });
});

const [, item] = order.salesOrderLines ?? [];
test.for([
  { what: "status", given: { status: "Parked" }, pointer: "/status" },
  { what: "contract", given: { externalDocumentNumber: "PO 1" }, pointer: "/externalDocumentNumber" },
  { what: "customer", given: { customerNumber: "acc 1" }, pointer: "/customerNumber" },
  { what: "currency", given: { currencyCode: "XBT" }, pointer: "/currencyCode" },
  {
    what: "product",
    given: { salesOrderLines: [{ ...item, lineObjectNumber: "cc 1" }] },
    pointer: "/salesOrderLines/0/productCode",
  },
  {
    what: "half a piece",
    given: { salesOrderLines: [{ ...item, quantity: 0.5 }] },
    pointer: "/salesOrderLines/0/quantity",
  },
])(
  "an order with a $what of which we know nothing is a failed mapping that says where",
  ({ given, pointer }) => {
    expect(orderOf({ ...order, ...given } as SalesOrder)).toMatchObject({
      ok: false,
      failure: {
        kind: "payload-drifted",
        pointer,
        rule: "mapping",
        detail: expect.stringContaining("S-ORD1"),
      },
    });
  },
);

test.for([
  { blocked: " ", state: "active" },
  { blocked: "_x0020_", state: "active" },
  { blocked: "", state: "active" },
  { blocked: "Ship", state: "shipping-blocked" },
  { blocked: "Invoice", state: "invoicing-blocked" },
  { blocked: "All", state: "blocked" },
])("a customer whose block is '$blocked' is $state", ({ blocked, state }) => {
  expect(customerOf({ ...customer, blocked })).toMatchObject({ ok: true, value: { state } });
});

test("a customer who is blocked in a new way is a failed mapping", () => {
  const read = customerOf({ ...customer, blocked: "Privacy" });
  expect(read).toMatchObject({ ok: false, failure: { kind: "payload-drifted", pointer: "/blocked" } });
});

test("a customer with a currency that we do not know is a failed mapping, and has no amounts in silence", () => {
  const read = customerOf({ ...customer, currencyCode: "XBT", balanceDue: 5 });
  expect(read).toMatchObject({
    ok: false,
    failure: { kind: "payload-drifted", pointer: "/currencyCode", rule: "mapping" },
  });
});

const customer: Customer = {
  "@odata.etag": 'W/"1"',
  id: "11111111-1111-1111-1111-111111111111",
  number: "ACC1",
  displayName: "Nordwind",
  country: "DE",
  taxAreaId: empty,
  currencyCode: "",
  paymentTermsId: empty,
  blocked: " ",
  lastModifiedDateTime: "2026-03-01T00:00:00Z",
};
