import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { sameSecret } from "./secret.ts";

/** A delivery older (or newer) than this may be a replay. The vendor's own bound. */
export const signatureWindowMs = 300_000;

export interface SignedDelivery {
  readonly method: string;
  /** The address to which the platform sent it, as the platform knows it: scheme, host, path, query. */
  readonly uri: string;
  readonly rawBody: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why the HubSpot v3 signature of a delivery does not hold, or `undefined` if it does:
 * `X-HubSpot-Signature-v3` = base64(HMAC-SHA256(client secret, method + uri + raw body + timestamp)).
 */
export function crmSignatureFault(
  delivery: SignedDelivery,
  clientSecret: string,
  nowMs: number,
): string | undefined {
  const { "x-hubspot-signature-v3": signature, "x-hubspot-request-timestamp": timestamp } = delivery.headers;
  if (typeof signature !== "string" || typeof timestamp !== "string") return "The delivery is not signed.";
  if (!/^[0-9]{1,15}$/.test(timestamp)) return "The timestamp of the signature is not a number.";
  if (Math.abs(nowMs - Number(timestamp)) > signatureWindowMs)
    return "The signature is outside its time window.";

  const expected = createHmac("sha256", clientSecret)
    .update(delivery.method + decodeUri(delivery.uri))
    .update(delivery.rawBody)
    .update(timestamp)
    .digest("base64");
  return sameSecret(signature, expected) ? undefined : "The signature is wrong.";
}

/** The vendor signs over the address with exactly these escapes undone. */
function decodeUri(uri: string): string {
  return uri.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, decodeURIComponent);
}
