import { describe, expect, test } from "vitest";
import type { Customer, SalesInvoice } from "#contracts/generated/platforms/erp/types.ts";
import { customerOf, invoiceOf } from "#orchestration/connectors/erp/map.ts";

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
    { what: "currency", given: { currencyCode: "ZZZ" }, pointer: "/totalAmountIncludingTax" },
    { what: "fraction of a cent", given: { remainingAmount: 0.001 }, pointer: "/remainingAmount" },
  ])("with an unknown $what is a failed mapping that says where", ({ given, pointer }) => {
    expect(invoiceOf(invoice(given), noon)).toMatchObject({
      ok: false,
      failure: { kind: "payload-drifted", pointer, rule: "mapping" },
    });
  });
});

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
