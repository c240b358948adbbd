import type { Json } from "#contracts/compatibility/schema/json.ts";
import type { DocumentCase } from "./openapi-cases.ts";

const text: Json = { type: "string" };

function event(type: string, data: Json): Json {
  return {
    type: "object",
    required: ["id", "type", "data"],
    properties: { id: text, type: { const: type }, data },
  };
}

/** A small contract with one of everything, AsyncAPI 3.0. */
export const baseEvents: { [key: string]: Json } = {
  asyncapi: "3.0.0",
  info: { title: "Events", version: "1.0.0" },
  defaultContentType: "application/json",
  servers: {
    main: { host: "nats.example.com", protocol: "nats" },
    spare: { host: "nats2.example.com", protocol: "nats" },
  },
  channels: {
    invoices: {
      address: "invoices.{region}.posted",
      parameters: { region: { enum: ["eu", "us"], location: "$message.payload#/region" } },
      messages: {
        posted: { $ref: "#/components/messages/posted" },
        canceled: { $ref: "#/components/messages/canceled" },
      },
      bindings: { kafka: { topic: "invoices", partitions: 3 } },
    },
    commands: {
      address: "orders.submit",
      messages: {
        submit: { $ref: "#/components/messages/submit" },
        cancel: { $ref: "#/components/messages/cancel" },
      },
    },
    answers: { address: null, messages: { submitted: { $ref: "#/components/messages/submitted" } } },
  },
  operations: {
    publishInvoices: {
      action: "send",
      channel: { $ref: "#/channels/invoices" },
      bindings: { amqp: { ack: true } },
    },
    takeOrders: {
      action: "receive",
      channel: { $ref: "#/channels/commands" },
      reply: {
        address: { location: "$message.header#/replyTo" },
        channel: { $ref: "#/channels/answers" },
        messages: [{ $ref: "#/channels/answers/messages/submitted" }],
      },
    },
  },
  components: {
    messageTraits: {
      traced: { headers: { type: "object", required: ["trace"], properties: { trace: text } } },
    },
    messages: {
      posted: {
        name: "InvoicePosted",
        traits: [{ $ref: "#/components/messageTraits/traced" }],
        correlationId: { location: "$message.header#/trace" },
        payload: event("invoice.posted", { $ref: "#/components/schemas/Invoice" }),
      },
      canceled: {
        name: "InvoiceCanceled",
        payload: event("invoice.canceled", { $ref: "#/components/schemas/Invoice" }),
      },
      submit: { name: "SubmitOrder", payload: { $ref: "#/components/schemas/Order" } },
      cancel: {
        name: "CancelOrder",
        payload: { type: "object", required: ["reason"], properties: { reason: text } },
      },
      submitted: {
        name: "OrderSubmitted",
        payload: { type: "object", required: ["orderId"], properties: { orderId: text } },
      },
    },
    schemas: {
      Invoice: {
        type: "object",
        required: ["number", "state"],
        properties: {
          number: text,
          state: { enum: ["open", "paid"] },
          note: text,
          credits: { type: "array", items: { $ref: "#/components/schemas/Invoice" } },
        },
      },
      Order: { type: "object", required: ["account"], properties: { account: text, note: text } },
    },
  },
};

const messages = "/components/messages";
const schemas = "/components/schemas";

function rows(
  verdict: DocumentCase["verdict"],
  table: readonly (readonly [edit: string, set: DocumentCase["set"], rule?: string])[],
): DocumentCase[] {
  return table.map(([edit, set, rule]) => ({ edit, set, verdict, ...(rule === undefined ? {} : { rule }) }));
}

export const eventCases: readonly DocumentCase[] = [
  ...rows("breaking", [
    ["another address", { "/channels/commands/address": "orders.submit.v2" }, "channel-removed"],
    [
      "an operation removed",
      { "/operations/takeOrders": undefined, "/channels/commands": undefined },
      "channel-removed",
    ],
    ["the action turned round", { "/operations/takeOrders/action": "send" }, "channel-action-flipped"],
    [
      "a received message removed",
      { "/channels/commands/messages/cancel": undefined },
      "received-message-removed",
    ],
    ["a sent message removed", { "/channels/invoices/messages/canceled": undefined }, "sent-message-removed"],
    [
      "a sent message that cannot be told apart",
      { "/channels/invoices/messages/other": { payload: { type: "object" } } },
      "sent-message-added",
    ],
    [
      "a property of a command required",
      { [`${schemas}/Order/required`]: ["account", "note"] },
      "request-schema-required",
    ],
    [
      "a property of an event optional",
      { [`${schemas}/Invoice/required`]: ["number"] },
      "response-schema-required",
    ],
    [
      "a state added to an event",
      { [`${schemas}/Invoice/properties/state/enum`]: ["open", "paid", "void"] },
      "response-schema-enum",
    ],
    [
      "another type deep in an event",
      { [`${schemas}/Invoice/properties/credits/items`]: text },
      "response-schema-type",
    ],
    [
      "another CloudEvents type",
      { [`${messages}/posted/payload/properties/type/const`]: "invoice.posted.v2" },
      "response-schema-enum",
    ],
    [
      "a header optional in an event",
      { "/components/messageTraits/traced/headers/required": [] },
      "response-schema-required",
    ],
    [
      "another content type",
      { [`${messages}/submit/contentType`]: "application/xml" },
      "message-content-type-changed",
    ],
    [
      "another default content type",
      { "/defaultContentType": "application/cbor" },
      "message-content-type-changed",
    ],
    [
      "the correlation id moved",
      { [`${messages}/posted/correlationId/location`]: "$message.payload#/id" },
      "correlation-id-changed",
    ],
    ["the reply removed", { "/operations/takeOrders/reply": undefined }, "reply-removed"],
    [
      "the reply's address changed",
      { "/operations/takeOrders/reply/address/location": "$message.payload#/replyTo" },
      "reply-address-changed",
    ],
    [
      "a property of the reply optional",
      { [`${messages}/submitted/payload/required`]: [] },
      "response-schema-required",
    ],
    ["another binding", { "/channels/invoices/bindings/kafka/topic": "invoices2" }, "binding-changed"],
    [
      "a binding of an operation removed",
      { "/operations/publishInvoices/bindings": undefined },
      "binding-changed",
    ],
    [
      "a value of an address parameter added",
      { "/channels/invoices/parameters/region/enum": ["eu", "us", "uk"] },
      "response-schema-enum",
    ],
    [
      "an address parameter taken from elsewhere",
      { "/channels/invoices/parameters/region/location": "$message.header#/region" },
      "channel-parameter-moved",
    ],
    ["a server removed", { "/servers/spare": undefined }, "server-removed"],
  ]),
  ...rows("compatible", [
    ["nothing", {}],
    ["a description", { "/channels/invoices/description": "Invoices" }],
    [
      "a channel's key",
      {
        "/channels/commands": undefined,
        "/channels/orders": (baseEvents["channels"] as Record<string, Json>)["commands"],
        "/operations/takeOrders/channel/$ref": "#/channels/orders",
      },
    ],
    [
      "a message's key",
      {
        "/channels/commands/messages": {
          send: { $ref: "#/components/messages/order" },
          cancel: { $ref: "#/components/messages/cancel" },
        },
        [`${messages}/submit`]: undefined,
        [`${messages}/order`]: (
          (baseEvents["components"] as Record<string, Json>)["messages"] as Record<string, Json>
        )["submit"],
      },
    ],
    [
      "an address parameter renamed",
      {
        "/channels/invoices/address": "invoices.{area}.posted",
        "/channels/invoices/parameters": {
          area: { enum: ["eu", "us"], location: "$message.payload#/region" },
        },
      },
    ],
    [
      "a message named otherwise but of the same type",
      { [`${messages}/posted/name`]: "Posted" },
      "message-renamed",
    ],
    [
      "an operation's key",
      {
        "/operations/publishInvoices": undefined,
        "/operations/sendInvoices": (baseEvents["operations"] as Record<string, Json>)["publishInvoices"],
      },
      "event-operation-renamed",
    ],
    [
      "a channel added",
      {
        "/channels/refunds": { address: "refunds", messages: {} },
        "/operations/publishRefunds": { action: "send", channel: { $ref: "#/channels/refunds" } },
      },
      "channel-added",
    ],
    [
      "a received message added",
      { "/channels/commands/messages/change": { name: "ChangeOrder", payload: { type: "object" } } },
      "received-message-added",
    ],
    [
      "a sent message with its own type",
      {
        "/channels/invoices/messages/refunded": {
          name: "InvoiceRefunded",
          payload: event("invoice.refunded", text),
        },
      },
      "sent-message-added",
    ],
    ["a property of a command optional", { [`${schemas}/Order/required`]: [] }],
    ["a property of an event required", { [`${schemas}/Invoice/required`]: ["number", "state", "note"] }],
    ["a state that no event has any more", { [`${schemas}/Invoice/properties/state/enum`]: ["open"] }],
    ["a property of an event added", { [`${schemas}/Invoice/properties/due`]: text }],
    ["a recursive payload untouched beside another", { [`${schemas}/Order/properties/extra`]: text }],
    [
      "a trait written out",
      {
        [`${messages}/posted/traits`]: undefined,
        [`${messages}/posted/headers`]: { type: "object", required: ["trace"], properties: { trace: text } },
      },
    ],
    ["a content type that was the default", { [`${messages}/submit/contentType`]: "application/json" }],
    [
      "a correlation id where none was",
      { [`${messages}/submit/correlationId`]: { location: "$message.header#/trace" } },
    ],
    ["a reply where none was", { "/operations/publishInvoices/reply": { messages: [] } }, "reply-added"],
    [
      "a binding where none was",
      { "/channels/commands/bindings": { nats: { queue: "orders" } } },
      "binding-added",
    ],
    ["a binding's version", { "/channels/invoices/bindings/kafka/bindingVersion": "0.5.0" }],
    ["a server added", { "/servers/third": { host: "nats3.example.com", protocol: "nats" } }, "server-added"],
    [
      "a schema in its wrapper",
      {
        [`${messages}/submit/payload`]: {
          schemaFormat: "application/vnd.aai.asyncapi+json;version=3.0.0",
          schema: { $ref: "#/components/schemas/Order" },
        },
      },
    ],
    ["a message deprecated", { [`${messages}/cancel/deprecated`]: true }, "message-deprecated"],
  ]),
];
