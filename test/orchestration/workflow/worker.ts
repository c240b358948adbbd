import { jetstream } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { pino } from "pino";
import { systemClock } from "#contracts/runtime/clock.ts";
import { type Engine, type EngineDependencies, startEngine } from "#orchestration/workflow/engine.ts";
import type { OutgoingEvent } from "#orchestration/workflow/outgoing-event.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";

export interface Worker {
  readonly engine: Engine;
  readonly connection: NatsConnection;
  readonly published: OutgoingEvent[];
  readWorkflow(id: string): Promise<WorkflowView | undefined>;
  readException(id: string): Promise<ExceptionView | undefined>;
  stop(): Promise<void>;
}

export interface WorkflowView {
  readonly state: string;
  readonly steps: readonly { readonly name: string; readonly state: string; readonly attempts: number }[];
  readonly openExceptions: readonly string[];
  readonly result?: unknown;
}

export interface ExceptionView {
  readonly state: string;
  readonly code: string;
  readonly owner: string;
  readonly detail: string;
  readonly blocks: readonly string[];
}

/** An engine of this process on a real server, with its projections to look at. */
export async function startWorker(
  url: string,
  workflows: readonly AnyWorkflow[],
  options: Partial<EngineDependencies> = {},
): Promise<Worker> {
  const connection = await connect({ servers: url, noAsyncTraces: true });
  const published: OutgoingEvent[] = [];
  const engine = await startEngine({
    connection,
    clock: systemClock,
    logger: pino({ level: "silent" }),
    workflows,
    publishEvent: async (event) => void published.push(event),
    workerId: "test-worker",
    ...options,
  });
  const buckets = new Kvm(jetstream(connection));
  const workflowBucket = await buckets.open("concordat-workflows");
  const exceptionBucket = await buckets.open("concordat-exceptions");
  return {
    engine,
    connection,
    published,
    readWorkflow: async (id) => (await workflowBucket.get(id))?.json<WorkflowView>(),
    readException: async (id) => (await exceptionBucket.get(id))?.json<ExceptionView>(),
    async stop() {
      await engine.stop();
      await connection.close();
    },
  };
}
