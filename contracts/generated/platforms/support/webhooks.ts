// Generated from contracts/platforms/support.openapi.yaml by `npm run generate`. Do not edit.

import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { WebhookName } from "./types.ts";

/** What the platform sends to us, by the name of the webhook. The path of each is its name. */
export const webhooks: { readonly [Name in WebhookName]: HttpOperation } = {};
