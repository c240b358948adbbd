import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { judgeReadiness } from "#orchestration/orders/judge-readiness.ts";
import type { DealFacts, ErpFacts } from "#orchestration/orders/order-facts.ts";

const deal: DealFacts["deal"] = {
  dealId: "7",
  stage: "closedwon",
  currency: "EUR",
  companyId: "3",
  lineItemIds: ["1"],
  moreLineItems: false,
};
const company = { companyId: "3", name: "Nordwind", country: "DE" };
const line = {
  lineItemId: "1",
  productCode: "CC-PLATFORM",
  quantity: "2",
  unitPrice: "12000.00",
  name: "Platform",
};
const crm: DealFacts = { deal, company, lineItems: [line] };
const erp: ErpFacts = {
  taxArea: { taxAreaId: "t", code: "DE" },
  currencyKnown: true,
  items: [{ productCode: "CC-PLATFORM", blocked: false }],
};
test("every reason is said at once: no problem of a line hides another of it, nor an unknown currency those of its lines", () => {
  const bad = { ...line, productCode: "NONE", quantity: "0", unitPrice: "-1", shipOn: "soon" };
  const lineItems = [
    { ...bad, discountPercent: "150" },
    { ...line, unitDiscount: "-1" },
  ];
  const codes = (currency: string) =>
    judgeReadiness({ ...crm, deal: { ...deal, currency }, lineItems }, erp).readiness.problems.map(
      ({ code, field }) => `${code} ${field}`,
    );
  const ofLines = [
    "product-unknown items.number",
    "quantity-invalid line_items[0].quantity",
    "ship-date-invalid line_items[0].ship_on",
    "price-invalid line_items[0].price",
    "discount-invalid line_items[0].hs_discount_percentage",
    "discount-invalid line_items[1].discount",
  ];
  expect(codes("EUR")).toEqual(ofLines);
  expect(codes("XBT")).toEqual(["currency-unknown currencies.code", ...ofLines]);
});

const account = { erpId: "e", accountKey: "ACC3", name: "Nordwind" };

test("a complete deal is ready, with keys made from the CRM's ids and amounts in the smallest unit", () => {
  expect(judgeReadiness(crm, erp)).toEqual({
    readiness: { dealId: "7", ready: true, problems: [], contractRef: "CR7", accountKey: "ACC3" },
    order: {
      dealId: "7",
      contractRef: "CR7",
      account: { accountKey: "ACC3", companyId: "3", name: "Nordwind", country: "DE", taxAreaId: "t" },
      currency: "EUR",
      lines: [
        {
          productCode: "CC-PLATFORM",
          quantity: 2,
          description: "Platform",
          unitPrice: { minor: 1_200_000, currency: "EUR" },
        },
      ],
    },
  });
});

describe("a deal is not ready, and says where to put it right", () => {
  const withLine = (changed: Partial<DealFacts["lineItems"][number]>) => ({
    ...crm,
    lineItems: [{ ...line, ...changed }],
  });
  const billed = { ...company, billTo: "parent", parentCompanyId: "9" };
  const parent = { companyId: "9", name: "Nordwind Holding" };
  const { name: _name, ...nameless } = company;
  const { country: _country, ...homeless } = company;
  const { currency: _currency, ...penniless } = deal;
  const { productCode: _code, ...codeless } = line;
  const { unitPrice: _price, ...priceless } = line;
  const { taxArea: _area, ...untaxed } = erp;
  const { company: _company, ...orphan } = crm;

  test.for<{ code: string; where: string; crm?: DealFacts; erp?: ErpFacts }>([
    {
      code: "deal-not-won",
      where: "crm deals.dealstage",
      crm: { ...crm, deal: { ...deal, stage: "contractsent" } },
    },
    { code: "company-missing", where: "crm associations.companies", crm: orphan },
    {
      code: "customer-unknown",
      where: "crm companies.concordat_account_key",
      crm: { ...orphan, customerNumber: "ACC9" },
    },
    { code: "company-name-missing", where: "crm companies.name", crm: { ...crm, company: nameless } },
    { code: "country-missing", where: "crm companies.country", crm: { ...crm, company: homeless } },
    {
      code: "tax-number-too-long",
      where: "crm companies.tax_registration_no",
      crm: { ...crm, company: { ...company, taxRegistrationNumber: "DE".padEnd(21, "1") } },
    },
    { code: "country-without-tax-area", where: "erp taxAreas.code", erp: untaxed },
    {
      code: "account-key-invalid",
      where: "crm companies.concordat_account_key",
      crm: { ...crm, company: { ...company, accountKey: "acc 3" } },
    },
    {
      code: "contract-reference-invalid",
      where: "crm deals.concordat_contract_ref",
      crm: { ...crm, deal: { ...deal, contractRef: "X".repeat(32) } },
    },
    { code: "line-items-missing", where: "crm associations.line_items", crm: { ...crm, lineItems: [] } },
    {
      code: "product-code-missing",
      where: "crm line_items[0].hs_sku",
      crm: { ...crm, lineItems: [codeless] },
    },
    { code: "product-unknown", where: "erp items.number", erp: { ...erp, items: [] } },
    {
      code: "product-blocked",
      where: "erp items.blocked",
      erp: { ...erp, items: [{ productCode: "CC-PLATFORM", blocked: true }] },
    },
    { code: "quantity-invalid", where: "crm line_items[0].quantity", crm: withLine({ quantity: "1.5" }) },
    { code: "quantity-invalid", where: "crm line_items[0].quantity", crm: withLine({ quantity: "0" }) },
    { code: "quantity-invalid", where: "crm line_items[0].quantity", crm: withLine({ quantity: "1000001" }) },
    { code: "price-invalid", where: "crm line_items[0].price", crm: withLine({ unitPrice: "0.001" }) },
    { code: "price-invalid", where: "crm line_items[0].price", crm: withLine({ unitPrice: "-1" }) },
    { code: "price-invalid", where: "crm line_items[0].price", crm: { ...crm, lineItems: [priceless] } },
    ...["100.01", "10.005", "-1", "ten"].map((discountPercent) => ({
      code: "discount-invalid",
      where: "crm line_items[0].hs_discount_percentage",
      crm: withLine({ discountPercent }),
    })),
    ...["12000.01", "0.001", "-1", "ten"].map((unitDiscount) => ({
      code: "discount-invalid",
      where: "crm line_items[0].discount",
      crm: withLine({ unitDiscount }),
    })),
    {
      code: "discount-invalid",
      where: "crm line_items[0].discount",
      crm: withLine({ unitDiscount: "1", discountPercent: "1" }),
    },
    { code: "currency-missing", where: "crm deals.deal_currency_code", crm: { ...crm, deal: penniless } },
    { code: "currency-unknown", where: "erp currencies.code", erp: { ...erp, currencyKnown: false } },
    {
      code: "currency-unknown",
      where: "erp currencies.code",
      crm: { ...crm, deal: { ...deal, currency: "DOGE" } },
    },
    {
      code: "customer-blocked",
      where: "erp customers.blocked",
      erp: { ...erp, customer: { ...account, state: "shipping-blocked" } },
    },
    {
      code: "ship-date-invalid",
      where: "crm line_items[0].ship_on",
      crm: withLine({ shipOn: "2026-02-30" }),
    },
    { code: "ship-date-invalid", where: "crm line_items[0].ship_on", crm: withLine({ shipOn: "soon" }) },
    {
      code: "payment-terms-unknown",
      where: "erp paymentTerms.code",
      crm: { ...crm, company: { ...company, paymentTerms: "90 DAYS" } },
    },
    {
      code: "bill-to-unknown",
      where: "crm companies.bill_to",
      crm: { ...crm, company: { ...company, billTo: "aunt" } },
    },
    { code: "parent-missing", where: "crm companies.hs_parent_company_id", crm: { ...crm, company: billed } },
    {
      code: "parent-account-missing",
      where: "erp customers.number",
      crm: { ...crm, company: billed, parent },
    },
    {
      code: "parent-blocked",
      where: "erp customers.blocked",
      crm: { ...crm, company: billed, parent },
      erp: { ...erp, billTo: { ...account, accountKey: "ACC9", state: "blocked" } },
    },
    {
      code: "companion-missing",
      where: "crm associations.line_items",
      crm: withLine({ productCode: "CC-ONBOARDING" }),
      erp: { ...erp, items: [{ productCode: "CC-ONBOARDING", blocked: false }] },
    },
    {
      code: "products-exclusive",
      where: "crm associations.line_items",
      crm: {
        ...crm,
        lineItems: [
          { ...line, productCode: "CC-SUPPORT-PRO" },
          { ...line, productCode: "CC-SUPPORT-BASIC" },
        ],
      },
      erp: {
        ...erp,
        items: [
          { productCode: "CC-SUPPORT-PRO", blocked: false },
          { productCode: "CC-SUPPORT-BASIC", blocked: false },
        ],
      },
    },
    {
      code: "quantity-out-of-range",
      where: "crm line_items.quantity",
      crm: { ...crm, lineItems: [line, { ...line, productCode: "CC-ONBOARDING", quantity: "11" }] },
      erp: { ...erp, items: [...erp.items, { productCode: "CC-ONBOARDING", blocked: false }] },
    },
  ])("$code ($where)", ({ code, where, crm: given = crm, erp: known = erp }) => {
    const { readiness, order } = judgeReadiness(given, known);
    const found = readiness.problems.map((problem) => `${problem.code} ${problem.system} ${problem.field}`);
    expect(found).toEqual([`${code} ${where}`]);
    expect(readiness.ready).toBe(false);
    expect(order).toBeUndefined();
  });

  test("by the length of a tax number only where an account is to be opened with it", () => {
    const withTaxNumber = (length: number) => ({
      ...crm,
      company: { ...company, taxRegistrationNumber: "1".repeat(length) },
    });
    expect(judgeReadiness(withTaxNumber(20), erp).readiness.ready).toBe(true);
    const customer = { ...account, state: "active" as const };
    expect(judgeReadiness(withTaxNumber(21), { ...erp, customer }).readiness.ready).toBe(true);
  });

  test("with all of its reasons, not the first", () => {
    const bad = { lineItemId: "2", quantity: "many" };
    const { readiness } = judgeReadiness(
      { deal: { ...penniless, stage: "lost" }, company: homeless, lineItems: [line, bad] },
      { currencyKnown: false, items: [], customer: { ...account, state: "blocked" } },
    );
    expect(readiness.problems.map(({ code }) => code)).toEqual([
      "deal-not-won",
      "currency-missing",
      "country-missing",
      "customer-blocked",
      "product-unknown",
      "product-code-missing",
      "quantity-invalid",
      "price-invalid",
    ]);
  });
});

test.for([
  { quantity: "3", count: 3 },
  { quantity: "3.00", count: 3 },
  { quantity: "1000000", count: 1_000_000 },
])("a quantity of $quantity is $count", ({ quantity, count }) => {
  const { order } = judgeReadiness({ ...crm, lineItems: [{ ...line, quantity }] }, erp);
  expect(order?.lines[0]?.quantity).toBe(count);
});

test.for([
  { says: { discountPercent: "12.50" }, costs: { minor: 1_200_000, discountPercent: 12.5 } },
  { says: { discountPercent: "100" }, costs: { minor: 1_200_000, discountPercent: 100 } },
  { says: { discountPercent: "0", unitDiscount: "0.00" }, costs: { minor: 1_200_000 } },
  { says: { unitDiscount: "0.01" }, costs: { minor: 1_199_999 } },
  { says: { unitDiscount: "12000" }, costs: { minor: 0 } },
])("with the discount $says a line costs $costs", ({ says, costs }) => {
  const { order } = judgeReadiness({ ...crm, lineItems: [{ ...line, ...says }] }, erp);
  const { minor, ...discount } = costs;
  expect(order?.lines).toEqual([
    {
      ...{ productCode: "CC-PLATFORM", quantity: 2, description: "Platform" },
      unitPrice: { minor, currency: "EUR" },
      ...discount,
    },
  ]);
});

test("invoices go to the company above if it says so, and the lines keep the days on which they are delivered", () => {
  const { order } = judgeReadiness(
    {
      deal,
      company: { ...company, billTo: "parent", parentCompanyId: "9", paymentTerms: "60 DAYS" },
      parent: { companyId: "9", accountKey: "ACC9" },
      lineItems: [{ ...line, shipOn: "2026-04-01" }],
    },
    {
      ...erp,
      paymentTerms: { paymentTermsId: "p", code: "60 DAYS" },
      billTo: { ...account, accountKey: "ACC9", state: "active" },
    },
  );
  expect(order?.account).toMatchObject({ billTo: "ACC9", parentAccountKey: "ACC9", paymentTermsId: "p" });
  expect(order?.lines).toMatchObject([{ shipOn: "2026-04-01" }]);
});

test("every reason that the contract knows is given by some deal", () => {
  const source = readFileSync(new URL(import.meta.url), "utf8");
  const { enum: codes } = parse(
    readFileSync(join(import.meta.dirname, "../../../contracts/canonical/readiness-problem.yaml"), "utf8"),
  ).properties.code as { enum: string[] };
  expect(codes.filter((code) => !source.includes(`code: "${code}"`))).toEqual([]);
});
