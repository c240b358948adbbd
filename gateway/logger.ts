import pino, { type DestinationStream, type Logger } from "pino";
import { redact } from "./redaction.ts";

export type { Logger } from "pino";

/**
 * The gateway's log: JSON lines on standard error, as standard output belongs to the command's own result.
 * Lines are written asynchronously; `flush` before the process ends.
 */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({
    dest: 2,
    sync: false,
    // Written in blocks, as a write per line costs as much as the rest of the line; and soon, as somebody may be watching.
    minLength: 4_096,
    periodicFlush: 250,
  }),
): Logger {
  return pino(
    {
      level,
      base: { role: "gateway" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: redact },
      // Errors of clients and libraries carry requests and answers along; none of that is for a log.
      serializers: { err: ({ name, message, stack, code }) => ({ name, message, stack, code }) },
    },
    destination,
  );
}
