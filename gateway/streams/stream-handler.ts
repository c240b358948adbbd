import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { WorkflowWatch } from "#contracts/generated/events/types.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { CallContext } from "#contracts/runtime/bus.ts";
import { createDispatch, type Dispatched } from "../dispatch.ts";
import { type Exchange, isRefusal, type Reply } from "../exchange.ts";
import { accepts } from "../middleware/media-type.ts";
import { admit, type OperationDependencies } from "../operation-handler.ts";
import { createPayloadReader } from "../operation-payload.ts";
import { eventStream, type StreamEvent } from "./event-stream.ts";
import type { OpenStreams } from "./open-streams.ts";

export interface StreamDependencies extends OperationDependencies {
  readonly openStreams: OpenStreams;
  readonly stopping: () => boolean;
}

/** How long orchestration waits for news, ms: shorter than the gateway's own stop takes. */
const watchMs = 3_000;
const ended = new Set<WorkflowStatus["state"]>(["completed", "canceled"]);

/** Compiles what the gateway does for an operation that streams: the same checks as for any other, and then events. */
export function streamHandler(
  dependencies: StreamDependencies,
  operation: ApiOperation,
): (exchange: Exchange) => Promise<Reply> {
  const { clock, openStreams, stopping, requestTimeoutMs } = dependencies;
  const dispatch = createDispatch(dependencies, operation);
  const readPayload = createPayloadReader(operation);

  return async (exchange) => {
    const { headers } = exchange.context.env.incoming;
    const principal = await admit(dependencies, operation, headers.authorization);
    if (!principal.ok) return principal.failure;
    exchange.clientId = principal.value.clientId;
    if (!accepts(headers.accept, ["text/event-stream"]))
      return {
        kind: "not-acceptable",
        happened: "The Accept header leaves no form in which this could be answered.",
      };
    const payload = await readPayload(exchange.context);
    if (!payload.ok) return payload.failure;
    const asked = payload.value;

    const context: CallContext = {
      correlationId: exchange.correlationId,
      traceparent: exchange.traceparent,
      principal: principal.value.subject,
      timeoutMs: watchMs + requestTimeoutMs,
    };
    const known = Number([headers["last-event-id"] ?? -1].flat()[0]);
    const after = (position: number) => (position < 0 ? {} : { after: position });
    const now = await dispatch({ ...asked, ...after(known) }, context);
    if (isRefusal(now.reply)) return now.reply;
    const first = eventOf(now);
    if (first === undefined && (await hasEnded(known))) return { status: 204, headers: {}, body: "" };

    const close = openStreams.open(principal.value.clientId);
    if (close === undefined)
      return {
        kind: "too-many-streams",
        happened: "This gateway, or this client, has as many streams open as it may.",
        headers: { "retry-after": "30" },
      };
    const stream = eventStream(clock, {
      ...{ event: "workflow", first, after: known, stopping, onClose: close },
      next: async (position) =>
        eventOf(await dispatch({ ...asked, ...after(position), waitMs: watchMs }, context)),
    });
    return {
      status: 200,
      headers: { "content-type": "text/event-stream", "x-accel-buffering": "no" },
      stream,
    };

    /** Whether what the reader knows is the end, or lies behind it, as an id from another store may. */
    async function hasEnded(position: number): Promise<boolean> {
      const newest = eventOf(await dispatch(asked, context));
      return newest?.last === true && newest.id <= position;
    }
  };
}

function eventOf({ value }: Dispatched): StreamEvent | undefined {
  const { revision, workflow } = (value ?? {}) as Partial<WorkflowWatch>;
  if (revision === undefined || workflow === undefined) return undefined;
  return { id: revision, data: workflow, last: ended.has(workflow.state) };
}
