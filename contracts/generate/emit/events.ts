import { asyncapiDocuments, channelsOf, eventsOf, requestRepliesOf } from "../asyncapi-model.ts";
import type { Components } from "../components.ts";
import { banner, type GeneratedFiles } from "../generated-files.ts";
import { constantName, propertyName } from "../identifier.ts";
import type { Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { streamFor, streamsOf } from "../streams.ts";
import { AreaCode } from "./area.ts";
import { literalOf } from "./code.ts";

/** Business events, records, request/reply operations and streams. */
export function emitEvents(sources: Sources, canonical: Components, files: GeneratedFiles): AreaCode {
  const documents = asyncapiDocuments(sources);
  const area = new AreaCode(sources, canonical);
  const from = banner(documents.map(({ file }) => file.path));

  files.set("events/events.ts", from + eventsModule(sources, area, documents));
  files.set("events/records.ts", from + recordsModule(sources, area, documents));
  files.set("events/operations.ts", from + operationsModule(sources, area, documents));
  files.set(
    "events/streams.ts",
    `${from}
import type { StreamContract } from "#contracts/runtime/message-contract.ts";

/** Every JetStream stream, as the contracts state it under \`x-jetstream\`. */
export const streamContracts: readonly StreamContract[] = ${literalOf(documents.flatMap(streamsOf))};
`,
  );
  files.set("events/types.ts", `${from}\n${area.typeDeclarations()}`);
  const { javascript, declarations } = area.validatorModule();
  files.set("events/validators.js", `${from}${javascript}`);
  files.set("events/validators.d.ts", `${from}${declarations}`);
  return area;
}

function eventsModule(sources: Sources, area: AreaCode, documents: readonly Place[]): string {
  const events = documents.flatMap((document) => eventsOf(sources, document));
  const streams = documents.flatMap(streamsOf);
  const contracts = events.map(({ type, channel, envelope }) => ({
    type,
    name: channel.key,
    subject: channel.address,
    stream: streamFor(streams, channel.address)?.name,
    validate: area.validator(envelope, constantName("event", channel.key)),
  }));
  const members = (typeOf: (event: (typeof events)[number]) => string) =>
    events.map((event) => `  ${propertyName(event.type)}: ${typeOf(event)};\n`).join("");
  const envelopes = members(({ envelope }) => area.type(envelope, "  ", "types."));
  const data = members((event) => area.type(event.data, "  ", "types."));
  return `
import type { EventContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** The data of each business event, by its CloudEvents type. */
export interface EventData {
${data}}

/** Each business event with its CloudEvents envelope, by its type. */
export interface EventEnvelope {
${envelopes}}

export type EventType = keyof EventData;

/** Every business event. The subject is the event's type. */
export const eventContracts: { readonly [Type in EventType]: EventContract & { readonly type: Type } } = ${literalOf(
    Object.fromEntries(contracts.map((contract) => [contract.type, contract])),
  )};
`;
}

function recordsModule(sources: Sources, area: AreaCode, documents: readonly Place[]): string {
  const streams = documents.flatMap(streamsOf);
  const records = documents.flatMap((document) => {
    const taken = new Set([
      ...eventsOf(sources, document).map(({ channel }) => channel.address),
      ...requestRepliesOf(sources, document).map(({ subject }) => subject),
    ]);
    return channelsOf(sources, document).filter(({ address }) => !taken.has(address));
  });
  const entries = records.flatMap(({ key, address, messages }) => {
    const [message] = messages;
    return message === undefined ? [] : [{ key, address, payload: message.payload }];
  });
  const contracts = entries.map(({ key, address, payload }) => ({
    name: key,
    address,
    stream: streamFor(streams, address)?.name,
    validate: area.validator(payload, constantName("record", key)),
  }));
  const members = entries
    .map(({ key, payload }) => `  ${propertyName(key)}: ${area.type(payload, "  ", "types.")};\n`)
    .join("");
  return `
import type { RecordContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** What each record holds, by its name. */
export interface RecordData {
${members}}

export type RecordName = keyof RecordData;

/** What Concordat keeps of its own dealings. \`{…}\` in an address stands for one token of the subject. */
export const recordContracts: { readonly [Name in RecordName]: RecordContract & { readonly name: Name } } = ${literalOf(
    Object.fromEntries(contracts.map((contract) => [contract.name, contract])),
  )};
`;
}

function operationsModule(sources: Sources, area: AreaCode, documents: readonly Place[]): string {
  const operations = documents.flatMap((document) => requestRepliesOf(sources, document));
  const contracts = operations.map(({ name, summary, subject, queue, request, reply }) => ({
    name,
    summary,
    subject,
    queue,
    validateRequest: area.validator(request, constantName(name, "request")),
    validateReply: area.validator(reply, constantName(name, "reply")),
  }));
  const members = (side: "request" | "reply") =>
    operations
      .map(
        (operation) => `  ${propertyName(operation.name)}: ${area.type(operation[side], "  ", "types.")};\n`,
      )
      .join("");
  return `
import type { OperationContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** What each operation is asked with, by its name. */
export interface OperationRequest {
${members("request")}}

/** What each operation answers, by its name: ok with a value, or not with a failure. */
export interface OperationReply {
${members("reply")}}

export type OperationName = keyof OperationRequest;

/** Every operation that is answered over NATS. */
export const operationContracts: { readonly [Name in OperationName]: OperationContract & { readonly name: Name } } = ${literalOf(
    Object.fromEntries(contracts.map((contract) => [contract.name, contract])),
  )};
`;
}
