import type { IncomingHttpHeaders } from "node:http";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import type { CallContext } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "./answer.ts";
import { createDispatch, type Dispatch, type DispatchDependencies, type Dispatched } from "./dispatch.ts";
import { type Exchange, isRefusal, problemAnswer, type Reply } from "./exchange.ts";
import type { Authenticate, Principal } from "./middleware/authenticate.ts";
import { authorise } from "./middleware/authorise.ts";
import {
  claimKey,
  type IdempotencyDependencies,
  type Settlement,
  settleClaim,
} from "./middleware/idempotency.ts";
import {
  fingerprintOf,
  idempotencyKeyMissing,
  readIdempotencyKey,
  recordKeyOf,
} from "./middleware/idempotency-key.ts";
import { accepts } from "./middleware/media-type.ts";
import { createPayloadReader, type OperationPayload } from "./operation-payload.ts";
import { businessIdsIn } from "./reads/business-ids.ts";
import { readWantedFreshness } from "./reads/cache-control.ts";
import { conceal } from "./reads/conceal.ts";
import { nextPageLink } from "./reads/next-page.ts";
import { readAnswer } from "./reads/read-answer.ts";
import { isRefused, type ReadDesk } from "./reads/read-desk.ts";
import type { Refusal } from "./refusal.ts";

export interface OperationDependencies extends DispatchDependencies {
  readonly authenticate: Authenticate;
  readonly idempotency: IdempotencyDependencies;
  readonly reads: ReadDesk;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** How long the operation may take behind the gateway, in ms. */
  readonly requestTimeoutMs: number;
}

/**
 * Compiles what the gateway does for one operation of the contract, in a fixed order: nothing is read from a caller
 * who may not call, and nothing is dispatched that the contract forbids.
 */
export function operationHandler(
  dependencies: OperationDependencies,
  operation: ApiOperation,
): (exchange: Exchange) => Promise<Reply> {
  const dispatch = createDispatch(dependencies, operation);
  const readPayload = createPayloadReader(operation);

  return async (exchange) => {
    const { headers } = exchange.context.env.incoming;

    const principal = await admit(dependencies, operation, headers.authorization);
    if (!principal.ok) return principal.failure;
    exchange.clientId = principal.value.clientId;

    if (!accepts(headers.accept, answerMediaTypes)) {
      return {
        kind: "not-acceptable",
        happened: "The Accept header leaves no form in which this could be answered.",
      };
    }
    // The body is judged before the key is missed, so that one answer names all that is wrong.
    const payload = await readPayload(exchange.context);
    const key = readKey(operation, headers);
    if (!payload.ok) return key.ok ? payload.failure : alsoKey(payload.failure, key.failure);
    if (!key.ok) return key.failure;

    const context: CallContext = {
      correlationId: exchange.correlationId,
      traceparent: exchange.traceparent,
      principal: principal.value.subject,
      timeoutMs: dependencies.requestTimeoutMs,
    };
    const asked = { operation, dispatch, payload: payload.value, principal: principal.value };
    if (operation.method === "GET") {
      return read(dependencies, asked, exchange.context.req.url, headers, context);
    }
    if (key.value === undefined) return (await write(dependencies, asked, context)).reply;
    return dispatchOnce(dependencies, { ...asked, key: key.value }, context);
  };
}

/** One admitted request for one operation. */
interface Asked {
  readonly operation: ApiOperation;
  readonly dispatch: Dispatch;
  readonly payload: OperationPayload;
  readonly principal: Principal;
}

/** Answers from what was read a moment ago where the contract and the caller allow it. */
async function read(
  { reads, clock }: OperationDependencies,
  { operation, dispatch, payload, principal }: Asked,
  url: string,
  headers: IncomingHttpHeaders,
  context: CallContext,
): Promise<Reply> {
  const wanted = readWantedFreshness(headers["cache-control"]);
  const result = await reads.read(operation, payload, wanted, () => dispatch(payload, context));
  if (isRefused(result)) return result;

  const shown = conceal(result.value, operation.concealed, principal.scopes);
  const body = shown === result.value ? result.body : JSON.stringify(shown);
  const { readAtMs, nextCursor } = result;
  const link = nextCursor === undefined ? {} : { link: nextPageLink(url, nextCursor) };
  return readAnswer({ body, readAtMs, ...link }, clock.nowMs(), headers);
}

/** Whatever it says of its effect, nothing that was read before of what it names is used again. */
async function write(
  { reads }: OperationDependencies,
  { operation, dispatch, payload, principal }: Asked,
  context: CallContext,
): Promise<Dispatched> {
  const dispatched = await dispatch(payload, context);
  reads.changed(businessIdsIn([payload, dispatched.value]));
  if (isRefusal(dispatched.reply)) return dispatched;
  const shown = conceal(dispatched.value, operation.concealed, principal.scopes);
  if (shown === dispatched.value) return dispatched;
  return { ...dispatched, reply: { ...dispatched.reply, body: JSON.stringify(shown) } };
}

const answerMediaTypes = ["application/json"];
const anonymous: Principal = { subject: "anonymous", clientId: "anonymous", scopes: new Set() };

function readKey(
  { idempotency }: ApiOperation,
  headers: IncomingHttpHeaders,
): Outcome<string | undefined, Refusal> {
  if (idempotency === "none") return succeed(undefined);
  const key = readIdempotencyKey(headers);
  return key.ok && key.value === undefined && idempotency === "required" ? fail(idempotencyKeyMissing) : key;
}

/** A broken contract keeps its kind, and its words and its list gain what is wrong with the key. */
function alsoKey(refusal: Refusal, key: Refusal): Refusal {
  if (refusal.kind !== "invalid-request") return refusal;
  const happened = `${refusal.happened} ${key.happened}`;
  return { ...refusal, happened, errors: [...(key.errors ?? []), ...(refusal.errors ?? [])] };
}

/** Finds out who calls, and whether they may. */
export async function admit(
  { authenticate }: Pick<OperationDependencies, "authenticate">,
  { scopes }: ApiOperation,
  authorization: string | undefined,
): Promise<Outcome<Principal, Refusal>> {
  if (scopes.length === 0) return succeed(anonymous);

  const principal = await authenticate(authorization);
  if (!principal.ok) return principal;
  const authorised = authorise(principal.value, scopes);
  return authorised.ok ? principal : fail(authorised.failure);
}

interface Once extends Asked {
  readonly key: string;
}

/** Dispatches under an Idempotency-Key: at most one at a time, and a decided one never again. */
async function dispatchOnce(
  dependencies: OperationDependencies,
  once: Once,
  context: CallContext,
): Promise<Reply> {
  const { idempotency, logger, publicUrl } = dependencies;
  const { operation, payload, principal, key } = once;
  const { operationId } = operation;
  const recordKey = recordKeyOf(`${principal.clientId}\n${principal.subject}`, operationId, key);

  const admission = await claimKey(idempotency, recordKey, fingerprintOf(operationId, payload));
  if (!admission.ok) return admission.failure;
  if (admission.value.kind === "replay") return replayed(admission.value.answer);

  // What is behind the gateway sees one key per caller and operation, so that two callers cannot collide on theirs.
  const { claim } = admission.value;
  const settle = (settlement: Settlement) =>
    settleClaim(idempotency, claim, settlement).catch((error: unknown) => {
      // The reply stands: it has been decided behind the gateway. A repetition is told to wait until the lease ends.
      logger.warn(
        { correlationId: context.correlationId, operation: operationId, err: error },
        "a reply was not kept",
      );
    });
  try {
    const dispatched = await write(dependencies, once, { ...context, idempotencyKey: recordKey });
    await settle(settlementOf(dispatched, context, publicUrl));
    return dispatched.reply;
  } catch (error) {
    await settle({ kind: "outcome-unknown" });
    throw error;
  }
}

function settlementOf(
  { reply, effect }: Dispatched,
  { correlationId }: CallContext,
  publicUrl: string,
): Settlement {
  if (effect === "nothing-changed") return { kind: "released" };
  if (effect === "unknown") return { kind: "outcome-unknown" };
  return {
    kind: "answered",
    answer: isRefusal(reply) ? problemAnswer(reply, correlationId, publicUrl) : reply,
  };
}

function replayed(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "idempotency-replayed": "true" } };
}
