// Generated from contracts/platforms/crm.openapi.yaml by `npm run generate`. Do not edit.

export interface AccessTokenInfo {
  token: string;
  hub_id: number;
  app_id: number;
  user_id?: number;
  /** What is left of its lifetime, in seconds. */
  expires_in: number;
  token_type: string;
  scopes: string[];
  [property: string]: unknown;
}

export interface AssociatedObject {
  /** Id of the other object; the vendor's documents disagree on its type. */
  toObjectId: string | number;
  associationTypes: {
    category: string;
    typeId: number;
    label?: string | null;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface AssociationBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: AssociationsOfObject[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface AssociationPage {
  results: AssociatedObject[];
  paging?: Paging;
  [property: string]: unknown;
}

export type AssociationPartialBatch = AssociationBatch & BatchErrors;

export interface AssociationType {
  associationCategory: "HUBSPOT_DEFINED" | "USER_DEFINED" | "INTEGRATOR_DEFINED" | "WORK";
  /** Deal to company 341 (primary 5), deal to contact 3, deal to line item 19 and others. */
  associationTypeId: number;
  [property: string]: unknown;
}

export type AssociationTypes = AssociationType[];

export interface AssociationsOfObject {
  from: ObjectReference;
  to: AssociatedObject[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface BatchArchive {
  inputs: ObjectReference[];
  [property: string]: unknown;
}

export interface BatchAssociate {
  inputs: {
    from: ObjectReference;
    to: ObjectReference;
    types: AssociationTypes;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface BatchAssociateByDefault {
  inputs: {
    from: ObjectReference;
    to: ObjectReference;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface BatchDissociate {
  inputs: {
    from: ObjectReference;
    to: ObjectReference[];
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface BatchErrors {
  numErrors: number;
  errors: StandardError[];
  [property: string]: unknown;
}

export interface BatchRead {
  inputs: {
    id: string;
    [property: string]: unknown;
  }[];
  properties?: string[];
  propertiesWithHistory?: string[];
  idProperty?: string;
  [property: string]: unknown;
}

export interface BatchReadAssociations {
  inputs: {
    id: string;
    after?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

/** A company (object type 0-2). */
export interface Company {
  id: string;
  properties: CompanyProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CompanyBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: Company[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface CompanyBatchUpsert {
  inputs: {
    /** Value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: CompanyProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface CompanyCreation {
  properties: CompanyProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CompanyMatches {
  total: number;
  results: Company[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface CompanyPage {
  results: Company[];
  paging?: Paging;
  [property: string]: unknown;
}

export type CompanyPartialBatch = CompanyBatch & BatchErrors;

export type CompanyPartialUpsertBatch = CompanyUpsertBatch & BatchErrors;

/** Values by property name; null where unset. A portal may have more than are named here. */
export interface CompanyProperties {
  /** Name of the company. */
  name?: string | null;
  /** Web domain, lower case. */
  domain?: string | null;
  /** Country, ISO 3166-1 alpha-2 in this portal. */
  country?: string | null;
  /** Street and number. */
  address?: string | null;
  city?: string | null;
  /** Postal code. */
  zip?: string | null;
  phone?: string | null;
  /** Key of the account across systems. Unique in the portal. */
  concordat_account_key?: string | null;
  /** Customer number in the ERP. */
  erp_customer_no?: string | null;
  /** Id of the organization in the support platform. */
  support_org_id?: string | null;
  /** State or region within the country. */
  state?: string | null;
  /** VAT or tax registration number. */
  tax_registration_no?: string | null;
  /** Code of the payment terms that were agreed, as in the ERP. */
  payment_terms?: string | null;
  /** Who gets the invoices: self (or unset) or parent. */
  bill_to?: string | null;
  /** Id of the company above this one. */
  hs_parent_company_id?: string | null;
  /** Same as the object's id. Kept by the platform. */
  hs_object_id?: string | null;
  /** Kept by the platform. */
  createdate?: string | null;
  /** Kept by the platform. */
  hs_lastmodifieddate?: string | null;
  [property: string]: unknown;
}

export interface CompanyUpdate {
  properties: CompanyProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CompanyUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (Company & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

/** A contact (object type 0-1). */
export interface Contact {
  id: string;
  properties: ContactProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ContactBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: Contact[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface ContactBatchUpsert {
  inputs: {
    /** Value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: ContactProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface ContactCreation {
  properties: ContactProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ContactMatches {
  total: number;
  results: Contact[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface ContactPage {
  results: Contact[];
  paging?: Paging;
  [property: string]: unknown;
}

export type ContactPartialBatch = ContactBatch & BatchErrors;

export type ContactPartialUpsertBatch = ContactUpsertBatch & BatchErrors;

/** Values by property name; null where unset. A portal may have more than are named here. */
export interface ContactProperties {
  /** Unique in the portal. */
  email?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  phone?: string | null;
  /** Same as the object's id. Kept by the platform. */
  hs_object_id?: string | null;
  /** Kept by the platform. */
  createdate?: string | null;
  /** Kept by the platform. */
  lastmodifieddate?: string | null;
  [property: string]: unknown;
}

export interface ContactUpdate {
  properties: ContactProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ContactUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (Contact & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

/** One change of one property or association, without the rest of the object, which must be read again. */
export interface CrmEvent {
  /** Not guaranteed to be unique. */
  eventId: number;
  subscriptionId: number;
  portalId: number;
  appId: number;
  /** Unix epoch, in milliseconds. */
  occurredAt: number;
  subscriptionType: EventType;
  attemptNumber: number;
  objectId?: number;
  /** Of a merge. */
  primaryObjectId?: number;
  /** Of a merge. */
  mergedObjectIds?: number[];
  /** Of a merge: the object that is left. */
  newObjectId?: number;
  changeSource?: string;
  changeFlag?: string;
  propertyName?: string;
  propertyValue?: string | null;
  sourceId?: string;
  associationType?: string;
  fromObjectId?: number;
  toObjectId?: number;
  associationRemoved?: boolean;
  isPrimaryAssociation?: boolean;
  [property: string]: unknown;
}

export type CrmEvents = CrmEvent[];

/** An object of any type. */
export interface CrmObject {
  id: string;
  properties: CrmObjectProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CrmObjectBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: CrmObject[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface CrmObjectBatchCreation {
  inputs: CrmObjectCreation[];
  [property: string]: unknown;
}

export interface CrmObjectBatchUpdate {
  inputs: {
    /** Id of the object, or a value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: CrmObjectProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface CrmObjectCreation {
  properties: CrmObjectProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CrmObjectMatches {
  total: number;
  results: CrmObject[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface CrmObjectPage {
  results: CrmObject[];
  paging?: Paging;
  [property: string]: unknown;
}

export type CrmObjectPartialBatch = CrmObjectBatch & BatchErrors;

export type CrmObjectPartialUpsertBatch = CrmObjectUpsertBatch & BatchErrors;

/** Values by property name; null where unset. */
export type CrmObjectProperties = Record<string, string | null>;

export interface CrmObjectUpdate {
  properties: CrmObjectProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface CrmObjectUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (CrmObject & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

/** A deal (object type 0-3). */
export interface Deal {
  id: string;
  properties: DealProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface DealBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: Deal[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface DealBatchUpsert {
  inputs: {
    /** Value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: DealProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface DealCreation {
  properties: DealProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface DealMatches {
  total: number;
  results: Deal[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface DealPage {
  results: Deal[];
  paging?: Paging;
  [property: string]: unknown;
}

export type DealPartialBatch = DealBatch & BatchErrors;

export type DealPartialUpsertBatch = DealUpsertBatch & BatchErrors;

/** Values by property name; null where unset. A portal may have more than are named here. */
export interface DealProperties {
  dealname?: string | null;
  pipeline?: string | null;
  /** Id of a stage of the pipeline, such as closedwon. */
  dealstage?: string | null;
  /** Decimal number as text. */
  amount?: string | null;
  /** ISO 4217 code. */
  deal_currency_code?: string | null;
  /** Date-time as text. */
  closedate?: string | null;
  /** Key of the contract across systems. Unique in the portal. */
  concordat_contract_ref?: string | null;
  /** State of the transaction as the integration last wrote it. */
  concordat_state?: string | null;
  /** Number of the sales order in the ERP. */
  erp_order_no?: string | null;
  /** Number of the posted sales invoice in the ERP. */
  erp_invoice_no?: string | null;
  /** Same as the object's id. Kept by the platform. */
  hs_object_id?: string | null;
  /** Kept by the platform. */
  createdate?: string | null;
  /** Kept by the platform. */
  hs_lastmodifieddate?: string | null;
  [property: string]: unknown;
}

export interface DealUpdate {
  properties: DealProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface DealUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (Deal & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface DefaultAssociationBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: {
    from: {
      id: string;
      [property: string]: unknown;
    };
    to: {
      id: string;
      [property: string]: unknown;
    };
    associationSpec: AssociationType;
    [property: string]: unknown;
  }[];
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export type DefaultAssociationPartialBatch = DefaultAssociationBatch & BatchErrors;

export interface ErrorDetail {
  message: string;
  code?: string;
  in?: string;
  context?: Record<string, string[]>;
  subCategory?: string;
  [property: string]: unknown;
}

export type EventType = string;

/** One change, with the new values of the properties that changed. */
export interface JournalEvent {
  type: string;
  action: string;
  portalId: number;
  occurredAt: Timestamp;
  objectTypeId: string;
  objectId: number;
  propertyChanges?: Record<string, string | null>;
  associatedObjectTypeId?: string;
  associatedObjectId?: number;
  [property: string]: unknown;
}

export interface JournalFile {
  offset: string;
  publishedAt: Timestamp;
  journalEvents: JournalEvent[];
  [property: string]: unknown;
}

export interface JournalPointer {
  url: string;
  expiresAt: Timestamp;
  currentOffset: string;
  [property: string]: unknown;
}

export interface JournalSubscription {
  id: number;
  appId: number;
  subscriptionType: string;
  portalId: number;
  objectTypeId: string;
  actions: string[];
  properties?: string[];
  objectIds?: number[];
  createdAt: Timestamp;
  updatedAt: Timestamp;
  [property: string]: unknown;
}

export interface JournalSubscriptionRequest {
  subscriptionType: "OBJECT" | "ASSOCIATION";
  portalId: number;
  objectTypeId: string;
  actions: ("CREATE" | "UPDATE" | "DELETE" | "MERGE" | "RESTORE" | "ASSOCIATION_ADDED" | "ASSOCIATION_REMOVED")[];
  /** Of updates, those of which are told; all if empty. */
  properties?: string[];
  /** Those that are told of; all if empty. */
  objectIds?: number[];
  associatedObjectTypeIds?: string[];
  [property: string]: unknown;
}

export interface JournalSubscriptions {
  results: JournalSubscription[];
  [property: string]: unknown;
}

export interface LabelledAssociation {
  fromObjectTypeId?: string;
  fromObjectId: string | number;
  toObjectTypeId?: string;
  toObjectId: string | number;
  labels: string[];
  [property: string]: unknown;
}

export interface LabelledAssociationBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: LabelledAssociation[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export type LabelledAssociationPartialBatch = LabelledAssociationBatch & BatchErrors;

/** A line item (object type 0-8). */
export interface LineItem {
  id: string;
  properties: LineItemProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface LineItemBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: LineItem[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface LineItemBatchUpsert {
  inputs: {
    /** Value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: LineItemProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface LineItemCreation {
  properties: LineItemProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface LineItemMatches {
  total: number;
  results: LineItem[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface LineItemPage {
  results: LineItem[];
  paging?: Paging;
  [property: string]: unknown;
}

export type LineItemPartialBatch = LineItemBatch & BatchErrors;

export type LineItemPartialUpsertBatch = LineItemUpsertBatch & BatchErrors;

/** Values by property name; null where unset. A portal may have more than are named here. */
export interface LineItemProperties {
  name?: string | null;
  /** Product code, as in the ERP's item number. */
  hs_sku?: string | null;
  /** Decimal number as text. */
  quantity?: string | null;
  /** Day from which the line is delivered and invoiced, YYYY-MM-DD; at once if unset. */
  ship_on?: string | null;
  /** Unit price, decimal number as text. */
  price?: string | null;
  /** Taken off the price of each unit, decimal number as text. */
  discount?: string | null;
  /** Taken off the price, in percent, decimal number as text. */
  hs_discount_percentage?: string | null;
  /** Decimal number as text. */
  amount?: string | null;
  /** Product of the library that the line was made from. */
  hs_product_id?: string | null;
  /** Same as the object's id. Kept by the platform. */
  hs_object_id?: string | null;
  /** Kept by the platform. */
  createdate?: string | null;
  /** Kept by the platform. */
  hs_lastmodifieddate?: string | null;
  [property: string]: unknown;
}

export interface LineItemUpdate {
  properties: LineItemProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface LineItemUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (LineItem & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface Merge {
  primaryObjectId: string;
  objectIdToMerge: string;
  [property: string]: unknown;
}

export interface NewAssociation {
  to: {
    id: string;
    [property: string]: unknown;
  };
  types: AssociationType[];
  [property: string]: unknown;
}

/** What the token endpoint refuses with. Unlike elsewhere status names the reason. */
export interface OAuthError {
  /** BAD_GRANT_TYPE, BAD_CLIENT_ID, BAD_CLIENT_SECRET, BAD_REFRESH_TOKEN, BAD_AUTH_CODE and others. */
  status: string;
  message: string;
  correlationId?: string;
  [property: string]: unknown;
}

/** Associated ids by the plural name of the other type. */
export type ObjectAssociations = Record<string, {
  results: {
    id: string;
    type: string;
    [property: string]: unknown;
  }[];
  paging?: Paging;
  [property: string]: unknown;
}>;

export interface ObjectReference {
  id: string;
  [property: string]: unknown;
}

export interface Owner {
  id: string;
  email?: string;
  type?: "PERSON" | "QUEUE";
  firstName?: string;
  lastName?: string;
  userId?: number;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  [property: string]: unknown;
}

export interface OwnerPage {
  results: Owner[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface Paging {
  next?: {
    after: string;
    link?: string;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface Pipeline {
  id: string;
  label: string;
  displayOrder: number;
  stages: {
    id: string;
    label: string;
    displayOrder: number;
    metadata: Record<string, string>;
    createdAt: Timestamp;
    updatedAt: Timestamp;
    archived: boolean;
    [property: string]: unknown;
  }[];
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  [property: string]: unknown;
}

export interface PipelineList {
  results: Pipeline[];
  [property: string]: unknown;
}

/** A product (object type 0-7). */
export interface Product {
  id: string;
  properties: ProductProperties;
  propertiesWithHistory?: PropertyHistory;
  associations?: ObjectAssociations;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  archived: boolean;
  archivedAt?: Timestamp;
  url?: string;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ProductBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: Product[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface ProductBatchUpsert {
  inputs: {
    /** Value of the property named in idProperty. */
    id: string;
    /** Name of a property with unique values. */
    idProperty?: string;
    properties: ProductProperties;
    /** Echoed in the result. */
    objectWriteTraceId?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface ProductCreation {
  properties: ProductProperties;
  associations?: NewAssociation[];
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ProductMatches {
  total: number;
  results: Product[];
  paging?: Paging;
  [property: string]: unknown;
}

export interface ProductPage {
  results: Product[];
  paging?: Paging;
  [property: string]: unknown;
}

export type ProductPartialBatch = ProductBatch & BatchErrors;

export type ProductPartialUpsertBatch = ProductUpsertBatch & BatchErrors;

/** Values by property name; null where unset. A portal may have more than are named here. */
export interface ProductProperties {
  name?: string | null;
  /** Product code, as in the ERP's item number. */
  hs_sku?: string | null;
  /** Unit price, decimal number as text. */
  price?: string | null;
  /** Same as the object's id. Kept by the platform. */
  hs_object_id?: string | null;
  /** Kept by the platform. */
  createdate?: string | null;
  /** Kept by the platform. */
  hs_lastmodifieddate?: string | null;
  [property: string]: unknown;
}

export interface ProductUpdate {
  properties: ProductProperties;
  objectWriteTraceId?: string;
  [property: string]: unknown;
}

export interface ProductUpsertBatch {
  status: "PENDING" | "PROCESSING" | "CANCELED" | "COMPLETE";
  results: (Product & UpsertMark)[];
  requestedAt?: Timestamp;
  startedAt: Timestamp;
  completedAt: Timestamp;
  [property: string]: unknown;
}

export interface Property {
  name: string;
  label: string;
  type: "string" | "number" | "date" | "datetime" | "enumeration" | "bool" | "phone_number" | "json" | "object_coordinates";
  fieldType: string;
  groupName: string;
  description?: string;
  hasUniqueValue?: boolean;
  options?: Record<string, unknown>[];
  createdAt?: Timestamp;
  updatedAt?: Timestamp;
  archived?: boolean;
  [property: string]: unknown;
}

export interface PropertyCreation {
  name: string;
  label: string;
  type: "string" | "number" | "date" | "datetime" | "enumeration" | "bool";
  fieldType: string;
  groupName: string;
  description?: string;
  hasUniqueValue?: boolean;
  options?: Record<string, unknown>[];
  [property: string]: unknown;
}

/** Former values by property, newest first. */
export type PropertyHistory = Record<string, {
  value: string | null;
  timestamp: Timestamp;
  sourceType?: string;
  sourceId?: string;
  [property: string]: unknown;
}[]>;

export interface PropertyList {
  results: Property[];
  [property: string]: unknown;
}

/** What a full window answers. It has no category, unlike every other error. */
export interface RateLimitError {
  status: "error";
  message: string;
  errorType: "RATE_LIMIT";
  correlationId?: string;
  /** TEN_SECONDLY_ROLLING, SECONDLY or DAILY. */
  policyName?: string;
  groupName?: string;
  requestId?: string;
  [property: string]: unknown;
}

export interface Search {
  /** A match satisfies all filters of at least one group. */
  filterGroups?: {
    filters: SearchFilter[];
    [property: string]: unknown;
  }[];
  sorts?: (string | Record<string, unknown>)[];
  properties?: string[];
  query?: string;
  limit?: number;
  /** Offset of the first row as an integer in text. */
  after?: string | number;
  [property: string]: unknown;
}

export interface SearchFilter {
  propertyName: string;
  operator: "EQ" | "NEQ" | "LT" | "LTE" | "GT" | "GTE" | "BETWEEN" | "IN" | "NOT_IN" | "HAS_PROPERTY" | "NOT_HAS_PROPERTY" | "CONTAINS_TOKEN" | "NOT_CONTAINS_TOKEN";
  value?: string;
  highValue?: string;
  values?: string[];
  [property: string]: unknown;
}

/** The usual error envelope. The vendor asks readers to take every member as optional. */
export interface StandardError {
  status: "error";
  message: string;
  correlationId?: string;
  /** VALIDATION_ERROR, OBJECT_NOT_FOUND, CONFLICT, INVALID_AUTHENTICATION, MISSING_SCOPES, LOCKED and others. */
  category?: string;
  subCategory?: string | Record<string, unknown> | null;
  errors?: ErrorDetail[];
  context?: Record<string, string[]>;
  links?: Record<string, string>;
  id?: string;
  [property: string]: unknown;
}

/** Date-time in UTC with milliseconds. */
export type Timestamp = string;

export interface Token {
  access_token: string;
  refresh_token?: string;
  token_type: "bearer";
  /** Lifetime, in seconds. */
  expires_in: number;
  [property: string]: unknown;
}

export interface TokenRequest {
  grant_type: string;
  client_id?: string;
  client_secret?: string;
  refresh_token?: string;
  code?: string;
  redirect_uri?: string;
  /** Of client_credentials, separated by blanks. */
  scope?: string;
  [property: string]: unknown;
}

export interface UpsertMark {
  /** Whether this call created the object. */
  new: boolean;
  [property: string]: unknown;
}

export interface WebhookSettings {
  targetUrl: string;
  throttling: WebhookThrottling;
  createdAt: Timestamp;
  updatedAt?: Timestamp;
  [property: string]: unknown;
}

export interface WebhookSettingsChange {
  targetUrl: string;
  throttling: WebhookThrottling;
  [property: string]: unknown;
}

export interface WebhookSubscription {
  id: string;
  eventType: EventType;
  propertyName?: string;
  active: boolean;
  createdAt: Timestamp;
  updatedAt?: Timestamp;
  [property: string]: unknown;
}

export interface WebhookSubscriptionChange {
  active?: boolean;
  [property: string]: unknown;
}

export interface WebhookSubscriptionCreation {
  eventType: EventType;
  /** Required for propertyChange. */
  propertyName?: string;
  active?: boolean;
  [property: string]: unknown;
}

export interface WebhookSubscriptionList {
  results: WebhookSubscription[];
  [property: string]: unknown;
}

export interface WebhookThrottling {
  maxConcurrentRequests: number;
  [property: string]: unknown;
}

/** The types of every call, by its operationId. */
export interface Operations {
  listCompanies: {
    path: Record<string, never>;
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CompanyPage;
    responses: {
      "200": CompanyPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createCompany: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: CompanyCreation;
    /** The body of an answer that says it succeeded. */
    response: Company;
    responses: {
      "201": Company;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readCompany: {
    path: {
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Company;
    responses: {
      "200": Company;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateCompany: {
    path: {
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: CompanyUpdate;
    /** The body of an answer that says it succeeded. */
    response: Company;
    responses: {
      "200": Company;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadCompanies: {
    path: Record<string, never>;
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: CompanyBatch | CompanyPartialBatch;
    responses: {
      "200": CompanyBatch;
      "207": CompanyPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertCompanies: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: CompanyBatchUpsert;
    /** The body of an answer that says it succeeded. */
    response: CompanyUpsertBatch | CompanyPartialUpsertBatch;
    responses: {
      "200": CompanyUpsertBatch;
      "207": CompanyPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchCompanies: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: CompanyMatches;
    responses: {
      "200": CompanyMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listContacts: {
    path: Record<string, never>;
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: ContactPage;
    responses: {
      "200": ContactPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createContact: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ContactCreation;
    /** The body of an answer that says it succeeded. */
    response: Contact;
    responses: {
      "201": Contact;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readContact: {
    path: {
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Contact;
    responses: {
      "200": Contact;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateContact: {
    path: {
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: ContactUpdate;
    /** The body of an answer that says it succeeded. */
    response: Contact;
    responses: {
      "200": Contact;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadContacts: {
    path: Record<string, never>;
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: ContactBatch | ContactPartialBatch;
    responses: {
      "200": ContactBatch;
      "207": ContactPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertContacts: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ContactBatchUpsert;
    /** The body of an answer that says it succeeded. */
    response: ContactUpsertBatch | ContactPartialUpsertBatch;
    responses: {
      "200": ContactUpsertBatch;
      "207": ContactPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchContacts: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: ContactMatches;
    responses: {
      "200": ContactMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listDeals: {
    path: Record<string, never>;
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DealPage;
    responses: {
      "200": DealPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createDeal: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: DealCreation;
    /** The body of an answer that says it succeeded. */
    response: Deal;
    responses: {
      "201": Deal;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readDeal: {
    path: {
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Deal;
    responses: {
      "200": Deal;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateDeal: {
    path: {
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: DealUpdate;
    /** The body of an answer that says it succeeded. */
    response: Deal;
    responses: {
      "200": Deal;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadDeals: {
    path: Record<string, never>;
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: DealBatch | DealPartialBatch;
    responses: {
      "200": DealBatch;
      "207": DealPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertDeals: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: DealBatchUpsert;
    /** The body of an answer that says it succeeded. */
    response: DealUpsertBatch | DealPartialUpsertBatch;
    responses: {
      "200": DealUpsertBatch;
      "207": DealPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchDeals: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: DealMatches;
    responses: {
      "200": DealMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listLineItems: {
    path: Record<string, never>;
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: LineItemPage;
    responses: {
      "200": LineItemPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createLineItem: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: LineItemCreation;
    /** The body of an answer that says it succeeded. */
    response: LineItem;
    responses: {
      "201": LineItem;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readLineItem: {
    path: {
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: LineItem;
    responses: {
      "200": LineItem;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateLineItem: {
    path: {
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: LineItemUpdate;
    /** The body of an answer that says it succeeded. */
    response: LineItem;
    responses: {
      "200": LineItem;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadLineItems: {
    path: Record<string, never>;
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: LineItemBatch | LineItemPartialBatch;
    responses: {
      "200": LineItemBatch;
      "207": LineItemPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertLineItems: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: LineItemBatchUpsert;
    /** The body of an answer that says it succeeded. */
    response: LineItemUpsertBatch | LineItemPartialUpsertBatch;
    responses: {
      "200": LineItemUpsertBatch;
      "207": LineItemPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchLineItems: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: LineItemMatches;
    responses: {
      "200": LineItemMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listProducts: {
    path: Record<string, never>;
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: ProductPage;
    responses: {
      "200": ProductPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createProduct: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ProductCreation;
    /** The body of an answer that says it succeeded. */
    response: Product;
    responses: {
      "201": Product;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readProduct: {
    path: {
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Product;
    responses: {
      "200": Product;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateProduct: {
    path: {
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: ProductUpdate;
    /** The body of an answer that says it succeeded. */
    response: Product;
    responses: {
      "200": Product;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadProducts: {
    path: Record<string, never>;
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: ProductBatch | ProductPartialBatch;
    responses: {
      "200": ProductBatch;
      "207": ProductPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertProducts: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ProductBatchUpsert;
    /** The body of an answer that says it succeeded. */
    response: ProductUpsertBatch | ProductPartialUpsertBatch;
    responses: {
      "200": ProductUpsertBatch;
      "207": ProductPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchProducts: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: ProductMatches;
    responses: {
      "200": ProductMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listObjects: {
    path: {
      objectType: string;
    };
    query: {
      limit?: number;
      after?: string;
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectPage;
    responses: {
      "200": CrmObjectPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createObject: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CrmObjectCreation;
    /** The body of an answer that says it succeeded. */
    response: CrmObject;
    responses: {
      "201": CrmObject;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readObject: {
    path: {
      objectType: string;
      objectId: string;
    };
    query: {
      properties?: string[];
      propertiesWithHistory?: string[];
      associations?: string[];
      archived?: boolean;
      idProperty?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CrmObject;
    responses: {
      "200": CrmObject;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  archiveObject: {
    path: {
      objectType: string;
      objectId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateObject: {
    path: {
      objectType: string;
      objectId: string;
    };
    query: {
      idProperty?: string;
    };
    header: Record<string, never>;
    request: CrmObjectUpdate;
    /** The body of an answer that says it succeeded. */
    response: CrmObject;
    responses: {
      "200": CrmObject;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadObjects: {
    path: {
      objectType: string;
    };
    query: {
      archived?: boolean;
    };
    header: Record<string, never>;
    request: BatchRead;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectBatch | CrmObjectPartialBatch;
    responses: {
      "200": CrmObjectBatch;
      "207": CrmObjectPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchCreateObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CrmObjectBatchCreation;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectBatch | CrmObjectPartialBatch;
    responses: {
      "201": CrmObjectBatch;
      "207": CrmObjectPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpdateObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CrmObjectBatchUpdate;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectBatch | CrmObjectPartialBatch;
    responses: {
      "200": CrmObjectBatch;
      "207": CrmObjectPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchUpsertObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CrmObjectBatchUpdate;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectUpsertBatch | CrmObjectPartialUpsertBatch;
    responses: {
      "200": CrmObjectUpsertBatch;
      "207": CrmObjectPartialUpsertBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchArchiveObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: BatchArchive;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  searchObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: Search;
    /** The body of an answer that says it succeeded. */
    response: CrmObjectMatches;
    responses: {
      "200": CrmObjectMatches;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  mergeObjects: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: Merge;
    /** The body of an answer that says it succeeded. */
    response: CrmObject;
    responses: {
      "200": CrmObject;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listAssociations: {
    path: {
      fromObjectType: string;
      fromObjectId: string;
      toObjectType: string;
    };
    query: {
      after?: string;
      limit?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AssociationPage;
    responses: {
      "200": AssociationPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  associateByDefault: {
    path: {
      fromObjectType: string;
      fromObjectId: string;
      toObjectType: string;
      toObjectId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DefaultAssociationBatch;
    responses: {
      "200": DefaultAssociationBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listProperties: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: PropertyList;
    responses: {
      "200": PropertyList;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createProperty: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: PropertyCreation;
    /** The body of an answer that says it succeeded. */
    response: Property;
    responses: {
      "201": Property;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  associate: {
    path: {
      fromObjectType: string;
      fromObjectId: string;
      toObjectType: string;
      toObjectId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: AssociationTypes;
    /** The body of an answer that says it succeeded. */
    response: LabelledAssociation;
    responses: {
      "200": LabelledAssociation;
      "201": LabelledAssociation;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  dissociate: {
    path: {
      fromObjectType: string;
      fromObjectId: string;
      toObjectType: string;
      toObjectId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchReadAssociations: {
    path: {
      fromObjectType: string;
      toObjectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: BatchReadAssociations;
    /** The body of an answer that says it succeeded. */
    response: AssociationBatch | AssociationPartialBatch;
    responses: {
      "200": AssociationBatch;
      "207": AssociationPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchAssociateByDefault: {
    path: {
      fromObjectType: string;
      toObjectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: BatchAssociateByDefault;
    /** The body of an answer that says it succeeded. */
    response: DefaultAssociationBatch | DefaultAssociationPartialBatch;
    responses: {
      "200": DefaultAssociationBatch;
      "207": DefaultAssociationPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchAssociate: {
    path: {
      fromObjectType: string;
      toObjectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: BatchAssociate;
    /** The body of an answer that says it succeeded. */
    response: LabelledAssociationBatch | LabelledAssociationPartialBatch;
    responses: {
      "201": LabelledAssociationBatch;
      "207": LabelledAssociationPartialBatch;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  batchDissociate: {
    path: {
      fromObjectType: string;
      toObjectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: BatchDissociate;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readProperty: {
    path: {
      objectType: string;
      propertyName: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Property;
    responses: {
      "200": Property;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listPipelines: {
    path: {
      objectType: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: PipelineList;
    responses: {
      "200": PipelineList;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readPipeline: {
    path: {
      objectType: string;
      pipelineId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Pipeline;
    responses: {
      "200": Pipeline;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listOwners: {
    path: Record<string, never>;
    query: {
      email?: string;
      after?: string;
      limit?: number;
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OwnerPage;
    responses: {
      "200": OwnerPage;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readOwner: {
    path: {
      ownerId: string;
    };
    query: {
      idProperty?: "id" | "userId";
      archived?: boolean;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Owner;
    responses: {
      "200": Owner;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createToken: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TokenRequest;
    /** The body of an answer that says it succeeded. */
    response: Token;
    responses: {
      "200": Token;
      "400": OAuthError;
      "401": StandardError;
      "404": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "429": RateLimitError;
      "5XX": StandardError | string;
    };
  };
  createDatedToken: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TokenRequest;
    /** The body of an answer that says it succeeded. */
    response: Token;
    responses: {
      "200": Token;
      "400": OAuthError;
      "401": StandardError;
      "404": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "429": RateLimitError;
      "5XX": StandardError | string;
    };
  };
  readAccessToken: {
    path: {
      token: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AccessTokenInfo;
    responses: {
      "200": AccessTokenInfo;
      "400": OAuthError;
      "401": StandardError;
      "404": StandardError;
      "414": StandardError;
      "429": RateLimitError;
      "5XX": StandardError | string;
    };
  };
  readWebhookSettings: {
    path: {
      appId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookSettings;
    responses: {
      "200": WebhookSettings;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateWebhookSettings: {
    path: {
      appId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookSettingsChange;
    /** The body of an answer that says it succeeded. */
    response: WebhookSettings;
    responses: {
      "200": WebhookSettings;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  deleteWebhookSettings: {
    path: {
      appId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listWebhookSubscriptions: {
    path: {
      appId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookSubscriptionList;
    responses: {
      "200": WebhookSubscriptionList;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createWebhookSubscription: {
    path: {
      appId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookSubscriptionCreation;
    /** The body of an answer that says it succeeded. */
    response: WebhookSubscription;
    responses: {
      "201": WebhookSubscription;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "409": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readWebhookSubscription: {
    path: {
      appId: number;
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookSubscription;
    responses: {
      "200": WebhookSubscription;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  deleteWebhookSubscription: {
    path: {
      appId: number;
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  updateWebhookSubscription: {
    path: {
      appId: number;
      subscriptionId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookSubscriptionChange;
    /** The body of an answer that says it succeeded. */
    response: WebhookSubscription;
    responses: {
      "200": WebhookSubscription;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  listJournalSubscriptions: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalSubscriptions;
    responses: {
      "200": JournalSubscriptions;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  createJournalSubscription: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: JournalSubscriptionRequest;
    /** The body of an answer that says it succeeded. */
    response: JournalSubscription;
    responses: {
      "200": JournalSubscription;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "413": StandardError;
      "414": StandardError;
      "415": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  deleteJournalSubscription: {
    path: {
      subscriptionId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readEarliestJournalEntry: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalPointer | undefined;
    responses: {
      "200": JournalPointer;
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readLatestJournalEntry: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalPointer | undefined;
    responses: {
      "200": JournalPointer;
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readNextJournalEntry: {
    path: {
      offset: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalPointer | undefined;
    responses: {
      "200": JournalPointer;
      "204": undefined;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
  readJournalFile: {
    path: {
      offset: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JournalFile;
    responses: {
      "200": JournalFile;
      "400": StandardError;
      "401": StandardError;
      "403": StandardError;
      "404": StandardError;
      "414": StandardError;
      "423": StandardError;
      "429": RateLimitError;
      "477": StandardError;
      "5XX": StandardError | string;
    };
  };
}

export type OperationId = keyof Operations;

/** The types of what the platform sends to us, by the name of the webhook. */
export interface Webhooks {
  crmEvents: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-HubSpot-Signature-v3": string;
      "X-HubSpot-Request-Timestamp": string;
      "X-HubSpot-Signature"?: string;
      "X-HubSpot-Signature-Version"?: string;
    };
    request: CrmEvents;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
    };
  };
}

export type WebhookName = keyof Webhooks;
