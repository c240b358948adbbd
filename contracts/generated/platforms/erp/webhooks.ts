// Generated from contracts/platforms/erp.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { WebhookName } from "./types.ts";
import * as validators from "./validators.js";

/** What the platform sends to us, by the name of the webhook. The path of each is its name. */
export const webhooks: { readonly [Name in WebhookName]: HttpOperation } = {
  erpChanges: {
    operationId: "receiveErpChanges",
    method: "POST",
    path: "erpChanges",
    parameters: [
      {
        name: "validationToken",
        in: "query",
        required: false,
        type: "string",
        validate: validators.receiveErpChanges_query_validationToken,
      },
    ],
    requestBody: {
      required: false,
      contents: {
        "application/json": validators.ChangeNotifications,
      },
    },
    responses: {
      "200": {
        contents: {},
      },
    },
  },
};
