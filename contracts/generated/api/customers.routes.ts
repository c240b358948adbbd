// Generated from contracts/api/customers.openapi.yaml by `npm run generate`. Do not edit.

import { createRoute, z } from "@hono/zod-openapi";
import { bodyCarrier, parameterCarrier } from "#contracts/runtime/zod-carrier.ts";
import { operations } from "./operations.ts";

/** POST /v1/customers */
export const createCustomerAccountRoute = createRoute({
  method: "post",
  path: "/v1/customers",
  operationId: "createCustomerAccount",
  tags: [
    "customers",
  ],
  summary: "Create a customer account",
  description: "Ensures one account in the ERP for a company of the CRM. Repeating it never makes a second account.",
  security: [
    {
      bearer: [
        "customers:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "workflow",
    operation: "create-customer-account",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "sales-operations",
  "x-stability": "stable",
  request: {
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.createCustomerAccount, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.createCustomerAccount, "header", "Idempotency-Key", {
          type: "string",
          minLength: 1,
          maxLength: 255,
          param: {
            name: "Idempotency-Key",
            in: "header",
            required: true,
            description: "A key of the caller's choice, quoted or bare. The same key with the same request answers the first answer again for 24 hours; with another request 422; while the first still runs 409.",
          },
        }),
      }),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: bodyCarrier(operations.createCustomerAccount, "application/json", {
              $ref: "#/components/schemas/CustomerAccountRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "202": {
      description: "Accepted; the workflow ensures the account in the ERP and links it in the CRM.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        Location: {
          description: "Where the workflow can be followed.",
          schema: {
            type: "string",
            format: "uri-reference",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Idempotency-Replayed": {
          description: "Present and true when this is the first answer to the same key again.",
          schema: {
            type: "boolean",
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/WorkflowAccepted",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "409": {
      description: "Its present state forbids it, or the first request with this idempotency key still runs.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "413": {
      description: "The body is larger than the gateway reads.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "415": {
      description: "The body is not in a media type of the contract.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "422": {
      description: "The business refuses, or the idempotency key was used for another request.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** POST /v1/customers/search */
export const searchCustomersRoute = createRoute({
  method: "post",
  path: "/v1/customers/search",
  operationId: "searchCustomers",
  tags: [
    "customers",
  ],
  summary: "Find customers by reference, e-mail or platform id",
  description: "A read. What is looked for stands in the body, so that no address of a person ends in a log of addresses.",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "customers:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "search-customers",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "none",
  "x-owner": "sales-operations",
  request: {
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.searchCustomers, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
      }),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: bodyCarrier(operations.searchCustomers, "application/json", {
              $ref: "#/components/schemas/CustomerSearch",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The customers that were found; none is an empty list.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/CustomerMatches",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "413": {
      description: "The body is larger than the gateway reads.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "415": {
      description: "The body is not in a media type of the contract.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey} */
export const readCustomerRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}",
  operationId: "readCustomer",
  tags: [
    "customers",
  ],
  summary: "Read a customer profile",
  security: [
    {
      bearer: [
        "customers:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-customer",
  },
  "x-freshness": {
    maxAgeSeconds: 30,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  "x-stability": "stable",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.readCustomer, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readCustomer, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readCustomer, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "The customer.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/Customer",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey}/profile */
export const readCustomerProfileRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}/profile",
  operationId: "readCustomerProfile",
  tags: [
    "customers",
  ],
  summary: "Read a customer as all systems know it",
  description: "Each fact comes from the system that owns it. While one system is away the answer is still 200 and says what is missing; 503 only if neither CRM nor ERP can say whether there is such a customer.",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "customers:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-customer-profile",
  },
  "x-freshness": {
    maxAgeSeconds: 30,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.readCustomerProfile, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readCustomerProfile, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readCustomerProfile, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "The customer.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/CustomerProfile",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey}/orders */
export const listCustomerOrdersRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}/orders",
  operationId: "listCustomerOrders",
  tags: [
    "customers",
  ],
  summary: "List the orders of a customer",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "orders:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-customer-orders",
  },
  "x-freshness": {
    maxAgeSeconds: 15,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.listCustomerOrders, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    query: z.object({
        cursor: parameterCarrier(operations.listCustomerOrders, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listCustomerOrders, "query", "limit", {
          type: "integer",
          minimum: 1,
          maximum: 200,
          default: 50,
          param: {
            name: "limit",
            in: "query",
            required: false,
            description: "How many at most.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listCustomerOrders, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCustomerOrders, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "A page of orders.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
        Link: {
          description: "Where the next page is (RFC 8288), as a reference with rel=\"next\"; without one, this page is the last. It is the request's own address with a cursor.",
          schema: {
            type: "string",
            maxLength: 10000,
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/OrderPage",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey}/invoices */
export const listCustomerInvoicesRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}/invoices",
  operationId: "listCustomerInvoices",
  tags: [
    "customers",
  ],
  summary: "List the invoices of a customer",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "invoices:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-customer-invoices",
  },
  "x-freshness": {
    maxAgeSeconds: 15,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.listCustomerInvoices, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    query: z.object({
        cursor: parameterCarrier(operations.listCustomerInvoices, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listCustomerInvoices, "query", "limit", {
          type: "integer",
          minimum: 1,
          maximum: 200,
          default: 50,
          param: {
            name: "limit",
            in: "query",
            required: false,
            description: "How many at most.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listCustomerInvoices, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCustomerInvoices, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "A page of invoices.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
        Link: {
          description: "Where the next page is (RFC 8288), as a reference with rel=\"next\"; without one, this page is the last. It is the request's own address with a cursor.",
          schema: {
            type: "string",
            maxLength: 10000,
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/InvoicePage",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey}/entitlements */
export const listCustomerEntitlementsRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}/entitlements",
  operationId: "listCustomerEntitlements",
  tags: [
    "customers",
  ],
  summary: "List the entitlements of a customer",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "entitlements:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-customer-entitlements",
  },
  "x-freshness": {
    maxAgeSeconds: 15,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.listCustomerEntitlements, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    query: z.object({
        cursor: parameterCarrier(operations.listCustomerEntitlements, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listCustomerEntitlements, "query", "limit", {
          type: "integer",
          minimum: 1,
          maximum: 200,
          default: 50,
          param: {
            name: "limit",
            in: "query",
            required: false,
            description: "How many at most.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listCustomerEntitlements, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCustomerEntitlements, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "A page of entitlements.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
        Link: {
          description: "Where the next page is (RFC 8288), as a reference with rel=\"next\"; without one, this page is the last. It is the request's own address with a cursor.",
          schema: {
            type: "string",
            maxLength: 10000,
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/EntitlementPage",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});

/** GET /v1/customers/{accountKey}/cases */
export const listCustomerCasesRoute = createRoute({
  method: "get",
  path: "/v1/customers/{accountKey}/cases",
  operationId: "listCustomerCases",
  tags: [
    "customers",
  ],
  summary: "List the cases of a customer",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "cases:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-customer-cases",
  },
  "x-freshness": {
    maxAgeSeconds: 30,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  request: {
    params: z.object({
        accountKey: parameterCarrier(operations.listCustomerCases, "path", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "path",
            required: true,
            description: "The customer account's key, the ERP's customer number.",
          },
        }),
      }),
    query: z.object({
        cursor: parameterCarrier(operations.listCustomerCases, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listCustomerCases, "query", "limit", {
          type: "integer",
          minimum: 1,
          maximum: 200,
          default: 50,
          param: {
            name: "limit",
            in: "query",
            required: false,
            description: "How many at most.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listCustomerCases, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCustomerCases, "header", "If-None-Match", {
          type: "string",
          maxLength: 8000,
          param: {
            name: "If-None-Match",
            in: "header",
            required: false,
            description: "Entity tags of earlier answers (RFC 9110). If the answer would be one of them, it is 304 without a body. With Cache-Control, no-cache asks for an answer that is read now, and max-age=N for one that is no older than N seconds.",
          },
        }),
      }),
  },
  responses: {
    "200": {
      description: "A page of cases.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
        Link: {
          description: "Where the next page is (RFC 8288), as a reference with rel=\"next\"; without one, this page is the last. It is the request's own address with a cursor.",
          schema: {
            type: "string",
            maxLength: 10000,
          },
        },
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/CasePage",
          },
        },
      },
    },
    "304": {
      description: "The answer would be one of those that If-None-Match names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        ETag: {
          description: "Names what the answer says (RFC 9110), for If-None-Match. It is weak: that the same is read again at another time (asOf) leaves it as it is.",
          required: true,
          schema: {
            type: "string",
            pattern: "^W/\"[A-Za-z0-9_-]{1,100}\"$",
          },
        },
        Age: {
          description: "Seconds since what the answer says was read. Never more than the operation's x-freshness, unless that allows more while a platform fails.",
          required: true,
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
        "Cache-Control": {
          description: "Keep it for yourself, and ask with its ETag before using it again.",
          schema: {
            type: "string",
          },
        },
      },
    },
    "400": {
      description: "The request breaks the contract. Nothing was done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "401": {
      description: "No usable token.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "403": {
      description: "The token lacks the scope.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "WWW-Authenticate": {
          description: "RFC 6750.",
          schema: {
            type: "string",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "404": {
      description: "There is none with this key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "429": {
      description: "A limit is reached; repeat after the time given.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "500": {
      description: "A defect of ours. Nothing is known to have been done.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "502": {
      description: "A system behind the gateway answered outside its contract, or does not let us read what was asked for.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "503": {
      description: "It cannot be done now; nothing was changed. Repeat later.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
        "Retry-After": {
          description: "Seconds to wait.",
          schema: {
            type: "integer",
            minimum: 0,
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
    "504": {
      description: "Sent and not answered in time; it may have been done. Repeat with the same idempotency key.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
          },
        },
      },
    },
  },
});
