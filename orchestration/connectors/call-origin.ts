import type { CallClass } from "../governor/budget.ts";

/**
 * On whose behalf a platform is called: what goes along as headers and into the trace.
 * A workflow's step context is one.
 */
export interface CallOrigin {
  /** The business's id of the whole transaction, sent as `X-Correlation-ID`. */
  readonly correlationId: string;
  /** W3C trace context of the caller, passed on as it is. */
  readonly traceparent?: string;
  /** 1 for the first try of the same thing. */
  readonly attempt: number;
  /** The workflow and its step that call, if it is a workflow. */
  readonly workflowId?: string;
  readonly step?: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Who waits for it. By default a workflow's step is `workflow` and everything else `interactive`. */
  readonly callClass?: CallClass;
}
