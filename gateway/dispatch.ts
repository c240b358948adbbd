import type { Failure } from "#contracts/generated/canonical/types.ts";
import type { OperationName, OperationRequest } from "#contracts/generated/events/operations.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { Bus, BusFailure, CallContext } from "#contracts/runtime/bus.ts";
import { responseContractFor } from "#contracts/runtime/http-operation.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import { type CompiledValidator, violationsOf } from "#contracts/runtime/validation.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import type { Logger } from "./logger.ts";
import { refuseViolations } from "./middleware/violations.ts";
import { defaultRetryAfterSeconds, type ProblemKind } from "./problem.ts";
import type { Refusal } from "./refusal.ts";

/** What came of one dispatched operation. */
export interface Dispatched {
  readonly reply: Answer | Refusal;
  /** What a successful reply says; undefined of a refusal. */
  readonly value?: unknown;
  /** Of one page of a list: where the next begins. */
  readonly nextCursor?: string;
  /**
   * What is known of its effect. `decided`: the same key gets the same reply. `nothing-changed`: it may be tried again
   * as if it had never been. `unknown`: it may have been done, and may be tried again under the same key.
   */
  readonly effect: "decided" | "nothing-changed" | "unknown";
}

export interface DispatchDependencies {
  readonly request: Bus["request"];
  readonly logger: Logger;
}

/** Sends the validated payload of one operation to where its contract says, and turns the reply into an answer. */
export type Dispatch = (
  payload: Readonly<Record<string, unknown>>,
  context: CallContext,
) => Promise<Dispatched>;

/** How long a consumer should wait before it first asks for the state of a workflow. */
const workflowRetryAfterSeconds = 1;

/** Makes the dispatcher of one operation. Throws if its contract has no JSON answer for success: that is a bug in the contract. */
export function createDispatch({ request, logger }: DispatchDependencies, operation: ApiOperation): Dispatch {
  // What streams answers in pieces, each of which the bus's own contract has judged.
  const validate =
    operation.dispatch.kind === "stream"
      ? anything
      : responseContractFor(operation, operation.successStatus)?.contents["application/json"];
  if (validate === undefined)
    throw new Error(`${operation.operationId} has no JSON answer for ${operation.successStatus}`);

  return async (payload, context) => {
    const { operation: name } = operation.dispatch;
    const outcome: Outcome<OperationResult & { readonly nextCursor?: string }, BusFailure> = await request(
      name,
      payload as unknown as OperationRequest[OperationName],
      context,
    );
    if (!outcome.ok) return busFailure(outcome.failure, operation, logger, context);
    if (!outcome.value.ok) return operationFailure(outcome.value.failure, operation);
    const { value, nextCursor = cursorIn(value) } = outcome.value;
    const succeeded = success(value, operation, validate, logger, context);
    return nextCursor === undefined ? succeeded : { ...succeeded, nextCursor };
  };
}

/** The cursor that a list says in its value, where its contract has room for it. */
function cursorIn(value: unknown): string | undefined {
  const { nextCursor } = (value ?? {}) as { readonly nextCursor?: unknown };
  return typeof nextCursor === "string" ? nextCursor : undefined;
}

const anything: CompiledValidator = Object.assign(() => true, { errors: null });

/** What every operation replies, whatever its value. */
type OperationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

function success(
  value: unknown,
  operation: ApiOperation,
  validate: CompiledValidator,
  logger: Logger,
  { correlationId }: CallContext,
): Dispatched {
  const violations = violationsOf(validate, value);
  if (violations.length > 0) {
    const places = violations.map(({ pointer, rule, given }) => ({ pointer, rule, given }));
    logger.error({ correlationId, operation: operation.operationId, places }, "an answer broke its contract");
    return contractBroken();
  }
  const headers = operation.dispatch.kind === "workflow" ? workflowHeaders(value) : {};
  return { reply: jsonAnswer(operation.successStatus, value, headers), value, effect: "decided" };
}

function workflowHeaders(value: unknown): Record<string, string> {
  const { workflowId } = value as { workflowId: string };
  return { location: `/v1/workflows/${workflowId}`, "retry-after": String(workflowRetryAfterSeconds) };
}

function busFailure(
  failure: BusFailure,
  operation: ApiOperation,
  logger: Logger,
  { correlationId }: CallContext,
): Dispatched {
  switch (failure.kind) {
    case "no-responder":
      return {
        reply: {
          kind: "orchestration-unavailable",
          happened: "No orchestration worker answers.",
          headers: { "retry-after": String(defaultRetryAfterSeconds) },
        },
        effect: "nothing-changed",
      };
    case "outcome-unknown":
      return unanswered(operation, "The request was handed over, and no reply came within the time limit.");
    case "payload-drifted":
      // Ours and the bus's contract for the same operation disagree: nothing was sent, and it is a defect of ours.
      if (!failure.sent) throw new Error(`${operation.operationId}: ${failure.detail} at ${failure.pointer}`);
      logger.error(
        { correlationId, operation: operation.operationId, failure },
        "a reply broke its contract",
      );
      return contractBroken();
  }
}

/** The one place where what an operation says of its failure becomes a kind of problem. */
const problemOfFailure = {
  "not-found": { kind: "not-found", effect: "decided" },
  rejected: { kind: "refused", effect: "decided" },
  conflict: { kind: "conflict", effect: "decided" },
  throttled: { kind: "throttled", effect: "nothing-changed" },
  "in-maintenance": { kind: "in-maintenance", effect: "nothing-changed" },
  "platform-unavailable": { kind: "platform-unavailable", effect: "nothing-changed" },
  "outcome-unknown": { kind: "outcome-unknown", effect: "unknown" },
  "payload-drifted": { kind: "payload-drifted", effect: "unknown" },
} as const satisfies Record<Failure["kind"], { kind: ProblemKind; effect: Dispatched["effect"] }>;

/** What an operation finds wrong with a parameter that the contract alone cannot judge, such as another list's cursor. */
const blamesParameter = /^\/(path|query)\//;

/**
 * Of a read the business refuses nothing, so that its contract has no 422: there a platform has said no to us, and not to
 * whoever asked.
 */
function operationFailure(failure: Failure, operation: ApiOperation): Dispatched {
  const { pointer = "", detail } = failure;
  if (failure.kind === "rejected" && failure.code === "parameter-invalid" && blamesParameter.test(pointer)) {
    const violation = { pointer, rule: "meaning", detail, given: "string" } as const;
    return { reply: refuseViolations([], [violation]), effect: "decided" };
  }
  const { kind: usual, effect } = problemOfFailure[failure.kind];
  const kind = usual === "refused" && !("422" in operation.responses) ? "platform-refused" : usual;
  if (kind === "outcome-unknown") return unanswered(operation, describe(failure));

  const retryAfterSeconds =
    failure.retryAfterMs === undefined ? defaultRetryAfterSeconds : Math.ceil(failure.retryAfterMs / 1000);
  return {
    reply: {
      kind,
      happened: describe(failure),
      ...(effect === "nothing-changed" ? { headers: { "retry-after": String(retryAfterSeconds) } } : {}),
    },
    effect,
  };
}

/** No reply to a read is only that; no reply to a write may hide that it was done. */
function unanswered(operation: ApiOperation, happened: string): Dispatched {
  const kind = operation.method === "GET" ? "no-answer" : "outcome-unknown";
  return { reply: { kind, happened }, effect: "unknown" };
}

function contractBroken(): Dispatched {
  return {
    reply: {
      kind: "response-contract-broken",
      happened: "The answer does not have the form that the contract promises.",
    },
    effect: "unknown",
  };
}

const systemNames = { crm: "CRM", erp: "ERP", support: "support platform" } as const;

/** The failure's own words as one sentence, with the system that they come from, and where in its answer the fault is. */
function describe({ kind, detail, system, code, pointer }: Failure): string {
  const words = detail.trim().replace(/\.$/, "");
  const source = [
    ...(system === undefined ? [] : [systemNames[system]]),
    ...(system === undefined || code === undefined ? [] : [`code ${code}`]),
    ...(kind === "payload-drifted" && pointer ? [`at ${pointer}`] : []),
  ];
  return `${startOfSentence(words)}${source.length === 0 ? "" : ` (${source.join(", ")})`}.`;
}

/** With a capital letter, unless the first word is an id, which is written as it is. */
function startOfSentence(words: string): string {
  return /^[a-z]+[ ,:;]/.test(words) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
