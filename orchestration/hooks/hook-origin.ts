import type { CallOrigin } from "../connectors/call-origin.ts";

/** On whose behalf a webhook makes a platform be called: nobody waits for an answer, and a workflow is to go on. */
export function hookOrigin(
  correlationId: string,
  attempt: number,
  traceparent: string | undefined,
): CallOrigin {
  const context = traceparent === undefined ? {} : { traceparent };
  return { correlationId, attempt, callClass: "workflow", ...context };
}
