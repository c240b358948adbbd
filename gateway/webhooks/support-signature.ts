import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { sameSecret } from "./secret.ts";

/**
 * A delivery older (or newer) than this is refused. The vendor names no bound; its own attempts, each signed anew, are over
 * within minutes, and what was replayed within the bound only makes us look again.
 */
export const signatureWindowMs = 3_600_000;

/**
 * Why the Zendesk signature of a delivery does not hold, or `undefined` if it does: `X-Zendesk-Webhook-Signature` =
 * base64(HMAC-SHA256(signing secret, timestamp + raw body)), with the timestamp exactly as its header has it.
 */
export function supportSignatureFault(
  delivery: { readonly rawBody: Buffer; readonly headers: IncomingHttpHeaders },
  signingSecret: string,
  nowMs: number,
): string | undefined {
  const { "x-zendesk-webhook-signature": signature, "x-zendesk-webhook-signature-timestamp": timestamp } =
    delivery.headers;
  if (typeof signature !== "string" || typeof timestamp !== "string") return "The delivery is not signed.";
  const signedMs = /^\d{4}-\d\d-\d\dT/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(signedMs)) return "The timestamp of the signature is not a time.";
  if (Math.abs(nowMs - signedMs) > signatureWindowMs) return "The signature is outside its time window.";

  const expected = createHmac("sha256", signingSecret)
    .update(timestamp)
    .update(delivery.rawBody)
    .digest("base64");
  return sameSecret(signature, expected) ? undefined : "The signature is wrong.";
}
