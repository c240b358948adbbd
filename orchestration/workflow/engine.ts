import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import type { EventType } from "#contracts/generated/events/events.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Resolution } from "./exception.ts";
import type { EngineFailure } from "./failure.ts";
import type { AnyWorkflow } from "./workflow.ts";

/** A business event as a workflow emitted it. Publish it under `id`: it may come twice. */
export interface OutgoingEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subject: string;
  readonly data: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** When the workflow emitted it, RFC 3339. */
  readonly time: string;
  readonly workflow: string;
  readonly workflowId: string;
}

export interface EngineDependencies {
  /** Connected with `noAsyncTraces: true`, which doubles the rate of appends. */
  readonly connection: NatsConnection;
  readonly clock: Clock;
  readonly logger: Logger;
  /** All that this worker can run, old versions included. */
  readonly workflows: readonly AnyWorkflow[];
  /** Must be idempotent by `event.id`; rejects to be called again later. */
  readonly publishEvent: (event: OutgoingEvent) => Promise<void>;
  /** Throws if the event breaks its contract; then the workflow that emits it is parked. */
  readonly checkEvent?: (type: EventType, data: unknown) => void;
  readonly workerId: string;
  /** Number of logs that the keys are spread over. The same in all workers, for ever. Default 1. */
  readonly shards?: number;
  /** Copies that the streams are kept in: 1 (default), 3 or 5. */
  readonly replicas?: number;
  /** The server's monitoring address, to read whether it syncs before it acknowledges. */
  readonly monitorUrl?: string;
}

export interface WorkflowStart {
  readonly workflow: string;
  /** `[A-Za-z0-9_-]{1,200}`. Starting twice with one id starts once. */
  readonly workflowId: string;
  readonly key: string;
  readonly input: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
}

export interface WorkflowSignal {
  readonly workflowId: string;
  /** Signalling twice with one id signals once. */
  readonly signalId: string;
  readonly name: string;
  readonly data: unknown;
}

/** The engine in this process: it may own shards or none; what is asked of it is answered by whoever owns the shard. */
export interface Engine {
  /** Resolves when the start is durable. `started` is false if the id was known, also if it has ended. Waits up to 15 s for an owner. */
  start(start: WorkflowStart): Promise<Outcome<{ workflowId: string; started: boolean }, EngineFailure>>;
  /** Starts the workflow; if it is running, gives it the signal instead. `ended` means that neither was done. */
  startOrSignal(
    start: WorkflowStart,
    signal: Omit<WorkflowSignal, "workflowId">,
  ): Promise<Outcome<{ workflowId: string; did: "started" | "signalled" | "ended" }, EngineFailure>>;
  signal(signal: WorkflowSignal): Promise<Outcome<{ workflowId: string }, EngineFailure>>;
  resolveException(id: string, resolution: Resolution): Promise<Outcome<{ workflowId: string }, EngineFailure>>;
  /** `power-loss`, `process-crash`, … as `durability = …` prints it. */
  readonly durability: string;
  /** Gives its shards back and waits for what is being written. Running steps are aborted; another worker resumes them. */
  stop(): Promise<void>;
}

export async function startEngine(_dependencies: EngineDependencies): Promise<Engine> {
  throw new Error("not built yet");
}
