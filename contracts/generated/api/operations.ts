// Generated from contracts/api/cases.openapi.yaml, contracts/api/credit-memos.openapi.yaml, contracts/api/customers.openapi.yaml, contracts/api/entitlements.openapi.yaml, contracts/api/invoices.openapi.yaml, contracts/api/operations.openapi.yaml, contracts/api/orders.openapi.yaml, contracts/api/shared.yaml, contracts/api/subscriptions.openapi.yaml by `npm run generate`. Do not edit.

import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every operation of the API, by its operationId. */
export const operations: { readonly [Id in OperationId]: ApiOperation & { readonly operationId: Id } } = {
  readCaseContext: {
    operationId: "readCaseContext",
    method: "GET",
    path: "/v1/cases/{caseId}/context",
    parameters: [
      {
        name: "caseId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.TicketId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CaseContext,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "cases",
    summary: "Read what an agent has to know about a case",
    scopes: [
      "cases:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-case-context",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "support-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  listCreditMemos: {
    operationId: "listCreditMemos",
    method: "GET",
    path: "/v1/credit-memos",
    parameters: [
      {
        name: "invoiceNumber",
        in: "query",
        required: false,
        type: "string",
        validate: validators.InvoiceNumber,
      },
      {
        name: "accountKey",
        in: "query",
        required: false,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PageLimit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CreditMemoList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "credit-memos",
    summary: "List the credit memos of an invoice or of a customer",
    scopes: [
      "credit-memos:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-credit-memos",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "finance",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  requestCreditMemo: {
    operationId: "requestCreditMemo",
    method: "POST",
    path: "/v1/credit-memos",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CreditMemoRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.CreditMemoAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "credit-memos",
    summary: "Request a credit memo",
    scopes: [
      "credit-memos:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "request-credit-memo",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "finance",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
  readCreditMemo: {
    operationId: "readCreditMemo",
    method: "GET",
    path: "/v1/credit-memos/{creditMemoRef}",
    parameters: [
      {
        name: "creditMemoRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.CreditMemoRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CreditMemo,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "credit-memos",
    summary: "Read what became of a request for a credit memo",
    scopes: [
      "credit-memos:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-credit-memo",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "finance",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  createCustomerAccount: {
    operationId: "createCustomerAccount",
    method: "POST",
    path: "/v1/customers",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerAccountRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "Create a customer account",
    scopes: [
      "customers:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "create-customer-account",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "stable",
    successStatus: 202,
    concealed: [],
  },
  searchCustomers: {
    operationId: "searchCustomers",
    method: "POST",
    path: "/v1/customers/search",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerSearch,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerMatches,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "Find customers by reference, e-mail or platform id",
    scopes: [
      "customers:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "search-customers",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  readCustomer: {
    operationId: "readCustomer",
    method: "GET",
    path: "/v1/customers/{accountKey}",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Customer,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "Read a customer profile",
    scopes: [
      "customers:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-customer",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 30,
    },
    owner: "sales-operations",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readCustomerProfile: {
    operationId: "readCustomerProfile",
    method: "GET",
    path: "/v1/customers/{accountKey}/profile",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerProfile,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "Read a customer as all systems know it",
    scopes: [
      "customers:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-customer-profile",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 30,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [
      {
        path: [
          "identity",
          "phone",
        ],
        scope: "customers:personal",
      },
      {
        path: [
          "identity",
          "contacts",
          "*",
          "name",
        ],
        scope: "customers:personal",
      },
      {
        path: [
          "identity",
          "contacts",
          "*",
          "email",
        ],
        scope: "customers:personal",
      },
      {
        path: [
          "identity",
          "contacts",
          "*",
          "phone",
        ],
        scope: "customers:personal",
      },
    ],
  },
  listCustomerOrders: {
    operationId: "listCustomerOrders",
    method: "GET",
    path: "/v1/customers/{accountKey}/orders",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrderPage,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "List the orders of a customer",
    scopes: [
      "orders:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-customer-orders",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  listCustomerInvoices: {
    operationId: "listCustomerInvoices",
    method: "GET",
    path: "/v1/customers/{accountKey}/invoices",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.InvoicePage,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "List the invoices of a customer",
    scopes: [
      "invoices:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-customer-invoices",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  listCustomerEntitlements: {
    operationId: "listCustomerEntitlements",
    method: "GET",
    path: "/v1/customers/{accountKey}/entitlements",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.EntitlementPage,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "List the entitlements of a customer",
    scopes: [
      "entitlements:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-customer-entitlements",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  listCustomerCases: {
    operationId: "listCustomerCases",
    method: "GET",
    path: "/v1/customers/{accountKey}/cases",
    parameters: [
      {
        name: "accountKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CasePage,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "customers",
    summary: "List the cases of a customer",
    scopes: [
      "cases:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-customer-cases",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 30,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  checkEntitlement: {
    operationId: "checkEntitlement",
    method: "GET",
    path: "/v1/entitlements/check",
    parameters: [
      {
        name: "accountKey",
        in: "query",
        required: true,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "productCode",
        in: "query",
        required: true,
        type: "string",
        validate: validators.ProductCode,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.EntitlementCheck,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "entitlements",
    summary: "May this customer get support for this product now, and why",
    scopes: [
      "entitlements:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "check-entitlement",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 30,
      staleIfErrorSeconds: 300,
    },
    owner: "support-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  readEntitlement: {
    operationId: "readEntitlement",
    method: "GET",
    path: "/v1/entitlements/{entitlementKey}",
    parameters: [
      {
        name: "entitlementKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.EntitlementKey,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Entitlement,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "entitlements",
    summary: "Read the status of an entitlement",
    scopes: [
      "entitlements:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-entitlement",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "support-operations",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  confirmEntitlementActivation: {
    operationId: "confirmEntitlementActivation",
    method: "POST",
    path: "/v1/entitlements/{entitlementKey}/activation",
    parameters: [
      {
        name: "entitlementKey",
        in: "path",
        required: true,
        type: "string",
        validate: validators.EntitlementKey,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Entitlement,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "entitlements",
    summary: "Confirm the activation of an entitlement",
    scopes: [
      "entitlements:write",
    ],
    dispatch: {
      kind: "operation",
      operation: "confirm-entitlement-activation",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "support-operations",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  listInvoices: {
    operationId: "listInvoices",
    method: "GET",
    path: "/v1/invoices",
    parameters: [
      {
        name: "contractRef",
        in: "query",
        required: false,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "orderNumber",
        in: "query",
        required: false,
        type: "string",
        validate: validators.InvoiceOrderNumber,
      },
      {
        name: "accountKey",
        in: "query",
        required: false,
        type: "string",
        validate: validators.AccountKey,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.parameters_PageLimit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.InvoiceList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "invoices",
    summary: "Summarise the invoices of a contract, an order or a customer",
    scopes: [
      "invoices:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-invoices",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "finance",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readInvoice: {
    operationId: "readInvoice",
    method: "GET",
    path: "/v1/invoices/{invoiceNumber}",
    parameters: [
      {
        name: "invoiceNumber",
        in: "path",
        required: true,
        type: "string",
        validate: validators.InvoiceNumber,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Invoice,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "invoices",
    summary: "Retrieve the status of an invoice",
    scopes: [
      "invoices:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-invoice",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "finance",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  listWorkflows: {
    operationId: "listWorkflows",
    method: "GET",
    path: "/v1/workflows",
    parameters: [
      {
        name: "state",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_WorkflowState,
      },
      {
        name: "type",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_WorkflowType,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WorkflowList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "List workflows",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-workflows",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readWorkflow: {
    operationId: "readWorkflow",
    method: "GET",
    path: "/v1/workflows/{workflowId}",
    parameters: [
      {
        name: "workflowId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.WorkflowId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WorkflowStatus,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read a workflow",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-workflow",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  streamWorkflow: {
    operationId: "streamWorkflow",
    method: "GET",
    path: "/v1/workflows/{workflowId}/events",
    parameters: [
      {
        name: "workflowId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.WorkflowId,
      },
      {
        name: "Last-Event-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_LastEventId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
    ],
    responses: {
      "200": {
        contents: {
          "text/event-stream": validators.streamWorkflow_response_200_text_event_stream,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "204": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Follow a workflow live",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "stream",
      operation: "watch-workflow",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  cancelWorkflow: {
    operationId: "cancelWorkflow",
    method: "POST",
    path: "/v1/workflows/{workflowId}/cancellation",
    parameters: [
      {
        name: "workflowId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.WorkflowId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CancellationRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Cancel a workflow and undo what it has done",
    scopes: [
      "operations:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "cancel-workflow",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 202,
    concealed: [],
  },
  startScheduledRun: {
    operationId: "startScheduledRun",
    method: "POST",
    path: "/v1/schedules/{scheduleName}/runs",
    parameters: [
      {
        name: "scheduleName",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_ScheduleName,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Begin what a schedule begins, now",
    scopes: [
      "operations:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "start-scheduled-run",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
  replayWorkflow: {
    operationId: "replayWorkflow",
    method: "GET",
    path: "/v1/workflows/{workflowId}/replay",
    parameters: [
      {
        name: "workflowId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.WorkflowId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.WorkflowReplay,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Run the recorded history of a workflow against the code of today",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "replay-workflow",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  listExceptions: {
    operationId: "listExceptions",
    method: "GET",
    path: "/v1/exceptions",
    parameters: [
      {
        name: "state",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_ExceptionState,
      },
      {
        name: "owner",
        in: "query",
        required: false,
        type: "string",
        validate: validators.Team,
      },
      {
        name: "assignee",
        in: "query",
        required: false,
        type: "string",
        validate: validators.Person,
      },
      {
        name: "overdue",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.parameters_Overdue,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.ExceptionList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "List exceptions",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-exceptions",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readException: {
    operationId: "readException",
    method: "GET",
    path: "/v1/exceptions/{exceptionId}",
    parameters: [
      {
        name: "exceptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ExceptionId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.BusinessException,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read an exception",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-exception",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  resolveException: {
    operationId: "resolveException",
    method: "POST",
    path: "/v1/exceptions/{exceptionId}/resolution",
    parameters: [
      {
        name: "exceptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ExceptionId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ResolutionRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.BusinessException,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Resolve an exception",
    scopes: [
      "operations:write",
    ],
    dispatch: {
      kind: "operation",
      operation: "resolve-exception",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  assignException: {
    operationId: "assignException",
    method: "POST",
    path: "/v1/exceptions/{exceptionId}/assignment",
    parameters: [
      {
        name: "exceptionId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ExceptionId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.AssignmentRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.BusinessException,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Give an exception to another team or to a person",
    scopes: [
      "operations:write",
    ],
    dispatch: {
      kind: "operation",
      operation: "assign-exception",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  listCallBudgets: {
    operationId: "listCallBudgets",
    method: "GET",
    path: "/v1/call-budgets",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.CallBudgetList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "List the platforms' budgets of calls, and what has become of them",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-call-budgets",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  changeCallLimit: {
    operationId: "changeCallLimit",
    method: "POST",
    path: "/v1/call-budgets/{platform}/limit",
    parameters: [
      {
        name: "platform",
        in: "path",
        required: true,
        type: "string",
        validate: validators.CallBudgetPlatform,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CallLimitChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CallBudget,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Set a limit of a platform's budget of calls, or go back to the contract's",
    scopes: [
      "operations:write",
    ],
    dispatch: {
      kind: "operation",
      operation: "change-call-limit",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  listDeadLetters: {
    operationId: "listDeadLetters",
    method: "GET",
    path: "/v1/dead-letters",
    parameters: [
      {
        name: "source",
        in: "query",
        required: false,
        type: "string",
        validate: validators.DeadLetterSource,
      },
      {
        name: "state",
        in: "query",
        required: false,
        type: "string",
        validate: validators.DeadLetterState,
      },
      {
        name: "rule",
        in: "query",
        required: false,
        type: "string",
        validate: validators.DeadLetterRule,
      },
      {
        name: "pointer",
        in: "query",
        required: false,
        type: "string",
        validate: validators.DeadLetterPointer,
      },
      {
        name: "correlationId",
        in: "query",
        required: false,
        type: "string",
        validate: validators.CorrelationId,
      },
      {
        name: "before",
        in: "query",
        required: false,
        type: "string",
        validate: validators.DeadLetterId,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeadLetterList,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "List messages that could not be processed",
    scopes: [
      "dead-letters:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "list-dead-letters",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readDeadLetter: {
    operationId: "readDeadLetter",
    method: "GET",
    path: "/v1/dead-letters/{deadLetterId}",
    parameters: [
      {
        name: "deadLetterId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.DeadLetterId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeadLetter,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read a dead letter with its payload",
    scopes: [
      "dead-letters:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-dead-letter",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readDeadLetterReplay: {
    operationId: "readDeadLetterReplay",
    method: "GET",
    path: "/v1/dead-letters/{deadLetterId}/replay",
    parameters: [
      {
        name: "deadLetterId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.DeadLetterId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeadLetterReplay,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read who brought a dead letter again, when and why",
    scopes: [
      "dead-letters:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-dead-letter-replay",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  replayDeadLetter: {
    operationId: "replayDeadLetter",
    method: "POST",
    path: "/v1/dead-letters/{deadLetterId}/replay",
    parameters: [
      {
        name: "deadLetterId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.DeadLetterId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: false,
      contents: {
        "application/json": validators.DeadLetterReplayRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeadLetter,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Bring a dead letter again",
    scopes: [
      "dead-letters:replay",
    ],
    dispatch: {
      kind: "operation",
      operation: "replay-dead-letter",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  replayDeadLetters: {
    operationId: "replayDeadLetters",
    method: "POST",
    path: "/v1/dead-letters/replay",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DeadLetterFilter,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeadLetterReplays,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Bring all dead letters of a kind again",
    scopes: [
      "dead-letters:replay",
    ],
    dispatch: {
      kind: "operation",
      operation: "replay-dead-letters",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readTransaction: {
    operationId: "readTransaction",
    method: "GET",
    path: "/v1/transactions/{correlationId}",
    parameters: [
      {
        name: "correlationId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.CorrelationId,
      },
      {
        name: "cursor",
        in: "query",
        required: false,
        type: "string",
        validate: validators.parameters_Cursor,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 50,
        validate: validators.parameters_Limit,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.TransactionPage,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
          Link: {
            required: false,
            type: "string",
            validate: validators.headers_Link,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read all that happened under a correlation id",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-transaction",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  readTrace: {
    operationId: "readTrace",
    method: "GET",
    path: "/v1/traces/{correlationId}",
    parameters: [
      {
        name: "correlationId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.CorrelationId,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Trace,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "operations",
    summary: "Read every call made under a correlation id",
    scopes: [
      "operations:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-trace",
    },
    idempotency: "none",
    rateClass: "interactive",
    owner: "platform-engineering",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  submitOrder: {
    operationId: "submitOrder",
    method: "POST",
    path: "/v1/orders",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SubmitOrderRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Submit the order of a won deal",
    scopes: [
      "orders:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "submit-order",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "stable",
    successStatus: 202,
    concealed: [],
  },
  importLegacyOrder: {
    operationId: "importLegacyOrder",
    method: "POST",
    path: "/v1/orders/legacy",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.LegacyOrderImport,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Import an order of the old order system",
    scopes: [
      "orders:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "import-legacy-order",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
  validateOrderReadiness: {
    operationId: "validateOrderReadiness",
    method: "POST",
    path: "/v1/orders/readiness",
    parameters: [
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IdempotencyKeyOptional,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.OrderReadinessRequest,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrderReadiness,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Validate whether a deal is ready to become an order",
    scopes: [
      "orders:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "validate-order-readiness",
    },
    idempotency: "optional",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readOrder: {
    operationId: "readOrder",
    method: "GET",
    path: "/v1/orders/{contractRef}",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Order,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Read the status of an order",
    scopes: [
      "orders:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-order",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "sales-operations",
    stability: "stable",
    successStatus: 200,
    concealed: [],
  },
  readOrderStatus: {
    operationId: "readOrderStatus",
    method: "GET",
    path: "/v1/orders/{contractRef}/status",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.OrderStatus,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Read where the business of a contract stands",
    scopes: [
      "orders:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-order-status",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 15,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  amendOrder: {
    operationId: "amendOrder",
    method: "POST",
    path: "/v1/orders/{contractRef}/amendments",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.OrderAmendmentRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Amend an order",
    scopes: [
      "orders:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "amend-order",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
  cancelOrder: {
    operationId: "cancelOrder",
    method: "POST",
    path: "/v1/orders/{contractRef}/cancellation",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.OrderCancellationRequest,
      },
    },
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "413": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "415": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "orders",
    summary: "Cancel an order",
    scopes: [
      "orders:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "cancel-order",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
  readSubscription: {
    operationId: "readSubscription",
    method: "GET",
    path: "/v1/subscriptions/{contractRef}",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "If-None-Match",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_IfNoneMatch,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Subscription,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "304": {
        contents: {},
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          ETag: {
            required: true,
            type: "string",
            validate: validators.headers_ETag,
          },
          Age: {
            required: true,
            type: "integer",
            validate: validators.headers_Age,
          },
          "Cache-Control": {
            required: false,
            type: "string",
            validate: validators.headers_CacheControl,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "subscriptions",
    summary: "Read the terms of a contract and its renewal",
    scopes: [
      "subscriptions:read",
    ],
    dispatch: {
      kind: "operation",
      operation: "read-subscription",
    },
    idempotency: "none",
    rateClass: "interactive",
    freshness: {
      maxAgeSeconds: 60,
    },
    owner: "sales-operations",
    stability: "beta",
    successStatus: 200,
    concealed: [],
  },
  renewSubscription: {
    operationId: "renewSubscription",
    method: "POST",
    path: "/v1/subscriptions/{contractRef}/renewal",
    parameters: [
      {
        name: "contractRef",
        in: "path",
        required: true,
        type: "string",
        validate: validators.ContractRef,
      },
      {
        name: "X-Correlation-ID",
        in: "header",
        required: false,
        type: "string",
        validate: validators.parameters_CorrelationId,
      },
      {
        name: "Idempotency-Key",
        in: "header",
        required: true,
        type: "string",
        validate: validators.parameters_IdempotencyKey,
      },
    ],
    responses: {
      "202": {
        contents: {
          "application/json": validators.WorkflowAccepted,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          Location: {
            required: false,
            type: "string",
            validate: validators.headers_Location,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
          "Idempotency-Replayed": {
            required: false,
            type: "boolean",
            validate: validators.headers_IdempotencyReplayed,
          },
        },
      },
      "400": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "401": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "403": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "WWW-Authenticate": {
            required: false,
            type: "string",
            validate: validators.headers_WwwAuthenticate,
          },
        },
      },
      "404": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "409": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "422": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "429": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "500": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "502": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
      "503": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
          "Retry-After": {
            required: false,
            type: "integer",
            validate: validators.headers_RetryAfter,
          },
        },
      },
      "504": {
        contents: {
          "application/problem+json": validators.Problem,
        },
        headers: {
          "X-Correlation-ID": {
            required: false,
            type: "string",
            validate: validators.CorrelationId,
          },
        },
      },
    },
    domain: "subscriptions",
    summary: "Renew a contract",
    scopes: [
      "subscriptions:write",
    ],
    dispatch: {
      kind: "workflow",
      operation: "renew-subscription",
    },
    idempotency: "required",
    rateClass: "interactive",
    owner: "sales-operations",
    stability: "beta",
    successStatus: 202,
    concealed: [],
  },
};

/** Every operation of the API, in the order of the contracts. */
export const apiOperations: readonly ApiOperation[] = Object.values(operations);
