import type { Json } from "#contracts/compatibility/schema/json.ts";

/** One contract said in two ways. */
export interface DocumentRewriting {
  readonly edit: string;
  readonly before: Json;
  readonly after: Json;
}
type Tree = Readonly<Record<string, Json>>;

const text: Json = { type: "string" };
const order: Json = { type: "object", required: ["id"], properties: { id: text, note: text } };
const json = (schema: Json): Json => ({ "application/json": { schema } });
const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const answers: Tree = { "200": { description: "ok", content: json(order) } };
const limit: Json = { name: "limit", in: "query", schema: { type: "integer" } };
const key: Json = { name: "id", in: "path", required: true, schema: text };

function contract(paths: Tree, more: Tree = {}): Json {
  return { openapi: "3.1.0", info: { title: "Orders", version: "1.0.0" }, paths, ...more };
}
const list = (operation: Tree, more: Tree = {}): Json =>
  contract({ "/orders": { get: { responses: answers, ...operation } } }, more);
const make = (content: Json, components: Tree = {}): Json =>
  contract(
    { "/orders": { post: { requestBody: { required: true, content }, responses: answers } } },
    { components },
  );
const answered = (responses: Tree, components: Tree = {}): Json =>
  contract({ "/orders": { get: { responses } } }, { components });
const at = (...urls: string[]): Json => urls.map((url) => ({ url }));

const schemes: Tree = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  login: { type: "http", scheme: "bearer" },
};
const secured = (operation: Tree, more: Tree = {}, securitySchemes: Tree = schemes): Json =>
  list(operation, { components: { securitySchemes }, ...more });

const places: readonly DocumentRewriting[] = [
  {
    edit: "a parameter of the path",
    before: contract({ "/orders/{id}": { get: { parameters: [key], responses: answers } } }),
    after: contract({ "/orders/{id}": { parameters: [key], get: { responses: answers } } }),
  },
  {
    edit: "a parameter as a component",
    before: list({ parameters: [limit] }),
    after: list({ parameters: [ref("parameters", "limit")] }, { components: { parameters: { limit } } }),
  },
  {
    edit: "a parameter that the operation says again",
    before: contract({ "/orders": { get: { parameters: [limit], responses: answers } } }),
    after: contract({
      "/orders": {
        parameters: [{ name: "limit", in: "query", required: true, schema: text }],
        get: { parameters: [limit], responses: answers },
      },
    }),
  },
  {
    edit: "a path by reference",
    before: list({}),
    after: contract(
      { "/orders": ref("pathItems", "orders") },
      { components: { pathItems: { orders: { get: { responses: answers } } } } },
    ),
  },
  {
    edit: "an answer by reference",
    before: answered(answers),
    after: answered({ "200": ref("responses", "Order") }, { responses: { Order: answers["200"] as Json } }),
  },
  {
    edit: "a body by reference",
    before: make(json(order)),
    after: contract(
      { "/orders": { post: { requestBody: ref("requestBodies", "Order"), responses: answers } } },
      { components: { requestBodies: { Order: { required: true, content: json(order) } } } },
    ),
  },
  {
    edit: "a header by reference",
    before: answered({ "200": { description: "ok", headers: { ETag: { required: true, schema: text } } } }),
    after: answered(
      { "200": { description: "ok", headers: { etag: ref("headers", "ETag") } } },
      { headers: { ETag: { required: true, schema: text } } },
    ),
  },
  {
    edit: "a schema by reference",
    before: make(json(order)),
    after: make(json(ref("schemas", "Order")), { schemas: { Order: order } }),
  },
  {
    edit: "a schema by two references",
    before: make(json(ref("schemas", "A")), { schemas: { A: order } }),
    after: make(json(ref("schemas", "B")), { schemas: { B: ref("schemas", "C"), C: order } }),
  },
  {
    edit: "a webhook by reference",
    before: list(
      {},
      {
        webhooks: {
          changed: {
            post: { requestBody: { content: json(order) }, responses: { "200": { description: "ok" } } },
          },
        },
      },
    ),
    after: list(
      {},
      {
        webhooks: { changed: ref("pathItems", "changed") },
        components: {
          pathItems: {
            changed: {
              post: { requestBody: { content: json(order) }, responses: { "200": { description: "ok" } } },
            },
          },
        },
      },
    ),
  },
  {
    edit: "another name of a path parameter",
    before: contract({
      "/a/{id}/b/{no}": { get: { parameters: [key, { ...(key as Tree), name: "no" }], responses: answers } },
    }),
    after: contract({
      "/a/{a}/b/{b}": {
        get: {
          parameters: [
            { ...(key as Tree), name: "b" },
            { ...(key as Tree), name: "a" },
          ],
          responses: answers,
        },
      },
    }),
  },
  {
    edit: "paths in another order",
    before: contract({ "/a": { get: { responses: answers } }, "/b": { get: { responses: answers } } }),
    after: contract({ "/b": { get: { responses: answers } }, "/a": { get: { responses: answers } } }),
  },
];

const defaults: readonly DocumentRewriting[] = [
  {
    edit: "style and explode of a query",
    before: list({ parameters: [{ name: "ids", in: "query", schema: { type: "array", items: text } }] }),
    after: list({
      parameters: [
        {
          name: "ids",
          in: "query",
          style: "form",
          explode: true,
          required: false,
          deprecated: false,
          allowReserved: false,
          schema: { type: "array", items: text },
        },
      ],
    }),
  },
  {
    edit: "style of a header",
    before: list({ parameters: [{ name: "X-Ids", in: "header", schema: { type: "array", items: text } }] }),
    after: list({
      parameters: [
        {
          name: "x-ids",
          in: "header",
          style: "simple",
          explode: false,
          schema: { type: "array", items: text },
        },
      ],
    }),
  },
  {
    edit: "a body that is not required",
    before: contract({ "/orders": { post: { requestBody: { content: json(order) }, responses: answers } } }),
    after: contract({
      "/orders": { post: { requestBody: { required: false, content: json(order) }, responses: answers } },
    }),
  },
  { edit: "no security said in two ways", before: list({}), after: list({ security: [] }) },
  {
    edit: "no credentials as an alternative",
    before: list({ security: [] }),
    after: list({ security: [{}] }),
  },
  { edit: "a server that is the default", before: list({}), after: list({}, { servers: [{ url: "/" }] }) },
  { edit: "deprecated false", before: list({}), after: list({ deprecated: false }) },
  {
    edit: "tags, summaries and links to documents",
    before: list({}),
    after: list(
      {
        tags: ["orders"],
        summary: "All",
        description: "Orders",
        externalDocs: { url: "https://example.com" },
        "x-owner": "sales",
      },
      { tags: [{ name: "orders" }] },
    ),
  },
  {
    edit: "headers that OpenAPI ignores",
    before: list({}),
    after: list({
      parameters: [
        { name: "Accept", in: "header", required: true, schema: text },
        { name: "Authorization", in: "header", required: true, schema: text },
        { name: "content-type", in: "header", required: true, schema: text },
      ],
    }),
  },
  {
    edit: "a Content-Type among the headers of an answer",
    before: answered({
      "200": {
        description: "ok",
        headers: { "Content-Type": { required: true, schema: text } },
        content: json(order),
      },
    }),
    after: answered(answers),
  },
];

const contents: readonly DocumentRewriting[] = [
  {
    edit: "a media type with a charset",
    before: make(json(order)),
    after: make({ "application/json; charset=utf-8": { schema: order } }),
  },
  {
    edit: "a media type in other letters",
    before: make(json(order)),
    after: make({ "Application/JSON": { schema: order } }),
  },
  {
    edit: "a file without a schema",
    before: answered({
      "200": {
        description: "ok",
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    }),
    after: answered({ "200": { description: "ok", content: { "application/octet-stream": {} } } }),
  },
  {
    edit: "a picture with its encoding",
    before: make({ "image/png": { schema: { type: "string", format: "binary" } } }),
    after: make({ "image/png": { schema: { contentMediaType: "image/png" } } }),
  },
  {
    edit: "a body without a schema",
    before: make({ "application/json": {} }),
    after: make({ "application/json": { schema: {} } }),
  },
  {
    edit: "an error for all other statuses",
    before: answered({
      ...answers,
      "404": { description: "none", content: json(text) },
      default: { description: "other", content: json(text) },
    }),
    after: answered({ ...answers, default: { description: "other", content: json(text) } }),
  },
  {
    edit: "errors as a range",
    before: answered({
      ...answers,
      "404": { description: "none", content: json(text) },
      "409": { description: "conflict", content: json(text) },
    }),
    after: answered({ ...answers, "4XX": { description: "none", content: json(text) } }),
  },
  {
    edit: "a range in small letters",
    before: answered({ "2XX": { description: "ok", content: json(order) } }),
    after: answered({ "2xx": { description: "ok", content: json(order) } }),
  },
];

const access: readonly DocumentRewriting[] = [
  {
    edit: "security of all operations",
    before: secured({ security: [{ key: [] }] }),
    after: secured({}, { security: [{ key: [] }] }),
  },
  {
    edit: "alternatives in another order",
    before: secured({ security: [{ key: [] }, { login: [] }] }),
    after: secured({ security: [{ login: [] }, { key: [] }] }),
  },
  {
    edit: "an alternative that asks for more beside one that asks for less",
    before: secured({ security: [{ key: [] }] }),
    after: secured({ security: [{ key: [] }, { key: [], login: [] }] }),
  },
  {
    edit: "a scheme under another name",
    before: secured({ security: [{ login: [] }] }),
    after: secured({ security: [{ bearer: [] }] }, {}, { bearer: { type: "http", scheme: "Bearer" } }),
  },
  {
    edit: "two schemes that swap their names",
    before: secured({ security: [{ key: [] }] }),
    after: secured(
      { security: [{ login: [] }] },
      {},
      { login: schemes["key"] as Json, key: schemes["login"] as Json },
    ),
  },
  {
    edit: "a scheme that nobody uses",
    before: secured({ security: [{ key: [] }] }),
    after: secured({ security: [{ key: [] }] }, {}, { key: schemes["key"] as Json }),
  },
];

const servers: readonly DocumentRewriting[] = [
  {
    edit: "a path that begins in the server",
    before: contract(
      { "/orders": { get: { responses: answers } } },
      { servers: at("https://api.example.com/v1") },
    ),
    after: contract(
      { "/v1/orders": { get: { responses: answers } } },
      { servers: at("https://api.example.com") },
    ),
  },
  {
    edit: "a part of the path that moves to the server",
    before: contract(
      {
        "/v1/orders": { get: { responses: answers } },
        "/v1/orders/{id}": { get: { parameters: [key], responses: answers } },
      },
      { servers: at("https://a.example.com/api", "https://b.example.com/api/") },
    ),
    after: contract(
      {
        "/orders": { get: { responses: answers } },
        "/orders/{id}": { get: { parameters: [key], responses: answers } },
      },
      { servers: at("https://a.example.com/api/v1", "https://b.example.com/api/v1") },
    ),
  },
  {
    edit: "servers of the path",
    before: contract(
      { "/orders": { get: { responses: answers } } },
      { servers: at("https://api.example.com") },
    ),
    after: contract({ "/orders": { servers: at("https://api.example.com"), get: { responses: answers } } }),
  },
  {
    edit: "servers of the operation",
    before: contract(
      { "/orders": { get: { responses: answers } } },
      { servers: at("https://api.example.com") },
    ),
    after: contract(
      { "/orders": { get: { servers: at("https://api.example.com/"), responses: answers } } },
      { servers: at("https://other.example.com") },
    ),
  },
  {
    edit: "a server for each value of a variable",
    before: list(
      {},
      {
        servers: [
          {
            url: "https://{region}.example.com",
            variables: { region: { default: "eu", enum: ["eu", "us"] } },
          },
        ],
      },
    ),
    after: list({}, { servers: at("https://us.example.com", "https://eu.example.com") }),
  },
  {
    edit: "servers in another order",
    before: list({}, { servers: at("https://a.example.com", "https://b.example.com") }),
    after: list({}, { servers: at("https://b.example.com/", "https://a.example.com") }),
  },
  {
    edit: "a host in other letters",
    before: list({}, { servers: at("https://api.example.com/v1") }),
    after: list({}, { servers: at("HTTPS://API.example.com/v1") }),
  },
];

/** The same contract in the words of OpenAPI 3.0 and of 3.1. */
const old = (schema: Json, schemas: Tree = {}): Json => ({
  ...(make(json(schema), { schemas }) as Tree),
  openapi: "3.0.3",
});
const next = (schema: Json, schemas: Tree = {}): Json => make(json(schema), { schemas });
const versions: readonly DocumentRewriting[] = [
  {
    edit: "nullable",
    before: old({ type: "string", nullable: true }),
    after: next({ type: ["string", "null"] }),
  },
  {
    edit: "nullable without a type",
    before: old({ nullable: true, properties: { a: text } }),
    after: next({ properties: { a: text } }),
  },
  {
    edit: "a nullable enum with null",
    before: old({ type: "string", nullable: true, enum: ["a", null] }),
    after: next({ type: ["string", "null"], enum: ["a", null] }),
  },
  {
    edit: "a nullable enum without null",
    before: old({ type: "string", nullable: true, enum: ["a"] }),
    after: next({ type: "string", enum: ["a"] }),
  },
  {
    edit: "a nullable object",
    before: old({ type: "object", nullable: true, properties: { a: text } }),
    after: next({ oneOf: [{ type: "object", properties: { a: text } }, { type: "null" }] }),
  },
  { edit: "nullable false", before: old({ type: "string", nullable: false }), after: next(text) },
  {
    edit: "exclusive bounds",
    before: old({ type: "number", minimum: 0, exclusiveMinimum: true, maximum: 10, exclusiveMaximum: false }),
    after: next({ type: "number", exclusiveMinimum: 0, maximum: 10 }),
  },
  {
    edit: "an example",
    before: old({ type: "string", example: "a" }),
    after: next({ type: "string", examples: ["a"] }),
  },
  {
    edit: "siblings of a reference that do not count",
    before: old(
      {
        type: "object",
        properties: { a: { ...(ref("schemas", "T") as Tree), maxLength: 5, description: "a" } },
      },
      { T: text },
    ),
    after: next({ type: "object", properties: { a: ref("schemas", "T") } }, { T: text }),
  },
  {
    edit: "base64",
    before: old({ type: "string", format: "byte" }),
    after: next({ type: "string", contentEncoding: "base64" }),
  },
  {
    edit: "a whole contract",
    before: {
      ...(contract(
        {
          "/orders/{id}": {
            parameters: [key],
            get: {
              parameters: [limit],
              responses: {
                ...answers,
                default: {
                  description: "error",
                  content: json({
                    type: "object",
                    nullable: true,
                    properties: { code: { type: "integer", minimum: 0, exclusiveMinimum: true } },
                  }),
                },
              },
            },
          },
        },
        { servers: at("https://api.example.com") },
      ) as Tree),
      openapi: "3.0.0",
    },
    after: contract(
      {
        "/orders/{id}": {
          parameters: [key],
          get: {
            parameters: [limit],
            responses: {
              ...answers,
              default: {
                description: "error",
                content: json({
                  type: ["object", "null"],
                  properties: { code: { type: "integer", minimum: 1 } },
                }),
              },
            },
          },
        },
      },
      { servers: at("https://api.example.com") },
    ),
  },
];

/** The same contract in other words, read in both directions. */
export const documentRewritings: readonly DocumentRewriting[] = [
  ...places,
  ...defaults,
  ...contents,
  ...access,
  ...servers,
  ...versions,
];
