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
  summary: "Summarise the invoices of a contract",
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
            required: true,
            description: "Only those of this contract.",
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
      }),
  },
  responses: {
    "200": {
      description: "The invoices of the contract, the newest first.",
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
            $ref: "#/components/schemas/InvoiceList",
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
      description: "A system behind the gateway answered outside its contract.",
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
      },
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/Invoice",
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
      description: "A system behind the gateway answered outside its contract.",
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
