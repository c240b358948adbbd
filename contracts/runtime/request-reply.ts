import { headers, type Msg, type MsgHdrs, NoRespondersError, RequestError } from "@nats-io/transport-node";
import {
  type OperationName,
  type OperationReply,
  type OperationRequest,
  operationContracts,
} from "#contracts/generated/events/operations.ts";
import { type BusFailure, drifted } from "./bus-failure.ts";
import type { BusLink } from "./bus-link.ts";
import { type CallContext, contextOf, headersOf } from "./call-context.ts";
import { fail, type Outcome, succeed } from "./outcome.ts";
import { violationsOf } from "./validation.ts";

/** How long a caller waits that names no time. */
const defaultTimeoutMs = 5_000;

export type OperationHandler<Name extends OperationName> = (
  payload: OperationRequest[Name],
  context: CallContext,
) => Promise<OperationReply[Name] | PageReply<OperationReply[Name]>>;

/** A reply with one page of a list whose value was released without room for where the page ended. */
export interface PageReply<Reply> {
  readonly reply: Reply;
  /** `[A-Za-z0-9_-]{1,500}`; undefined: there is no page after this one. */
  readonly nextCursor: string | undefined;
}

/** It travels beside the value, so that whoever knows the value only reads on as before. */
const nextCursorHeader = "Concordat-Next-Cursor";

/** Asks for one operation and waits for the reply. Both are judged by the contract. Never throws. */
export async function requestOperation<Name extends OperationName>(
  link: BusLink,
  name: Name,
  payload: OperationRequest[Name],
  context: CallContext,
): Promise<Outcome<OperationReply[Name] & { readonly nextCursor?: string }, BusFailure>> {
  const contract = operationContracts[name];
  const violations = violationsOf(contract.validateRequest, payload);
  if (violations.length > 0) return fail(drifted("request", violations));
  // The client would keep the request and send it once it is connected again, long after the caller has given up.
  if (!link.connected()) return fail({ kind: "no-responder", detail: "there is no connection to NATS" });

  const answer = await ask(link, contract.subject, JSON.stringify(payload), context);
  if (!answer.ok) return answer;
  const reply = readJson(answer.value);
  const broken = reply.ok ? violationsOf(contract.validateReply, reply.value) : [];
  if (!reply.ok || broken.length > 0) return fail(drifted("reply", broken));
  const nextCursor = answer.value.headers?.get(nextCursorHeader) || undefined;
  return succeed({
    ...(reply.value as OperationReply[Name]),
    ...(nextCursor === undefined ? {} : { nextCursor }),
  });
}

/** Answers one operation, together with all others that do, until the connection ends. */
export function serveOperation<Name extends OperationName>(
  link: BusLink,
  name: Name,
  handler: OperationHandler<Name>,
): void {
  const { subject, queue } = operationContracts[name];
  link.connection.subscribe(subject, {
    queue,
    callback: (error, message) => {
      if (error !== null) return link.reportDefect({ where: name, detail: "the subscription failed", error });
      void answer(link, name, handler, message);
    },
  });
}

async function ask(
  link: BusLink,
  subject: string,
  payload: string,
  context: CallContext,
): Promise<Outcome<Msg, BusFailure>> {
  const timeout = context.timeoutMs ?? defaultTimeoutMs;
  try {
    return succeed(await link.connection.request(subject, payload, { timeout, headers: headersOf(context) }));
  } catch (error) {
    if (nobodyListens(error)) return fail({ kind: "no-responder", detail: `nobody serves ${subject}` });
    return fail({ kind: "outcome-unknown", detail: `${subject} was not answered within ${timeout} ms` });
  }
}

function nobodyListens(error: unknown): boolean {
  return error instanceof NoRespondersError || (error instanceof RequestError && error.isNoResponders());
}

async function answer<Name extends OperationName>(
  link: BusLink,
  name: Name,
  handler: OperationHandler<Name>,
  message: Msg,
): Promise<void> {
  const context = contextOf(message.headers);
  const { reply, nextCursor } = await replyTo(link, name, handler, message, context);
  try {
    message.respond(
      JSON.stringify(reply),
      nextCursor === undefined ? {} : { headers: cursorHeaders(nextCursor) },
    );
  } catch (error) {
    // A reply that is larger than the server takes; and if the connection is gone, so is the caller's interest.
    link.reportDefect({
      where: name,
      detail: "the reply could not be sent",
      correlationId: context.correlationId,
      error,
    });
    if (!link.connection.isClosed()) message.respond(JSON.stringify(unknownOutcome));
  }
}

async function replyTo<Name extends OperationName>(
  link: BusLink,
  name: Name,
  handler: OperationHandler<Name>,
  message: Msg,
  context: CallContext,
): Promise<PageReply<unknown>> {
  const only = (reply: unknown) => ({ reply, nextCursor: undefined });
  const { validateRequest, validateReply } = operationContracts[name];
  const { correlationId } = context;
  const payload = readJson(message);
  const refused = payload.ok ? violationsOf(validateRequest, payload.value)[0] : unreadable;
  if (!payload.ok || refused !== undefined) {
    const { pointer, detail } = refused ?? unreadable;
    link.reportDefect({
      where: name,
      detail: `a request breaks the contract at ${pointer || "/"}: ${detail}`,
      correlationId,
    });
    return only({ ok: false, failure: { kind: "rejected", code: "contract-broken", detail, pointer } });
  }
  try {
    const handled = await handler(payload.value as OperationRequest[Name], context);
    const page: PageReply<unknown> = "reply" in handled ? handled : only(handled);
    const [broken] = violationsOf(validateReply, page.reply);
    if (broken === undefined) return page;
    const { pointer, detail } = broken;
    link.reportDefect({
      where: name,
      detail: `a reply breaks the contract at ${pointer || "/"}: ${detail}`,
      correlationId,
    });
    const failure = { kind: "payload-drifted", detail: `the reply of ${name} ${detail}`, pointer };
    return only({ ok: false, failure });
  } catch (error) {
    link.reportDefect({ where: name, detail: "the operation threw", correlationId, error });
    return only(unknownOutcome);
  }
}

function cursorHeaders(nextCursor: string): MsgHdrs {
  const written = headers();
  written.set(nextCursorHeader, nextCursor);
  return written;
}

const unreadable = { pointer: "", detail: "is not JSON" };

/** What is known after a defect: not whether anything was done. */
const unknownOutcome = {
  ok: false,
  failure: { kind: "outcome-unknown", detail: "The operation ended unexpectedly; it may have been done." },
};

function readJson(message: Msg): Outcome<unknown, "unreadable"> {
  try {
    return succeed(message.json());
  } catch {
    return fail("unreadable");
  }
}
