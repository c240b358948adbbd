import { randomUUID } from "node:crypto";
import type { BusinessException, TraceEntry, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { sleep, systemClock } from "#contracts/runtime/clock.ts";
import { CommandFailure } from "../command-failure.ts";
import {
  callGateway,
  type GatewayAccess,
  type GatewayAnswer,
  type GatewayRequest,
  problemLine,
} from "../gateway-client.ts";
import type { Terminal } from "../terminal.ts";
import type { ExceptionStanding, WorkflowStanding } from "./report.ts";
import { waitFor } from "./wait.ts";

/** Longer than a story takes with the platforms' rate limits on and another story under way. */
const storyLimitMs = 90_000;

/** A worker that was killed is back within seconds; whoever asked meanwhile asks again. */
const notNow: ReadonlySet<number> = new Set([429, 503, 504]);
const patienceMs = 30_000;
const pauseMs = 300;
/** What a worker was asked that was killed meanwhile is answered by nobody, so a read is asked again and not waited for. */
const readWithinMs = 2_500;

/** One call of the governed API, repeated under one idempotency key while it answers that it cannot now. */
export async function callPatiently(gateway: GatewayAccess, request: GatewayRequest): Promise<GatewayAnswer> {
  const untilMs = systemClock.nowMs() + patienceMs;
  const isRead = request.method !== "POST";
  const same = { idempotencyKey: randomUUID(), ...request, ...(isRead ? { withinMs: readWithinMs } : {}) };
  for (;;) {
    const isLast = systemClock.nowMs() >= untilMs;
    const answer = await callGateway(gateway, same).catch((error: unknown) => {
      if (isRead && !isLast && error instanceof CommandFailure) return undefined;
      throw error;
    });
    if (answer !== undefined && (isLast || !notNow.has(answer.status))) return answer;
    await sleep(systemClock, pauseMs);
  }
}

/** The same, for a call that must succeed. Throws `CommandFailure` with the problem that it answers. */
export async function askPatiently(gateway: GatewayAccess, request: GatewayRequest): Promise<unknown> {
  const answer = await callPatiently(gateway, request);
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new CommandFailure(problemLine(answer));
}

/** The workflow, or undefined while there is none with this id. */
export async function findWorkflow(
  gateway: GatewayAccess,
  workflowId: string,
): Promise<WorkflowStatus | undefined> {
  const answer = await callPatiently(gateway, { path: `/v1/workflows/${encodeURIComponent(workflowId)}` });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new CommandFailure(problemLine(answer));
  return answer.body as WorkflowStatus;
}

/**
 * Waits until the workflow has completed. While it is blocked by an exception it waits on only if somebody in
 * the story puts it right (`wait`); otherwise (`fail`) it throws `CommandFailure` at once.
 */
export async function awaitCompletion(
  terminal: Terminal,
  gateway: GatewayAccess,
  workflowId: string,
  whileBlocked: "wait" | "fail",
): Promise<WorkflowStatus> {
  return await terminal.progress(
    `Waiting for ${workflowId}`,
    waitFor(terminal.clock, { what: `${workflowId} to complete`, limitMs: storyLimitMs }, async () => {
      const workflow = await findWorkflow(gateway, workflowId);
      if (workflow?.state === "completed") return workflow;
      if (workflow?.state === "canceled" || (workflow?.state === "blocked" && whileBlocked === "fail")) {
        throw new CommandFailure(
          `${workflowId} is ${workflow.state}: ${await whyBlocked(gateway, workflow)}`,
        );
      }
      return undefined;
    }),
  );
}

/** Waits for the exception about `subject` that is in `state`. */
export async function awaitException(
  terminal: Terminal,
  gateway: GatewayAccess,
  wanted: { readonly subject: string; readonly state: "open" | "resolved" },
): Promise<BusinessException> {
  const what = `an ${wanted.state} exception about ${wanted.subject}`;
  return await terminal.progress(
    `Waiting for ${what}`,
    waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
      const query = { state: wanted.state, limit: "200" };
      const body = await askPatiently(gateway, { path: "/v1/exceptions", query });
      const { exceptions } = body as { exceptions: BusinessException[] };
      return exceptions.find((exception) => exception.subject === wanted.subject);
    }),
  );
}

/** Every call of a platform under the correlation ids, in the order in which they were made. */
export async function readTraces(
  gateway: GatewayAccess,
  correlationIds: readonly string[],
): Promise<TraceEntry[]> {
  const entries: TraceEntry[] = [];
  for (const correlationId of new Set(correlationIds)) {
    const body = await askPatiently(gateway, { path: `/v1/traces/${encodeURIComponent(correlationId)}` });
    entries.push(...(body as { entries: TraceEntry[] }).entries);
  }
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export function workflowStanding(workflow: WorkflowStatus): WorkflowStanding {
  return { id: workflow.workflowId, type: workflow.type, state: workflow.state };
}

export function exceptionStanding(exception: BusinessException): ExceptionStanding {
  const { exceptionId: id, state, code, owner, dueAt, blocks } = exception;
  return { id, state, code, owner, dueAt, blocks };
}

async function whyBlocked(gateway: GatewayAccess, workflow: WorkflowStatus): Promise<string> {
  const [id] = workflow.openExceptions;
  if (id === undefined) return "no reason is given";
  const answer = await callPatiently(gateway, { path: `/v1/exceptions/${encodeURIComponent(id)}` });
  return answer.status === 200 ? (answer.body as BusinessException).detail : problemLine(answer);
}
