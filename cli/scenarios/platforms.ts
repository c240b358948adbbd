import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";
import type {
  CustomerStanding,
  DealStanding,
  EntitlementStanding,
  InvoiceStanding,
  OrderStanding,
  Standing,
} from "./report.ts";

// What each platform answers when it is asked for itself: the vendors' own APIs, none of our connectors.

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? "");
const Deal = z.object({
  id: z.string(),
  properties: z.object({
    dealstage: optionalText,
    concordat_state: optionalText,
    concordat_contract_ref: optionalText,
    erp_order_no: optionalText,
    erp_invoice_no: optionalText,
  }),
});
const Company = z.object({ properties: z.object({ concordat_account_key: optionalText }) });
const Customers = z.object({
  value: z.array(z.object({ id: z.string(), number: z.string(), blocked: z.string() })),
});
const Orders = z.object({ value: z.array(z.object({ number: z.string(), status: z.string() })) });
const Invoices = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      status: z.string(),
      orderNumber: z.string(),
      disputeStatus: optionalText,
      remainingAmount: z.number(),
    }),
  ),
});
const Entitlements = z.object({
  custom_object_records: z.array(
    z.object({
      id: z.string(),
      external_id: z.string(),
      custom_object_fields: z.object({ state: z.string(), end_date: optionalText }),
    }),
  ),
});
const CreditMemos = z.object({
  value: z.array(
    z.object({
      number: z.string(),
      status: z.string(),
      currencyCode: z.string(),
      totalAmountIncludingTax: z.number(),
    }),
  ),
});
const Product = z.object({ properties: z.object({ hs_sku: optionalText }) });
const Granted = z.object({ access_token: z.string() });

export async function readDeal(crm: SimulatorAccess["crm"], dealId: string): Promise<DealStanding> {
  const url = new URL(`/crm/v3/objects/deals/${dealId}`, crm.baseUrl);
  url.searchParams.set("properties", Object.keys(Deal.shape.properties.shape).join(","));
  const deal = await callPlatform({
    system: "CRM",
    method: "GET",
    url,
    authorization: `Bearer ${crm.token}`,
    shape: Deal,
  });
  return {
    id: deal.id,
    stage: deal.properties.dealstage,
    state: deal.properties.concordat_state,
    contractRef: deal.properties.concordat_contract_ref,
    orderNumber: deal.properties.erp_order_no,
    invoiceNumber: deal.properties.erp_invoice_no,
  };
}

/** The code that a product of the CRM's library has. */
export async function readProductCode(crm: SimulatorAccess["crm"], productId: string): Promise<string> {
  const url = new URL(`/crm/v3/objects/products/${productId}`, crm.baseUrl);
  url.searchParams.set("properties", "hs_sku");
  const product = await callPlatform({
    system: "CRM",
    method: "GET",
    url,
    authorization: `Bearer ${crm.token}`,
    shape: Product,
  });
  return product.properties.hs_sku;
}

/** The account key that the CRM keeps on the company; empty before there is one. */
export async function readAccountKey(crm: SimulatorAccess["crm"], companyId: string): Promise<string> {
  const url = new URL(`/crm/v3/objects/companies/${companyId}`, crm.baseUrl);
  url.searchParams.set("properties", "concordat_account_key");
  const company = await callPlatform({
    system: "CRM",
    method: "GET",
    url,
    authorization: `Bearer ${crm.token}`,
    shape: Company,
  });
  return company.properties.concordat_account_key;
}

/** Everything that the ERP has under one account key and one contract reference. */
export async function readErp(
  erp: SimulatorAccess["erp"],
  accountKey: string,
  contractRef: string,
): Promise<{
  readonly customers: readonly CustomerStanding[];
  readonly orders: readonly OrderStanding[];
  readonly invoices: readonly InvoiceStanding[];
}> {
  const authorization = await signInToErp(erp);
  const list = <Shape extends z.ZodType>(set: string, filter: string, shape: Shape) =>
    callPlatform({ system: "ERP", method: "GET", url: erpUrl(erp, set, filter), authorization, shape });

  const customers = await list("customers", `number eq ${quote(accountKey)}`, Customers);
  const orders = await list("salesOrders", `externalDocumentNumber eq ${quote(contractRef)}`, Orders);
  const invoices = await list("salesInvoices", `externalDocumentNumber eq ${quote(contractRef)}`, Invoices);

  const present = orders.value.map((order) => ({ number: order.number, state: order.status }));
  // The ERP deletes an order when it has invoiced it in full; its number is on the invoice.
  const invoiced = invoices.value.map((invoice) => ({ number: invoice.orderNumber, state: "invoiced" }));
  return {
    customers: customers.value.map((customer) => ({
      id: customer.id,
      number: customer.number,
      state: isBlank(customer.blocked) ? "open" : "blocked",
    })),
    orders: [
      ...present,
      ...invoiced.filter(({ number }) => !present.some((order) => order.number === number)),
    ],
    invoices: invoices.value.map((invoice) => ({
      id: invoice.id,
      number: invoice.number,
      state: invoice.status,
      disputeStatus: isBlank(invoice.disputeStatus) ? "" : invoice.disputeStatus,
      remainingAmount: invoice.remainingAmount,
    })),
  };
}

/** Every credit memo of an invoice, drafts too, as the ERP shows it. */
export async function readCreditMemos(
  erp: SimulatorAccess["erp"],
  invoiceNumber: string,
): Promise<readonly Standing[]> {
  const authorization = await signInToErp(erp);
  const url = erpUrl(erp, "salesCreditMemos", `invoiceNumber eq ${quote(invoiceNumber)}`);
  const { value } = await callPlatform({
    ...({ system: "ERP", method: "GET", authorization } as const),
    url,
    shape: CreditMemos,
  });
  return value.map(({ number, status, currencyCode, totalAmountIncludingTax }) => ({
    ...{ system: "ERP", object: "credit memo", id: number, state: status },
    detail: `${totalAmountIncludingTax.toFixed(2)} ${currencyCode} of invoice ${invoiceNumber}`,
  }));
}

/** The entitlement records that the support platform has under one key. */
export async function readEntitlements(
  support: SimulatorAccess["support"],
  entitlementKey: string,
): Promise<EntitlementStanding[]> {
  const url = new URL("/api/v2/custom_objects/entitlement/records", support.baseUrl);
  url.searchParams.set("filter[external_ids]", entitlementKey);
  const found = await callPlatform({
    system: "support",
    method: "GET",
    url,
    authorization: `Bearer ${support.oauthToken}`,
    shape: Entitlements,
  });
  return found.custom_object_records.map((record) => ({
    id: record.id,
    key: record.external_id,
    state: record.custom_object_fields.state,
    endsOn: record.custom_object_fields.end_date.slice(0, 10),
  }));
}

async function signInToErp(erp: SimulatorAccess["erp"]): Promise<string> {
  const granted = await callPlatform({
    system: "ERP",
    method: "POST",
    url: new URL(erp.tokenUrl),
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: erp.clientId,
      client_secret: erp.clientSecret,
      scope: "https://api.businesscentral.dynamics.com/.default",
    }),
    shape: Granted,
  });
  return `Bearer ${granted.access_token}`;
}

function erpUrl(erp: SimulatorAccess["erp"], set: string, filter: string): URL {
  const url = new URL(`${erp.baseUrl}/companies(${erp.companyId})/${set}`);
  url.searchParams.set("$filter", filter);
  return url;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The ERP never answers null: an empty option is a blank, and on some versions an escaped one. */
function isBlank(option: string): boolean {
  return option.trim() === "" || option === "_x0020_";
}
