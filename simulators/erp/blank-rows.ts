import { emptyDate, emptyGuid } from "./entity-set.ts";

/** The blank option of an enumeration, as the API spells it. */
export const blankOption = "_x0020_";

/** Rows without values: "", 0, false, 0001-01-01 and the zero GUID stand for nothing; there is no null. */
export const customer = {
  number: "",
  displayName: "",
  type: "Company" as "Company" | "Person",
  addressLine1: "",
  addressLine2: "",
  city: "",
  state: "",
  country: "",
  postalCode: "",
  phoneNumber: "",
  email: "",
  website: "",
  taxLiable: false,
  taxAreaId: emptyGuid,
  taxAreaDisplayName: "",
  taxRegistrationNumber: "",
  currencyId: emptyGuid,
  currencyCode: "",
  paymentTermsId: emptyGuid,
  shipmentMethodId: emptyGuid,
  paymentMethodId: emptyGuid,
  salespersonCode: "",
  creditLimit: 0,
  balanceDue: 0,
  blocked: blankOption,
};

export const item = {
  number: "",
  displayName: "",
  type: "Service" as "Inventory" | "Service" | "Non-Inventory",
  itemCategoryCode: "",
  blocked: false,
  gtin: "",
  inventory: 0,
  unitPrice: 0,
  priceIncludesTax: false,
  unitCost: 0,
  taxGroupCode: "",
  baseUnitOfMeasureCode: "PCS",
};

export const taxArea = { code: "", displayName: "", taxType: "VAT" };

export const paymentTerm = {
  code: "",
  displayName: "",
  dueDateCalculation: "",
  discountDateCalculation: "",
  discountPercent: 0,
  calculateDiscountOnCreditMemos: false,
};

export const currency = {
  code: "",
  displayName: "",
  symbol: "",
  amountDecimalPlaces: "2:2",
  amountRoundingPrecision: 0.01,
};

export const salesOrder = {
  number: "",
  externalDocumentNumber: "",
  orderDate: emptyDate,
  postingDate: emptyDate,
  customerId: emptyGuid,
  customerNumber: "",
  customerName: "",
  currencyId: emptyGuid,
  currencyCode: "",
  pricesIncludeTax: false,
  paymentTermsId: emptyGuid,
  partialShipping: false,
  requestedDeliveryDate: emptyDate,
  discountAmount: 0,
  totalAmountExcludingTax: 0,
  totalTaxAmount: 0,
  totalAmountIncludingTax: 0,
  fullyShipped: true,
  status: "Draft",
  phoneNumber: "",
  email: "",
};

const line = {
  documentId: emptyGuid,
  sequence: 0,
  itemId: emptyGuid,
  lineType: "Comment" as "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge",
  lineObjectNumber: "",
  description: "",
  quantity: 0,
  unitPrice: 0,
  discountAmount: 0,
  discountPercent: 0,
  taxCode: "",
  taxPercent: 0,
  amountExcludingTax: 0,
  totalTaxAmount: 0,
  amountIncludingTax: 0,
  netAmount: 0,
  shipmentDate: emptyDate,
};

export const salesOrderLine = { ...line, shippedQuantity: 0, invoicedQuantity: 0 };

export const salesInvoiceLine = { ...line };

export const salesInvoice = {
  number: "",
  externalDocumentNumber: "",
  invoiceDate: emptyDate,
  postingDate: emptyDate,
  dueDate: emptyDate,
  promisedPayDate: emptyDate,
  customerPurchaseOrderReference: "",
  customerId: emptyGuid,
  customerNumber: "",
  customerName: "",
  currencyCode: "",
  orderId: emptyGuid,
  orderNumber: "",
  paymentTermsId: emptyGuid,
  totalAmountExcludingTax: 0,
  totalTaxAmount: 0,
  totalAmountIncludingTax: 0,
  remainingAmount: 0,
  status: "Draft",
  disputeStatusId: emptyGuid,
  disputeStatus: "",
};
