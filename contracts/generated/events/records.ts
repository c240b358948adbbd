// Generated from contracts/events/business.asyncapi.yaml, contracts/events/operations.asyncapi.yaml, contracts/events/records.asyncapi.yaml by `npm run generate`. Do not edit.

import type { RecordContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** What each record holds, by its name. */
export interface RecordData {
  "platform-webhook": types.PlatformWebhook;
  "platform-call": types.TraceEntry;
  "recorded-event": types.RecordedEvent;
  "dead-letter": types.DeadLetter;
}

export type RecordName = keyof RecordData;

/** What Concordat keeps of its own dealings. `{…}` in an address stands for one token of the subject. */
export const recordContracts: { readonly [Name in RecordName]: RecordContract & { readonly name: Name } } = {
  "platform-webhook": {
    name: "platform-webhook",
    address: "concordat.hook.{platform}.v1",
    stream: "CONCORDAT_HOOKS",
    validate: validators.PlatformWebhook,
  },
  "platform-call": {
    name: "platform-call",
    address: "concordat.trace.v1.{correlationToken}",
    stream: "CONCORDAT_TRACE",
    validate: validators.TraceEntry,
  },
  "recorded-event": {
    name: "recorded-event",
    address: "concordat.trace.events.v1.{correlationToken}",
    stream: "CONCORDAT_TRACE",
    validate: validators.RecordedEvent,
  },
  "dead-letter": {
    name: "dead-letter",
    address: "concordat.dead.{source}.v1",
    stream: "CONCORDAT_DEAD_LETTERS",
    validate: validators.DeadLetter,
  },
};
