import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Violation } from "#contracts/runtime/validation.ts";
import type { Answer, Handler, PlatformRequest } from "./call.ts";
import type { ConcurrencyQueue } from "./concurrency-queue.ts";
import type { RateLimits } from "./rate-limits.ts";

/** Why a request gets no further than the door. */
export type Refusal =
  | { readonly kind: "no-path" }
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "body-too-large" }
  | { readonly kind: "unsupported-media-type" }
  | { readonly kind: "malformed-body" }
  | { readonly kind: "violations"; readonly violations: readonly Violation[] };

/** Where a request aims: the path below the contract's server URL, and that URL as the caller wrote it. */
export interface Target {
  readonly path: string;
  readonly root: string;
}

/** After how long somebody gives a call up. */
export interface Patience {
  /** A call that works longer is broken off with 408, and nothing of it stands. */
  readonly requestTimeoutMs: number;
  /** The gateway in front answers 504 after this, waiting included, whatever becomes of the call behind it. */
  readonly gatewayTimeoutMs: number;
}

/** All that makes one platform answer differently from another. */
export interface Dialect {
  readonly operations: readonly HttpOperation[];
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly limits: RateLimits;
  readonly queue?: ConcurrencyQueue;
  /** How long a call may take; without them it may take any time. */
  readonly patience?: Patience;
  /** What is longer is read to its end and refused. */
  readonly maxBodyBytes: number;
  /** `undefined` if the path is not under any of the platform's server URLs. */
  locate(path: string, origin: string): Target | undefined;
  /** The refusal of a caller who may not do this, or `undefined`. */
  authenticate(request: PlatformRequest, operation: HttpOperation): Answer | undefined;
  /** `operation` is the one that was called, if there is one. */
  refuse(refusal: Refusal, operation: HttpOperation | undefined): Answer;
  /** What callers hear when a window is full: `policy` is one of `throttlePolicies`, the first of them if absent. */
  throttled(retryAfterSeconds: number | undefined, policy?: string): Answer;
  /** Windows that a fault may pretend to be full, in words that the control API publishes. */
  readonly throttlePolicies: readonly string[];
  /** What callers hear whose access token has expired. */
  unauthenticated(): Answer;
  /** What callers of `operation` hear while the platform is closed; `undefined` if it is open to them all the same. */
  inMaintenance(operation: HttpOperation, retryAfterSeconds: number): Answer | undefined;
  /** Whether the operation only reads. */
  reads(operation: HttpOperation): boolean;
  /** Versions of the platform other than the contract's, as differences in its answers. */
  readonly versions: Readonly<Record<string, readonly DriftChange[]>>;
  /** After which of its steps a `half-done` fault may let an operation break off; only of operations that have steps. */
  readonly breakOffSteps: Readonly<Record<string, readonly string[]>>;
  readonly unknownQuery: "ignore" | "refuse";
  /** A failure with a status of its own, in the platform's envelope. */
  failed(status: number, retryAfterSeconds: number | undefined): Answer;
  /** Headers that every answer of the platform carries. */
  readonly standingHeaders: Readonly<Record<string, string>>;
}
