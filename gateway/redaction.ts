/** Names under which secrets and personal data travel. What is logged under one of them, at any depth, is not written. */
const redactedNames = new Set(
  [
    ...[
      "authorization",
      "cookie",
      "set-cookie",
      "x-hubspot-signature-v3",
      "idempotency-key",
      "idempotencyKey",
    ],
    ...[
      "token",
      "accessToken",
      "access_token",
      "clientSecret",
      "client_secret",
      "clientState",
      "password",
      "secret",
    ],
    ...["body", "payload", "headers", "email", "phone", "displayName"],
  ].map((name) => name.toLowerCase()),
);

const deepestLogged = 6;
const censor = "[redacted]";

/**
 * The fields of a log line without what must not be in it. Written by hand because a request's line is flat and this
 * costs it a look-up per field, where a redaction of paths with wildcards costs more than the request itself.
 */
export function redact(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  const redacted: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name];
    redacted[name] = redactedNames.has(name.toLowerCase()) ? censor : redactValue(value, depth + 1);
  }
  return redacted;
}

function redactValue(value: unknown, depth: number): unknown {
  // An error is written by its own serialiser: message and stack, and none of what else hangs on it.
  if (typeof value !== "object" || value === null || value instanceof Error) return value;
  if (depth > deepestLogged) return censor;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1));
  return redact(value as Record<string, unknown>, depth);
}
