// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { WebhookName } from "./types.ts";
import * as validators from "./validators.js";

/** What the platform sends to us, by the name of the webhook. The path of each is its name. */
export const webhooks: { readonly [Name in WebhookName]: HttpOperation } = {
  supportEvent: {
    operationId: "receiveSupportEvent",
    method: "POST",
    path: "supportEvent",
    parameters: [
      {
        name: "X-Zendesk-Account-Id",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveSupportEvent_header_X_Zendesk_Account_Id,
      },
      {
        name: "X-Zendesk-Webhook-Id",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveSupportEvent_header_X_Zendesk_Webhook_Id,
      },
      {
        name: "X-Zendesk-Webhook-Invocation-Id",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveSupportEvent_header_X_Zendesk_Webhook_Invocation_Id,
      },
      {
        name: "X-Zendesk-Webhook-Signature",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveSupportEvent_header_X_Zendesk_Webhook_Signature,
      },
      {
        name: "X-Zendesk-Webhook-Signature-Timestamp",
        in: "header",
        required: true,
        type: "string",
        validate: validators.receiveSupportEvent_header_X_Zendesk_Webhook_Signature_Timestamp,
      },
    ],
    requestBody: {
      required: true,
      contents: {
        "application/json": validators.SupportEvent,
      },
    },
    responses: {
      "204": {
        contents: {},
      },
    },
  },
};
