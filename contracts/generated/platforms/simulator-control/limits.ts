// Generated from contracts/platforms/simulator-control.openapi.yaml by `npm run generate`. Do not edit.

/** What the platform allows its callers, as its contract states it under `x-limits`. */
export const limits = {} as const;
