import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CallOrigin } from "./call-origin.ts";

/** One call of one operation of a platform's contract. */
export interface PlatformCall {
  readonly operation: HttpOperation;
  readonly origin: CallOrigin;
  /** A `write` that got no answer is `outcome-unknown`; a `read` may simply be repeated. */
  readonly effect: "read" | "write";
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** How many calls this one stands for, if it asks for many things at once. */
  readonly inPlaceOf?: number;
  /** Statuses by which the platform says that there is no such thing. They answer `absent` instead of failing. */
  readonly absentOn?: readonly number[];
  /** The state of the business object before and after, for the trace. */
  readonly stateBefore?: string;
  readonly stateAfter?: string | ((body: unknown) => string | undefined);
}

/** A successful answer that has been found to keep the platform's contract. */
export interface PlatformAnswer {
  readonly status: number;
  /** The platform answered with one of `absentOn`: the body is `undefined`. */
  readonly absent: boolean;
  /** When it arrived. Unix epoch, ms. */
  readonly atMs: number;
  /** Parsed and validated; `undefined` if the answer has no body. */
  readonly body: unknown;
}

/** Calls a platform. Everything that can go wrong is a `StepFailure`; it throws only for a bug of ours. */
export type SendToPlatform = (call: PlatformCall) => Promise<Outcome<PlatformAnswer, StepFailure>>;
