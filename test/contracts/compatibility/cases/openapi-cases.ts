import type { Json } from "#contracts/compatibility/schema/json.ts";

type Tree = { [key: string]: Json };

/** One edit of a whole document: what it does to the base, and what must be said. */
export interface DocumentCase {
  readonly edit: string;
  /** Sets values at JSON pointers; undefined removes. */
  readonly set: Readonly<Record<string, Json | undefined>>;
  readonly verdict: "compatible" | "breaking";
  /** A rule that must be among the reasons. */
  readonly rule?: string;
}

const problem: Tree = { type: "object", required: ["title"], properties: { title: { type: "string" } } };

/** A small contract with one of everything. */
export const baseDocument: Tree = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }, { url: "https://eu.example.com/" }],
  security: [{ key: [] }, { login: ["orders:read"] }],
  paths: {
    "/orders/{orderId}": {
      parameters: [{ name: "orderId", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "readOrder",
        parameters: [
          { name: "fields", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "limit", in: "query", schema: { type: "integer", default: 20 } },
          { name: "flag", in: "query", allowEmptyValue: true, schema: { type: "string" } },
          { name: "X-Tenant", in: "header", required: true, schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "ok",
            headers: {
              ETag: { required: true, schema: { type: "string" } },
              "X-Count": { schema: { type: "integer" } },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Order" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          "404": { description: "none", content: { "application/problem+json": { schema: problem } } },
        },
      },
      delete: { operationId: "deleteOrder", responses: { "204": { description: "gone" } } },
    },
    "/orders": {
      post: {
        operationId: "createOrder",
        security: [{ login: ["orders:read", "orders:write"] }],
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/NewOrder" } },
            "application/xml": { schema: { $ref: "#/components/schemas/NewOrder" } },
          },
        },
        responses: {
          "201": {
            description: "made",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
          },
        },
        callbacks: {
          done: {
            "{$request.body#/url}": {
              post: {
                requestBody: {
                  required: true,
                  content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
                },
                responses: { "200": { description: "ok" } },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    "order-changed": {
      post: {
        parameters: [{ name: "X-Signature", in: "header", required: true, schema: { type: "string" } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
        },
        responses: { "2XX": { description: "taken" } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: "https://id.example.com/token",
            scopes: { "orders:read": "", "orders:write": "" },
          },
        },
      },
    },
    schemas: {
      Text: { type: "string" },
      Order: {
        type: "object",
        required: ["id", "state"],
        properties: {
          id: { type: "string", readOnly: true },
          state: { type: "string", enum: ["open", "closed"] },
          note: { type: "string" },
          parts: { type: "array", items: { $ref: "#/components/schemas/Order" } },
        },
      },
      NewOrder: {
        type: "object",
        required: ["lines"],
        properties: {
          lines: { type: "array", items: { type: "string" } },
          secret: { type: "string", writeOnly: true },
          payment: {
            oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }],
            discriminator: { propertyName: "kind" },
          },
        },
      },
      Card: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, number: { type: "string" } },
      },
      Bank: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, iban: { type: "string" } },
      },
    },
  },
};

const get = "/paths/~1orders~1{orderId}/get";
const post = "/paths/~1orders/post";
const ok = `${get}/responses/200`;
const hook = "/webhooks/order-changed/post";
const schemas = "/components/schemas";
const callback = `${post}/callbacks/done/{$request.body#~1url}/post`;

function rows(
  verdict: DocumentCase["verdict"],
  table: readonly (readonly [edit: string, set: DocumentCase["set"], rule?: string])[],
): DocumentCase[] {
  return table.map(([edit, set, rule]) => ({ edit, set, verdict, ...(rule === undefined ? {} : { rule }) }));
}

export const documentCases: readonly DocumentCase[] = [
  ...rows("breaking", [
    ["an operation removed", { "/paths/~1orders~1{orderId}/delete": undefined }, "operation-removed"],
    ["a path removed", { "/paths/~1orders": undefined }, "operation-removed"],
    ["a webhook removed", { "/webhooks/order-changed": undefined }, "webhook-removed"],
    ["a callback removed", { [`${post}/callbacks`]: undefined }, "callback-removed"],
    [
      "a query parameter removed",
      { [`${get}/parameters/1`]: { name: "other", in: "query", schema: {} } },
      "request-parameter-removed",
    ],
    ["a parameter required", { [`${get}/parameters/1/required`]: true }, "request-parameter-became-required"],
    [
      "a required parameter added",
      { [`${get}/parameters/4`]: { name: "at", in: "query", required: true, schema: { type: "string" } } },
      "required-request-parameter-added",
    ],
    ["a header moved to the query", { [`${get}/parameters/3/in`]: "query" }, "request-parameter-removed"],
    ["a list no longer exploded", { [`${get}/parameters/0/explode`]: false }, "parameter-style-changed"],
    [
      "a list written with pipes",
      { [`${get}/parameters/0/style`]: "pipeDelimited" },
      "parameter-style-changed",
    ],
    [
      "an empty value refused",
      { [`${get}/parameters/2/allowEmptyValue`]: false },
      "request-parameter-empty-value-refused",
    ],
    ["a parameter bounded", { [`${get}/parameters/1/schema/maximum`]: 50 }, "request-schema-maximum"],
    ["a text parameter listed", { [`${get}/parameters/2/schema/enum`]: ["a"] }, "request-schema-enum"],
    ["a list parameter single", { [`${get}/parameters/0/schema`]: { type: "string", maxLength: 5 } }],
    ["a path parameter bounded", { "/paths/~1orders~1{orderId}/parameters/0/schema/maxLength": 8 }],
    ["a body required", { [`${post}/requestBody/required`]: true }, "request-body-became-required"],
    ["a body removed", { [`${post}/requestBody`]: undefined }, "request-body-removed"],
    [
      "a request media type removed",
      { [`${post}/requestBody/content/application~1xml`]: undefined },
      "request-media-type-removed",
    ],
    [
      "a request property required",
      { [`${schemas}/NewOrder/required`]: ["lines", "secret"] },
      "request-schema-required",
    ],
    [
      "a request list bounded",
      { [`${schemas}/NewOrder/properties/lines/maxItems`]: 10 },
      "request-schema-max-items",
    ],
    [
      "a request property made read-only",
      { [`${schemas}/NewOrder/properties/lines/readOnly`]: true },
      "request-property-became-read-only",
    ],
    [
      "a variant removed",
      { [`${schemas}/NewOrder/properties/payment/oneOf`]: [{ $ref: "#/components/schemas/Card" }] },
    ],
    [
      "another discriminator",
      { [`${schemas}/NewOrder/properties/payment/discriminator/propertyName`]: "type" },
      "discriminator-changed",
    ],
    [
      "the success status changed",
      { [`${post}/responses`]: { "202": { description: "later" } } },
      "success-status-removed",
    ],
    [
      "a response media type removed",
      { [`${ok}/content/text~1csv`]: undefined },
      "response-media-type-removed",
    ],
    ["a response without content", { [`${ok}/content`]: undefined }, "response-media-type-removed"],
    ["a response header removed", { [`${ok}/headers/ETag`]: undefined }, "response-header-removed"],
    [
      "a response header optional",
      { [`${ok}/headers/ETag/required`]: false },
      "response-header-became-optional",
    ],
    ["a response header of another type", { [`${ok}/headers/X-Count/schema/type`]: "string" }],
    ["a response property optional", { [`${schemas}/Order/required`]: ["id"] }, "response-schema-required"],
    [
      "an enum value added to a response",
      { [`${schemas}/Order/properties/state/enum`]: ["open", "closed", "held"] },
      "response-schema-enum",
    ],
    [
      "a response property write-only",
      { [`${schemas}/Order/properties/note/writeOnly`]: true },
      "response-property-became-write-only",
    ],
    [
      "a recursive property of another type",
      { [`${schemas}/Order/properties/parts/items`]: { type: "string" } },
      "response-schema-type",
    ],
    [
      "an error of another make",
      { [`${get}/responses/404/content/application~1problem+json/schema/required`]: [] },
      "response-schema-required",
    ],
    [
      "an alternative of security removed",
      { "/security": [{ login: ["orders:read"] }] },
      "security-tightened",
    ],
    [
      "another scope asked for",
      { "/security/1": { login: ["orders:read", "orders:write"] } },
      "security-tightened",
    ],
    ["a second scheme asked for", { "/security/0": { key: [], login: [] } }, "security-tightened"],
    [
      "another name of the key",
      { "/components/securitySchemes/key/name": "X-Other" },
      "security-scheme-changed",
    ],
    [
      "another token address",
      {
        "/components/securitySchemes/login/flows/clientCredentials/tokenUrl": "https://id2.example.com/token",
      },
      "security-scheme-changed",
    ],
    ["a server removed", { "/servers": [{ url: "https://api.example.com" }] }, "server-removed"],
    [
      "a webhook's header optional",
      { [`${hook}/parameters/0/required`]: false },
      "webhook-parameter-became-optional",
    ],
    ["a webhook's body gone", { [`${hook}/requestBody`]: undefined }, "webhook-body-removed"],
    [
      "a webhook's answer demanded",
      { [`${hook}/responses/2XX/headers`]: { "X-Seen": { required: true, schema: { type: "string" } } } },
      "callback-header-required",
    ],
    [
      "a callback's body of another type",
      { [`${callback}/requestBody/content/application~1json/schema`]: { type: "string" } },
    ],
  ]),
  ...rows("compatible", [
    ["nothing", {}],
    ["a description", { "/info/description": "Orders of customers" }],
    [
      "an operation added",
      { "/paths/~1orders/get": { responses: { "200": { description: "ok" } } } },
      "operation-added",
    ],
    [
      "a path parameter renamed",
      {
        "/paths/~1orders~1{orderId}": undefined,
        "/paths/~1orders~1{id}": {
          ...((baseDocument["paths"] as Tree)["/orders/{orderId}"] as Tree),
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        },
      },
      "path-parameter-renamed",
    ],
    ["a header written in other letters", { [`${get}/parameters/3/name`]: "x-tenant" }],
    [
      "an optional parameter added",
      { [`${get}/parameters/4`]: { name: "at", in: "query", schema: { type: "string" } } },
      "request-parameter-added",
    ],
    [
      "a parameter optional",
      { [`${get}/parameters/3/required`]: false },
      "request-parameter-became-optional",
    ],
    [
      "an integer parameter taken as text",
      { [`${get}/parameters/1/schema`]: { type: "string", default: 20 } },
    ],
    [
      "a text parameter taken as a list",
      { [`${get}/parameters/2/schema`]: { type: "array", items: { type: "string" } } },
    ],
    [
      "style and explode as they are by default",
      { [`${get}/parameters/0/style`]: "form", [`${get}/parameters/0/explode`]: true },
    ],
    ["a single value no longer exploded", { [`${get}/parameters/1/explode`]: false }],
    ["another default", { [`${get}/parameters/1/schema/default`]: 50 }, "default-changed"],
    [
      "a request media type added",
      { [`${post}/requestBody/content/text~1csv`]: { schema: { type: "string" } } },
      "request-media-type-added",
    ],
    [
      "a range of request media types",
      {
        [`${post}/requestBody/content`]: {
          "application/*": { schema: { $ref: "#/components/schemas/NewOrder" } },
        },
      },
    ],
    [
      "parameters of a media type",
      {
        [`${ok}/content/text~1csv`]: undefined,
        [`${ok}/content/text~1csv; charset=utf-8`]: { schema: { type: "string" } },
      },
    ],
    ["a request property optional", { [`${schemas}/NewOrder/required`]: [] }],
    [
      "a request property added",
      { [`${schemas}/NewOrder/properties/note`]: { type: "string" } },
      "request-property-added",
    ],
    [
      "a variant added to a request",
      {
        [`${schemas}/NewOrder/properties/payment/oneOf/2`]: { $ref: "#/components/schemas/Cash" },
        [`${schemas}/Cash`]: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" }, till: { type: "string" } },
        },
      },
    ],
    [
      "a response property added",
      { [`${schemas}/Order/properties/owner`]: { type: "string" } },
      "response-property-added",
    ],
    ["a response property required", { [`${schemas}/Order/required`]: ["id", "state", "note"] }],
    ["an enum value gone from a response", { [`${schemas}/Order/properties/state/enum`]: ["open"] }],
    [
      "a write-only property required in a component of requests and responses",
      { [`${schemas}/Order/properties/pin`]: { type: "string", writeOnly: true } },
    ],
    [
      "a response header added",
      { [`${ok}/headers/X-Page`]: { schema: { type: "integer" } } },
      "response-header-added",
    ],
    [
      "a response header required",
      { [`${ok}/headers/X-Count/required`]: true },
      "response-header-became-required",
    ],
    [
      "a response media type added",
      { [`${ok}/content/application~1xml`]: { schema: { type: "string" } } },
      "response-media-type-added",
    ],
    [
      "an error status added",
      { [`${get}/responses/409`]: { description: "conflict" } },
      "error-status-added",
    ],
    [
      "an error status as a range",
      {
        [`${get}/responses`]: {
          "200": (
            (((baseDocument["paths"] as Tree)["/orders/{orderId}"] as Tree)["get"] as Tree)[
              "responses"
            ] as Tree
          )["200"] as Json,
          "4XX": { description: "none", content: { "application/problem+json": { schema: problem } } },
        },
      },
    ],
    ["an alternative of security added", { "/security/2": {} }, "security-loosened"],
    ["alternatives in another order", { "/security": [{ login: ["orders:read"] }, { key: [] }] }],
    ["a scope fewer", { [`${post}/security/0`]: { login: ["orders:write"] } }],
    [
      "a security scheme renamed",
      {
        "/security": [{ apiKey: [] }, { login: ["orders:read"] }],
        "/components/securitySchemes/key": undefined,
        "/components/securitySchemes/apiKey": { type: "apiKey", in: "header", name: "x-key" },
      },
    ],
    ["a server added", { "/servers/2": { url: "https://us.example.com" } }, "server-added"],
    ["a slash at the end of a server", { "/servers/0/url": "https://api.example.com/" }],
    ["an operationId changed", { [`${get}/operationId`]: "getOrder" }, "operation-id-changed"],
    ["an operation deprecated", { [`${get}/deprecated`]: true }, "operation-deprecated"],
    ["a webhook's property added", { [`${schemas}/Order/properties/extra`]: { type: "integer" } }],
    [
      "a component renamed",
      {
        [`${schemas}/PurchaseOrder`]: {
          ...(((baseDocument["components"] as Tree)["schemas"] as Tree)["NewOrder"] as Tree),
        },
        [`${post}/requestBody/content/application~1json/schema`]: {
          $ref: "#/components/schemas/PurchaseOrder",
        },
      },
    ],
    [
      "a component inlined",
      {
        [`${post}/requestBody/content/application~1json/schema`]: (
          (baseDocument["components"] as Tree)["schemas"] as Tree
        )["NewOrder"] as Json,
      },
    ],
    [
      "a recursive component unrolled once",
      {
        [`${schemas}/Order/properties/parts/items`]: {
          type: "object",
          required: ["id", "state"],
          properties: {
            id: { type: "string", readOnly: true },
            state: { type: "string", enum: ["open", "closed"] },
            note: { type: "string" },
            parts: { type: "array", items: { $ref: "#/components/schemas/Order" } },
          },
        },
      },
    ],
  ]),
];
