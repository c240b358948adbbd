// Generated from contracts/api/subscriptions.openapi.yaml by `npm run generate`. Do not edit.

import { createRoute, z } from "@hono/zod-openapi";
import { parameterCarrier } from "#contracts/runtime/zod-carrier.ts";
import { operations } from "./operations.ts";

/** GET /v1/subscriptions/{contractRef} */
export const readSubscriptionRoute = createRoute({
  method: "get",
  path: "/v1/subscriptions/{contractRef}",
  operationId: "readSubscription",
  tags: [
    "subscriptions",
  ],
  summary: "Read the terms of a contract and its renewal",
  security: [
    {
      bearer: [
        "subscriptions:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-subscription",
  },
  "x-freshness": {
    maxAgeSeconds: 60,
  },
  "x-rate-class": "interactive",
  "x-owner": "sales-operations",
  "x-stability": "beta",
  request: {
    params: z.object({
        contractRef: parameterCarrier(operations.readSubscription, "path", "contractRef", {
          $ref: "#/components/schemas/ContractRef",
          type: "string",
          param: {
            name: "contractRef",
            in: "path",
            required: true,
            description: "The signed contract that the order came from.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readSubscription, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readSubscription, "header", "If-None-Match", {
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
      description: "The subscription.",
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
            $ref: "#/components/schemas/Subscription",
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

/** POST /v1/subscriptions/{contractRef}/renewal */
export const renewSubscriptionRoute = createRoute({
  method: "post",
  path: "/v1/subscriptions/{contractRef}/renewal",
  operationId: "renewSubscription",
  tags: [
    "subscriptions",
  ],
  summary: "Renew a contract",
  description: "Starts the renewal now instead of on its day: a renewal deal is opened in the CRM, and when it is won the entitlement goes on without a gap. A renewal that is under way answers with its workflow.",
  security: [
    {
      bearer: [
        "subscriptions:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "workflow",
    operation: "renew-subscription",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "sales-operations",
  "x-stability": "beta",
  request: {
    params: z.object({
        contractRef: parameterCarrier(operations.renewSubscription, "path", "contractRef", {
          $ref: "#/components/schemas/ContractRef",
          type: "string",
          param: {
            name: "contractRef",
            in: "path",
            required: true,
            description: "The signed contract that the order came from.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.renewSubscription, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.renewSubscription, "header", "Idempotency-Key", {
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
  },
  responses: {
    "202": {
      description: "Accepted; the renewal runs as a workflow.",
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
