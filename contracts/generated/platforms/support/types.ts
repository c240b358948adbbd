// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

/** One change of a ticket. */
export interface Audit {
  id: number;
  ticket_id: number;
  author_id: number;
  created_at: Timestamp;
  events: {
    id: number;
    type: "Create" | "Change" | "Comment";
    field_name?: string;
    value?: unknown;
    previous_value?: unknown;
    body?: string;
    public?: boolean;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface AuditPage {
  audits: Audit[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

export interface Comment {
  id: number;
  type: "Comment";
  author_id: number;
  body: string;
  html_body?: string;
  plain_body?: string;
  public: boolean;
  audit_id?: number;
  attachments?: Record<string, unknown>[];
  created_at: Timestamp;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface CommentPage {
  comments: Comment[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

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

export interface CustomFieldValue {
  id: number;
  value: string | number | boolean | string[] | null;
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
    external_id?: string;
    custom_object_fields?: Record<string, unknown>;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface CustomObjectRecordEnvelope {
  custom_object_record: CustomObjectRecord;
  [property: string]: unknown;
}

export interface CustomObjectRecordJob {
  job: {
    action: "create" | "create_or_update_by_external_id" | "update" | "delete" | "delete_by_external_id";
    /** Records to write, or ids (external ids) to delete. */
    items: (CustomObjectRecordJobItem | string)[];
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface CustomObjectRecordJobItem {
  id?: string;
  name?: string;
  external_id?: string;
  custom_object_fields?: Record<string, unknown>;
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
  end_date?: string | null;
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

export interface FieldOption {
  id?: number;
  name: string;
  value: string;
  [property: string]: unknown;
}

export interface JobStatus {
  id: string;
  job_type?: string;
  url: string;
  total?: number | null;
  progress?: number | null;
  status: "queued" | "working" | "failed" | "completed" | "killed";
  message?: string | null;
  /** One for each row that was given, of completed jobs. */
  results?: {
    index: number;
    id?: number | string;
    external_id?: string | null;
    action?: string;
    status?: string;
    success?: boolean;
    error?: string;
    details?: string;
    [property: string]: unknown;
  }[] | null;
  [property: string]: unknown;
}

export interface JobStatusEnvelope {
  job_status: JobStatus;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface JobStatusPage {
  job_statuses: JobStatus[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

export interface NamedError {
  error: string;
  description?: string;
  error_description?: string;
  /** Of TooManyJobs. */
  current_job_ids?: string[];
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

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface OrganizationPage {
  organizations: Organization[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

export interface SearchExport {
  results: SearchResult[];
  facets?: Record<string, unknown> | null;
  meta: CursorMeta;
  links: CursorLinks;
  [property: string]: unknown;
}

/** A ticket, a user or an organization as its own calls answer it. */
export interface SearchResult {
  id: number;
  url: string;
  result_type: "ticket" | "user" | "organization";
  [property: string]: unknown;
}

export interface SearchResults {
  results: SearchResult[];
  count: number;
  facets?: Record<string, unknown> | null;
  next_page?: string | null;
  previous_page?: string | null;
  [property: string]: unknown;
}

export interface SigningSecretEnvelope {
  signing_secret: {
    algorithm: "SHA256";
    secret: string;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

/** One of the three envelopes in use. */
export type SupportError = NamedError | TitledError | ErrorList;

/** What happened to one ticket, user or organization. It may be old by the time that it arrives. */
export interface SupportEvent {
  account_id: number;
  id: string;
  time: string;
  type: string;
  subject: string;
  zendesk_event_version: string;
  /** The object as it is at that moment; ids are text, enumerated values in upper case. */
  detail: {
    id: string;
    [property: string]: unknown;
  };
  /** current and previous of the member that changed, or comment; with meta.sequence. */
  event: Record<string, unknown>;
  [property: string]: unknown;
}

/** A case. Closed ones never change again. */
export interface Ticket {
  id: number;
  url: string;
  /** Not unique. */
  external_id?: string | null;
  subject?: string | null;
  raw_subject?: string | null;
  /** Body of the first comment. */
  description?: string;
  type: "problem" | "incident" | "question" | "task" | null;
  priority: "urgent" | "high" | "normal" | "low" | null;
  status: "new" | "open" | "pending" | "hold" | "solved" | "closed";
  requester_id: number;
  submitter_id?: number;
  assignee_id?: number | null;
  group_id?: number | null;
  organization_id?: number | null;
  problem_id?: number | null;
  due_at?: string | null;
  ticket_form_id?: number | null;
  is_public?: boolean;
  tags: string[];
  custom_fields: CustomFieldValue[];
  via?: Record<string, unknown>;
  /** Unix epoch, in seconds: what incremental exports go by. */
  generated_timestamp?: number;
  created_at: Timestamp;
  updated_at: Timestamp;
  [property: string]: unknown;
}

export interface TicketCreation {
  ticket: TicketInput;
  [property: string]: unknown;
}

export interface TicketCreations {
  tickets: TicketInput[];
  [property: string]: unknown;
}

export interface TicketCursorExport {
  tickets: Ticket[];
  after_cursor: string | null;
  after_url: string | null;
  before_cursor?: string | null;
  before_url?: string | null;
  end_of_stream: boolean;
  [property: string]: unknown;
}

export interface TicketEnvelope {
  ticket: Ticket;
  [property: string]: unknown;
}

export interface TicketExport {
  tickets: Ticket[];
  count: number;
  /** Unix epoch, in seconds. */
  end_time?: number | null;
  end_of_stream: boolean;
  next_page?: string | null;
  [property: string]: unknown;
}

export interface TicketField {
  id: number;
  url: string;
  type: string;
  key?: string | null;
  title: string;
  description?: string;
  active: boolean;
  required: boolean;
  removable?: boolean;
  tag?: string | null;
  custom_field_options?: FieldOption[];
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [property: string]: unknown;
}

export interface TicketFieldCreation {
  ticket_field: {
    type?: string;
    title?: string;
    key?: string | null;
    description?: string;
    active?: boolean;
    required?: boolean;
    tag?: string | null;
    custom_field_options?: FieldOption[];
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface TicketFieldEnvelope {
  ticket_field: TicketField;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface TicketFieldPage {
  ticket_fields: TicketField[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

/** What a caller may say about a ticket. The platform judges status, priority and type itself. */
export interface TicketInput {
  id?: number;
  external_id?: string | null;
  subject?: string | null;
  comment?: {
    body?: string;
    html_body?: string;
    public?: boolean;
    author_id?: number;
    [property: string]: unknown;
  };
  requester?: {
    name?: string;
    email?: string;
    [property: string]: unknown;
  };
  requester_id?: number | null;
  submitter_id?: number | null;
  assignee_id?: number | null;
  group_id?: number | null;
  organization_id?: number | null;
  problem_id?: number | null;
  due_at?: string | null;
  ticket_form_id?: number | null;
  type?: string | null;
  priority?: string | null;
  status?: string | null;
  /** Replaces the tags. */
  tags?: string[];
  /** Of update_many only. */
  additional_tags?: string[];
  /** Of update_many only. */
  remove_tags?: string[];
  custom_fields?: CustomFieldValue[];
  /** Refuses the change if the ticket is newer than updated_stamp. */
  safe_update?: boolean;
  /** updated_at of the ticket that the caller has seen. */
  updated_stamp?: string;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface TicketPage {
  tickets: Ticket[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

export interface TicketUpdate {
  ticket?: TicketInput;
  [property: string]: unknown;
}

export interface TicketUpdates {
  ticket?: TicketInput;
  tickets?: TicketInput[];
  [property: string]: unknown;
}

export interface TicketWithAudit {
  ticket: Ticket;
  audit?: Audit;
  [property: string]: unknown;
}

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

/** Somebody who asks for help or gives it. */
export interface User {
  /** Null for the anonymous user. */
  id: number | null;
  url?: string;
  name: string;
  email?: string | null;
  external_id?: string | null;
  organization_id?: number | null;
  role: "end-user" | "agent" | "admin";
  phone?: string | null;
  tags?: string[];
  user_fields?: Record<string, unknown>;
  active?: boolean;
  verified?: boolean;
  suspended?: boolean;
  created_at?: Timestamp;
  updated_at?: Timestamp;
  [property: string]: unknown;
}

export interface UserChange {
  user: {
    id?: number;
    name?: string;
    email?: string | null;
    external_id?: string | null;
    organization_id?: number | null;
    role?: string;
    phone?: string | null;
    tags?: string[];
    user_fields?: Record<string, unknown>;
    [property: string]: unknown;
  };
  [property: string]: unknown;
}

export interface UserEnvelope {
  user: User;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface UserPage {
  users: User[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

export interface Webhook {
  id: string;
  name: string;
  description?: string;
  status: "active" | "inactive";
  endpoint: string;
  http_method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  request_format: "json" | "xml" | "form_encoded";
  subscriptions: string[];
  authentication?: WebhookAuthentication | null;
  custom_headers?: Record<string, string> | null;
  created_at: Timestamp;
  created_by?: string;
  updated_at?: Timestamp;
  updated_by?: string;
  [property: string]: unknown;
}

export interface WebhookAttempts {
  attempts: {
    id: string;
    invocation_id: string;
    status: string;
    completed_at?: string | null;
    response?: Record<string, unknown> | null;
    [property: string]: unknown;
  }[];
  [property: string]: unknown;
}

/** What each request carries beside its signature. Secrets are not shown again. */
export interface WebhookAuthentication {
  type?: "basic_auth" | "bearer_token" | "api_key";
  add_position?: string;
  data?: Record<string, unknown>;
  [property: string]: unknown;
}

export interface WebhookChange {
  webhook: WebhookInput;
  [property: string]: unknown;
}

export interface WebhookCreation {
  webhook: WebhookInput;
  [property: string]: unknown;
}

export interface WebhookEnvelope {
  webhook: Webhook;
  [property: string]: unknown;
}

export interface WebhookInput {
  name?: string;
  description?: string;
  status?: "active" | "inactive";
  endpoint?: string;
  http_method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  request_format?: "json" | "xml" | "form_encoded";
  subscriptions?: string[];
  authentication?: WebhookAuthentication | null;
  custom_headers?: Record<string, string> | null;
  [property: string]: unknown;
}

export interface WebhookInvocation {
  id: string;
  status: string;
  latest_completed_at: string | null;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface WebhookInvocationPage {
  invocations: WebhookInvocation[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
  [property: string]: unknown;
}

/** With meta and links if page[size] was given, else with count, next_page and previous_page. */
export interface WebhookPage {
  webhooks: Webhook[];
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
  meta?: CursorMeta;
  links?: CursorLinks;
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
  createCustomObjectRecord: {
    path: {
      customObjectKey: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CustomObjectRecordChange;
    /** The body of an answer that says it succeeded. */
    response: CustomObjectRecordEnvelope;
    responses: {
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
  deleteCustomObjectRecord: {
    path: {
      customObjectKey: string;
      recordId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  updateCustomObjectRecord: {
    path: {
      customObjectKey: string;
      recordId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CustomObjectRecordChange;
    /** The body of an answer that says it succeeded. */
    response: CustomObjectRecordEnvelope;
    responses: {
      "200": CustomObjectRecordEnvelope;
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
  createCustomObjectRecordJob: {
    path: {
      customObjectKey: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: CustomObjectRecordJob;
    /** The body of an answer that says it succeeded. */
    response: JobStatusEnvelope;
    responses: {
      "201": JobStatusEnvelope;
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
  listOrganizations: {
    path: Record<string, never>;
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OrganizationPage;
    responses: {
      "200": OrganizationPage;
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
  createOrganization: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: OrganizationChange;
    /** The body of an answer that says it succeeded. */
    response: OrganizationEnvelope;
    responses: {
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
      page?: number;
      per_page?: number;
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
  updateOrganization: {
    path: {
      organizationId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: OrganizationChange;
    /** The body of an answer that says it succeeded. */
    response: OrganizationEnvelope;
    responses: {
      "200": OrganizationEnvelope;
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
  listUsers: {
    path: Record<string, never>;
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UserPage;
    responses: {
      "200": UserPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  createOrUpdateUser: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: UserChange;
    /** The body of an answer that says it succeeded. */
    response: UserEnvelope;
    responses: {
      "200": UserEnvelope;
      "201": UserEnvelope;
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
  readCurrentUser: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UserEnvelope;
    responses: {
      "200": UserEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  searchUsers: {
    path: Record<string, never>;
    query: {
      query?: string;
      external_id?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UserPage;
    responses: {
      "200": UserPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readUser: {
    path: {
      userId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: UserEnvelope;
    responses: {
      "200": UserEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  updateUser: {
    path: {
      userId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: UserChange;
    /** The body of an answer that says it succeeded. */
    response: UserEnvelope;
    responses: {
      "200": UserEnvelope;
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
  listTickets: {
    path: Record<string, never>;
    query: {
      external_id?: string;
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
      sort?: "id" | "updated_at" | "-id" | "-updated_at";
      sort_by?: "id" | "created_at" | "updated_at" | "priority" | "status" | "subject";
      sort_order?: "asc" | "desc";
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketPage;
    responses: {
      "200": TicketPage;
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
  createTicket: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "Idempotency-Key"?: string;
    };
    request: TicketCreation;
    /** The body of an answer that says it succeeded. */
    response: TicketWithAudit;
    responses: {
      "201": TicketWithAudit;
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
  createManyTickets: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketCreations;
    /** The body of an answer that says it succeeded. */
    response: JobStatusEnvelope;
    responses: {
      "200": JobStatusEnvelope;
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
  updateManyTickets: {
    path: Record<string, never>;
    query: {
      ids?: string;
    };
    header: Record<string, never>;
    request: TicketUpdates;
    /** The body of an answer that says it succeeded. */
    response: JobStatusEnvelope;
    responses: {
      "200": JobStatusEnvelope;
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
  readManyTickets: {
    path: Record<string, never>;
    query: {
      ids: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketPage;
    responses: {
      "200": TicketPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readTicket: {
    path: {
      ticketId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketEnvelope;
    responses: {
      "200": TicketEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  updateTicket: {
    path: {
      ticketId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketUpdate;
    /** The body of an answer that says it succeeded. */
    response: TicketWithAudit;
    responses: {
      "200": TicketWithAudit;
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
  listTicketComments: {
    path: {
      ticketId: number;
    };
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
      sort_order?: "asc" | "desc";
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CommentPage;
    responses: {
      "200": CommentPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  listTicketAudits: {
    path: {
      ticketId: number;
    };
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: AuditPage;
    responses: {
      "200": AuditPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  exportTickets: {
    path: Record<string, never>;
    query: {
      start_time: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketExport;
    responses: {
      "200": TicketExport;
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
  exportTicketsByCursor: {
    path: Record<string, never>;
    query: {
      start_time?: number;
      cursor?: string;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketCursorExport;
    responses: {
      "200": TicketCursorExport;
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
  listJobStatuses: {
    path: Record<string, never>;
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JobStatusPage;
    responses: {
      "200": JobStatusPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readManyJobStatuses: {
    path: Record<string, never>;
    query: {
      ids: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JobStatusPage;
    responses: {
      "200": JobStatusPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  readJobStatus: {
    path: {
      jobId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: JobStatusEnvelope;
    responses: {
      "200": JobStatusEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  search: {
    path: Record<string, never>;
    query: {
      query: string;
      sort_by?: string;
      sort_order?: "asc" | "desc";
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SearchResults;
    responses: {
      "200": SearchResults;
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
  exportSearchResults: {
    path: Record<string, never>;
    query: {
      query: string;
      "filter[type]": "ticket" | "user" | "organization";
      "page[size]"?: number;
      "page[after]"?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SearchExport;
    responses: {
      "200": SearchExport;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  listTicketFields: {
    path: Record<string, never>;
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
      page?: number;
      per_page?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketFieldPage;
    responses: {
      "200": TicketFieldPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  createTicketField: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketFieldCreation;
    /** The body of an answer that says it succeeded. */
    response: TicketFieldEnvelope;
    responses: {
      "201": TicketFieldEnvelope;
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
  readTicketField: {
    path: {
      ticketFieldId: number;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TicketFieldEnvelope;
    responses: {
      "200": TicketFieldEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  listWebhooks: {
    path: Record<string, never>;
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookPage;
    responses: {
      "200": WebhookPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  createWebhook: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookCreation;
    /** The body of an answer that says it succeeded. */
    response: WebhookEnvelope;
    responses: {
      "201": WebhookEnvelope;
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
  readWebhook: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookEnvelope;
    responses: {
      "200": WebhookEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  replaceWebhook: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookCreation;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
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
  deleteWebhook: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  updateWebhook: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: WebhookChange;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
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
  readWebhookSigningSecret: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SigningSecretEnvelope;
    responses: {
      "200": SigningSecretEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  resetWebhookSigningSecret: {
    path: {
      webhookId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SigningSecretEnvelope;
    responses: {
      "201": SigningSecretEnvelope;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  listWebhookInvocations: {
    path: {
      webhookId: string;
    };
    query: {
      "page[size]"?: number;
      "page[after]"?: string;
      "page[before]"?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookInvocationPage;
    responses: {
      "200": WebhookInvocationPage;
      "400": SupportError;
      "401": SupportError;
      "403": SupportError;
      "404": SupportError;
      "429": SupportError;
      "503": SupportError | string;
      "5XX": SupportError | string;
    };
  };
  listWebhookInvocationAttempts: {
    path: {
      webhookId: string;
      invocationId: string;
    };
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WebhookAttempts;
    responses: {
      "200": WebhookAttempts;
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
export interface Webhooks {
  supportEvent: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Zendesk-Account-Id": string;
      "X-Zendesk-Webhook-Id": string;
      "X-Zendesk-Webhook-Invocation-Id": string;
      "X-Zendesk-Webhook-Signature": string;
      "X-Zendesk-Webhook-Signature-Timestamp": string;
    };
    request: SupportEvent;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
    };
  };
}

export type WebhookName = keyof Webhooks;
