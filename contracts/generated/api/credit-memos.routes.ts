// Generated from contracts/api/credit-memos.openapi.yaml by `npm run generate`. Do not edit.

import { createRoute, z } from "@hono/zod-openapi";
import { bodyCarrier, parameterCarrier } from "#contracts/runtime/zod-carrier.ts";
import { operations } from "./operations.ts";

/** GET /v1/credit-memos */
export const listCreditMemosRoute = createRoute({
  method: "get",
  path: "/v1/credit-memos",
  operationId: "listCreditMemos",
  tags: [
    "credit memos",
  ],
  summary: "List the credit memos of an invoice or of a customer",
  description: "Of the newest 500, with those that were made in the ERP by hand. One of invoiceNumber and accountKey has to be given, else it is a 400; with both, those of the invoice if it is the customer's.",
  security: [
    {
      bearer: [
        "credit-memos:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-credit-memos",
  },
  "x-rate-class": "interactive",
  "x-owner": "finance",
  "x-stability": "beta",
  request: {
    query: z.object({
        invoiceNumber: parameterCarrier(operations.listCreditMemos, "query", "invoiceNumber", {
          $ref: "#/components/schemas/InvoiceNumber",
          type: "string",
          param: {
            name: "invoiceNumber",
            in: "query",
            required: false,
            description: "Only those of this invoice.",
          },
        }),
        accountKey: parameterCarrier(operations.listCreditMemos, "query", "accountKey", {
          $ref: "#/components/schemas/AccountKey",
          type: "string",
          param: {
            name: "accountKey",
            in: "query",
            required: false,
            description: "Only those of this customer account.",
          },
        }),
        cursor: parameterCarrier(operations.listCreditMemos, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listCreditMemos, "query", "limit", {
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
        "X-Correlation-ID": parameterCarrier(operations.listCreditMemos, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCreditMemos, "header", "If-None-Match", {
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
      description: "The credit memos, the newest first.",
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
            $ref: "#/components/schemas/CreditMemoList",
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

/** POST /v1/credit-memos */
export const requestCreditMemoRoute = createRoute({
  method: "post",
  path: "/v1/credit-memos",
  operationId: "requestCreditMemo",
  tags: [
    "credit memos",
  ],
  summary: "Request a credit memo",
  description: "Checked at once, then done as a workflow: above the limit of its currency finance approves it first, it is posted once, and invoice, entitlement, case and deal are brought in line. What has been paid becomes a refund, which finance pays out.",
  security: [
    {
      bearer: [
        "credit-memos:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "workflow",
    operation: "request-credit-memo",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "finance",
  "x-stability": "beta",
  request: {
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.requestCreditMemo, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.requestCreditMemo, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.requestCreditMemo, "application/json", {
              $ref: "#/components/schemas/CreditMemoRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "202": {
      description: "Accepted; the credit runs as a workflow.",
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
            $ref: "#/components/schemas/CreditMemoAccepted",
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

/** GET /v1/credit-memos/{creditMemoRef} */
export const readCreditMemoRoute = createRoute({
  method: "get",
  path: "/v1/credit-memos/{creditMemoRef}",
  operationId: "readCreditMemo",
  tags: [
    "credit memos",
  ],
  summary: "Read what became of a request for a credit memo",
  security: [
    {
      bearer: [
        "credit-memos:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-credit-memo",
  },
  "x-rate-class": "interactive",
  "x-owner": "finance",
  "x-stability": "beta",
  request: {
    params: z.object({
        creditMemoRef: parameterCarrier(operations.readCreditMemo, "path", "creditMemoRef", {
          $ref: "#/components/schemas/CreditMemoRef",
          type: "string",
          param: {
            name: "creditMemoRef",
            in: "path",
            required: true,
            description: "The reference that the 202 of the request gave it.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readCreditMemo, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readCreditMemo, "header", "If-None-Match", {
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
      description: "The credit memo.",
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
            $ref: "#/components/schemas/CreditMemo",
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
