// Generated from contracts/platforms/simulator-control.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { OperationId } from "./types.ts";
import * as validators from "./validators.js";

/** Every call that the contract knows, by its operationId. */
export const operations: { readonly [Id in OperationId]: HttpOperation & { readonly operationId: Id } } = {
  reset: {
    operationId: "reset",
    method: "POST",
    path: "/reset",
    parameters: [],
    responses: {
      "204": {
        contents: {},
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  readLedger: {
    operationId: "readLedger",
    method: "GET",
    path: "/ledger",
    parameters: [
      {
        name: "key",
        in: "query",
        required: false,
        type: "string",
        validate: validators.readLedger_query_key,
      },
      {
        name: "object",
        in: "query",
        required: false,
        type: "string",
        validate: validators.readLedger_query_object,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Ledger,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  readLimits: {
    operationId: "readLimits",
    method: "GET",
    path: "/limits",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Limits,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  setLimits: {
    operationId: "setLimits",
    method: "PUT",
    path: "/limits",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.LimitsChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Limits,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  listFaults: {
    operationId: "listFaults",
    method: "GET",
    path: "/faults",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.FaultList,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  armFault: {
    operationId: "armFault",
    method: "POST",
    path: "/faults",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ArmedFault,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Fault,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  disarmFaults: {
    operationId: "disarmFaults",
    method: "DELETE",
    path: "/faults",
    parameters: [],
    responses: {
      "204": {
        contents: {},
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  readClock: {
    operationId: "readClock",
    method: "GET",
    path: "/clock",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Clock,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  advanceClock: {
    operationId: "advanceClock",
    method: "POST",
    path: "/clock",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ClockAdvance,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Clock,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  listRequests: {
    operationId: "listRequests",
    method: "GET",
    path: "/requests",
    parameters: [
      {
        name: "call",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listRequests_query_call,
      },
      {
        name: "contains",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listRequests_query_contains,
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 1000,
        validate: validators.listRequests_query_limit,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Journal,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  listDeliveries: {
    operationId: "listDeliveries",
    method: "GET",
    path: "/deliveries",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DeliveryList,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  disputeInvoice: {
    operationId: "disputeInvoice",
    method: "POST",
    path: "/actors/finance/dispute",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.InvoiceDispute,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.InvoiceAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  resolveInvoiceDispute: {
    operationId: "resolveInvoiceDispute",
    method: "POST",
    path: "/actors/finance/resolve-dispute",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.InvoiceReference,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.InvoiceAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  payInvoice: {
    operationId: "payInvoice",
    method: "POST",
    path: "/actors/finance/pay",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.InvoicePayment,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.InvoiceAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  blockCustomer: {
    operationId: "blockCustomer",
    method: "POST",
    path: "/actors/finance/block-customer",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CustomerBlock,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CustomerAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
};
