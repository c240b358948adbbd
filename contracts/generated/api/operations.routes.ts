// Generated from contracts/api/operations.openapi.yaml by `npm run generate`. Do not edit.

import { createRoute, z } from "@hono/zod-openapi";
import { bodyCarrier, parameterCarrier } from "#contracts/runtime/zod-carrier.ts";
import { operations } from "./operations.ts";

/** GET /v1/workflows */
export const listWorkflowsRoute = createRoute({
  method: "get",
  path: "/v1/workflows",
  operationId: "listWorkflows",
  tags: [
    "operations",
  ],
  summary: "List workflows",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-workflows",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    query: z.object({
        state: parameterCarrier(operations.listWorkflows, "query", "state", {
          type: "string",
          enum: [
            "running",
            "waiting",
            "blocked",
            "completed",
            "canceled",
          ],
          param: {
            name: "state",
            in: "query",
            required: false,
            description: "Only those in this state.",
          },
        }),
        type: parameterCarrier(operations.listWorkflows, "query", "type", {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
          param: {
            name: "type",
            in: "query",
            required: false,
            description: "Only those of this business process.",
          },
        }),
        cursor: parameterCarrier(operations.listWorkflows, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listWorkflows, "query", "limit", {
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
        "X-Correlation-ID": parameterCarrier(operations.listWorkflows, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listWorkflows, "header", "If-None-Match", {
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
      description: "Workflows, the latest first.",
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
            $ref: "#/components/schemas/WorkflowList",
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

/** GET /v1/workflows/{workflowId} */
export const readWorkflowRoute = createRoute({
  method: "get",
  path: "/v1/workflows/{workflowId}",
  operationId: "readWorkflow",
  tags: [
    "operations",
  ],
  summary: "Read a workflow",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-workflow",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        workflowId: parameterCarrier(operations.readWorkflow, "path", "workflowId", {
          $ref: "#/components/schemas/WorkflowId",
          type: "string",
          param: {
            name: "workflowId",
            in: "path",
            required: true,
            description: "The workflow's id, as the 202 that started it gave it.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readWorkflow, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readWorkflow, "header", "If-None-Match", {
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
      description: "The workflow.",
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
            $ref: "#/components/schemas/WorkflowStatus",
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

/** GET /v1/workflows/{workflowId}/events */
export const streamWorkflowRoute = createRoute({
  method: "get",
  path: "/v1/workflows/{workflowId}/events",
  operationId: "streamWorkflow",
  tags: [
    "operations",
  ],
  summary: "Follow a workflow live",
  description: "Server-Sent Events. Each event has the type workflow, the whole workflow as its data, and an id with which the stream goes on after a break. A comment is sent at least every 15 s. The stream ends when the workflow has, or after five minutes; whoever asks for more of a workflow that has ended and is known gets 204, at which a browser asks no more.",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "stream",
    operation: "watch-workflow",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  request: {
    params: z.object({
        workflowId: parameterCarrier(operations.streamWorkflow, "path", "workflowId", {
          $ref: "#/components/schemas/WorkflowId",
          type: "string",
          param: {
            name: "workflowId",
            in: "path",
            required: true,
            description: "The workflow's id, as the 202 that started it gave it.",
          },
        }),
      }),
    headers: z.object({
        "Last-Event-ID": parameterCarrier(operations.streamWorkflow, "header", "Last-Event-ID", {
          type: "string",
          pattern: "^[0-9]{1,15}$",
          param: {
            name: "Last-Event-ID",
            in: "header",
            required: false,
            description: "The id of the last event that was received; only what came after it is sent.",
          },
        }),
        "X-Correlation-ID": parameterCarrier(operations.streamWorkflow, "header", "X-Correlation-ID", {
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
      description: "The stream, beginning with the workflow as it is unless that is known.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
          },
        },
      },
      content: {
        "text/event-stream": {
          schema: {
            type: "string",
          },
        },
      },
    },
    "204": {
      description: "The workflow has ended, and nothing has happened since the event that Last-Event-ID names.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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

/** POST /v1/workflows/{workflowId}/cancellation */
export const cancelWorkflowRoute = createRoute({
  method: "post",
  path: "/v1/workflows/{workflowId}/cancellation",
  operationId: "cancelWorkflow",
  tags: [
    "operations",
  ],
  summary: "Cancel a workflow and undo what it has done",
  security: [
    {
      bearer: [
        "operations:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "workflow",
    operation: "cancel-workflow",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        workflowId: parameterCarrier(operations.cancelWorkflow, "path", "workflowId", {
          $ref: "#/components/schemas/WorkflowId",
          type: "string",
          param: {
            name: "workflowId",
            in: "path",
            required: true,
            description: "The workflow's id, as the 202 that started it gave it.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.cancelWorkflow, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.cancelWorkflow, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.cancelWorkflow, "application/json", {
              $ref: "#/components/schemas/CancellationRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "202": {
      description: "Accepted. Nothing new is begun; what was done is undone, the last first, and then the workflow is canceled. One that has ended, or has gone too far to be undone, is a 409.",
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

/** POST /v1/schedules/{scheduleName}/runs */
export const startScheduledRunRoute = createRoute({
  method: "post",
  path: "/v1/schedules/{scheduleName}/runs",
  operationId: "startScheduledRun",
  tags: [
    "operations",
  ],
  "x-stability": "beta",
  summary: "Begin what a schedule begins, now",
  security: [
    {
      bearer: [
        "operations:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "workflow",
    operation: "start-scheduled-run",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  request: {
    params: z.object({
        scheduleName: parameterCarrier(operations.startScheduledRun, "path", "scheduleName", {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
          param: {
            name: "scheduleName",
            in: "path",
            required: true,
            description: "The schedule, as it is named in CONCORDAT_SCHEDULES.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.startScheduledRun, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.startScheduledRun, "header", "Idempotency-Key", {
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
      description: "Accepted; the process runs as it does when its time comes, beside those that the schedule begins.",
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

/** GET /v1/workflows/{workflowId}/replay */
export const replayWorkflowRoute = createRoute({
  method: "get",
  path: "/v1/workflows/{workflowId}/replay",
  operationId: "replayWorkflow",
  tags: [
    "operations",
  ],
  summary: "Run the recorded history of a workflow against the code of today",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "replay-workflow",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        workflowId: parameterCarrier(operations.replayWorkflow, "path", "workflowId", {
          $ref: "#/components/schemas/WorkflowId",
          type: "string",
          param: {
            name: "workflowId",
            in: "path",
            required: true,
            description: "The workflow's id, as the 202 that started it gave it.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.replayWorkflow, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.replayWorkflow, "header", "If-None-Match", {
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
      description: "Whether code and history agree, and where they part if not. A history whose beginning is no longer kept, or whose version this worker does not have, is a 409.",
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
            $ref: "#/components/schemas/WorkflowReplay",
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

/** GET /v1/exceptions */
export const listExceptionsRoute = createRoute({
  method: "get",
  path: "/v1/exceptions",
  operationId: "listExceptions",
  tags: [
    "operations",
  ],
  summary: "List exceptions",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-exceptions",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    query: z.object({
        state: parameterCarrier(operations.listExceptions, "query", "state", {
          type: "string",
          enum: [
            "open",
            "resolved",
          ],
          param: {
            name: "state",
            in: "query",
            required: false,
            description: "Only those in this state.",
          },
        }),
        owner: parameterCarrier(operations.listExceptions, "query", "owner", {
          $ref: "#/components/schemas/Team",
          type: "string",
          param: {
            name: "owner",
            in: "query",
            required: false,
            description: "Only those that this team owns.",
          },
        }),
        assignee: parameterCarrier(operations.listExceptions, "query", "assignee", {
          $ref: "#/components/schemas/Person",
          type: "string",
          param: {
            name: "assignee",
            in: "query",
            required: false,
            description: "Only those that this person has taken.",
          },
        }),
        overdue: parameterCarrier(operations.listExceptions, "query", "overdue", {
          type: "boolean",
          param: {
            name: "overdue",
            in: "query",
            required: false,
            description: "True for those that are open and past their due time, false for all others.",
          },
        }),
        cursor: parameterCarrier(operations.listExceptions, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listExceptions, "query", "limit", {
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
        "X-Correlation-ID": parameterCarrier(operations.listExceptions, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listExceptions, "header", "If-None-Match", {
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
      description: "Exceptions, the next due first.",
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
            $ref: "#/components/schemas/ExceptionList",
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

/** GET /v1/exceptions/{exceptionId} */
export const readExceptionRoute = createRoute({
  method: "get",
  path: "/v1/exceptions/{exceptionId}",
  operationId: "readException",
  tags: [
    "operations",
  ],
  summary: "Read an exception",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-exception",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        exceptionId: parameterCarrier(operations.readException, "path", "exceptionId", {
          $ref: "#/components/schemas/ExceptionId",
          type: "string",
          param: {
            name: "exceptionId",
            in: "path",
            required: true,
            description: "The exception's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readException, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readException, "header", "If-None-Match", {
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
      description: "The exception.",
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
            $ref: "#/components/schemas/BusinessException",
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

/** POST /v1/exceptions/{exceptionId}/resolution */
export const resolveExceptionRoute = createRoute({
  method: "post",
  path: "/v1/exceptions/{exceptionId}/resolution",
  operationId: "resolveException",
  tags: [
    "operations",
  ],
  summary: "Resolve an exception",
  security: [
    {
      bearer: [
        "operations:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "resolve-exception",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        exceptionId: parameterCarrier(operations.resolveException, "path", "exceptionId", {
          $ref: "#/components/schemas/ExceptionId",
          type: "string",
          param: {
            name: "exceptionId",
            in: "path",
            required: true,
            description: "The exception's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.resolveException, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.resolveException, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.resolveException, "application/json", {
              $ref: "#/components/schemas/ResolutionRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The exception, resolved. What it blocked goes on. With compensate it stays open until all is undone. An action that its workflow does not allow, or an exception that is resolved already, is a 409.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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
            $ref: "#/components/schemas/BusinessException",
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

/** POST /v1/exceptions/{exceptionId}/assignment */
export const assignExceptionRoute = createRoute({
  method: "post",
  path: "/v1/exceptions/{exceptionId}/assignment",
  operationId: "assignException",
  tags: [
    "operations",
  ],
  summary: "Give an exception to another team or to a person",
  security: [
    {
      bearer: [
        "operations:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "assign-exception",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        exceptionId: parameterCarrier(operations.assignException, "path", "exceptionId", {
          $ref: "#/components/schemas/ExceptionId",
          type: "string",
          param: {
            name: "exceptionId",
            in: "path",
            required: true,
            description: "The exception's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.assignException, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.assignException, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.assignException, "application/json", {
              $ref: "#/components/schemas/AssignmentRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The exception, with its new owner or assignee and who gave it to them.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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
            $ref: "#/components/schemas/BusinessException",
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

/** GET /v1/call-budgets */
export const listCallBudgetsRoute = createRoute({
  method: "get",
  path: "/v1/call-budgets",
  operationId: "listCallBudgets",
  tags: [
    "operations",
  ],
  summary: "List the platforms' budgets of calls, and what has become of them",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-call-budgets",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.listCallBudgets, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listCallBudgets, "header", "If-None-Match", {
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
      description: "The budgets. Counts begin when a worker begins to let calls through.",
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
            $ref: "#/components/schemas/CallBudgetList",
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

/** POST /v1/call-budgets/{platform}/limit */
export const changeCallLimitRoute = createRoute({
  method: "post",
  path: "/v1/call-budgets/{platform}/limit",
  operationId: "changeCallLimit",
  tags: [
    "operations",
  ],
  summary: "Set a limit of a platform's budget of calls, or go back to the contract's",
  security: [
    {
      bearer: [
        "operations:write",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "change-call-limit",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        platform: parameterCarrier(operations.changeCallLimit, "path", "platform", {
          $ref: "#/components/schemas/CallBudgetPlatform",
          type: "string",
          param: {
            name: "platform",
            in: "path",
            required: true,
            description: "Whose budget of calls.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.changeCallLimit, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.changeCallLimit, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.changeCallLimit, "application/json", {
              $ref: "#/components/schemas/CallLimitChange",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The budget with the limit in force, for all workers and at once. A limit that the platform's contract does not name, or a value above the largest that it knows in any plan, is a 422.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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
            $ref: "#/components/schemas/CallBudget",
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

/** GET /v1/dead-letters */
export const listDeadLettersRoute = createRoute({
  method: "get",
  path: "/v1/dead-letters",
  operationId: "listDeadLetters",
  tags: [
    "operations",
  ],
  summary: "List messages that could not be processed",
  security: [
    {
      bearer: [
        "dead-letters:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "list-dead-letters",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    query: z.object({
        source: parameterCarrier(operations.listDeadLetters, "query", "source", {
          $ref: "#/components/schemas/DeadLetterSource",
          type: "string",
          param: {
            name: "source",
            in: "query",
            required: false,
            description: "Only those that came from there.",
          },
        }),
        state: parameterCarrier(operations.listDeadLetters, "query", "state", {
          $ref: "#/components/schemas/DeadLetterState",
          type: "string",
          param: {
            name: "state",
            in: "query",
            required: false,
            description: "Only those in this state.",
          },
        }),
        rule: parameterCarrier(operations.listDeadLetters, "query", "rule", {
          $ref: "#/components/schemas/DeadLetterRule",
          type: "string",
          param: {
            name: "rule",
            in: "query",
            required: false,
            description: "Only those that broke this rule.",
          },
        }),
        pointer: parameterCarrier(operations.listDeadLetters, "query", "pointer", {
          $ref: "#/components/schemas/DeadLetterPointer",
          type: "string",
          param: {
            name: "pointer",
            in: "query",
            required: false,
            description: "Only those that broke their contract at this place.",
          },
        }),
        correlationId: parameterCarrier(operations.listDeadLetters, "query", "correlationId", {
          $ref: "#/components/schemas/CorrelationId",
          type: "string",
          param: {
            name: "correlationId",
            in: "query",
            required: false,
            description: "Only those of this piece of business.",
          },
        }),
        before: parameterCarrier(operations.listDeadLetters, "query", "before", {
          $ref: "#/components/schemas/DeadLetterId",
          type: "string",
          param: {
            name: "before",
            in: "query",
            required: false,
            description: "Only those that came before this one.",
          },
        }),
        cursor: parameterCarrier(operations.listDeadLetters, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.listDeadLetters, "query", "limit", {
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
        "X-Correlation-ID": parameterCarrier(operations.listDeadLetters, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.listDeadLetters, "header", "If-None-Match", {
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
      description: "Dead letters, the latest first, without their payloads.",
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
            $ref: "#/components/schemas/DeadLetterList",
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

/** GET /v1/dead-letters/{deadLetterId} */
export const readDeadLetterRoute = createRoute({
  method: "get",
  path: "/v1/dead-letters/{deadLetterId}",
  operationId: "readDeadLetter",
  tags: [
    "operations",
  ],
  summary: "Read a dead letter with its payload",
  security: [
    {
      bearer: [
        "dead-letters:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-dead-letter",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        deadLetterId: parameterCarrier(operations.readDeadLetter, "path", "deadLetterId", {
          $ref: "#/components/schemas/DeadLetterId",
          type: "string",
          param: {
            name: "deadLetterId",
            in: "path",
            required: true,
            description: "The dead letter's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readDeadLetter, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readDeadLetter, "header", "If-None-Match", {
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
      description: "The dead letter. Its payload may hold personal data.",
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
            $ref: "#/components/schemas/DeadLetter",
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

/** GET /v1/dead-letters/{deadLetterId}/replay */
export const readDeadLetterReplayRoute = createRoute({
  method: "get",
  path: "/v1/dead-letters/{deadLetterId}/replay",
  operationId: "readDeadLetterReplay",
  tags: [
    "operations",
  ],
  "x-stability": "beta",
  summary: "Read who brought a dead letter again, when and why",
  security: [
    {
      bearer: [
        "dead-letters:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-dead-letter-replay",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  request: {
    params: z.object({
        deadLetterId: parameterCarrier(operations.readDeadLetterReplay, "path", "deadLetterId", {
          $ref: "#/components/schemas/DeadLetterId",
          type: "string",
          param: {
            name: "deadLetterId",
            in: "path",
            required: true,
            description: "The dead letter's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readDeadLetterReplay, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readDeadLetterReplay, "header", "If-None-Match", {
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
      description: "The first replay, which is the one that counts. There is none of a letter that nobody has acted on.",
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
            $ref: "#/components/schemas/DeadLetterReplay",
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

/** POST /v1/dead-letters/{deadLetterId}/replay */
export const replayDeadLetterRoute = createRoute({
  method: "post",
  path: "/v1/dead-letters/{deadLetterId}/replay",
  operationId: "replayDeadLetter",
  tags: [
    "operations",
  ],
  summary: "Bring a dead letter again",
  security: [
    {
      bearer: [
        "dead-letters:replay",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "replay-dead-letter",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        deadLetterId: parameterCarrier(operations.replayDeadLetter, "path", "deadLetterId", {
          $ref: "#/components/schemas/DeadLetterId",
          type: "string",
          param: {
            name: "deadLetterId",
            in: "path",
            required: true,
            description: "The dead letter's id.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.replayDeadLetter, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.replayDeadLetter, "header", "Idempotency-Key", {
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
      required: false,
      content: {
        "application/json": {
          schema: bodyCarrier(operations.replayDeadLetter, "application/json", {
              $ref: "#/components/schemas/DeadLetterReplayRequest",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The dead letter, replayed. One that was replayed before is left as it is.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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
            $ref: "#/components/schemas/DeadLetter",
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

/** POST /v1/dead-letters/replay */
export const replayDeadLettersRoute = createRoute({
  method: "post",
  path: "/v1/dead-letters/replay",
  operationId: "replayDeadLetters",
  tags: [
    "operations",
  ],
  summary: "Bring all dead letters of a kind again",
  security: [
    {
      bearer: [
        "dead-letters:replay",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "replay-dead-letters",
  },
  "x-rate-class": "interactive",
  "x-idempotency": "required",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.replayDeadLetters, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "Idempotency-Key": parameterCarrier(operations.replayDeadLetters, "header", "Idempotency-Key", {
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
          schema: bodyCarrier(operations.replayDeadLetters, "application/json", {
              $ref: "#/components/schemas/DeadLetterFilter",
              type: "object",
            }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "What was brought again, up to 200 in one request.",
      headers: {
        "X-Correlation-ID": {
          description: "The correlation id of this request.",
          schema: {
            $ref: "#/components/schemas/CorrelationId",
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
            $ref: "#/components/schemas/DeadLetterReplays",
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

/** GET /v1/transactions/{correlationId} */
export const readTransactionRoute = createRoute({
  method: "get",
  path: "/v1/transactions/{correlationId}",
  operationId: "readTransaction",
  tags: [
    "operations",
  ],
  summary: "Read all that happened under a correlation id",
  description: "Every call, event, step and change of state from the deal in the CRM to support, the first first. Nothing is kept for ever: calls for 30 days, events and processes for 90.",
  "x-stability": "beta",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-transaction",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  request: {
    params: z.object({
        correlationId: parameterCarrier(operations.readTransaction, "path", "correlationId", {
          $ref: "#/components/schemas/CorrelationId",
          type: "string",
          param: {
            name: "correlationId",
            in: "path",
            required: true,
            description: "The correlation id of one piece of business.",
          },
        }),
      }),
    query: z.object({
        cursor: parameterCarrier(operations.readTransaction, "query", "cursor", {
          type: "string",
          pattern: "^[A-Za-z0-9_-]{1,500}$",
          param: {
            name: "cursor",
            in: "query",
            required: false,
            description: "Where the page before ended, for the page after it, as its Link with rel=\"next\" and its nextCursor give it. What is added meanwhile moves nothing: no item comes twice and none is passed over. One that was not given by this list is refused with 400.",
          },
        }),
        limit: parameterCarrier(operations.readTransaction, "query", "limit", {
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
        "X-Correlation-ID": parameterCarrier(operations.readTransaction, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readTransaction, "header", "If-None-Match", {
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
      description: "A page of what happened. Empty if there was nothing.",
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
            $ref: "#/components/schemas/TransactionPage",
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

/** GET /v1/traces/{correlationId} */
export const readTraceRoute = createRoute({
  method: "get",
  path: "/v1/traces/{correlationId}",
  operationId: "readTrace",
  tags: [
    "operations",
  ],
  summary: "Read every call made under a correlation id",
  security: [
    {
      bearer: [
        "operations:read",
      ],
    },
  ],
  "x-dispatch": {
    kind: "operation",
    operation: "read-trace",
  },
  "x-rate-class": "interactive",
  "x-owner": "platform-engineering",
  "x-stability": "stable",
  request: {
    params: z.object({
        correlationId: parameterCarrier(operations.readTrace, "path", "correlationId", {
          $ref: "#/components/schemas/CorrelationId",
          type: "string",
          param: {
            name: "correlationId",
            in: "path",
            required: true,
            description: "The correlation id of one piece of business.",
          },
        }),
      }),
    headers: z.object({
        "X-Correlation-ID": parameterCarrier(operations.readTrace, "header", "X-Correlation-ID", {
          type: "string",
          maxLength: 1000,
          param: {
            name: "X-Correlation-ID",
            in: "header",
            required: false,
            description: "Follows the request through every system. Minted when missing or unusable.",
          },
        }),
        "If-None-Match": parameterCarrier(operations.readTrace, "header", "If-None-Match", {
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
      description: "The calls, in the order in which they were made. Empty if there were none.",
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
            $ref: "#/components/schemas/Trace",
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
