import type { Clock } from "#contracts/runtime/clock.ts";
import type { MischiefBook, MischiefKind } from "./mischief.ts";
import { postWebhook, type WebhookReply } from "./webhook-request.ts";

export interface DeliveryAttempt {
  readonly at: string;
  readonly status?: number;
  readonly error?: string;
}

export interface DeliveryReport {
  readonly id: string;
  readonly target: string;
  readonly state: "waiting" | "sending" | "delivered" | "given-up" | "lost";
  readonly body: string;
  readonly mischief?: MischiefKind;
  readonly attempts: readonly DeliveryAttempt[];
}

export interface DeliveryOrder {
  readonly target: string;
  /** POST if absent. */
  readonly method?: string;
  /** Makes the request of one attempt (0 is the first): a signature or a counter may change with it. */
  request(attempt: number): { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  /** How long to wait before attempt number `attempt` (1 is the first repetition), or `undefined` to give up. */
  retryAfterMs(attempt: number, reply: WebhookReply): number | undefined;
  /** Hears of each attempt when it is over. */
  onAttempt?(attempt: number, reply: WebhookReply): void;
  onGivenUp?(reply: WebhookReply): void;
}

/** Sends webhooks, again and again until they are taken, not more at once than the platform would. */
export interface Deliveries {
  send(order: DeliveryOrder): void;
  list(): readonly DeliveryReport[];
  /** Resolves when no request is under way and none could be sent now. Those that wait for their time do not count. */
  settled(): Promise<void>;
  readonly mischief: MischiefBook;
  /** Forgets what waits and ignores what is under way. */
  clear(): void;
}

interface Delivery {
  readonly id: string;
  readonly order: DeliveryOrder;
  state: DeliveryReport["state"];
  body: string;
  mischief?: MischiefKind;
  /** Deliveries after being taken, for a duplicate. */
  repetitions: number;
  /** Those that wait until this one has been tried. */
  behind: Delivery[];
  readonly attempts: DeliveryAttempt[];
}

interface DeliveryDependencies {
  readonly clock: Clock;
  readonly mischief: MischiefBook;
  /** Asked before each request. */
  readonly maxConcurrentRequests: () => number;
  /** By the machine's clock: a receiver works in real time. */
  readonly timeoutMs: number;
}

const keptDeliveries = 2_000;
/** How long a webhook waits for one behind it, if nobody says. */
const disorderMs = 5_000;

export function createDeliveries(dependencies: DeliveryDependencies): Deliveries {
  const { clock, mischief, maxConcurrentRequests, timeoutMs } = dependencies;
  let deliveries: Delivery[] = [];
  let ready: Delivery[] = [];
  /** Those that let the next one that is sent pass. */
  let held: Delivery[] = [];
  const idle: (() => void)[] = [];
  let sending = 0;
  let next = 1;
  let era = 0;

  const pump = () => {
    while (sending < maxConcurrentRequests()) {
      const delivery = ready.shift();
      if (delivery === undefined) break;
      sending += 1;
      void attempt(delivery, era).finally(() => {
        sending -= 1;
        pump();
      });
    }
    if (sending > 0) return;
    for (const resolve of idle.splice(0)) resolve();
  };
  const enqueue = (delivery: Delivery) => {
    ready.push(delivery);
    pump();
  };
  const enqueueIn = (delivery: Delivery, waitMs: number) => {
    const startedIn = era;
    delivery.state = "waiting";
    clock.schedule(waitMs, () => {
      if (startedIn === era) enqueue(delivery);
    });
  };

  const attempt = async (delivery: Delivery, startedIn: number) => {
    const { order, attempts } = delivery;
    const { body, headers } = order.request(attempts.length);
    delivery.state = "sending";
    delivery.body = body;
    const reply = await postWebhook(order.target, order.method ?? "POST", body, headers, timeoutMs);
    if (startedIn !== era) return;

    const { status, error } = reply;
    attempts.push({
      at: new Date(clock.nowMs()).toISOString(),
      ...(status === undefined ? {} : { status }),
      ...(error === undefined ? {} : { error }),
    });
    order.onAttempt?.(attempts.length - 1, reply);
    ready.push(...delivery.behind.splice(0));
    if (status !== undefined && status >= 200 && status < 300) {
      delivery.state = "delivered";
      if (delivery.repetitions === 0) return;
      delivery.repetitions -= 1;
      ready.push(delivery);
      return;
    }
    const waitMs = order.retryAfterMs(attempts.length, reply);
    if (waitMs !== undefined) return enqueueIn(delivery, waitMs);
    delivery.state = "given-up";
    order.onGivenUp?.(reply);
  };

  const hold = (delivery: Delivery, longestMs: number) => {
    held.push(delivery);
    clock.schedule(longestMs, () => {
      if (!held.includes(delivery)) return;
      held = held.filter((other) => other !== delivery);
      enqueue(delivery);
    });
  };
  return {
    mischief,
    send(order) {
      const delivery: Delivery = {
        id: `delivery-${next++}`,
        order,
        state: "waiting",
        body: "",
        repetitions: 0,
        behind: [],
        attempts: [],
      };
      deliveries.push(delivery);
      if (deliveries.length > 2 * keptDeliveries) deliveries = deliveries.slice(-keptDeliveries);
      if (mischief.list().length > 0) delivery.body = order.request(0).body;
      const struck = mischief.list().length > 0 ? mischief.strike(delivery.body) : undefined;
      if (struck !== undefined) delivery.mischief = struck.kind;
      switch (struck?.kind) {
        case "lose":
          delivery.state = "lost";
          return;
        case "delay":
          return enqueueIn(delivery, struck.delayMs ?? disorderMs);
        case "disorder":
          return hold(delivery, struck.delayMs ?? disorderMs);
        case "duplicate":
          delivery.repetitions = 1;
      }
      delivery.behind = held;
      held = [];
      enqueue(delivery);
    },
    list: () =>
      deliveries.map(({ id, order, state, body, mischief: struck, attempts }) => ({
        id,
        target: order.target,
        state,
        body,
        attempts: [...attempts],
        ...(struck === undefined ? {} : { mischief: struck }),
      })),
    settled: () =>
      sending === 0 && ready.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            idle.push(resolve);
          }),
    clear() {
      era += 1;
      deliveries = [];
      ready = [];
      held = [];
      mischief.clear();
    },
  };
}

/** Waits that grow with the cube of the attempt, the last of `attempts` being over after `windowMs`, each up to 20 % shorter. */
export function spreadRetryMs(
  attempt: number,
  attempts: number,
  windowMs: number,
  fraction: number,
): number | undefined {
  if (attempt > attempts) return undefined;
  const dueMs = (step: number) => windowMs * (step / attempts) ** 3;
  return Math.round((dueMs(attempt) - dueMs(attempt - 1)) * (1 - 0.2 * fraction));
}
