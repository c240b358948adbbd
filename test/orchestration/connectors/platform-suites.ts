import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { CallOrigin } from "#orchestration/connectors/call-origin.ts";
import { readCompanies } from "#orchestration/connectors/crm/read-companies.ts";
import { readCompany } from "#orchestration/connectors/crm/read-company.ts";
import { readDeal } from "#orchestration/connectors/crm/read-deal.ts";
import { readDealCurrencies } from "#orchestration/connectors/crm/read-deal-currencies.ts";
import { readLineItems } from "#orchestration/connectors/crm/read-line-items.ts";
import { updateCompanies } from "#orchestration/connectors/crm/update-companies.ts";
import { updateCompany } from "#orchestration/connectors/crm/update-company.ts";
import { updateDeal } from "#orchestration/connectors/crm/update-deal.ts";
import { createCustomer } from "#orchestration/connectors/erp/create-customer.ts";
import { createOrder } from "#orchestration/connectors/erp/create-order.ts";
import { findCurrency } from "#orchestration/connectors/erp/find-currency.ts";
import { findCustomer } from "#orchestration/connectors/erp/find-customer.ts";
import { findCustomers } from "#orchestration/connectors/erp/find-customers.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import { findItems } from "#orchestration/connectors/erp/find-items.ts";
import { findOrder } from "#orchestration/connectors/erp/find-order.ts";
import { findTaxArea } from "#orchestration/connectors/erp/find-tax-area.ts";
import { readInvoice } from "#orchestration/connectors/erp/read-invoice.ts";
import { shipAndInvoice } from "#orchestration/connectors/erp/ship-and-invoice.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { findEntitlement } from "#orchestration/connectors/support/find-entitlement.ts";
import { upsertEntitlement } from "#orchestration/connectors/support/upsert-entitlement.ts";

const origin: CallOrigin = { correlationId: "platform-suite", attempt: 1 };

/** What a salesperson enters; the integration itself never creates anything in the CRM. */
export interface CrmAccess {
  readonly send: SendToPlatform;
  /** Enters a company and a deal of it with this many line items. */
  enterDeal(lineItems: number): Promise<{ companyId: string; dealId: string }>;
}

/** What we rely on from any CRM of this dialect. Run against the simulator here, a sandbox before release. */
export function crmPlatformSuite(name: string, access: () => CrmAccess): void {
  describe(`${name}: what we rely on from the CRM`, () => {
    test.for([0, 1, 101])("a deal is read with its company and all of its %i lines", async (count) => {
      const { send, enterDeal } = access();
      const { companyId, dealId } = await enterDeal(count);

      const deal = await readDeal(send, origin, { dealId });
      expect(deal).toMatchObject({ ok: true, value: { dealId, companyId, moreLineItems: false } });
      const lineItemIds = deal.ok && deal.value ? deal.value.lineItemIds : [];
      const lines = await readLineItems(send, origin, lineItemIds);
      expect(lines).toMatchObject({ ok: true, value: { length: count } });
    });

    test("what is not there is absent and no failure", async () => {
      const { send } = access();
      expect(await readDeal(send, origin, { dealId: "1" })).toEqual({ ok: true, value: undefined });
      expect(await readDeal(send, origin, { contractRef: "NEVER-SIGNED" })).toEqual({
        ok: true,
        value: undefined,
      });
      expect(await readCompany(send, origin, { accountKey: "NOBODY" })).toEqual({
        ok: true,
        value: undefined,
      });
    });

    test("many companies are written in one call, and what cannot be written stops no other", async () => {
      const { send, enterDeal } = access();
      const companies = [await enterDeal(0), await enterDeal(0)];
      const [one = "", other = ""] = companies.map(({ companyId }) => companyId);
      const changeOf = (id: string) => ({ accountKey: `ACC${id}`, erpCustomerNumber: `ACC${id}` });
      const missing = "999999999999";
      const changes = new Map([one, missing, other].map((id) => [id, changeOf(id)] as const));
      const written = await updateCompanies(send, origin, changes);

      const results = written.ok ? Object.fromEntries(written.value) : {};
      expect(results).toMatchObject({
        [one]: { ok: true },
        [other]: { ok: true },
        [missing]: { ok: false, failure: { kind: "rejected" } },
      });
      expect(await readCompany(send, origin, { accountKey: `ACC${other}` })).toMatchObject({
        value: { companyId: other },
      });
    });

    test("many companies and deals are read in one call each, and those that are not there are left out", async () => {
      const { send, enterDeal } = access();
      const entered = [await enterDeal(0), await enterDeal(0)];
      for (const { companyId } of entered) {
        const change = { accountKey: `ACC${companyId}`, erpCustomerNumber: `ACC${companyId}` };
        expect(await updateCompany(send, origin, companyId, change)).toMatchObject({ ok: true });
      }
      const keys = entered.map(({ companyId }) => `ACC${companyId}`);
      const companies = await readCompanies(send, origin, [...keys, "NOBODY"]);
      expect(companies.ok && [...companies.value.keys()].toSorted()).toEqual(keys.toSorted());

      const dealIds = entered.map(({ dealId }) => dealId);
      const one = await readDeal(send, origin, { dealId: dealIds[0] ?? "" });
      const currencies = await readDealCurrencies(send, origin, [...dealIds, "999999999999"]);
      const currency = one.ok ? one.value?.currency : undefined;
      expect(currency).toBeDefined();
      expect(currencies.ok && [...currencies.value].toSorted()).toEqual(
        dealIds.map((id) => [id, currency]).toSorted(),
      );
    });

    test("what we write is found again by our own keys, and writing it again changes nothing", async () => {
      const { send, enterDeal } = access();
      const { companyId, dealId } = await enterDeal(1);
      const [accountKey, contractRef] = [`ACC${companyId}`, `CR${dealId}`];
      const change = { state: "invoiced", contractRef, orderNumber: "S-1", invoiceNumber: "PS-1" } as const;
      for (const _ of [1, 2]) {
        expect(
          await updateCompany(send, origin, companyId, { accountKey, erpCustomerNumber: accountKey }),
        ).toMatchObject({ ok: true });
        expect(await updateDeal(send, origin, dealId, change)).toMatchObject({ ok: true });
      }

      expect(await readCompany(send, origin, { accountKey })).toMatchObject({
        value: { companyId, accountKey },
      });
      expect(await readDeal(send, origin, { contractRef })).toMatchObject({
        value: { dealId, contractRef, state: "invoiced", orderNumber: "S-1", invoiceNumber: "PS-1" },
      });
    });
  });
}

/** What we rely on from any ERP of this dialect, seeded with tax area DE, currency EUR and the items that are named here. */
export function erpPlatformSuite(name: string, access: () => SendToPlatform): void {
  const unique = () => `${randomInt(1_000_000_000)}`;
  const lines = [
    { productCode: "CC-PLATFORM", quantity: 2, unitPrice: { minor: 1_199_907, currency: "EUR" } },
    {
      productCode: "CC-SUPPORT-PRO",
      quantity: 1,
      description: "Support",
      unitPrice: { minor: 7, currency: "EUR" },
    },
  ];

  async function openAccount(send: SendToPlatform, accountKey: string) {
    const taxArea = await findTaxArea(send, origin, ["DE"]);
    const taxAreaId = taxArea.ok ? (taxArea.value?.taxAreaId ?? "") : "";
    const blank = { address: undefined, city: undefined, postalCode: undefined, phone: undefined };
    return createCustomer(send, origin, {
      accountKey,
      name: "Nordwind",
      country: "DE",
      taxAreaId,
      currency: "EUR",
      ...blank,
    });
  }

  describe(`${name}: what we rely on from the ERP`, () => {
    test("a customer's number is ours and can be taken once", async () => {
      const send = access();
      const accountKey = `ACC${unique()}`;
      expect(await findCustomer(send, origin, accountKey)).toEqual({ ok: true, value: undefined });

      expect(await openAccount(send, accountKey)).toMatchObject({
        ok: true,
        value: { accountKey, state: "active" },
      });
      const again = await openAccount(send, accountKey);
      expect(again).toMatchObject({
        failure: { kind: "rejected", code: "Internal_EntityWithSameKeyExists" },
      });
      expect(await findCustomer(send, origin, accountKey)).toMatchObject({ ok: true, value: { accountKey } });
    });

    test("an order is found by its contract with its amounts exact, until its invoice takes its place", async () => {
      const send = access();
      const [accountKey, contractRef] = [`ACC${unique()}`, `CR${unique()}`];
      await openAccount(send, accountKey);
      expect(await findOrder(send, origin, contractRef)).toEqual({ ok: true, value: undefined });

      const placed = await createOrder(send, origin, { contractRef, accountKey, currency: "EUR", lines });
      const order = placed.ok ? placed.value : undefined;
      const found = await findOrder(send, origin, contractRef);
      expect(found).toMatchObject({ value: { orderNumber: order?.orderNumber, accountKey, lines } });

      expect(await shipAndInvoice(send, origin, order?.erpId ?? "")).toEqual({ ok: true, value: "done" });
      expect(await shipAndInvoice(send, origin, order?.erpId ?? "")).toEqual({
        ok: true,
        value: "order-gone",
      });
      expect(await findOrder(send, origin, contractRef)).toEqual({ ok: true, value: undefined });
      const invoices = await findInvoices(send, origin, { orderNumber: order?.orderNumber ?? "" });
      expect(invoices).toMatchObject({
        value: [{ contractRef, accountKey, state: "open", standing: "good" }],
      });

      const [invoice] = invoices.ok ? invoices.value : [];
      for (const by of [{ contractRef }, { invoiceNumber: invoice?.invoiceNumber ?? "" }]) {
        expect(await findInvoices(send, origin, by)).toEqual({ ok: true, value: [invoice] });
      }
      expect(await readInvoice(send, origin, invoice?.erpId ?? "")).toEqual({ ok: true, value: invoice });
    });

    test("reference data are found, and what is unknown or blocked is told apart", async () => {
      const send = access();
      const many = Array.from({ length: 60 }, (_, at) => `UNKNOWN-${at}`);
      const items = await findItems(send, origin, [...many, "CC-PLATFORM", "CC-LEGACY"]);
      expect(items).toEqual({
        ok: true,
        value: [
          { productCode: "CC-PLATFORM", blocked: false },
          { productCode: "CC-LEGACY", blocked: true },
        ],
      });
      expect(await findTaxArea(send, origin, ["XX"])).toEqual({ ok: true, value: undefined });
      expect(await findCurrency(send, origin, "USD")).toEqual({ ok: true, value: true });
      expect(await findCurrency(send, origin, "XAU")).toEqual({ ok: true, value: false });
    });

    test("customers are found by their numbers in one call, and those that are not there are left out", async () => {
      const send = access();
      const numbers = [`ACC${unique()}`, `ACC${unique()}`];
      for (const number of numbers) await openAccount(send, number);
      const found = await findCustomers(send, origin, [...numbers, "NOBODY"]);
      expect(found.ok && [...found.value.keys()].toSorted()).toEqual(numbers.toSorted());
    });

    test("a text with an apostrophe is looked for as it is", async () => {
      expect(await findOrder(access(), origin, "O'NEIL' or number ne '")).toEqual({
        ok: true,
        value: undefined,
      });
    });
  });
}

/** What we rely on from any support platform of this dialect with our custom object. */
export function supportPlatformSuite(name: string, access: () => SendToPlatform): void {
  describe(`${name}: what we rely on from the support platform`, () => {
    test("an entitlement exists once under its key, and a change leaves the rest as it was", async () => {
      const send = access();
      const contractRef = `CR${randomInt(1_000_000_000)}`;
      const key = `ENT-${contractRef}`;
      const created = {
        state: "provisional",
        contractRef,
        accountKey: "ACC1",
        orderNumber: "S-1",
        productCodes: ["A", "B"],
      } as const;
      expect(await findEntitlement(send, origin, key)).toEqual({ ok: true, value: undefined });

      const first = await upsertEntitlement(send, origin, key, created);
      expect(await upsertEntitlement(send, origin, key, created)).toEqual(first);
      await upsertEntitlement(send, origin, key, { state: "held", holdReason: "disputed" });
      expect(await findEntitlement(send, origin, key)).toMatchObject({
        value: { ...created, state: "held", holdReason: "disputed" },
      });

      await upsertEntitlement(send, origin, key, {
        state: "active",
        holdReason: null,
        invoiceNumber: "PS-1",
      });
      const found = await findEntitlement(send, origin, key);
      expect(found).toMatchObject({ value: { ...created, state: "active", invoiceNumber: "PS-1" } });
      expect(found).not.toHaveProperty("value.holdReason");
    });
  });
}
