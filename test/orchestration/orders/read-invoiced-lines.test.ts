import { expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { ErpInvoice } from "#orchestration/connectors/erp/map.ts";
import type { SendToErp } from "#orchestration/connectors/erp/send.ts";
import { readInvoicedLines } from "#orchestration/orders/read-invoiced-lines.ts";

const item = (lineObjectNumber: string, quantity: number, unitPrice = 100, discountPercent = 0) => ({
  ...{ lineType: "Item", lineObjectNumber, quantity, unitPrice, discountPercent },
  netAmountIncludingTax: quantity * unitPrice,
});

/** What the ERP has as the lines of each invoice. */
const invoiceLines: Readonly<Record<string, readonly object[]>> = {
  new2: [item("CC-PLATFORM", 1), item("CC-SUPPORT-PRO", 2, 30, 10)],
  new1: [{ lineType: "Comment" }, item("CC-PLATFORM", 2), item("CC-SUPPORT-PRO", 1, 30)],
  old: [item("CC-LEGACY", 9)],
  odd: [item("CC-PLATFORM", 1), item("CC-PLATFORM", 0.5, 7)],
};

const erp = (async ({ path }: { path: { salesInvoiceId: string } }) =>
  succeed({ body: { value: invoiceLines[path.salesInvoiceId] ?? [] } })) as unknown as SendToErp;

const invoice = (erpId: string, orderNumber?: string) =>
  ({ erpId, orderNumber, invoiceNumber: `I-${erpId}`, total: { minor: 1, currency: "EUR" } }) as ErpInvoice;

const linesOf = (...invoices: ErpInvoice[]) =>
  readInvoicedLines(erp, { correlationId: "c" } as never, invoices);
const eur = (minor: number) => ({ minor, currency: "EUR" });

test("an order that was invoiced in parts has each product and price once, and nothing of what it replaced", async () => {
  expect(await linesOf(invoice("new2", "O2"), invoice("new1", "O2"), invoice("old", "O1"))).toEqual({
    ok: true,
    value: [
      { productCode: "CC-PLATFORM", quantity: 3, unitPrice: eur(10_000) },
      { productCode: "CC-SUPPORT-PRO", quantity: 2, unitPrice: eur(3_000), discountPercent: 10 },
      { productCode: "CC-SUPPORT-PRO", quantity: 1, unitPrice: eur(3_000) },
    ],
  });
});

test("an invoice of no order has its own lines and no other's", async () => {
  expect(await linesOf(invoice("old"), invoice("new1"))).toMatchObject({
    value: [{ productCode: "CC-LEGACY", quantity: 9 }],
  });
});

test("a line that can be none of ours is a failed mapping that names the invoice and the place", async () => {
  expect(await linesOf(invoice("odd", "O3"))).toMatchObject({
    ok: false,
    failure: {
      ...{ kind: "payload-drifted", rule: "mapping", pointer: "/quantity" },
      detail: expect.stringContaining("line 2 of invoice I-odd"),
    },
  });
});
