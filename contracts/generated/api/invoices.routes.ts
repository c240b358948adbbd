// Generated from contracts/api/invoices.openapi.yaml by `npm run generate`. Do not edit.

import { createRoute, z } from "@hono/zod-openapi";
import { parameterCarrier } from "#contracts/runtime/zod-carrier.ts";
import { operations } from "./operations.ts";

/** GET /v1/invoices */
export const listInvoicesRoute = createRoute({
  method: "get",
  path: "/v1/invoices",
  operationId: "listInvoices",
  tags: [
    "invoices",
  ],
  summary: "Summarise the invoices of a contract, an order or a customer",
  description: "Exactly one of contractRef, orderNumber and accountKey says which; none or several are a 400.",
  security: [
    {
      bearer: [
        "invoices:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-invoices",
  },
  "x-freshness": {
    maxAgeSeconds: 15,
  },
  "x-rate-class": "interactive",
  "x-owner": "finance",
  "x-stability": "stable",
  request: {
    query: z.object({
        contractRef: parameterCarrier(operations.listInvoices, "query", "contractRef", {
          $ref: "#/components/schemas/ContractRef",
          type: "string",
          param: {
            name: "contractRef",
            in: "query",
            required: false,
            description: "Only those of this contract.",
          },
        }),
        orderNumber: parameterCarrier(operations.listInvoices, "query", "orderNumber", {
          $ref: "#/components/schemas/InvoiceOrderNumber",
          type: "string",
          param: {
            name: "orderNumber",
            in: "query",
            required: false,
            description: "Only those of this order, by the number that the ERP gave to it.",
          },
        }),
        accountKey: parameterCarrier(operations.listInvoices, "query", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "query",
            required: false,
            description: "Only those of this customer account.",
          },
        }),
        cursor: parameterCarrier(operations.listInvoices, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listInvoices, "query", "limit", {
          type: "integer",
          minimum: 1,
          maximum: 200,
          param: {
            name: "limit",
            in: "query",
            required: false,
            description: "How many at most. Without it as many as the answer has room for.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listInvoices, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listInvoices, "header", "If-None-Match", {
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
      description: "The invoices, the newest first.",
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
            $ref: "#/components/schemas/InvoiceList",
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

/** GET /v1/invoices/{invoiceNumber} */
export const readInvoiceRoute = createRoute({
  method: "get",
  path: "/v1/invoices/{invoiceNumber}",
  operationId: "readInvoice",
  tags: [
    "invoices",
  ],
  summary: "Retrieve the status of an invoice",
  security: [
    {
      bearer: [
        "invoices:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-invoice",
  },
  "x-freshness": {
    maxAgeSeconds: 15,
  },
  "x-rate-class": "interactive",
  "x-owner": "finance",
  "x-stability": "stable",
  request: {
    params: z.object({
        invoiceNumber: parameterCarrier(operations.readInvoice, "path", "invoiceNumber", {
          $ref: "#/components/schemas/InvoiceNumber",
          type: "string",
          param: {
            name: "invoiceNumber",
            in: "path",
            required: true,
            description: "The number that the ERP gave to the invoice.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readInvoice, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readInvoice, "header", "If-None-Match", {
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
      description: "The invoice.",
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
            $ref: "#/components/schemas/Invoice",
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
