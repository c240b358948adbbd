import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What ties a request to everything that it causes. */
export interface Correlation {
  /** The business's id: follows the request through NATS and every platform. */
  readonly correlationId: string;
  /** W3C Trace Context, always valid. */
  readonly traceparent: string;
}

const correlationIdPattern = /^[A-Za-z0-9._-]{1,128}$/;
// Version ff is forbidden; version 00 has exactly these four parts, later versions may add some.
const traceparentPattern =
  /^(?:00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}|(?!00|ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-[\x21-\x7e]{0,200})?)$/;

/**
 * Keeps the caller's X-Correlation-ID and traceparent if they are usable, else mints new ones: a bad header
 * is no reason to refuse business. https://www.w3.org/TR/trace-context/
 */
export function correlate(headers: IncomingHttpHeaders): Correlation {
  const given = headers["x-correlation-id"];
  const traceparent = headers.traceparent;
  return {
    correlationId: typeof given === "string" && correlationIdPattern.test(given) ? given : randomUUID(),
    traceparent:
      typeof traceparent === "string" && traceparentPattern.test(traceparent)
        ? traceparent
        : mintTraceparent(),
  };
}

function mintTraceparent(): string {
  const ids = randomBytes(24).toString("hex");
  return `00-${ids.slice(0, 32)}-${ids.slice(32)}-01`;
}
