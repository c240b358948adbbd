// Generated from contracts/events/business.asyncapi.yaml, contracts/events/operations.asyncapi.yaml, contracts/events/records.asyncapi.yaml by `npm run generate`. Do not edit.

import type { StreamContract } from "#contracts/runtime/message-contract.ts";

/** Every JetStream stream, as the contracts state it under `x-jetstream`. */
export const streamContracts: readonly StreamContract[] = [
  {
    name: "CONCORDAT_EVENTS",
    description: "Every business event of the last 90 days.",
    subjects: [
      "concordat.evt.>",
    ],
    retention: "limits",
    storage: "file",
    discard: "old",
    maxAgeSeconds: 7776000,
    maxBytes: 4294967296,
    duplicateWindowSeconds: 120,
  },
  {
    name: "CONCORDAT_HOOKS",
    description: "Webhooks as received, after their signature was verified and before the platform got its answer.",
    subjects: [
      "concordat.hook.>",
    ],
    retention: "limits",
    storage: "file",
    discard: "new",
    maxAgeSeconds: 604800,
    maxBytes: 1073741824,
    duplicateWindowSeconds: 120,
  },
  {
    name: "CONCORDAT_TRACE",
    description: "Calls to the platforms, by correlation id.",
    subjects: [
      "concordat.trace.>",
    ],
    retention: "limits",
    storage: "file",
    discard: "old",
    maxAgeSeconds: 2592000,
    maxBytes: 1073741824,
    duplicateWindowSeconds: 120,
  },
  {
    name: "CONCORDAT_DEAD_LETTERS",
    description: "What could not be processed, with the reason, until somebody acts.",
    subjects: [
      "concordat.dead.>",
    ],
    retention: "limits",
    storage: "file",
    discard: "new",
    maxAgeSeconds: 31536000,
    maxBytes: 1073741824,
    duplicateWindowSeconds: 120,
  },
];
