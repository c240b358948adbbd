import { randomInt } from "node:crypto";
import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";

type Crm = SimulatorAccess["crm"];

export interface Sale {
  readonly companyId: string;
  readonly companyName: string;
  readonly dealId: string;
  readonly productCodes: readonly string[];
}

const Created = z.object({ id: z.string() });
const Products = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.object({ hs_sku: z.string().nullish() }) })),
});

/** Association types of the CRM: the deal's primary company, and its line items. */
const dealToPrimaryCompany = 5;
const dealToLineItem = 19;
const contactToCompany = 279;
const quantity = 2;

interface Product {
  readonly code: string;
  readonly name: string;
  /** Decimal, in euro. */
  readonly price: string;
}

/** What is sold; the ERP knows these item numbers. */
const priceList: readonly Product[] = [
  { code: "CC-PLATFORM", name: "Platform subscription, one year", price: "12000.00" },
  { code: "CC-SUPPORT-PRO", name: "Professional support, one year", price: "3600.00" },
];

/** Enters a company, products from the library, and a deal that is about to be signed, as a salesperson would. */
export async function prepareSale(
  crm: Crm,
  companyProperties: Readonly<Record<string, string>> = {},
): Promise<Sale> {
  const { companyId, name: companyName } = await enterCompany(crm, companyProperties);
  return prepareSaleTo(crm, { companyId, companyName });
}

/** Enters another deal of a company that the CRM has. */
export async function prepareSaleTo(
  crm: Crm,
  { companyId, companyName }: Pick<Sale, "companyId" | "companyName">,
): Promise<Sale> {
  const products = await pickProducts(crm);
  const lineItems: string[] = [];
  for (const product of products) {
    const lineItem = await create(crm, "line_items", {
      hs_product_id: product.id,
      hs_sku: product.code,
      name: product.name,
      price: product.price,
      quantity: String(quantity),
    });
    lineItems.push(lineItem.id);
  }
  const deal = await create(
    crm,
    "deals",
    {
      dealname: `${companyName}: support contract`,
      pipeline: "default",
      dealstage: "contractsent",
      amount: totalOf(products),
      deal_currency_code: "EUR",
    },
    [
      association(companyId, dealToPrimaryCompany),
      ...lineItems.map((lineItem) => association(lineItem, dealToLineItem)),
    ],
  );
  return {
    companyId,
    companyName,
    dealId: deal.id,
    productCodes: products.map((product) => product.code),
  };
}

/** Enters a company of a name and domain of its own, unless others are given. */
export async function enterCompany(
  crm: Crm,
  given: Readonly<Record<string, string>> = {},
): Promise<{ readonly companyId: string; readonly name: string; readonly domain: string }> {
  const number = randomInt(1_000_000).toString().padStart(6, "0");
  const own = { name: `Nordwind Maschinenbau ${number} GmbH`, domain: `nordwind-${number}.example` };
  const address = { address: "Hafenstrasse 12", city: "Hamburg", zip: "20457", country: "DE" };
  const { name, domain, ...properties } = { ...own, ...address, ...given };
  const company = await create(crm, "companies", { name, domain, ...properties });
  return { companyId: company.id, name, domain };
}

/** Enters somebody who works there. */
export async function enterContact(crm: Crm, companyId: string, domain: string): Promise<string> {
  const person = { email: `ada@${domain}`, firstname: "Ada", lastname: "Nordwind" };
  const { id } = await create(crm, "contacts", person, [association(companyId, contactToCompany)]);
  return id;
}

/** Adds a product to the library. */
export async function enterProduct(crm: Crm, code: string): Promise<string> {
  const { id } = await create(crm, "products", { hs_sku: code, name: `Novelty ${code}`, price: "100.00" });
  return id;
}

/** Gives a product of the library another code. */
export async function changeProduct(crm: Crm, productId: string, code: string): Promise<void> {
  await change(crm, `products/${productId}`, { hs_sku: code });
}

/** Signs: the one change that starts everything. */
export async function closeDeal(crm: Crm, dealId: string): Promise<void> {
  await change(crm, `deals/${dealId}`, { dealstage: "closedwon" });
}

async function change(crm: Crm, path: string, properties: Readonly<Record<string, string>>): Promise<void> {
  await callPlatform({
    system: "CRM",
    method: "PATCH",
    url: new URL(`/crm/v3/objects/${path}`, crm.baseUrl),
    authorization: `Bearer ${crm.token}`,
    body: { properties },
    shape: Created,
  });
}

/** The products of the deal from the CRM's library; those that nobody has entered yet are entered. */
async function pickProducts(crm: Crm) {
  const url = new URL("/crm/v3/objects/products", crm.baseUrl);
  url.searchParams.set("properties", "hs_sku");
  url.searchParams.set("limit", "100");
  const { results } = await callPlatform({
    system: "CRM",
    method: "GET",
    url,
    authorization: `Bearer ${crm.token}`,
    shape: Products,
  });
  const picked: (Product & { readonly id: string })[] = [];
  for (const product of priceList) {
    const known = results.find(({ properties }) => properties.hs_sku === product.code);
    const entered = { hs_sku: product.code, name: product.name, price: product.price };
    const { id } = known ?? (await create(crm, "products", entered));
    picked.push({ id, ...product });
  }
  return picked;
}

function create(
  crm: Crm,
  objects: "companies" | "contacts" | "products" | "line_items" | "deals",
  properties: Readonly<Record<string, string>>,
  associations: readonly unknown[] = [],
): Promise<z.output<typeof Created>> {
  return callPlatform({
    system: "CRM",
    method: "POST",
    url: new URL(`/crm/v3/objects/${objects}`, crm.baseUrl),
    authorization: `Bearer ${crm.token}`,
    body: associations.length === 0 ? { properties } : { properties, associations },
    shape: Created,
  });
}

function association(id: string, associationTypeId: number) {
  return { to: { id }, types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId }] };
}

/** In whole cents, so that no amount is off by a rounding of binary fractions. */
function totalOf(products: readonly { readonly price: string }[]): string {
  const cents = products.reduce((sum, { price }) => sum + Math.round(Number(price) * 100) * quantity, 0);
  return (cents / 100).toFixed(2);
}
