import type { Outcome } from "#contracts/runtime/outcome.ts";
import { nextTermRef } from "../identity/renewal-ref.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { type RenewalInput, renewalName } from "./renewal.ts";

/** The id of the process that a contract is renewed by: that of the next term, so that there is one. */
export function renewalWorkflowId(contractRef: string): string {
  return `${renewalName}-${nextTermRef(contractRef)}`;
}

/** Starts the renewal of a contract, once for each term. */
export function startRenewal(
  engine: Pick<Engine, "start">,
  contractRef: string,
  origin: { readonly correlationId: string; readonly traceparent?: string },
): Promise<Outcome<{ workflowId: string; started: boolean }, EngineFailure>> {
  const workflowId = renewalWorkflowId(contractRef);
  return engine.start({
    ...{
      workflow: renewalName,
      workflowId,
      input: { contractRef } satisfies RenewalInput,
      key: `contract-${contractRef}`,
    },
    correlationId: origin.correlationId,
    ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
  });
}
