// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

/** Says that a record changed, not how. It must be read again. */
export interface ChangeNotification {
  subscriptionId: string;
  clientState: string;
  expirationDateTime: Timestamp;
  /** Path of the record from api/v2.0 on; for a collection a path with $filter. */
  resource: string;
  changeType: "created" | "updated" | "deleted" | "collection";
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface ChangeNotifications {
  value: ChangeNotification[];
  [property: string]: unknown;
}

/** A set of books. */
export interface Company {
  id: Guid;
  systemVersion?: string;
  name: string;
  displayName?: string;
  businessProfileId?: string;
  timestamp?: number;
  [property: string]: unknown;
}

export interface CompanyPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Company[];
  [property: string]: unknown;
}

/** A currency that documents may be in. The company's own is on the list only if somebody put it there. */
export interface Currency {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  symbol?: string;
  amountDecimalPlaces?: string;
  amountRoundingPrecision?: number;
  lastModifiedDateTime?: Timestamp;
  [property: string]: unknown;
}

export interface CurrencyPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Currency[];
  [property: string]: unknown;
}

/** A party that buys. */
export interface Customer {
  "@odata.etag": Etag;
  id: Guid;
  /** May be given by the caller on creation. */
  number: string;
  displayName: string;
  type?: "Company" | "Person";
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  postalCode?: string;
  phoneNumber?: string;
  email?: string;
  website?: string;
  taxLiable?: boolean;
  taxAreaId: Guid;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  salespersonCode?: string;
  creditLimit?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked: string;
  taxAreaDisplayName?: string;
  balanceDue?: number;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface CustomerCreation {
  /** May be given by the caller on creation. */
  number?: string;
  displayName: string;
  type?: "Company" | "Person";
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  postalCode?: string;
  phoneNumber?: string;
  email?: string;
  website?: string;
  taxLiable?: boolean;
  taxAreaId?: Guid;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  salespersonCode?: string;
  creditLimit?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked?: string;
  [property: string]: unknown;
}

export interface CustomerPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Customer[];
  [property: string]: unknown;
}

export interface CustomerUpdate {
  /** May be given by the caller on creation. */
  number?: string;
  displayName?: string;
  type?: "Company" | "Person";
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  postalCode?: string;
  phoneNumber?: string;
  email?: string;
  website?: string;
  taxLiable?: boolean;
  taxAreaId?: Guid;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  salespersonCode?: string;
  creditLimit?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked?: string;
  [property: string]: unknown;
}

/** Calendar date, 0001-01-01 where empty. */
export type Date = string;

/** Weak entity tag of the row. */
export type Etag = string;

/** Zero GUID where empty. */
export type Guid = string;

/** What can be sold; its number is the product code. */
export interface Item {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  displayName: string;
  type: "Inventory" | "Service" | "Non-Inventory";
  itemCategoryCode?: string;
  /** A blocked item cannot be put on an order. */
  blocked: boolean;
  gtin?: string;
  inventory?: number;
  unitPrice: number;
  priceIncludesTax?: boolean;
  unitCost?: number;
  taxGroupCode?: string;
  baseUnitOfMeasureCode?: string;
  lastModifiedDateTime?: Timestamp;
  [property: string]: unknown;
}

export interface ItemPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Item[];
  [property: string]: unknown;
}

export interface ODataError {
  error: {
    code: string;
    /** Ends with the correlation id of the request. */
    message: string;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

/** When an invoice is due. */
export interface PaymentTerm {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  dueDateCalculation?: string;
  discountDateCalculation?: string;
  discountPercent?: number;
  lastModifiedDateTime?: Timestamp;
  [property: string]: unknown;
}

export interface PaymentTermPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: PaymentTerm[];
  [property: string]: unknown;
}

/** A posted invoice, or a draft of one. */
export interface SalesInvoice {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  externalDocumentNumber: string;
  invoiceDate: Date;
  postingDate?: Date;
  dueDate: Date;
  promisedPayDate?: Date;
  customerPurchaseOrderReference?: string;
  customerId: Guid;
  customerNumber: string;
  customerName?: string;
  currencyCode: string;
  /** Order it was made from; zero GUID without one. */
  orderId: Guid;
  /** Number of the order it was made from. */
  orderNumber: string;
  paymentTermsId?: Guid;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  /** What is still to be paid. */
  remainingAmount: number;
  /** Draft, In_x0020_Review, Open, Paid, Canceled, Corrective or a blank. */
  status: string;
  disputeStatusId?: Guid;
  /** Code of the dispute; empty without one. */
  disputeStatus: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  salesInvoiceLines?: SalesInvoiceLine[];
  [property: string]: unknown;
}

/** One position of an invoice. */
export interface SalesInvoiceLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  sequence: number;
  itemId?: Guid;
  /** Number of the item when lineType is Item. */
  lineObjectNumber: string;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  description?: string;
  quantity: number;
  unitPrice: number;
  discountPercent?: number;
  discountAmount?: number;
  taxCode?: string;
  shipmentDate?: Date;
  amountExcludingTax?: number;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  netAmount?: number;
  [property: string]: unknown;
}

export interface SalesInvoiceLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesInvoiceLine[];
  [property: string]: unknown;
}

export interface SalesInvoicePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesInvoice[];
  [property: string]: unknown;
}

/** An executable order. It disappears when it has been invoiced completely. */
export interface SalesOrder {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  externalDocumentNumber: string;
  orderDate: Date;
  postingDate?: Date;
  customerId: Guid;
  customerNumber: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId?: Guid;
  requestedDeliveryDate?: Date;
  partialShipping?: boolean;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
  customerName?: string;
  /** Draft, In_x0020_Review or Open. */
  status: string;
  pricesIncludeTax?: boolean;
  fullyShipped: boolean;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  salesOrderLines?: SalesOrderLine[];
  [property: string]: unknown;
}

/** customerId or customerNumber is needed. */
export interface SalesOrderCreation {
  externalDocumentNumber?: string;
  orderDate?: Date;
  postingDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  requestedDeliveryDate?: Date;
  partialShipping?: boolean;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
  salesOrderLines?: SalesOrderLineCreation[];
  [property: string]: unknown;
}

/** One position of an order. */
export interface SalesOrderLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  sequence: number;
  itemId?: Guid;
  /** Number of the item when lineType is Item. */
  lineObjectNumber: string;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  description?: string;
  quantity: number;
  unitPrice: number;
  discountPercent?: number;
  discountAmount?: number;
  taxCode?: string;
  shipmentDate?: Date;
  amountExcludingTax?: number;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  netAmount?: number;
  shippedQuantity?: number;
  invoicedQuantity?: number;
  [property: string]: unknown;
}

/** itemId, or lineType with lineObjectNumber, is needed for an item. */
export interface SalesOrderLineCreation {
  itemId?: Guid;
  /** Number of the item when lineType is Item. */
  lineObjectNumber?: string;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  description?: string;
  quantity?: number;
  unitPrice?: number;
  discountPercent?: number;
  discountAmount?: number;
  taxCode?: string;
  shipmentDate?: Date;
  [property: string]: unknown;
}

export interface SalesOrderLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesOrderLine[];
  [property: string]: unknown;
}

export interface SalesOrderPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesOrder[];
  [property: string]: unknown;
}

/** The lines cannot be changed through the header. */
export interface SalesOrderUpdate {
  externalDocumentNumber?: string;
  orderDate?: Date;
  postingDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  requestedDeliveryDate?: Date;
  partialShipping?: boolean;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
  [property: string]: unknown;
}

/** Lives for three days unless renewed. */
export interface Subscription {
  "@odata.etag": Etag;
  subscriptionId: string;
  notificationUrl: string;
  /** Path of an entity set from api/v2.0 on. */
  resource: string;
  clientState?: string;
  userId?: Guid;
  lastModifiedDateTime?: Timestamp;
  systemCreatedAt?: Timestamp;
  expirationDateTime: Timestamp;
  [property: string]: unknown;
}

export interface SubscriptionCreation {
  notificationUrl: string;
  /** Path of an entity set from api/v2.0 on. */
  resource: string;
  clientState?: string;
  [property: string]: unknown;
}

export interface SubscriptionPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Subscription[];
  [property: string]: unknown;
}

export interface SubscriptionRenewal {
  notificationUrl?: string;
  /** Path of an entity set from api/v2.0 on. */
  resource?: string;
  clientState?: string;
  [property: string]: unknown;
}

/** Where a sale is taxed; the code is the country in this company. */
export interface TaxArea {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  taxType?: string;
  lastModifiedDateTime?: Timestamp;
  [property: string]: unknown;
}

export interface TaxAreaPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: TaxArea[];
  [property: string]: unknown;
}

/** Date-time in UTC. */
export type Timestamp = string;

export interface Token {
  token_type: string;
  /** Lifetime, in seconds. */
  expires_in: number;
  ext_expires_in?: number;
  access_token: string;
  [property: string]: unknown;
}

export interface TokenError {
  error: string;
  error_description: string;
  error_codes?: number[];
  timestamp?: string;
  trace_id?: string;
  correlation_id?: string;
  [property: string]: unknown;
}

export interface TokenRequest {
  grant_type: "client_credentials";
  client_id: string;
  client_secret: string;
  scope: string;
  [property: string]: unknown;
}

/** The types of every call, by its operationId. */
export interface Operations {
  requestToken: {
    path: {
      tenant: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: TokenRequest;
    /** The body of an answer that says it succeeded. */
    response: Token;
    responses: {
      "200": Token;
      "400": TokenError;
      "401": TokenError;
      "5XX": ODataError | string;
    };
  };
  listCompanies: {
    path: Record<string, never>;
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CompanyPage;
    responses: {
      "200": CompanyPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listCustomers: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPage;
    responses: {
      "200": CustomerPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  createCustomer: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CustomerCreation;
    /** The body of an answer that says it succeeded. */
    response: Customer;
    responses: {
      "201": Customer;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  readCustomer: {
    path: {
      companyId: string;
      customerId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Customer;
    responses: {
      "200": Customer;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  updateCustomer: {
    path: {
      companyId: string;
      customerId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
    };
    request: CustomerUpdate;
    /** The body of an answer that says it succeeded. */
    response: Customer;
    responses: {
      "200": Customer;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "412": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listItems: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: ItemPage;
    responses: {
      "200": ItemPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  readItem: {
    path: {
      companyId: string;
      itemId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Item;
    responses: {
      "200": Item;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listTaxAreas: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TaxAreaPage;
    responses: {
      "200": TaxAreaPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listPaymentTerms: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: PaymentTermPage;
    responses: {
      "200": PaymentTermPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listCurrencies: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CurrencyPage;
    responses: {
      "200": CurrencyPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listSalesOrders: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesOrderPage;
    responses: {
      "200": SalesOrderPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  createSalesOrder: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: SalesOrderCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesOrder;
    responses: {
      "201": SalesOrder;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  readSalesOrder: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesOrder;
    responses: {
      "200": SalesOrder;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  deleteSalesOrder: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  updateSalesOrder: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
    };
    request: SalesOrderUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesOrder;
    responses: {
      "200": SalesOrder;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "412": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listSalesOrderLines: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesOrderLinePage;
    responses: {
      "200": SalesOrderLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  shipAndInvoiceSalesOrder: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listSalesInvoices: {
    path: {
      companyId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoicePage;
    responses: {
      "200": SalesInvoicePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  readSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoice;
    responses: {
      "200": SalesInvoice;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listSalesInvoiceLines: {
    path: {
      companyId: string;
      salesInvoiceId: string;
    };
    query: {
      $filter?: string;
      $select?: string;
      $expand?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $skiptoken?: string;
      $count?: boolean;
    };
    header: {
      Prefer?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoiceLinePage;
    responses: {
      "200": SalesInvoiceLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  listSubscriptions: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SubscriptionPage;
    responses: {
      "200": SubscriptionPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  createSubscription: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: SubscriptionCreation;
    /** The body of an answer that says it succeeded. */
    response: Subscription;
    responses: {
      "201": Subscription;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  readSubscription: {
    path: {
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Subscription;
    responses: {
      "200": Subscription;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  deleteSubscription: {
    path: {
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
  renewSubscription: {
    path: {
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
    };
    request: SubscriptionRenewal;
    /** The body of an answer that says it succeeded. */
    response: Subscription;
    responses: {
      "200": Subscription;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "412": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | string;
    };
  };
}

export type OperationId = keyof Operations;

/** The types of what the platform sends to us, by the name of the webhook. */
export interface Webhooks {
  erpChanges: {
    path: Record<string, never>;
    query: {
      validationToken?: string;
    };
    header: Record<string, never>;
    request: ChangeNotifications | undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "200": undefined;
    };
  };
}

export type WebhookName = keyof Webhooks;
