// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

/** What the platform allows its callers, as its contract states it under `x-limits`. */
export const limits = {
  plans: {
    trial: {
      windowMs: 60000,
      requestsPerWindow: 200,
      maxWebhooks: 10,
      webhookInvocationsPerWindow: 60,
    },
    team: {
      windowMs: 60000,
      requestsPerWindow: 200,
    },
    growth: {
      windowMs: 60000,
      requestsPerWindow: 400,
    },
    professional: {
      windowMs: 60000,
      requestsPerWindow: 400,
    },
    enterprise: {
      windowMs: 60000,
      requestsPerWindow: 700,
    },
    "enterprise-plus": {
      windowMs: 60000,
      requestsPerWindow: 2500,
    },
    "high-volume": {
      windowMs: 60000,
      requestsPerWindow: 2500,
      highVolume: true,
    },
  },
  defaultPlan: "enterprise",
  accountCeiling: {
    windowMs: 60000,
    requestsPerWindow: 100000,
  },
  endpoints: {
    "update-ticket": {
      windowMs: 60000,
      requestsPerWindow: 100,
      highVolumeRequestsPerWindow: 300,
      per: "account",
      calls: [
        "updateTicket",
        "updateManyTickets",
      ],
    },
    "update-ticket-of-user": {
      windowMs: 600000,
      requestsPerWindow: 30,
      per: "user and ticket",
      calls: [
        "updateTicket",
      ],
      key: "ticketId",
    },
    "incremental-exports": {
      windowMs: 60000,
      requestsPerWindow: 10,
      highVolumeRequestsPerWindow: 30,
      per: "account",
      calls: [
        "exportTickets",
        "exportTicketsByCursor",
      ],
    },
    "search-export": {
      windowMs: 60000,
      requestsPerWindow: 100,
      per: "account",
      calls: [
        "exportSearchResults",
      ],
    },
    "tickets-index": {
      windowMs: 60000,
      requestsPerWindow: 50,
      per: "account",
      beyondPage: 500,
    },
    "update-organization": {
      windowMs: 60000,
      requestsPerWindow: 5,
      per: "organization",
      calls: [
        "updateOrganization",
      ],
      key: "organizationId",
    },
    "create-update-user": {
      windowMs: 60000,
      requestsPerWindow: 5,
      per: "user",
      calls: [
        "updateUser",
      ],
      key: "userId",
    },
    "create-update-user-of-account": {
      windowMs: 1000,
      requestsPerWindow: 1,
      per: "account",
      calls: [
        "createOrUpdateUser",
        "updateUser",
      ],
    },
  },
  jobs: {
    maxUnfinished: 30,
    maxItems: 100,
    queuedMs: 200,
    workingMs: 300,
    countedMs: 60000,
    calls: [
      "createManyTickets",
      "updateManyTickets",
      "createCustomObjectRecordJob",
    ],
  },
  body: {
    maxBytes: 4194304,
  },
  search: {
    maxResults: 1000,
    exportRows: 1000,
  },
  searchLagMs: 2000,
  incremental: {
    maxRows: 1000,
    delayMs: 60000,
  },
  idempotencyKey: {
    lifetimeMs: 7200000,
    maxCharacters: 255,
  },
  page: {
    maxRows: 100,
    maxOffset: 10000,
  },
  retryAfterOnThrottled: true,
  token: {
    lifetimeMs: 7200000,
  },
  apiToken: {
    endsAt: "2027-04-30T00:00:00Z",
  },
  webhooks: {
    timeoutMs: 12000,
    maxConcurrentRequests: 10,
    retries: {
      conflict: {
        statuses: [
          409,
        ],
        times: 3,
      },
      unavailable: {
        statuses: [
          429,
          503,
        ],
        times: 3,
        retryAfterBelowSeconds: 60,
      },
      timeout: {
        times: 5,
      },
    },
    retryDelayMs: 5000,
    circuitBreaker: {
      windowMs: 300000,
      errorShare: 0.7,
      minRequests: 10,
      errors: 1000,
      openMs: 300000,
    },
  },
} as const;
