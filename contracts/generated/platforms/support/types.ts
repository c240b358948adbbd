// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

/** Absolute URLs. */
export interface CursorLinks {
  next?: string | null;
  prev?: string | null;
  [property: string]: unknown;
}

export interface CursorMeta {
  has_more: boolean;
  after_cursor?: string | null;
  before_cursor?: string | null;
  [property: string]: unknown;
}

/** One record of a custom object. */
export interface CustomObjectRecord {
  id: string;
  url?: string;
  name: string;
  external_id?: string | null;
  custom_object_key: string;
  /** Values by field key. For entitlement they are those of EntitlementFields. */
  custom_object_fields: Record<string, unknown>;
  created_at: Timestamp;
  updated_at: Timestamp;
  created_by_user_id?: string;
  updated_by_user_id?: string;
  [property: string]: unknown;
}

export interface CustomObjectRecordChange {
  custom_object_record: {
    name?: string;
    custom_object_fields?: Record<string, unknown>;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface CustomObjectRecordEnvelope {
  custom_object_record: CustomObjectRecord;
  [property: string]: unknown;
}

export interface CustomObjectRecordPage {
  custom_object_records: CustomObjectRecord[];
  count?: number;
  meta: CursorMeta;
  links: CursorLinks;
  [property: string]: unknown;
}

/** The fields of the custom object entitlement, as our account defines them. */
export interface EntitlementFields {
  state?: "provisional" | "active" | "held" | "revoked" | null;
  account_key?: string | null;
  contract_ref?: string | null;
  order_no?: string | null;
  invoice_no?: string | null;
  /** Product codes separated by commas. */
  product_codes?: string | null;
  hold_reason?: string | null;
  [property: string]: unknown;
}

export interface ErrorList {
  errors: {
    code: string;
    title: string;
    detail?: string;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

export interface NamedError {
  error: string;
  description?: string;
  error_description?: string;
  details?: Record<string, {
    description: string;
    error?: string;
    [property: string]: unknown;
  }[]>;
  [property: string]: unknown;
}

/** A customer as support sees it. Names are unique. */
export interface Organization {
  id: number;
  url?: string;
  name: string;
  external_id?: string | null;
  domain_names?: string[];
  details?: string | null;
  notes?: string | null;
  group_id?: number | null;
  shared_tickets?: boolean;
  shared_comments?: boolean;
  tags?: string[];
  organization_fields?: Record<string, unknown>;
  created_at: Timestamp;
  updated_at: Timestamp;
  [property: string]: unknown;
}

export interface OrganizationChange {
  organization: {
    id?: number;
    name?: string;
    external_id?: string | null;
    domain_names?: string[];
    organization_fields?: Record<string, unknown>;
    tags?: string[];
    notes?: string | null;
    details?: string | null;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface OrganizationEnvelope {
  organization: Organization;
  [property: string]: unknown;
}

export interface OrganizationMatches {
  organizations: Organization[];
  count: number;
  next_page?: string | null;
  previous_page?: string | null;
  [property: string]: unknown;
}

/** One of the three envelopes in use. */
export type SupportError = NamedError | TitledError | ErrorList;

/** Date-time in UTC with whole seconds. */
export type Timestamp = string;

export interface TitledError {
  error: {
    title: string;
    message: string;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface Token {
  access_token: string;
  refresh_token?: string;
  token_type: "bearer";
  scope: string;
  /** Lifetime, in seconds. */
  expires_in?: number;
  [property: string]: unknown;
}

export interface TokenRequest {
  grant_type: "client_credentials" | "refresh_token";
  client_id: string;
  client_secret?: string;
  /** Names separated by spaces. Unknown ones are accepted and then refused everywhere. */
  scope?: string;
  refresh_token?: string;
  expires_in?: number | string;
  [property: string]: unknown;
}

/** The types of every call, by its operationId. */
export interface Operations {
  requestToken: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TokenRequest;
    /** The body of an answer that says it succeeded. */
    response: Token;
    responses: {
      "200": Token;
      "400": NamedError;
      "401": NamedError;
      "429": SupportError;
      "5XX": SupportError | string;
    };
  };
  listCustomObjectRecords: {
    path: {
      customObjectKey: string;
    };
    query: {
      "filter[ids]"?: string;
      "filter[external_ids]"?: string;
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      sort?: "id" | "updated_at" | "-id" | "-updated_at";
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomObjectRecordPage;
    responses: {
      "200": CustomObjectRecordPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "422": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  upsertCustomObjectRecord: {
    path: {
      customObjectKey: string;
    };
    query: {
      external_id: string;
    };
    header: Record<string, never>;
    request: CustomObjectRecordChange;
    /** The body of an answer that says it succeeded. */
    response: CustomObjectRecordEnvelope;
    responses: {
      "200": CustomObjectRecordEnvelope;
      "201": CustomObjectRecordEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "409": SupportError;
      "413": SupportError;
      "415": SupportError;
      "422": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readCustomObjectRecord: {
    path: {
      customObjectKey: string;
      recordId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomObjectRecordEnvelope;
    responses: {
      "200": CustomObjectRecordEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  createOrUpdateOrganization: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: OrganizationChange;
    /** The body of an answer that says it succeeded. */
    response: OrganizationEnvelope;
    responses: {
      "200": OrganizationEnvelope;
      "201": OrganizationEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "409": SupportError;
      "413": SupportError;
      "415": SupportError;
      "422": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  searchOrganizations: {
    path: Record<string, never>;
    query: {
      external_id?: string;
      name?: string;
      "page[size]"?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OrganizationMatches;
    responses: {
      "200": OrganizationMatches;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readOrganization: {
    path: {
      organizationId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OrganizationEnvelope;
    responses: {
      "200": OrganizationEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
}

export type OperationId = keyof Operations;

/** The types of what the platform sends to us, by the name of the webhook. */
export type Webhooks = Record<never, never>;

export type WebhookName = keyof Webhooks;
