// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

/** An account of the general ledger. */
export interface Account {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  displayName: string;
  category?: string;
  blocked?: boolean;
  accountType?: string;
  directPosting?: boolean;
  netChange?: number;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface AccountPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Account[];
  [property: string]: unknown;
}

/** What a customer owes by days since the due date: not due, up to 30, up to 60, and above. */
export interface AgedAccountsReceivable {
  "@odata.etag": Etag;
  id: Guid;
  customerNumber: string;
  name?: string;
  currencyCode?: string;
  balanceDue: number;
  currentAmount: number;
  period1Amount: number;
  period2Amount: number;
  period3Amount: number;
  agedAsOfDate: Date;
  periodLengthFilter?: string;
  [property: string]: unknown;
}

export interface AgedAccountsReceivablePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: AgedAccountsReceivable[];
  [property: string]: unknown;
}

export interface Batch {
  requests: BatchRequest[];
  [property: string]: unknown;
}

export interface BatchAnswer {
  responses: BatchResponse[];
  [property: string]: unknown;
}

/** One call. Its URL is absolute, or relative to the API root. */
export interface BatchRequest {
  id: string;
  method: "GET" | "POST" | "PATCH" | "DELETE" | "get" | "post" | "patch" | "delete";
  url: string;
  headers?: Record<string, string>;
  body?: Record<string, unknown> | unknown[] | string | number | boolean | null;
  dependsOn?: string[];
  [property: string]: unknown;
}

export interface BatchResponse {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: Record<string, unknown> | string;
  [property: string]: unknown;
}

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
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface CurrencyCreation {
  code?: string;
  displayName?: string;
  symbol?: string;
  amountDecimalPlaces?: string;
  amountRoundingPrecision?: number;
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

export interface CurrencyUpdate {
  code?: string;
  displayName?: string;
  symbol?: string;
  amountDecimalPlaces?: string;
  amountRoundingPrecision?: number;
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
  salespersonCode?: string;
  taxLiable?: boolean;
  taxAreaId: Guid;
  taxAreaDisplayName?: string;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  creditLimit?: number;
  balanceDue?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  currency?: Currency | null;
  /** Only when expanded. */
  paymentTerm?: PaymentTerm | null;
  /** Only when expanded. */
  taxArea?: TaxArea | null;
  /** Only when expanded. */
  customerFinancialDetail?: CustomerFinancialDetail | null;
  /** Only when expanded. */
  agedAccountsReceivable?: AgedAccountsReceivable | null;
  /** Only when expanded. */
  salesInvoices?: SalesInvoice[];
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
  salespersonCode?: string;
  taxLiable?: boolean;
  taxAreaId?: Guid;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  creditLimit?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked?: string;
  [property: string]: unknown;
}

/** What a customer owes, computed when it is read. Its id is the id of the customer. */
export interface CustomerFinancialDetail {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  balance: number;
  totalSalesExcludingTax: number;
  /** Remaining amounts of open invoices whose due date is over. */
  overdueAmount: number;
  [property: string]: unknown;
}

export interface CustomerFinancialDetailPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: CustomerFinancialDetail[];
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

/** A payment that waits to be posted. The amount is negative. */
export interface CustomerPayment {
  "@odata.etag": Etag;
  id: Guid;
  journalId: Guid;
  journalDisplayName?: string;
  lineNumber: number;
  customerId: Guid;
  customerNumber: string;
  contactId?: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount: number;
  appliesToInvoiceId?: Guid;
  appliesToInvoiceNumber: string;
  description?: string;
  comment?: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  customer?: Customer | null;
  /** Only when expanded. */
  salesInvoice?: SalesInvoice | null;
  [property: string]: unknown;
}

export interface CustomerPaymentCreation {
  lineNumber?: number;
  customerId?: Guid;
  customerNumber?: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount?: number;
  appliesToInvoiceId?: Guid;
  appliesToInvoiceNumber?: string;
  description?: string;
  comment?: string;
  [property: string]: unknown;
}

/** A batch of payments. People in finance post it; there is no call for that. */
export interface CustomerPaymentJournal {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  customerPayments?: CustomerPayment[];
  [property: string]: unknown;
}

export interface CustomerPaymentJournalCreation {
  code?: string;
  displayName?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  customerPayments?: CustomerPaymentCreation[];
  [property: string]: unknown;
}

export interface CustomerPaymentJournalPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: CustomerPaymentJournal[];
  [property: string]: unknown;
}

export interface CustomerPaymentJournalUpdate {
  code?: string;
  displayName?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  [property: string]: unknown;
}

export interface CustomerPaymentPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: CustomerPayment[];
  [property: string]: unknown;
}

export interface CustomerPaymentUpdate {
  customerId?: Guid;
  customerNumber?: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount?: number;
  appliesToInvoiceId?: Guid;
  appliesToInvoiceNumber?: string;
  description?: string;
  comment?: string;
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
  salespersonCode?: string;
  taxLiable?: boolean;
  taxAreaId?: Guid;
  taxRegistrationNumber?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  paymentMethodId?: Guid;
  creditLimit?: number;
  /** A blank (_x0020_ on the wire of some versions), Ship, Invoice or All. */
  blocked?: string;
  [property: string]: unknown;
}

/** Calendar date, 0001-01-01 where empty. */
export type Date = string;

/** A reason why an invoice is not paid. */
export interface DisputeStatus {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface DisputeStatusCreation {
  code?: string;
  displayName?: string;
  [property: string]: unknown;
}

export interface DisputeStatusPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: DisputeStatus[];
  [property: string]: unknown;
}

export interface DisputeStatusUpdate {
  code?: string;
  displayName?: string;
  [property: string]: unknown;
}

/** Weak entity tag of the row. */
export type Etag = string;

/** Zero GUID where empty. */
export type Guid = string;

/** A page for people, which a gateway before the service may answer with. */
export type Html = string;

/** Something that can be sold. */
export interface Item {
  "@odata.etag": Etag;
  id: Guid;
  /** The product code. */
  number: string;
  displayName: string;
  displayName2?: string;
  type?: "Inventory" | "Service" | "Non-Inventory";
  itemCategoryCode?: string;
  blocked: boolean;
  gtin?: string;
  /** Not on creation. */
  inventory?: number;
  unitPrice: number;
  priceIncludesTax?: boolean;
  unitCost?: number;
  taxGroupCode?: string;
  baseUnitOfMeasureId?: Guid;
  baseUnitOfMeasureCode?: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  unitOfMeasure?: UnitOfMeasure | null;
  [property: string]: unknown;
}

export interface ItemCreation {
  /** The product code. */
  number?: string;
  displayName?: string;
  displayName2?: string;
  type?: "Inventory" | "Service" | "Non-Inventory";
  itemCategoryCode?: string;
  blocked?: boolean;
  gtin?: string;
  unitPrice?: number;
  priceIncludesTax?: boolean;
  unitCost?: number;
  taxGroupCode?: string;
  baseUnitOfMeasureId?: Guid;
  baseUnitOfMeasureCode?: string;
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

export interface ItemUpdate {
  /** The product code. */
  number?: string;
  displayName?: string;
  displayName2?: string;
  type?: "Inventory" | "Service" | "Non-Inventory";
  itemCategoryCode?: string;
  blocked?: boolean;
  gtin?: string;
  /** Not on creation. */
  inventory?: number;
  unitPrice?: number;
  priceIncludesTax?: boolean;
  unitCost?: number;
  taxGroupCode?: string;
  baseUnitOfMeasureId?: Guid;
  baseUnitOfMeasureCode?: string;
  [property: string]: unknown;
}

/** A batch of entries that are posted together. */
export interface Journal {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  templateDisplayName?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  journalLines?: JournalLine[];
  [property: string]: unknown;
}

export interface JournalCreation {
  code?: string;
  displayName?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  journalLines?: JournalLineCreation[];
  [property: string]: unknown;
}

/** An entry that waits to be posted. */
export interface JournalLine {
  "@odata.etag": Etag;
  id: Guid;
  journalId: Guid;
  journalDisplayName?: string;
  lineNumber: number;
  /** G_x002F_L_x0020_Account, Customer, Vendor or Bank_x0020_Account. */
  accountType: string;
  accountId?: Guid;
  accountNumber: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount: number;
  description?: string;
  comment?: string;
  taxCode?: string;
  balanceAccountType?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface JournalLineCreation {
  lineNumber?: number;
  /** G_x002F_L_x0020_Account, Customer, Vendor or Bank_x0020_Account. */
  accountType?: string;
  accountId?: Guid;
  accountNumber?: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount?: number;
  description?: string;
  comment?: string;
  taxCode?: string;
  balanceAccountType?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  [property: string]: unknown;
}

export interface JournalLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: JournalLine[];
  [property: string]: unknown;
}

export interface JournalLineUpdate {
  /** G_x002F_L_x0020_Account, Customer, Vendor or Bank_x0020_Account. */
  accountType?: string;
  accountId?: Guid;
  accountNumber?: string;
  postingDate?: Date;
  documentNumber?: string;
  externalDocumentNumber?: string;
  amount?: number;
  description?: string;
  comment?: string;
  taxCode?: string;
  balanceAccountType?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  [property: string]: unknown;
}

export interface JournalPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: Journal[];
  [property: string]: unknown;
}

export interface JournalUpdate {
  code?: string;
  displayName?: string;
  balancingAccountId?: Guid;
  balancingAccountNumber?: string;
  [property: string]: unknown;
}

/** Parts of type application/http, and change sets of such, as OData 4.0 has them. */
export type MultipartBatch = string;

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
  /** Such as 30D or 1M. */
  dueDateCalculation?: string;
  discountDateCalculation?: string;
  discountPercent?: number;
  calculateDiscountOnCreditMemos?: boolean;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface PaymentTermCreation {
  code?: string;
  displayName?: string;
  /** Such as 30D or 1M. */
  dueDateCalculation?: string;
  discountDateCalculation?: string;
  discountPercent?: number;
  calculateDiscountOnCreditMemos?: boolean;
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

export interface PaymentTermUpdate {
  code?: string;
  displayName?: string;
  /** Such as 30D or 1M. */
  dueDateCalculation?: string;
  discountDateCalculation?: string;
  discountPercent?: number;
  calculateDiscountOnCreditMemos?: boolean;
  [property: string]: unknown;
}

/** A posted credit memo, or a draft of one. */
export interface SalesCreditMemo {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  externalDocumentNumber: string;
  creditMemoDate: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId: Guid;
  customerNumber: string;
  customerName?: string;
  billToName?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  billToAddressLine1?: string;
  billToAddressLine2?: string;
  billToCity?: string;
  billToCountry?: string;
  billToState?: string;
  billToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  discountAppliedBeforeTax?: boolean;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  /** Draft, In_x0020_Review, Open, Paid, Canceled, Corrective or a blank. */
  status: string;
  lastModifiedDateTime: Timestamp;
  /** The invoice that it is applied to; zero GUID without one. */
  invoiceId: Guid;
  invoiceNumber: string;
  phoneNumber?: string;
  email?: string;
  customerReturnReasonId?: Guid;
  /** Only when expanded. */
  customer?: Customer | null;
  /** Only when expanded. */
  currency?: Currency | null;
  /** Only when expanded. */
  paymentTerm?: PaymentTerm | null;
  /** Only when expanded. */
  salesInvoice?: SalesInvoice | null;
  /** Only when expanded. */
  salesCreditMemoLines?: SalesCreditMemoLine[];
  [property: string]: unknown;
}

export interface SalesCreditMemoCreation {
  externalDocumentNumber?: string;
  creditMemoDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  /** The invoice that it is applied to; zero GUID without one. */
  invoiceId?: Guid;
  invoiceNumber?: string;
  phoneNumber?: string;
  email?: string;
  customerReturnReasonId?: Guid;
  salesCreditMemoLines?: SalesCreditMemoLineCreation[];
  [property: string]: unknown;
}

/** One position of a credit memo. */
export interface SalesCreditMemoLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  sequence: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity: number;
  unitPrice: number;
  discountAmount?: number;
  discountPercent?: number;
  discountAppliedBeforeTax?: boolean;
  amountExcludingTax?: number;
  taxCode?: string;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  invoiceDiscountAllocation?: number;
  netAmount?: number;
  netTaxAmount?: number;
  netAmountIncludingTax?: number;
  shipmentDate?: Date;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  item?: Item | null;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  unitOfMeasure?: UnitOfMeasure | null;
  /** Only when expanded. */
  salesCreditMemo?: SalesCreditMemo | null;
  [property: string]: unknown;
}

export interface SalesCreditMemoLineCreation {
  sequence?: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  [property: string]: unknown;
}

export interface SalesCreditMemoLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesCreditMemoLine[];
  [property: string]: unknown;
}

export interface SalesCreditMemoLineUpdate {
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  [property: string]: unknown;
}

export interface SalesCreditMemoPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesCreditMemo[];
  [property: string]: unknown;
}

export interface SalesCreditMemoUpdate {
  externalDocumentNumber?: string;
  creditMemoDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  /** The invoice that it is applied to; zero GUID without one. */
  invoiceId?: Guid;
  invoiceNumber?: string;
  phoneNumber?: string;
  email?: string;
  customerReturnReasonId?: Guid;
  [property: string]: unknown;
}

/** A posted invoice, or a draft of one. The id of a draft stays when it is posted; the number changes. */
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
  billToName?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  billToAddressLine1?: string;
  billToAddressLine2?: string;
  billToCity?: string;
  billToCountry?: string;
  billToState?: string;
  billToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  /** Order it was made from; zero GUID without one. */
  orderId: Guid;
  /** Number of the order it was made from. */
  orderNumber: string;
  /** Of a posted invoice only. */
  disputeStatusId?: Guid;
  /** Code of the dispute; empty without one. Of a posted invoice only. */
  disputeStatus: string;
  pricesIncludeTax?: boolean;
  /** What is still to be paid. */
  remainingAmount: number;
  discountAmount?: number;
  discountAppliedBeforeTax?: boolean;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  /** Draft, In_x0020_Review, Open, Paid, Canceled, Corrective or a blank. */
  status: string;
  lastModifiedDateTime: Timestamp;
  phoneNumber?: string;
  email?: string;
  /** Only when expanded. */
  customer?: Customer | null;
  /** Only when expanded. */
  currency?: Currency | null;
  /** Only when expanded. */
  paymentTerm?: PaymentTerm | null;
  /** Only when expanded. */
  salesInvoiceLines?: SalesInvoiceLine[];
  [property: string]: unknown;
}

export interface SalesInvoiceCreation {
  externalDocumentNumber?: string;
  invoiceDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  promisedPayDate?: Date;
  customerPurchaseOrderReference?: string;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  /** Of a posted invoice only. */
  disputeStatusId?: Guid;
  /** Code of the dispute; empty without one. Of a posted invoice only. */
  disputeStatus?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
  salesInvoiceLines?: SalesInvoiceLineCreation[];
  [property: string]: unknown;
}

/** One position of an invoice. */
export interface SalesInvoiceLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  sequence: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity: number;
  unitPrice: number;
  discountAmount?: number;
  discountPercent?: number;
  discountAppliedBeforeTax?: boolean;
  amountExcludingTax?: number;
  taxCode?: string;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  invoiceDiscountAllocation?: number;
  netAmount?: number;
  netTaxAmount?: number;
  netAmountIncludingTax?: number;
  shipmentDate?: Date;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  item?: Item | null;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  unitOfMeasure?: UnitOfMeasure | null;
  /** Only when expanded. */
  salesInvoice?: SalesInvoice | null;
  [property: string]: unknown;
}

export interface SalesInvoiceLineCreation {
  sequence?: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
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

export interface SalesInvoiceLineUpdate {
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
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

export interface SalesInvoiceUpdate {
  externalDocumentNumber?: string;
  invoiceDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  promisedPayDate?: Date;
  customerPurchaseOrderReference?: string;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  /** Of a posted invoice only. */
  disputeStatusId?: Guid;
  /** Code of the dispute; empty without one. Of a posted invoice only. */
  disputeStatus?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
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
  customerName?: string;
  billToName?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  billToAddressLine1?: string;
  billToAddressLine2?: string;
  billToCity?: string;
  billToCountry?: string;
  billToState?: string;
  billToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  partialShipping?: boolean;
  requestedDeliveryDate?: Date;
  discountAmount?: number;
  discountAppliedBeforeTax?: boolean;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  fullyShipped: boolean;
  /** Draft, In_x0020_Review or Open. */
  status: string;
  lastModifiedDateTime: Timestamp;
  phoneNumber?: string;
  email?: string;
  /** Only when expanded. */
  customer?: Customer | null;
  /** Only when expanded. */
  currency?: Currency | null;
  /** Only when expanded. */
  paymentTerm?: PaymentTerm | null;
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
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  partialShipping?: boolean;
  requestedDeliveryDate?: Date;
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
  accountId?: Guid;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity: number;
  unitPrice: number;
  discountAmount?: number;
  discountPercent?: number;
  discountAppliedBeforeTax?: boolean;
  amountExcludingTax?: number;
  taxCode?: string;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  invoiceDiscountAllocation?: number;
  netAmount?: number;
  netTaxAmount?: number;
  netAmountIncludingTax?: number;
  shipmentDate?: Date;
  shippedQuantity?: number;
  invoicedQuantity?: number;
  /** What the next invoice takes; all that is shipped and not invoiced unless said. */
  invoiceQuantity?: number;
  /** What the next shipment takes; all that is left unless said. */
  shipQuantity?: number;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  item?: Item | null;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  unitOfMeasure?: UnitOfMeasure | null;
  /** Only when expanded. */
  salesOrder?: SalesOrder | null;
  [property: string]: unknown;
}

/** itemId, or lineType with lineObjectNumber, is needed for an item. */
export interface SalesOrderLineCreation {
  sequence?: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  /** What the next invoice takes; all that is shipped and not invoiced unless said. */
  invoiceQuantity?: number;
  /** What the next shipment takes; all that is left unless said. */
  shipQuantity?: number;
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

export interface SalesOrderLineUpdate {
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  /** What the next invoice takes; all that is shipped and not invoiced unless said. */
  invoiceQuantity?: number;
  /** What the next shipment takes; all that is left unless said. */
  shipQuantity?: number;
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
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  partialShipping?: boolean;
  requestedDeliveryDate?: Date;
  discountAmount?: number;
  phoneNumber?: string;
  email?: string;
  [property: string]: unknown;
}

/** An offer that may become an order or an invoice. */
export interface SalesQuote {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  externalDocumentNumber: string;
  documentDate: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId: Guid;
  customerNumber: string;
  customerName?: string;
  billToName?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  billToAddressLine1?: string;
  billToAddressLine2?: string;
  billToCity?: string;
  billToCountry?: string;
  billToState?: string;
  billToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  discountAppliedBeforeTax?: boolean;
  totalAmountExcludingTax?: number;
  totalTaxAmount?: number;
  totalAmountIncludingTax: number;
  /** Draft, Sent, Accepted or Expired. */
  status: string;
  sentDate?: Timestamp;
  validUntilDate?: Date;
  acceptedDate?: Date;
  lastModifiedDateTime: Timestamp;
  phoneNumber?: string;
  email?: string;
  /** Only when expanded. */
  customer?: Customer | null;
  /** Only when expanded. */
  currency?: Currency | null;
  /** Only when expanded. */
  paymentTerm?: PaymentTerm | null;
  /** Only when expanded. */
  salesQuoteLines?: SalesQuoteLine[];
  [property: string]: unknown;
}

export interface SalesQuoteCreation {
  externalDocumentNumber?: string;
  documentDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  validUntilDate?: Date;
  phoneNumber?: string;
  email?: string;
  salesQuoteLines?: SalesQuoteLineCreation[];
  [property: string]: unknown;
}

/** One position of a quote. */
export interface SalesQuoteLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  sequence: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity: number;
  unitPrice: number;
  discountAmount?: number;
  discountPercent?: number;
  discountAppliedBeforeTax?: boolean;
  amountExcludingTax?: number;
  taxCode?: string;
  taxPercent?: number;
  totalTaxAmount?: number;
  amountIncludingTax?: number;
  invoiceDiscountAllocation?: number;
  netAmount?: number;
  netTaxAmount?: number;
  netAmountIncludingTax?: number;
  shipmentDate?: Date;
  lastModifiedDateTime: Timestamp;
  /** Only when expanded. */
  item?: Item | null;
  /** Only when expanded. */
  account?: Account | null;
  /** Only when expanded. */
  unitOfMeasure?: UnitOfMeasure | null;
  /** Only when expanded. */
  salesQuote?: SalesQuote | null;
  [property: string]: unknown;
}

export interface SalesQuoteLineCreation {
  sequence?: number;
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  [property: string]: unknown;
}

export interface SalesQuoteLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesQuoteLine[];
  [property: string]: unknown;
}

export interface SalesQuoteLineUpdate {
  itemId?: Guid;
  accountId?: Guid;
  lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed Asset" | "Charge";
  /** Number of the item when lineType is Item, of the account when it is Account. */
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureId?: Guid;
  unitOfMeasureCode?: string;
  quantity?: number;
  unitPrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  taxCode?: string;
  shipmentDate?: Date;
  [property: string]: unknown;
}

export interface SalesQuotePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesQuote[];
  [property: string]: unknown;
}

export interface SalesQuoteUpdate {
  externalDocumentNumber?: string;
  documentDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerId?: Guid;
  customerNumber?: string;
  billToCustomerId?: Guid;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  shortcutDimension1Code?: string;
  shortcutDimension2Code?: string;
  currencyId?: Guid;
  currencyCode?: string;
  paymentTermsId?: Guid;
  shipmentMethodId?: Guid;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  discountAmount?: number;
  validUntilDate?: Date;
  phoneNumber?: string;
  email?: string;
  [property: string]: unknown;
}

/** What left the house for an order. */
export interface SalesShipment {
  "@odata.etag": Etag;
  id: Guid;
  number: string;
  externalDocumentNumber: string;
  invoiceDate?: Date;
  postingDate?: Date;
  dueDate?: Date;
  customerPurchaseOrderReference?: string;
  customerNumber: string;
  customerName?: string;
  billToName?: string;
  billToCustomerNumber?: string;
  shipToName?: string;
  shipToContact?: string;
  sellToAddressLine1?: string;
  sellToAddressLine2?: string;
  sellToCity?: string;
  sellToCountry?: string;
  sellToState?: string;
  sellToPostCode?: string;
  billToAddressLine1?: string;
  billToAddressLine2?: string;
  billToCity?: string;
  billToCountry?: string;
  billToState?: string;
  billToPostCode?: string;
  shipToAddressLine1?: string;
  shipToAddressLine2?: string;
  shipToCity?: string;
  shipToCountry?: string;
  shipToState?: string;
  shipToPostCode?: string;
  currencyCode?: string;
  orderNumber: string;
  paymentTermsCode?: string;
  shipmentMethodCode?: string;
  salesperson?: string;
  pricesIncludeTax?: boolean;
  lastModifiedDateTime: Timestamp;
  phoneNumber?: string;
  email?: string;
  /** Only when expanded. */
  salesShipmentLines?: SalesShipmentLine[];
  [property: string]: unknown;
}

/** One position of a shipment. */
export interface SalesShipmentLine {
  "@odata.etag": Etag;
  id: Guid;
  documentId: Guid;
  documentNumber?: string;
  sequence: number;
  lineType: string;
  lineObjectNumber?: string;
  description?: string;
  description2?: string;
  unitOfMeasureCode?: string;
  unitPrice?: number;
  quantity: number;
  discountPercent?: number;
  taxPercent?: number;
  shipmentDate?: Date;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface SalesShipmentLinePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesShipmentLine[];
  [property: string]: unknown;
}

export interface SalesShipmentPage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: SalesShipment[];
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

/** Where and how something is taxed. */
export interface TaxArea {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  /** VAT or Sales_x0020_Tax. */
  taxType?: string;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface TaxAreaCreation {
  code?: string;
  displayName?: string;
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

export interface TaxAreaUpdate {
  code?: string;
  displayName?: string;
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

/** What quantities are counted in. */
export interface UnitOfMeasure {
  "@odata.etag": Etag;
  id: Guid;
  code: string;
  displayName: string;
  internationalStandardCode?: string;
  symbol?: string;
  lastModifiedDateTime: Timestamp;
  [property: string]: unknown;
}

export interface UnitOfMeasureCreation {
  code?: string;
  displayName?: string;
  internationalStandardCode?: string;
  symbol?: string;
  [property: string]: unknown;
}

export interface UnitOfMeasurePage {
  "@odata.context"?: string;
  "@odata.count"?: number;
  /** Absolute URL of the next page. */
  "@odata.nextLink"?: string;
  value: UnitOfMeasure[];
  [property: string]: unknown;
}

export interface UnitOfMeasureUpdate {
  code?: string;
  displayName?: string;
  internationalStandardCode?: string;
  symbol?: string;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createCustomer: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerCreation;
    /** The body of an answer that says it succeeded. */
    response: Customer | undefined;
    responses: {
      "201": Customer;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
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
      "5XX": ODataError | Html;
    };
  };
  deleteCustomer: {
    path: {
      companyId: string;
      customerId: string;
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
      "5XX": ODataError | Html;
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
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerUpdate;
    /** The body of an answer that says it succeeded. */
    response: Customer | undefined;
    responses: {
      "200": Customer;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  readFinancialDetailOfCustomer: {
    path: {
      companyId: string;
      customerId: string;
    };
    query: {
      $select?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerFinancialDetail;
    responses: {
      "200": CustomerFinancialDetail;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readAgedAccountsReceivableOfCustomer: {
    path: {
      companyId: string;
      customerId: string;
    };
    query: {
      $select?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AgedAccountsReceivable;
    responses: {
      "200": AgedAccountsReceivable;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  listCustomerFinancialDetails: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerFinancialDetailPage;
    responses: {
      "200": CustomerFinancialDetailPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readCustomerFinancialDetail: {
    path: {
      companyId: string;
      customerFinancialDetailId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerFinancialDetail;
    responses: {
      "200": CustomerFinancialDetail;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  listAgedAccountsReceivables: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AgedAccountsReceivablePage;
    responses: {
      "200": AgedAccountsReceivablePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readAgedAccountsReceivable: {
    path: {
      companyId: string;
      agedAccountsReceivableId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AgedAccountsReceivable;
    responses: {
      "200": AgedAccountsReceivable;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createItem: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: ItemCreation;
    /** The body of an answer that says it succeeded. */
    response: Item | undefined;
    responses: {
      "201": Item;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
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
      "5XX": ODataError | Html;
    };
  };
  deleteItem: {
    path: {
      companyId: string;
      itemId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateItem: {
    path: {
      companyId: string;
      itemId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: ItemUpdate;
    /** The body of an answer that says it succeeded. */
    response: Item | undefined;
    responses: {
      "200": Item;
      "204": undefined;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createTaxArea: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: TaxAreaCreation;
    /** The body of an answer that says it succeeded. */
    response: TaxArea | undefined;
    responses: {
      "201": TaxArea;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readTaxArea: {
    path: {
      companyId: string;
      taxAreaId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TaxArea;
    responses: {
      "200": TaxArea;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteTaxArea: {
    path: {
      companyId: string;
      taxAreaId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateTaxArea: {
    path: {
      companyId: string;
      taxAreaId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: TaxAreaUpdate;
    /** The body of an answer that says it succeeded. */
    response: TaxArea | undefined;
    responses: {
      "200": TaxArea;
      "204": undefined;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createPaymentTerm: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: PaymentTermCreation;
    /** The body of an answer that says it succeeded. */
    response: PaymentTerm | undefined;
    responses: {
      "201": PaymentTerm;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readPaymentTerm: {
    path: {
      companyId: string;
      paymentTermId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: PaymentTerm;
    responses: {
      "200": PaymentTerm;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deletePaymentTerm: {
    path: {
      companyId: string;
      paymentTermId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updatePaymentTerm: {
    path: {
      companyId: string;
      paymentTermId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: PaymentTermUpdate;
    /** The body of an answer that says it succeeded. */
    response: PaymentTerm | undefined;
    responses: {
      "200": PaymentTerm;
      "204": undefined;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createCurrency: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CurrencyCreation;
    /** The body of an answer that says it succeeded. */
    response: Currency | undefined;
    responses: {
      "201": Currency;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readCurrency: {
    path: {
      companyId: string;
      currencyId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Currency;
    responses: {
      "200": Currency;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteCurrency: {
    path: {
      companyId: string;
      currencyId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateCurrency: {
    path: {
      companyId: string;
      currencyId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CurrencyUpdate;
    /** The body of an answer that says it succeeded. */
    response: Currency | undefined;
    responses: {
      "200": Currency;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listUnitsOfMeasure: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UnitOfMeasurePage;
    responses: {
      "200": UnitOfMeasurePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createUnitOfMeasure: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: UnitOfMeasureCreation;
    /** The body of an answer that says it succeeded. */
    response: UnitOfMeasure | undefined;
    responses: {
      "201": UnitOfMeasure;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readUnitOfMeasure: {
    path: {
      companyId: string;
      unitOfMeasureId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UnitOfMeasure;
    responses: {
      "200": UnitOfMeasure;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteUnitOfMeasure: {
    path: {
      companyId: string;
      unitOfMeasureId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateUnitOfMeasure: {
    path: {
      companyId: string;
      unitOfMeasureId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: UnitOfMeasureUpdate;
    /** The body of an answer that says it succeeded. */
    response: UnitOfMeasure | undefined;
    responses: {
      "200": UnitOfMeasure;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listDisputeStatuses: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DisputeStatusPage;
    responses: {
      "200": DisputeStatusPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createDisputeStatus: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: DisputeStatusCreation;
    /** The body of an answer that says it succeeded. */
    response: DisputeStatus | undefined;
    responses: {
      "201": DisputeStatus;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readDisputeStatus: {
    path: {
      companyId: string;
      disputeStatusId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DisputeStatus;
    responses: {
      "200": DisputeStatus;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteDisputeStatus: {
    path: {
      companyId: string;
      disputeStatusId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateDisputeStatus: {
    path: {
      companyId: string;
      disputeStatusId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: DisputeStatusUpdate;
    /** The body of an answer that says it succeeded. */
    response: DisputeStatus | undefined;
    responses: {
      "200": DisputeStatus;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listAccounts: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AccountPage;
    responses: {
      "200": AccountPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readAccount: {
    path: {
      companyId: string;
      accountId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Account;
    responses: {
      "200": Account;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createSalesOrder: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesOrderCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesOrder | undefined;
    responses: {
      "201": SalesOrder;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesOrderUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesOrder | undefined;
    responses: {
      "200": SalesOrder;
      "204": undefined;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createSalesOrderLine: {
    path: {
      companyId: string;
      salesOrderId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesOrderLineCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesOrderLine | undefined;
    responses: {
      "201": SalesOrderLine;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findSalesOrderLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  readSalesOrderLine: {
    path: {
      companyId: string;
      salesOrderLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesOrderLine;
    responses: {
      "200": SalesOrderLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesOrderLine: {
    path: {
      companyId: string;
      salesOrderLineId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesOrderLine: {
    path: {
      companyId: string;
      salesOrderLineId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesOrderLineUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesOrderLine | undefined;
    responses: {
      "200": SalesOrderLine;
      "204": undefined;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createSalesInvoice: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesInvoiceCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoice | undefined;
    responses: {
      "201": SalesInvoice;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
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
      "5XX": ODataError | Html;
    };
  };
  deleteSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesInvoiceUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoice | undefined;
    responses: {
      "200": SalesInvoice;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  postSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  postAndSendSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  sendSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  cancelSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  cancelAndSendSalesInvoice: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
    };
  };
  makeCorrectiveCreditMemo: {
    path: {
      companyId: string;
      salesInvoiceId: string;
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
      "5XX": ODataError | Html;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  createSalesInvoiceLine: {
    path: {
      companyId: string;
      salesInvoiceId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesInvoiceLineCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoiceLine | undefined;
    responses: {
      "201": SalesInvoiceLine;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findSalesInvoiceLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
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
      "5XX": ODataError | Html;
    };
  };
  readSalesInvoiceLine: {
    path: {
      companyId: string;
      salesInvoiceLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoiceLine;
    responses: {
      "200": SalesInvoiceLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesInvoiceLine: {
    path: {
      companyId: string;
      salesInvoiceLineId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesInvoiceLine: {
    path: {
      companyId: string;
      salesInvoiceLineId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesInvoiceLineUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesInvoiceLine | undefined;
    responses: {
      "200": SalesInvoiceLine;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listSalesCreditMemos: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoPage;
    responses: {
      "200": SalesCreditMemoPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createSalesCreditMemo: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesCreditMemoCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemo | undefined;
    responses: {
      "201": SalesCreditMemo;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemo;
    responses: {
      "200": SalesCreditMemo;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesCreditMemoUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemo | undefined;
    responses: {
      "200": SalesCreditMemo;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  postSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  postAndSendSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  sendSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  cancelSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  cancelAndSendSalesCreditMemo: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "5XX": ODataError | Html;
    };
  };
  listSalesCreditMemoLines: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoLinePage;
    responses: {
      "200": SalesCreditMemoLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createSalesCreditMemoLine: {
    path: {
      companyId: string;
      salesCreditMemoId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesCreditMemoLineCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoLine | undefined;
    responses: {
      "201": SalesCreditMemoLine;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findSalesCreditMemoLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoLinePage;
    responses: {
      "200": SalesCreditMemoLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesCreditMemoLine: {
    path: {
      companyId: string;
      salesCreditMemoLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoLine;
    responses: {
      "200": SalesCreditMemoLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesCreditMemoLine: {
    path: {
      companyId: string;
      salesCreditMemoLineId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesCreditMemoLine: {
    path: {
      companyId: string;
      salesCreditMemoLineId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesCreditMemoLineUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesCreditMemoLine | undefined;
    responses: {
      "200": SalesCreditMemoLine;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listSalesShipments: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesShipmentPage;
    responses: {
      "200": SalesShipmentPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesShipment: {
    path: {
      companyId: string;
      salesShipmentId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesShipment;
    responses: {
      "200": SalesShipment;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  listSalesShipmentLines: {
    path: {
      companyId: string;
      salesShipmentId: string;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesShipmentLinePage;
    responses: {
      "200": SalesShipmentLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findSalesShipmentLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesShipmentLinePage;
    responses: {
      "200": SalesShipmentLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesShipmentLine: {
    path: {
      companyId: string;
      salesShipmentLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesShipmentLine;
    responses: {
      "200": SalesShipmentLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  listSalesQuotes: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesQuotePage;
    responses: {
      "200": SalesQuotePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createSalesQuote: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesQuoteCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesQuote | undefined;
    responses: {
      "201": SalesQuote;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesQuote;
    responses: {
      "200": SalesQuote;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesQuoteUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesQuote | undefined;
    responses: {
      "200": SalesQuote;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  makeInvoiceFromSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
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
      "5XX": ODataError | Html;
    };
  };
  makeOrderFromSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
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
      "5XX": ODataError | Html;
    };
  };
  sendSalesQuote: {
    path: {
      companyId: string;
      salesQuoteId: string;
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
      "5XX": ODataError | Html;
    };
  };
  listSalesQuoteLines: {
    path: {
      companyId: string;
      salesQuoteId: string;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesQuoteLinePage;
    responses: {
      "200": SalesQuoteLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createSalesQuoteLine: {
    path: {
      companyId: string;
      salesQuoteId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesQuoteLineCreation;
    /** The body of an answer that says it succeeded. */
    response: SalesQuoteLine | undefined;
    responses: {
      "201": SalesQuoteLine;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findSalesQuoteLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesQuoteLinePage;
    responses: {
      "200": SalesQuoteLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readSalesQuoteLine: {
    path: {
      companyId: string;
      salesQuoteLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SalesQuoteLine;
    responses: {
      "200": SalesQuoteLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteSalesQuoteLine: {
    path: {
      companyId: string;
      salesQuoteLineId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateSalesQuoteLine: {
    path: {
      companyId: string;
      salesQuoteLineId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: SalesQuoteLineUpdate;
    /** The body of an answer that says it succeeded. */
    response: SalesQuoteLine | undefined;
    responses: {
      "200": SalesQuoteLine;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listJournals: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalPage;
    responses: {
      "200": JournalPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createJournal: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: JournalCreation;
    /** The body of an answer that says it succeeded. */
    response: Journal | undefined;
    responses: {
      "201": Journal;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readJournal: {
    path: {
      companyId: string;
      journalId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Journal;
    responses: {
      "200": Journal;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteJournal: {
    path: {
      companyId: string;
      journalId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateJournal: {
    path: {
      companyId: string;
      journalId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: JournalUpdate;
    /** The body of an answer that says it succeeded. */
    response: Journal | undefined;
    responses: {
      "200": Journal;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  postJournal: {
    path: {
      companyId: string;
      journalId: string;
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
      "5XX": ODataError | Html;
    };
  };
  listJournalLines: {
    path: {
      companyId: string;
      journalId: string;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalLinePage;
    responses: {
      "200": JournalLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createJournalLine: {
    path: {
      companyId: string;
      journalId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: JournalLineCreation;
    /** The body of an answer that says it succeeded. */
    response: JournalLine | undefined;
    responses: {
      "201": JournalLine;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findJournalLines: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalLinePage;
    responses: {
      "200": JournalLinePage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readJournalLine: {
    path: {
      companyId: string;
      journalLineId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalLine;
    responses: {
      "200": JournalLine;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteJournalLine: {
    path: {
      companyId: string;
      journalLineId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateJournalLine: {
    path: {
      companyId: string;
      journalLineId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: JournalLineUpdate;
    /** The body of an answer that says it succeeded. */
    response: JournalLine | undefined;
    responses: {
      "200": JournalLine;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listCustomerPaymentJournals: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentJournalPage;
    responses: {
      "200": CustomerPaymentJournalPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createCustomerPaymentJournal: {
    path: {
      companyId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerPaymentJournalCreation;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentJournal | undefined;
    responses: {
      "201": CustomerPaymentJournal;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readCustomerPaymentJournal: {
    path: {
      companyId: string;
      customerPaymentJournalId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentJournal;
    responses: {
      "200": CustomerPaymentJournal;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteCustomerPaymentJournal: {
    path: {
      companyId: string;
      customerPaymentJournalId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateCustomerPaymentJournal: {
    path: {
      companyId: string;
      customerPaymentJournalId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerPaymentJournalUpdate;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentJournal | undefined;
    responses: {
      "200": CustomerPaymentJournal;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  listCustomerPayments: {
    path: {
      companyId: string;
      customerPaymentJournalId: string;
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentPage;
    responses: {
      "200": CustomerPaymentPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  createCustomerPayment: {
    path: {
      companyId: string;
      customerPaymentJournalId: string;
    };
    query: Record<string, never>;
    header: {
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerPaymentCreation;
    /** The body of an answer that says it succeeded. */
    response: CustomerPayment | undefined;
    responses: {
      "201": CustomerPayment;
      "204": undefined;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "409": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  findCustomerPayments: {
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
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPaymentPage;
    responses: {
      "200": CustomerPaymentPage;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readCustomerPayment: {
    path: {
      companyId: string;
      customerPaymentId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: {
      "Data-Access-Intent"?: string;
      "Accept-Language"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerPayment;
    responses: {
      "200": CustomerPayment;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  deleteCustomerPayment: {
    path: {
      companyId: string;
      customerPaymentId: string;
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
      "5XX": ODataError | Html;
    };
  };
  updateCustomerPayment: {
    path: {
      companyId: string;
      customerPaymentId: string;
    };
    query: Record<string, never>;
    header: {
      "If-Match": string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: CustomerPaymentUpdate;
    /** The body of an answer that says it succeeded. */
    response: CustomerPayment | undefined;
    responses: {
      "200": CustomerPayment;
      "204": undefined;
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
      "5XX": ODataError | Html;
    };
  };
  readCompany: {
    path: {
      companyId: string;
    };
    query: {
      $select?: string;
      $expand?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Company;
    responses: {
      "200": Company;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  readMetadata: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: string;
    responses: {
      "200": string;
      "401": ODataError;
      "404": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
    };
  };
  runBatch: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      Isolation?: string;
      Prefer?: string;
      "Accept-Language"?: string;
    };
    request: Batch | MultipartBatch;
    /** The body of an answer that says it succeeded. */
    response: BatchAnswer | MultipartBatch;
    responses: {
      "200": BatchAnswer | MultipartBatch;
      "400": ODataError;
      "401": ODataError;
      "403": ODataError;
      "404": ODataError;
      "408": ODataError;
      "413": ODataError;
      "415": ODataError;
      "429": ODataError;
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
      "5XX": ODataError | Html;
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
