// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

/** What the platform allows its callers, as its contract states it under `x-limits`. */
export const limits = {
  profiles: {
    online: {
      windowMs: 300000,
      requestsPerWindow: 6000,
      concurrentRequests: 5,
      queuedRequests: 95,
      connections: 100,
    },
    "production-legacy": {
      windowMs: 60000,
      requestsPerWindow: 600,
      concurrentRequests: 5,
      queuedRequests: 95,
      connections: 100,
    },
    "sandbox-legacy": {
      windowMs: 60000,
      requestsPerWindow: 300,
      concurrentRequests: 5,
      queuedRequests: 95,
      connections: 100,
    },
  },
  defaultProfile: "online",
  queueTimeoutMs: 480000,
  requestTimeoutMs: 480000,
  gatewayTimeoutMs: 600000,
  page: {
    maxRows: 20000,
  },
  body: {
    maxBytes: 367001600,
  },
  batch: {
    maxOperations: 100,
  },
  retryAfterOnThrottled: false,
  token: {
    lifetimeMs: 3600000,
  },
  webhooks: {
    delayMs: 30000,
    collectionAboveRecords: 1000,
    subscriptionLifetimeMs: 259200000,
    maxSubscriptions: 200,
    maxClientStateCharacters: 2048,
    retriedStatuses: [
      408,
      429,
      "5XX",
    ],
    retryWindowMs: 129600000,
  },
} as const;
