/** What a field may hold: a plain value, a choice, an object of a kind, or many of something. */
export type Field =
  | "anything"
  | "a schema"
  | "text"
  | "true or false"
  | { readonly oneOf: readonly string[] }
  | { readonly object: string }
  | { readonly listOf: Field }
  | { readonly mapOf: Field };

interface Shape {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields whose names follow a pattern. */
  readonly others?: { readonly keys: RegExp; readonly field: Field };
}

const text: Field = "text";
const docs: Field = { object: "externalDocs" };
const parameters: Field = { listOf: { object: "parameter" } };
const security: Field = { listOf: { mapOf: { listOf: text } } };
const content: Field = { mapOf: { object: "mediaType" } };
const headers: Field = { mapOf: { object: "header" } };
const operation: Field = { object: "operation" };
const flow: Field = { object: "oauthFlow" };

const described: Readonly<Record<string, Field>> = {
  description: text,
  required: "true or false",
  deprecated: "true or false",
  style: { oneOf: ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"] },
  explode: "true or false",
  schema: "a schema",
  example: "anything",
  examples: "anything",
  content,
};

/** The objects of OpenAPI 3.1 that contracts use, field by field. */
export const openapiObjects: Readonly<Record<string, Shape>> = {
  document: {
    required: ["openapi", "info"],
    fields: {
      openapi: text,
      info: { object: "info" },
      jsonSchemaDialect: text,
      servers: { listOf: { object: "server" } },
      paths: { object: "paths" },
      webhooks: { mapOf: { object: "pathItem" } },
      components: { object: "components" },
      security,
      tags: { listOf: { object: "tag" } },
      externalDocs: docs,
    },
  },
  info: {
    required: ["title", "version"],
    fields: {
      title: text,
      summary: text,
      description: text,
      termsOfService: text,
      contact: "anything",
      license: "anything",
      version: text,
    },
  },
  server: { required: ["url"], fields: { url: text, description: text, variables: "anything" } },
  tag: { required: ["name"], fields: { name: text, description: text, externalDocs: docs } },
  externalDocs: { required: ["url"], fields: { url: text, description: text } },
  paths: { fields: {}, others: { keys: /^\//, field: { object: "pathItem" } } },
  pathItem: {
    fields: {
      summary: text,
      description: text,
      servers: { listOf: { object: "server" } },
      parameters,
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      trace: operation,
    },
  },
  operation: {
    required: ["responses"],
    fields: {
      tags: { listOf: text },
      summary: text,
      description: text,
      externalDocs: docs,
      operationId: text,
      parameters,
      requestBody: { object: "requestBody" },
      responses: { object: "responses" },
      callbacks: "anything",
      deprecated: "true or false",
      security,
      servers: { listOf: { object: "server" } },
    },
  },
  parameter: {
    required: ["name", "in"],
    fields: {
      ...described,
      name: text,
      in: { oneOf: ["path", "query", "header", "cookie"] },
      allowEmptyValue: "true or false",
      allowReserved: "true or false",
    },
  },
  header: { fields: described },
  requestBody: { required: ["content"], fields: { description: text, content, required: "true or false" } },
  mediaType: {
    fields: { schema: "a schema", example: "anything", examples: "anything", encoding: "anything" },
  },
  responses: { fields: {}, others: { keys: /^([1-5](\d\d|XX)|default)$/, field: { object: "response" } } },
  response: { required: ["description"], fields: { description: text, headers, content, links: "anything" } },
  components: {
    fields: {
      schemas: { mapOf: "a schema" },
      responses: { mapOf: { object: "response" } },
      parameters: { mapOf: { object: "parameter" } },
      examples: "anything",
      requestBodies: { mapOf: { object: "requestBody" } },
      headers,
      securitySchemes: { mapOf: { object: "securityScheme" } },
      links: "anything",
      callbacks: "anything",
      pathItems: { mapOf: { object: "pathItem" } },
    },
  },
  securityScheme: {
    required: ["type"],
    fields: {
      type: { oneOf: ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"] },
      description: text,
      name: text,
      in: { oneOf: ["query", "header", "cookie"] },
      scheme: text,
      bearerFormat: text,
      flows: { object: "oauthFlows" },
      openIdConnectUrl: text,
    },
  },
  oauthFlows: {
    fields: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
  },
  oauthFlow: {
    required: ["scopes"],
    fields: { authorizationUrl: text, tokenUrl: text, refreshUrl: text, scopes: { mapOf: text } },
  },
};
