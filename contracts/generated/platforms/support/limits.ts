// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

/** What the platform allows its callers, as its contract states it under `x-limits`. */
export const limits = {
  plans: {
    team: {
      windowMs: 60000,
      requestsPerWindow: 200,
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
  },
  defaultPlan: "enterprise",
  accountCeiling: {
    windowMs: 60000,
    requestsPerWindow: 100000,
  },
  endpoints: {
    "update-organization": {
      windowMs: 60000,
      requestsPerWindow: 5,
      per: "organization",
    },
    "create-update-user": {
      windowMs: 60000,
      requestsPerWindow: 5,
      per: "user",
    },
  },
  page: {
    maxRows: 100,
    maxOffset: 10000,
  },
  retryAfterOnThrottled: true,
  token: {
    lifetimeMs: 7200000,
  },
} as const;
