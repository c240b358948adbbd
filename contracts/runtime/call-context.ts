import { headers, type MsgHdrs } from "@nats-io/transport-node";

/** What goes with a request through every system, apart from its payload. */
export interface CallContext {
  /** Follows one piece of business: `[A-Za-z0-9._-]{1,128}`. */
  readonly correlationId: string;
  /** W3C Trace Context. */
  readonly traceparent?: string;
  /** The caller's own key: the same key means the same request again. */
  readonly idempotencyKey?: string;
  /** The subject of the caller's token. */
  readonly principal?: string;
  /** How long the caller waits for the reply. Default: 5 s. */
  readonly timeoutMs?: number;
}

const headerNames = {
  correlationId: "Concordat-Correlation-Id",
  traceparent: "traceparent",
  idempotencyKey: "Concordat-Idempotency-Key",
  principal: "Concordat-Principal",
} as const;

/** The NATS headers that carry the context. */
export function headersOf(context: CallContext): MsgHdrs {
  const written = headers();
  for (const [field, name] of Object.entries(headerNames) as [keyof typeof headerNames, string][]) {
    const value = context[field];
    // NATS headers are lines: a line break in a value (a token's subject may hold one) would end it.
    if (value !== undefined) written.set(name, value.replaceAll(/[\r\n]+/g, " "));
  }
  return written;
}

/** The context that the headers carry. Without a correlation id it is `unknown`: nothing is refused for want of one. */
export function contextOf(carried: MsgHdrs | undefined): CallContext {
  const read = (name: string) => carried?.get(name) || undefined;
  const traceparent = read(headerNames.traceparent);
  const idempotencyKey = read(headerNames.idempotencyKey);
  const principal = read(headerNames.principal);
  return {
    correlationId: read(headerNames.correlationId) ?? "unknown",
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(principal === undefined ? {} : { principal }),
  };
}
