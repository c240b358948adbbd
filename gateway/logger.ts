import pino, { type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

/** What never reaches a log, wherever a caller may have put it. */
export const redactedPaths: readonly string[] = [
  ...[
    "authorization",
    "cookie",
    "token",
    "accessToken",
    "clientSecret",
    "clientState",
    "password",
    "body",
    "payload",
  ].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  '*["x-hubspot-signature-v3"]',
  '*["idempotency-key"]',
];

/**
 * The gateway's log: JSON lines on standard error, as standard output belongs to the command's own result.
 * Lines are written asynchronously; `flush` before the process ends.
 */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  return pino(
    {
      level,
      base: { role: "gateway" },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: [...redactedPaths], censor: "[redacted]" },
    },
    destination,
  );
}
