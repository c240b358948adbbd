// Generated from contracts/platforms/crm.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { WebhookName } from "./types.ts";
import * as validators from "./validators.js";

/** What the platform sends to us, by the name of the webhook. The path of each is its name. */
export const webhooks: { readonly [Name in WebhookName]: HttpOperation } = {
  crmEvents: {
    operationId: "receiveCrmEvents",
    method: "POST",
    path: "crmEvents",
    parameters: [
      {
        name: "X-HubSpot-Signature-v3",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveCrmEvents_header_X_HubSpot_Signature_v3,
      },
      {
        name: "X-HubSpot-Request-Timestamp",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveCrmEvents_header_X_HubSpot_Request_Timestamp,
      },
      {
        name: "X-HubSpot-Signature",
        in: "header",
        required: false,
        type: "string",
        validate: validators.receiveCrmEvents_header_X_HubSpot_Signature,
      },
      {
        name: "X-HubSpot-Signature-Version",
        in: "header",
        required: false,
        type: "string",
        validate: validators.receiveCrmEvents_header_X_HubSpot_Signature_Version,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.CrmEvents,
      },
    },
    responses: {
      "204": {
        contents: {},
      },
    },
  },
};
