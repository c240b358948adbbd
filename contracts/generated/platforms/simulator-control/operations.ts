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
  seed: {
    operationId: "seed",
    method: "POST",
    path: "/seed",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SeedOrder,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Seeded,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  readState: {
    operationId: "readState",
    method: "GET",
    path: "/state",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.State,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  writeState: {
    operationId: "writeState",
    method: "PUT",
    path: "/state",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.State,
      },
    },
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
  listObjects: {
    operationId: "listObjects",
    method: "GET",
    path: "/objects",
    parameters: [
      {
        name: "latest",
        in: "query",
        required: false,
        type: "integer",
        default: 10,
        validate: validators.listObjects_query_latest,
      },
    ],
    responses: {
      "200": {
        contents: {
          "application/json": validators.ObjectSets,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  listSnapshots: {
    operationId: "listSnapshots",
    method: "GET",
    path: "/snapshots",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.SnapshotList,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  takeSnapshot: {
    operationId: "takeSnapshot",
    method: "POST",
    path: "/snapshots",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SnapshotName,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Snapshot,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  forgetSnapshot: {
    operationId: "forgetSnapshot",
    method: "DELETE",
    path: "/snapshots/{name}",
    parameters: [
      {
        name: "name",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SnapshotName,
      },
    ],
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
  restoreSnapshot: {
    operationId: "restoreSnapshot",
    method: "POST",
    path: "/snapshots/{name}/restore",
    parameters: [
      {
        name: "name",
        in: "path",
        required: true,
        type: "string",
        validate: validators.parameters_SnapshotName,
      },
    ],
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
  verify: {
    operationId: "verify",
    method: "POST",
    path: "/verify",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Verification,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Verdict,
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
  disarmFault: {
    operationId: "disarmFault",
    method: "DELETE",
    path: "/faults/{faultId}",
    parameters: [
      {
        name: "faultId",
        in: "path",
        required: true,
        type: "string",
        validate: validators.disarmFault_path_faultId,
      },
    ],
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
  listMischief: {
    operationId: "listMischief",
    method: "GET",
    path: "/webhook-mischief",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.MischiefList,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  armMischief: {
    operationId: "armMischief",
    method: "POST",
    path: "/webhook-mischief",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ArmedMischief,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.Mischief,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  disarmMischief: {
    operationId: "disarmMischief",
    method: "DELETE",
    path: "/webhook-mischief",
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
  listMaintenance: {
    operationId: "listMaintenance",
    method: "GET",
    path: "/maintenance",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.MaintenanceList,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  planMaintenance: {
    operationId: "planMaintenance",
    method: "POST",
    path: "/maintenance",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.MaintenancePlan,
      },
    },
    responses: {
      "201": {
        contents: {
          "application/json": validators.MaintenanceWindow,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  cancelMaintenance: {
    operationId: "cancelMaintenance",
    method: "DELETE",
    path: "/maintenance",
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
  readConditions: {
    operationId: "readConditions",
    method: "GET",
    path: "/conditions",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.Conditions,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  setConditions: {
    operationId: "setConditions",
    method: "PUT",
    path: "/conditions",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Conditions,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.Conditions,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  expireTokens: {
    operationId: "expireTokens",
    method: "POST",
    path: "/tokens/expire",
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
  readDrift: {
    operationId: "readDrift",
    method: "GET",
    path: "/drift",
    parameters: [],
    responses: {
      "200": {
        contents: {
          "application/json": validators.DriftReport,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  setDrift: {
    operationId: "setDrift",
    method: "PUT",
    path: "/drift",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.Drift,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DriftReport,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  clearDrift: {
    operationId: "clearDrift",
    method: "DELETE",
    path: "/drift",
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
  setClock: {
    operationId: "setClock",
    method: "PUT",
    path: "/clock",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.ClockPace,
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
        name: "method",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listRequests_query_method,
      },
      {
        name: "status",
        in: "query",
        required: false,
        type: "integer",
        validate: validators.listRequests_query_status,
      },
      {
        name: "outcome",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listRequests_query_outcome,
      },
      {
        name: "correlationId",
        in: "query",
        required: false,
        type: "string",
        validate: validators.listRequests_query_correlationId,
      },
      {
        name: "faulty",
        in: "query",
        required: false,
        type: "boolean",
        validate: validators.listRequests_query_faulty,
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
  refundCreditMemo: {
    operationId: "refundCreditMemo",
    method: "POST",
    path: "/actors/finance/refund",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CreditMemoRefund,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.CreditMemoAct,
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
  createDeal: {
    operationId: "createDeal",
    method: "POST",
    path: "/actors/salesperson/create-deal",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealCreation,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  winDeal: {
    operationId: "winDeal",
    method: "POST",
    path: "/actors/salesperson/win-deal",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealReference,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  changeDealLines: {
    operationId: "changeDealLines",
    method: "POST",
    path: "/actors/salesperson/change-lines",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.DealLinesChange,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.DealAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  createTicketByHand: {
    operationId: "createTicketByHand",
    method: "POST",
    path: "/actors/support-agent/create-ticket",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketCreationByHand,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  replyToTicket: {
    operationId: "replyToTicket",
    method: "POST",
    path: "/actors/support-agent/reply",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketReply,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  escalateTicket: {
    operationId: "escalateTicket",
    method: "POST",
    path: "/actors/support-agent/escalate",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketEscalation,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketAct,
        },
      },
      "4XX": {
        contents: {
          "application/problem+json": validators.ControlProblem,
        },
      },
    },
  },
  solveTicket: {
    operationId: "solveTicket",
    method: "POST",
    path: "/actors/support-agent/solve",
    parameters: [],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.TicketSolution,
      },
    },
    responses: {
      "200": {
        contents: {
          "application/json": validators.TicketAct,
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
