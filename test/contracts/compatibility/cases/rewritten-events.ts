import type { Json } from "#contracts/compatibility/schema/json.ts";
import type { DocumentRewriting } from "./rewritten-documents.ts";

type Tree = Readonly<Record<string, Json>>;

const text: Json = { type: "string" };
const order: Json = { type: "object", required: ["id"], properties: { id: text, note: text } };
const traced: Json = { type: "object", required: ["trace"], properties: { trace: text } };
const info: Json = { title: "Events", version: "1.0.0" };
const channelRef = (name: string): Json => ({ $ref: `#/channels/${name}` });
const messageRef = (name: string): Json => ({ $ref: `#/components/messages/${name}` });
const inChannel = (channel: string, name: string): Json => ({
  $ref: `#/channels/${channel}/messages/${name}`,
});

/** AsyncAPI 3.0 with one channel `orders`. */
function modern(messages: Tree, more: Tree = {}, operation: Tree = {}): Json {
  return {
    asyncapi: "3.0.0",
    info,
    channels: { orders: { address: "orders", messages } },
    operations: { takeOrders: { action: "receive", channel: channelRef("orders"), ...operation } },
    ...more,
  };
}

/** AsyncAPI 2.6 with one channel `orders`, to which clients publish. */
function classic(message: Json, more: Tree = {}, operation: Tree = {}): Json {
  return {
    asyncapi: "2.6.0",
    info,
    channels: { orders: { publish: { operationId: "takeOrders", message, ...operation } } },
    ...more,
  };
}

const placed: Tree = { name: "OrderPlaced", payload: order };
const dropped: Tree = {
  name: "OrderDropped",
  payload: { type: "object", required: ["id", "reason"], properties: { id: text, reason: text } },
};

const places: readonly DocumentRewriting[] = [
  {
    edit: "a message as a component",
    before: modern({ placed }),
    after: modern({ placed: messageRef("placed") }, { components: { messages: { placed } } }),
  },
  {
    edit: "a message as a component of 2.6",
    before: classic(placed),
    after: classic(messageRef("placed"), { components: { messages: { placed } } }),
  },
  { edit: "oneOf of one message", before: classic(placed), after: classic({ oneOf: [placed] }) },
  {
    edit: "messages in another order",
    before: classic({ oneOf: [placed, dropped] }),
    after: classic({ oneOf: [dropped, placed] }),
  },
  {
    edit: "a payload as a component",
    before: modern({ placed }),
    after: modern(
      { placed: { name: "OrderPlaced", payload: { $ref: "#/components/schemas/Order" } } },
      { components: { schemas: { Order: order } } },
    ),
  },
  {
    edit: "a channel by reference",
    before: modern({ placed }),
    after: {
      ...(modern({ placed }) as Tree),
      channels: { orders: { $ref: "#/components/channels/orders" } },
      components: { channels: { orders: { address: "orders", messages: { placed } } } },
    },
  },
  {
    edit: "a channel under another key",
    before: modern({ placed }),
    after: {
      ...(modern({}, {}, { channel: channelRef("inbox") }) as Tree),
      channels: { inbox: { address: "orders", messages: { placed } } },
    },
  },
  {
    edit: "an operation by reference",
    before: modern({ placed }),
    after: {
      ...(modern({ placed }) as Tree),
      operations: { takeOrders: { $ref: "#/components/operations/take" } },
      components: { operations: { take: { action: "receive", channel: channelRef("orders") } } },
    },
  },
  {
    edit: "an operation under another key",
    before: modern({ placed }),
    after: {
      ...(modern({ placed }) as Tree),
      operations: { receiveOrders: { action: "receive", channel: channelRef("orders") } },
    },
  },
  {
    edit: "all messages of the channel named",
    before: modern({ placed, dropped }),
    after: modern(
      { placed, dropped },
      {},
      { messages: [inChannel("orders", "dropped"), inChannel("orders", "placed")] },
    ),
  },
  {
    edit: "one operation for each message",
    before: modern({ placed, dropped }),
    after: {
      ...(modern({ placed, dropped }) as Tree),
      operations: {
        take: { action: "receive", channel: channelRef("orders"), messages: [inChannel("orders", "placed")] },
        drop: {
          action: "receive",
          channel: channelRef("orders"),
          messages: [inChannel("orders", "dropped")],
        },
      },
    },
  },
  {
    edit: "a message under another key with its name",
    before: modern({ placed }),
    after: modern({ created: placed }),
  },
  {
    edit: "a message that nobody names",
    before: modern({ placed: { payload: order } }),
    after: modern({ created: { payload: order } }),
  },
  {
    edit: "two channels of one address",
    before: modern({ placed, dropped }),
    after: {
      ...(modern({}) as Tree),
      channels: {
        a: { address: "orders", messages: { placed } },
        b: { address: "orders", messages: { dropped } },
      },
      operations: {
        one: { action: "receive", channel: channelRef("a") },
        two: { action: "receive", channel: channelRef("b") },
      },
    },
  },
];

const traits: readonly DocumentRewriting[] = [
  {
    edit: "the trait of a message written out",
    before: modern({ placed: { ...placed, traits: [{ headers: traced, contentType: "application/json" }] } }),
    after: modern({ placed: { ...placed, headers: traced, contentType: "application/json" } }),
  },
  {
    edit: "the trait of a message of 2.6 as a component",
    before: classic({ ...placed, headers: traced }),
    after: classic(
      { ...placed, traits: [{ $ref: "#/components/messageTraits/traced" }] },
      { components: { messageTraits: { traced: { headers: traced } } } },
    ),
  },
  {
    edit: "the trait of an operation written out",
    before: modern({ placed }, {}, { traits: [{ bindings: { amqp: { ack: true } } }] }),
    after: modern({ placed }, {}, { bindings: { amqp: { ack: true } } }),
  },
  {
    edit: "a trait that says nothing of the wire",
    before: modern({ placed }),
    after: modern({
      placed: { ...placed, traits: [{ summary: "An order", tags: [{ name: "sales" }], "x-owner": "sales" }] },
    }),
  },
  {
    edit: "headers in a trait and in the message",
    before: modern({
      placed: {
        ...placed,
        headers: { type: "object", required: ["trace", "id"], properties: { trace: text, id: text } },
      },
    }),
    after: modern({
      placed: {
        ...placed,
        headers: { type: "object", required: ["id"], properties: { id: text } },
        traits: [{ headers: traced }],
      },
    }),
  },
  {
    edit: "a correlation id as a component",
    before: modern({
      placed: { ...placed, headers: traced, correlationId: { location: "$message.header#/trace" } },
    }),
    after: modern(
      {
        placed: { ...placed, headers: traced, correlationId: { $ref: "#/components/correlationIds/trace" } },
      },
      { components: { correlationIds: { trace: { location: "$message.header#/trace" } } } },
    ),
  },
  {
    edit: "the default content type said",
    before: modern({ placed }, { defaultContentType: "application/json" }),
    after: modern({ placed: { ...placed, contentType: "application/json" } }),
  },
  {
    edit: "a payload in its wrapper",
    before: modern({ placed }),
    after: modern({
      placed: {
        ...placed,
        payload: { schemaFormat: "application/schema+json;version=draft-07", schema: order },
      },
    }),
  },
  {
    edit: "a schema format said in 2.6",
    before: classic(placed),
    after: classic({ ...placed, schemaFormat: "application/vnd.aai.asyncapi;version=2.6.0" }),
  },
  {
    edit: "bindings with their version",
    before: modern({ placed }, {}, { bindings: { nats: { queue: "orders" } } }),
    after: modern({ placed }, {}, { bindings: { nats: { queue: "orders", bindingVersion: "0.1.0" } } }),
  },
  {
    edit: "bindings as a component",
    before: modern({ placed }, {}, { bindings: { nats: { queue: "orders" } } }),
    after: modern(
      { placed },
      { components: { operationBindings: { queued: { nats: { queue: "orders" } } } } },
      { bindings: { $ref: "#/components/operationBindings/queued" } },
    ),
  },
];

const regions: Tree = { region: { enum: ["eu", "us"], description: "Where it was posted" } };
const posted = (address: string, parameters: Tree, more: Tree = {}): Json => ({
  asyncapi: "3.0.0",
  info,
  channels: { invoices: { address, parameters, messages: { posted: { payload: order } } } },
  operations: { post: { action: "send", channel: channelRef("invoices") } },
  ...more,
});

const addresses: readonly DocumentRewriting[] = [
  {
    edit: "a parameter of an address under another name",
    before: posted("invoices.{region}", regions),
    after: posted("invoices.{area}", { area: regions["region"] as Json }),
  },
  {
    edit: "a parameter of an address as a component",
    before: posted("invoices.{region}", regions),
    after: posted(
      "invoices.{region}",
      { region: { $ref: "#/components/parameters/region" } },
      { components: { parameters: regions } },
    ),
  },
  {
    edit: "a server under another key",
    before: modern({ placed }, { servers: { main: { host: "nats.example.com", protocol: "nats" } } }),
    after: modern(
      { placed },
      { servers: { production: { host: "nats.example.com", protocol: "nats", description: "Production" } } },
    ),
  },
  {
    edit: "a host in other letters",
    before: modern({ placed }, { servers: { main: { host: "nats.example.com", protocol: "nats" } } }),
    after: modern({ placed }, { servers: { main: { host: "NATS.example.com", protocol: "nats" } } }),
  },
];

const login: Tree = { login: { type: "userPassword" } };
const conversions: readonly DocumentRewriting[] = [
  { edit: "a message", before: classic(placed), after: modern({ placed }) },
  {
    edit: "several messages",
    before: classic({ oneOf: [placed, dropped] }),
    after: modern({ placed, dropped }),
  },
  {
    edit: "messages as components",
    before: classic(
      { oneOf: [messageRef("placed"), messageRef("dropped")] },
      { components: { messages: { placed: { payload: order }, dropped } } },
    ),
    after: modern(
      { placed: messageRef("placed"), dropped: messageRef("dropped") },
      { components: { messages: { placed: { payload: order }, dropped } } },
    ),
  },
  {
    edit: "what the application sends",
    before: { asyncapi: "2.6.0", info, channels: { orders: { subscribe: { message: placed } } } },
    after: modern({ placed }, {}, { action: "send" }),
  },
  {
    edit: "both directions",
    before: {
      asyncapi: "2.6.0",
      info,
      channels: { orders: { subscribe: { message: placed }, publish: { message: dropped } } },
    },
    after: {
      asyncapi: "3.0.0",
      info,
      channels: { orders: { address: "orders", messages: { placed, dropped } } },
      operations: {
        send: { action: "send", channel: channelRef("orders"), messages: [inChannel("orders", "placed")] },
        take: {
          action: "receive",
          channel: channelRef("orders"),
          messages: [inChannel("orders", "dropped")],
        },
      },
    },
  },
  {
    edit: "a server",
    before: classic(placed, { servers: { main: { url: "nats://nats.example.com:4222", protocol: "nats" } } }),
    after: modern({ placed }, { servers: { main: { host: "nats.example.com:4222", protocol: "nats" } } }),
  },
  {
    edit: "a server with a path",
    before: classic(placed, { servers: { main: { url: "mqtt.example.com/ws", protocol: "mqtt" } } }),
    after: modern(
      { placed },
      { servers: { main: { host: "mqtt.example.com", pathname: "/ws", protocol: "mqtt" } } },
    ),
  },
  {
    edit: "a parameter with a schema",
    before: {
      asyncapi: "2.6.0",
      info,
      channels: {
        "invoices.{region}": {
          parameters: { region: { schema: { type: "string", enum: ["eu", "us"] } } },
          subscribe: { message: { payload: order } },
        },
      },
    },
    after: posted("invoices.{region}", regions),
  },
  {
    edit: "headers and traits",
    before: classic({ ...placed, traits: [{ headers: traced }] }),
    after: modern({ placed: { ...placed, headers: traced } }),
  },
  {
    edit: "bindings of an operation",
    before: classic(placed, {}, { bindings: { nats: { queue: "orders" } } }),
    after: modern({ placed }, {}, { bindings: { nats: { queue: "orders" } } }),
  },
  {
    edit: "the security of a server",
    before: classic(placed, {
      servers: { main: { url: "nats.example.com", protocol: "nats", security: [{ login: [] }] } },
      components: { securitySchemes: login },
    }),
    after: modern(
      { placed },
      {
        servers: {
          main: {
            host: "nats.example.com",
            protocol: "nats",
            security: [{ $ref: "#/components/securitySchemes/login" }],
          },
        },
        components: { securitySchemes: login },
      },
    ),
  },
  {
    edit: "the security of an operation",
    before: classic(placed, { components: { securitySchemes: login } }, { security: [{ login: [] }] }),
    after: modern(
      { placed },
      { components: { securitySchemes: login } },
      { security: [{ $ref: "#/components/securitySchemes/login" }] },
    ),
  },
  {
    edit: "another version of 2.x",
    before: { ...(classic(placed) as Tree), asyncapi: "2.0.0" },
    after: classic(placed),
  },
];

/** The same event contract in other words, read in both directions. */
export const eventRewritings: readonly DocumentRewriting[] = [
  ...places,
  ...traits,
  ...addresses,
  ...conversions.map((each) => ({ ...each, edit: `from 2.x to 3.0: ${each.edit}` })),
];
