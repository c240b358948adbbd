import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  type JsMsg,
  jetstreamManager,
} from "@nats-io/jetstream";
import type { BusLink } from "./bus-link.ts";
import { type CallContext, contextOf } from "./call-context.ts";
import { sleep } from "./clock.ts";
import { storeRecord } from "./publication.ts";
import { type CompiledValidator, violationsOf } from "./validation.ts";

/** What a handler decides about one delivery. */
export type Verdict =
  /** It is dealt with. */
  | { readonly kind: "done" }
  /** Bring it again, `delayMs` from now. `patient`: as often as it takes, since it waits for something that will come back. */
  | { readonly kind: "later"; readonly delayMs: number; readonly reason: string; readonly patient?: true }
  /** It can never be dealt with: keep it aside for a person. */
  | { readonly kind: "dead"; readonly reason: string; readonly pointer?: string; readonly rule?: string };

/** One message as it is handed to a handler. The same message may come more than once. */
export interface Delivery<Value> {
  readonly value: Value;
  readonly subject: string;
  /** 1 for the first delivery. */
  readonly attempt: number;
  /** The position in its stream: the same for every delivery of the same message. */
  readonly sequence: number;
  readonly context: CallContext;
}

export interface ConsumeOptions {
  /** How many messages are handled at once, by all processes of this consumer together. Default: 16. */
  readonly concurrency?: number;
  /** After this many deliveries a message that still fails, and does not wait patiently, is dead. Default: 50 (about 40 minutes of retries). */
  readonly maxAttempts?: number;
}

/** A running subscription. */
export interface Consumption {
  /** Takes no more messages, and resolves when those under way are dealt with. */
  stop(): Promise<void>;
}

export interface ConsumerSpec<Value> extends ConsumeOptions {
  readonly stream: string;
  /** The consumer's name on the server. All processes that give the same name share the messages. */
  readonly durable: string;
  readonly filterSubject: string;
  readonly validate: (subject: string) => CompiledValidator | undefined;
  /** Of a dead letter: where it came from. */
  readonly deadLetterSource: (subject: string) => string;
  readonly handle: (delivery: Delivery<Value>) => Promise<Verdict>;
}

/** A message that is not settled after this long is brought again; a handler that takes longer is covered by signs of life. */
const ackWaitMs = 30_000;
const nanosecondsPerMs = 1_000_000;
const longestRetryMs = 60_000;
/** Streams of what platforms send keep it for seven days; what still waits by then must be put aside before it is gone. */
const longestPatienceMs = 6 * 24 * 60 * 60 * 1_000;
/** Of a dead letter, in characters: what the contract takes. */
const longestPayload = 700_000;
/** Of a dead letter's payload as JSON: with the rest it stays below the server's limit of 1 MB for a message. */
const largestPayloadBytes = 900_000;

/** Handles every message of a stream that the filter lets through, at least once, from the first that is kept. */
export async function consumeDurably<Value>(link: BusLink, spec: ConsumerSpec<Value>): Promise<Consumption> {
  const concurrency = spec.concurrency ?? 16;
  const manager = await jetstreamManager(link.connection);
  await manager.consumers.add(spec.stream, {
    durable_name: spec.durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    filter_subject: spec.filterSubject,
    ack_wait: ackWaitMs * nanosecondsPerMs,
    max_ack_pending: concurrency,
    // Never given up by the server: what is dead is put aside by us, with its reason.
    max_deliver: -1,
  });
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const running = { messages: undefined as ConsumerMessages | undefined };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted && !link.connection.isClosed()) {
      try {
        const consumer = await link.stream.consumers.get(spec.stream, spec.durable);
        running.messages = await consumer.consume({ max_messages: concurrency });
        if (stopping.signal.aborted) return;
        for await (const message of running.messages) {
          const settled = settle(link, spec, message).finally(() => underWay.delete(settled));
          underWay.add(settled);
        }
      } catch (error) {
        if (stopping.signal.aborted || link.connection.isClosed()) return;
        link.reportDefect({ where: spec.durable, detail: "consuming was interrupted and goes on", error });
        await sleep(link.clock, 1_000, stopping.signal);
      }
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopping.abort();
      await running.messages?.close();
      await ended;
      await Promise.allSettled(underWay);
    },
  };
}

async function settle<Value>(link: BusLink, spec: ConsumerSpec<Value>, message: JsMsg): Promise<void> {
  const stopSigns = signsOfLife(link, message);
  try {
    const verdict = await judge(link, spec, message);
    if (verdict.kind === "done") message.ack();
    else if (verdict.kind === "later") message.nak(verdict.delayMs);
    else await bury(link, spec, message, verdict);
  } catch (error) {
    link.reportDefect({
      where: message.subject,
      detail: "a delivery was not settled and comes again",
      error,
    });
    if (!link.connection.isClosed()) message.nak(retryDelayMs(message.info.deliveryCount));
  } finally {
    stopSigns();
  }
}

async function judge<Value>(link: BusLink, spec: ConsumerSpec<Value>, message: JsMsg): Promise<Verdict> {
  const validate = spec.validate(message.subject);
  if (validate === undefined) return { kind: "done" };
  const value = readJson(message);
  if (value === undefined) return { kind: "dead", reason: "is not JSON", pointer: "", rule: "json" };
  const [breach] = violationsOf(validate, value);
  if (breach !== undefined) {
    const { pointer, rule, detail, given } = breach;
    return { kind: "dead", reason: `breaks its contract: ${detail} (given: ${given})`, pointer, rule };
  }

  const attempt = message.info.deliveryCount;
  const context = contextOf(message.headers);
  const verdict = await attempted(link, spec, message, {
    value: value as Value,
    subject: message.subject,
    attempt,
    sequence: message.seq,
    context,
  });
  const patient = verdict.kind === "later" && verdict.patient === true && !isOld(link, message);
  const exhausted = verdict.kind === "later" && !patient && attempt >= (spec.maxAttempts ?? 50);
  return exhausted
    ? { kind: "dead", reason: `given up after ${attempt} deliveries: ${verdict.reason}` }
    : verdict;
}

async function attempted<Value>(
  link: BusLink,
  spec: ConsumerSpec<Value>,
  message: JsMsg,
  delivery: Delivery<Value>,
): Promise<Verdict> {
  try {
    return await spec.handle(delivery);
  } catch (error) {
    const { correlationId } = delivery.context;
    link.reportDefect({
      where: message.subject,
      detail: "the handler of a delivery threw",
      correlationId,
      error,
    });
    const reason = error instanceof Error ? error.message : "unknown";
    return { kind: "later", delayMs: retryDelayMs(delivery.attempt), reason: `the handler threw: ${reason}` };
  }
}

/** Puts the message aside, and only then takes it off the stream's list. */
async function bury<Value>(
  link: BusLink,
  spec: ConsumerSpec<Value>,
  message: JsMsg,
  verdict: Verdict & { kind: "dead" },
): Promise<void> {
  const { reason, pointer, rule } = verdict;
  const payload = message.string();
  const kept = fitting(payload);
  const letter = {
    subject: message.subject,
    receivedAt: new Date(message.time).toISOString(),
    reason: reason.slice(0, 2_000),
    ...(pointer === undefined ? {} : { pointer: pointer.slice(0, 1_000) }),
    ...(rule === undefined ? {} : { rule: rule.slice(0, 100) }),
    payload: kept,
    // A part of a message is for the eye; it is no message to bring again.
    ...(kept.length < payload.length ? { truncated: true } : {}),
  };
  await storeRecord(
    link,
    "dead-letter",
    spec.deadLetterSource(message.subject),
    letter,
    contextOf(message.headers),
  );
  message.term();
}

function isOld(link: BusLink, message: JsMsg): boolean {
  return link.clock.nowMs() - message.time.getTime() >= longestPatienceMs;
}

/** As much of a payload as a dead letter holds. Quotation marks count twice, so it depends on what is in it. */
function fitting(payload: string): string {
  let kept = payload.slice(0, longestPayload);
  while (Buffer.byteLength(JSON.stringify(kept)) > largestPayloadBytes) {
    kept = kept.slice(0, Math.floor(kept.length / 2));
  }
  return kept;
}

function signsOfLife(link: BusLink, message: JsMsg): () => void {
  let cancel = () => {};
  const arm = () => {
    cancel = link.clock.schedule(ackWaitMs / 3, () => {
      message.working();
      arm();
    });
  };
  arm();
  return () => cancel();
}

/** 1 s, 2 s, 4 s … one minute. */
function retryDelayMs(attempt: number): number {
  return Math.min(longestRetryMs, 1_000 * 2 ** Math.min(attempt - 1, 10));
}

function readJson(message: JsMsg): unknown {
  try {
    return message.json();
  } catch {
    return undefined;
  }
}
