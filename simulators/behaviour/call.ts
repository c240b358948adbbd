import type { HttpOperation } from "#contracts/runtime/http-operation.ts";

/** A request as it reached a platform. */
export interface PlatformRequest {
  readonly method: string;
  /** Path with query, as sent. */
  readonly target: string;
  /** Scheme and host that the caller used: what absolute links start with. */
  readonly origin: string;
  header(name: string): string | undefined;
  readonly bodyText: string;
}

/** A request that the contract has recognised and allowed. */
export interface Call {
  readonly operation: HttpOperation;
  readonly request: PlatformRequest;
  /** Absolute URL of the API root as the caller wrote it, without a slash at the end. */
  readonly root: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** The decoded body; `undefined` without one. */
  readonly body: unknown;
  /** The step after which a `half-done` fault lets the call break off, in the handler's own words; only some calls have steps. */
  readonly breakOffAfter?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is; `undefined` is an empty body; anything else is sent as JSON. */
  readonly body?: unknown;
}

/** What a platform does for one operation. It takes effect when it is called, at once and completely. */
export type Handler = (call: Call) => Answer | Promise<Answer>;
