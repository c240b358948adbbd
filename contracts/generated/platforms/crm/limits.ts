// Generated from contracts/platforms/crm.openapi.yaml by `npm run generate`. Do not edit.

/** What the platform allows its callers, as its contract states it under `x-limits`. */
export const limits = {
  tiers: {
    free: {
      windowMs: 10000,
      requestsPerWindow: 100,
      requestsPerDay: 250000,
    },
    starter: {
      windowMs: 10000,
      requestsPerWindow: 100,
      requestsPerDay: 250000,
    },
    professional: {
      windowMs: 10000,
      requestsPerWindow: 190,
      requestsPerDay: 625000,
    },
    enterprise: {
      windowMs: 10000,
      requestsPerWindow: 190,
      requestsPerDay: 1000000,
    },
    "capacity-pack": {
      windowMs: 10000,
      requestsPerWindow: 250,
      requestsPerDay: 2000000,
    },
    "two-capacity-packs": {
      windowMs: 10000,
      requestsPerWindow: 250,
      requestsPerDay: 3000000,
    },
    oauth: {
      windowMs: 10000,
      requestsPerWindow: 110,
    },
  },
  defaultTier: "professional",
  search: {
    windowMs: 1000,
    requestsPerWindow: 5,
    calls: [
      "searchCompanies",
      "searchContacts",
      "searchDeals",
      "searchLineItems",
      "searchProducts",
      "searchObjects",
    ],
    maxResultsPerPage: 200,
    maxResults: 10000,
    queryCharacters: 3000,
    filterGroups: 5,
    filtersPerGroup: 6,
    filters: 18,
  },
  journal: {
    windowMs: 1000,
    requestsPerWindow: 100,
    retentionMs: 259200000,
    batchingDelayMs: 500,
  },
  batch: {
    maxInputs: 100,
  },
  list: {
    maxResultsPerPage: 100,
    defaultResultsPerPage: 10,
  },
  associations: {
    maxResultsPerPage: 500,
    maxReadInputs: 1000,
    maxWriteInputs: 2000,
  },
  lockMs: 2000,
  lockAfterUpserts: 20,
  body: {
    maxBytes: 4194304,
  },
  urlCharacters: 8192,
  token: {
    lifetimeMs: 1800000,
  },
  searchLagMs: 2000,
  retryAfterOnThrottled: false,
  webhooks: {
    maxEventsPerRequest: 100,
    maxConcurrentRequests: 10,
    timeoutMs: 5000,
    maxAttempts: 11,
    retryWindowMs: 86400000,
    batchingDelayMs: 500,
    settingsCacheMs: 300000,
    signatureMaxAgeMs: 300000,
    maxSubscriptionsPerApp: 1000,
  },
} as const;
