import { Signature } from "@hubspot/api-client";
import { describe, expect, test } from "vitest";
import { crmSignatureFault, signatureWindowMs } from "#gateway/webhooks/crm-signature.ts";

const clientSecret = "a-client-secret-of-the-app";
const uri = "https://gateway.example.com/webhooks/crm?tenant=a:b";
const body = '[{"eventId":1,"note":"schön"}]';
const nowMs = 1_760_000_000_000;

/** The signature as the vendor's own library makes it. */
function sign(timestampMs: number, options: { url?: string; secret?: string; method?: string } = {}): string {
  return Signature.getSignature(options.method ?? "POST", "v3", {
    clientSecret: options.secret ?? clientSecret,
    requestBody: body,
    url: options.url ?? uri,
    timestamp: timestampMs,
    signature: "",
  });
}

function faultOf(
  signature: string | undefined,
  timestampMs: number,
  at: { uri?: string; rawBody?: string } = {},
) {
  const headers = {
    ...(signature === undefined ? {} : { "x-hubspot-signature-v3": signature }),
    "x-hubspot-request-timestamp": String(timestampMs),
  };
  const delivery = { method: "POST", uri: at.uri ?? uri, rawBody: Buffer.from(at.rawBody ?? body), headers };
  return crmSignatureFault(delivery, clientSecret, nowMs);
}

describe("the signature of a CRM webhook", () => {
  test("that the vendor's library makes holds", () => {
    expect(faultOf(sign(nowMs), nowMs)).toBeUndefined();
  });

  test("is over the address with its escapes undone", () => {
    expect(faultOf(sign(nowMs), nowMs, { uri: uri.replace("a:b", "a%3Ab") })).toBeUndefined();
  });

  test.for([
    { ageMs: signatureWindowMs, holds: true, when: "as the window ends" },
    { ageMs: signatureWindowMs + 1, holds: false, when: "just after the window" },
    { ageMs: -signatureWindowMs - 1, holds: false, when: "from the future" },
  ])("$when holds: $holds", ({ ageMs, holds }) => {
    expect(faultOf(sign(nowMs - ageMs), nowMs - ageMs) === undefined).toBe(holds);
  });

  test("does not hold for another body, address, method, secret or time", () => {
    expect(faultOf(sign(nowMs), nowMs, { rawBody: `${body} ` })).toBe("The signature is wrong.");
    expect(faultOf(sign(nowMs, { url: "https://other.example.com/webhooks/crm" }), nowMs)).toBe(
      "The signature is wrong.",
    );
    expect(faultOf(sign(nowMs, { method: "PUT" }), nowMs)).toBe("The signature is wrong.");
    expect(faultOf(sign(nowMs, { secret: "another" }), nowMs)).toBe("The signature is wrong.");
    expect(faultOf(sign(nowMs), nowMs - 1)).toBe("The signature is wrong.");
  });

  test("is missed when it, or its time, is not there", () => {
    expect(faultOf(undefined, nowMs)).toBe("The delivery is not signed.");
    expect(faultOf(sign(nowMs), Number.NaN)).toBe("The timestamp of the signature is not a number.");
  });
});
