import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import type { RecordedEvent } from "#contracts/runtime/bus.ts";
import type { CallContext } from "#contracts/runtime/call-context.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { DeadLetterDesk } from "../dead-letters/dead-letter-desk.ts";
import type { ExceptionDesk } from "../exceptions/exception-desk.ts";
import type { Governor } from "../governor/governor.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { ErpBooks } from "../orders/order-facts.ts";
import type { BusinessPolicy } from "../policy.ts";
import type { Engine } from "../workflow/engine.ts";
import type { AnyWorkflow } from "../workflow/workflow.ts";
import type { WorkflowRecords } from "./workflow-records.ts";

/** What the operations work with. */
export interface OperationDependencies {
  readonly platforms: Platforms;
  readonly identity: IdentityMap;
  readonly books: ErpBooks;
  readonly policy: BusinessPolicy;
  readonly engine: Pick<Engine, "start" | "status" | "signal" | "resolveException" | "cancel" | "history">;
  /** All that this worker can run. */
  readonly workflows: readonly AnyWorkflow[];
  readonly records: WorkflowRecords;
  readonly desk: ExceptionDesk;
  readonly deadLetters: DeadLetterDesk;
  readonly governor: Pick<Governor, "status" | "changeLimit">;
  readonly readTrace: (correlationId: string) => Promise<readonly TraceEntry[]>;
  readonly readEvents: (correlationId: string) => Promise<readonly RecordedEvent[]>;
  readonly clock: Clock;
}

/** A platform is called on behalf of whoever asked for the operation; nothing is repeated here, the caller decides. */
export function originOf({ correlationId, traceparent }: CallContext): CallOrigin {
  return { correlationId, attempt: 1, ...(traceparent === undefined ? {} : { traceparent }) };
}
