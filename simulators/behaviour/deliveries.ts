import type { Clock } from "#contracts/runtime/clock.ts";
import type { MischiefBook, MischiefKind } from "./mischief.ts";
import type { StatePart } from "./state-part.ts";
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

/** What is to be sent where. It survives a snapshot, and so it is plain data. */
export interface DeliveryOrder<Matter> {
  readonly target: string;
  /** POST if absent. */
  readonly method?: string;
  readonly matter: Matter;
}

/** How one platform sends its webhooks. */
export interface Courier<Matter> {
  /** Makes the request of one attempt (0 is the first): a signature or a counter may change with it. */
  request(
    order: DeliveryOrder<Matter>,
    attempt: number,
  ): { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  /** How long to wait before attempt number `attempt` (1 is the first repetition), or `undefined` to give up. */
  retryAfterMs(attempt: number, reply: WebhookReply): number | undefined;
  /** Hears of each attempt when it is over. */
  onAttempt?(matter: Matter, reply: WebhookReply): void;
  onGivenUp?(matter: Matter, reply: WebhookReply): void;
}

/** Where a platform leaves what is to be sent. */
export interface Outbox<Matter> extends Deliveries {
  send(order: DeliveryOrder<Matter>): void;
  /** To be called once before anything is sent; again when the platform starts afresh. */
  employ(courier: Courier<Matter>): void;
}

/**
 * Sends webhooks, again and again until they are taken, not more at once than the platform would. As a part of a state it is
 * what is under way: a request that was being sent is sent again, and what had been delivered stays on the list.
 */
export interface Deliveries extends StatePart {
  list(): readonly DeliveryReport[];
  /** Resolves when no request is under way and none could be sent now. Those that wait for their time do not count. */
  settled(): Promise<void>;
  readonly mischief: MischiefBook;
  /** Forgets what waits and ignores what is under way. */
  clear(): void;
}

interface Delivery<Matter> {
  readonly id: string;
  readonly order: DeliveryOrder<Matter>;
  state: DeliveryReport["state"];
  body: string;
  mischief?: MischiefKind;
  /** Deliveries after being taken, for a duplicate. */
  repetitions: number;
  /** Those that wait until this one has been tried. */
  behind: Delivery<Matter>[];
  /** When it goes on by itself, in simulated time. */
  dueMs?: number;
  readonly attempts: DeliveryAttempt[];
}

interface SavedDelivery<Matter> extends Omit<Delivery<Matter>, "behind" | "state"> {
  readonly behind: readonly string[];
}

interface SavedDeliveries<Matter> {
  readonly next: number;
  readonly mischief: unknown;
  readonly underWay: readonly SavedDelivery<Matter>[];
  /** Ids of those that could be sent at once, in this order, and of those that let the next one pass. */
  readonly ready: readonly string[];
  readonly held: readonly string[];
}

interface DeliveryDependencies {
  readonly clock: Clock;
  readonly mischief: MischiefBook;
  /** Asked before each request. */
  readonly maxConcurrentRequests: () => number;
  /** By the machine's clock: a receiver works in real time. */
  readonly timeoutMs: number;
  /** Hears that something was sent, or that sending it has failed. */
  readonly progressed?: () => void;
}

const keptDeliveries = 2_000;
/** How long a webhook waits for one behind it, if nobody says. */
const disorderMs = 5_000;

export function createDeliveries<Matter>(dependencies: DeliveryDependencies): Outbox<Matter> {
  const { clock, mischief, maxConcurrentRequests, timeoutMs, progressed = () => {} } = dependencies;
  let courier: Courier<Matter> | undefined;
  let deliveries: Delivery<Matter>[] = [];
  const underWay = new Set<Delivery<Matter>>();
  let ready: Delivery<Matter>[] = [];
  /** Those that let the next one that is sent pass. */
  let held: Delivery<Matter>[] = [];
  const idle: (() => void)[] = [];
  let sending = 0;
  let next = 1;
  let era = 0;

  const pump = () => {
    for (let delivery = ready[0]; delivery !== undefined; delivery = ready[0]) {
      if (sending >= maxConcurrentRequests()) break;
      ready.shift();
      sending += 1;
      void attempt(delivery, era).finally(() => {
        sending -= 1;
        progressed();
        pump();
      });
    }
    if (sending > 0) return;
    for (const resolve of idle.splice(0)) resolve();
  };
  const working = (): Courier<Matter> => {
    if (courier === undefined) throw new Error("nobody is employed to deliver");
    return courier;
  };
  const enqueue = (delivery: Delivery<Matter>) => {
    delete delivery.dueMs;
    ready.push(delivery);
    pump();
  };
  const enqueueIn = (delivery: Delivery<Matter>, waitMs: number) => {
    const startedIn = era;
    delivery.state = "waiting";
    delivery.dueMs = clock.nowMs() + waitMs;
    clock.schedule(waitMs, () => {
      if (startedIn === era) enqueue(delivery);
    });
  };
  const end = (delivery: Delivery<Matter>, state: "delivered" | "given-up" | "lost") => {
    delivery.state = state;
    underWay.delete(delivery);
  };

  const attempt = async (delivery: Delivery<Matter>, startedIn: number) => {
    const { order, attempts } = delivery;
    const { body, headers } = working().request(order, attempts.length);
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
    working().onAttempt?.(order.matter, reply);
    ready.push(...delivery.behind.splice(0));
    if (status !== undefined && status >= 200 && status < 300) {
      if (delivery.repetitions === 0) return end(delivery, "delivered");
      delivery.state = "delivered";
      delivery.repetitions -= 1;
      ready.push(delivery);
      return;
    }
    const waitMs = working().retryAfterMs(attempts.length, reply);
    if (waitMs !== undefined) return enqueueIn(delivery, waitMs);
    end(delivery, "given-up");
    working().onGivenUp?.(order.matter, reply);
  };

  const hold = (delivery: Delivery<Matter>, longestMs: number) => {
    held.push(delivery);
    delivery.dueMs = clock.nowMs() + longestMs;
    clock.schedule(longestMs, () => {
      if (!held.includes(delivery)) return;
      held = held.filter((other) => other !== delivery);
      enqueue(delivery);
    });
  };
  const forget = () => {
    era += 1;
    underWay.clear();
    ready = [];
    held = [];
  };
  return {
    mischief,
    employ(next) {
      courier = next;
    },
    send(order) {
      const delivery: Delivery<Matter> = {
        id: `delivery-${next++}`,
        order,
        state: "waiting",
        body: "",
        repetitions: 0,
        behind: [],
        attempts: [],
      };
      underWay.add(delivery);
      deliveries.push(delivery);
      if (deliveries.length > 2 * keptDeliveries) deliveries = deliveries.slice(-keptDeliveries);
      if (mischief.list().length > 0) delivery.body = working().request(order, 0).body;
      const struck = mischief.list().length > 0 ? mischief.strike(delivery.body) : undefined;
      if (struck !== undefined) delivery.mischief = struck.kind;
      switch (struck?.kind) {
        case "lose":
          return end(delivery, "lost");
        case "delay":
          return enqueueIn(delivery, struck.delayMs ?? disorderMs);
        case "disorder":
          return hold(delivery, struck.delayMs ?? disorderMs);
        case "duplicate":
          delivery.repetitions = 1;
      }
      delivery.behind = held;
      for (const passed of held) delete passed.dueMs;
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
      forget();
      deliveries = [];
      mischief.clear();
    },
    save(): SavedDeliveries<Matter> {
      const ids = (some: readonly Delivery<Matter>[]) => some.map(({ id }) => id);
      const sentNow = [...underWay].filter(({ state }) => state === "sending");
      return {
        next,
        mischief: mischief.save(),
        underWay: [...underWay].map(({ behind, attempts, ...delivery }) => ({
          ...delivery,
          behind: ids(behind),
          attempts: [...attempts],
        })),
        ready: ids([...sentNow, ...ready]),
        held: ids(held),
      };
    },
    load(saved) {
      const kept = (saved ?? { next: 1, underWay: [], ready: [], held: [] }) as SavedDeliveries<Matter>;
      if (!Number.isInteger(kept.next)) throw new Error("no deliveries");
      forget();
      mischief.load(kept.mischief);
      const byId = new Map(
        kept.underWay.map((one) => [one.id, { ...one, state: "waiting", behind: [] } as Delivery<Matter>]),
      );
      const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
      const done = ({ id, state }: Delivery<Matter>) =>
        state !== "waiting" && state !== "sending" && !byId.has(id);
      deliveries = [...deliveries.filter(done), ...byId.values()];
      for (const { id, behind } of kept.underWay) {
        const delivery = byId.get(id) as Delivery<Matter>;
        underWay.add(delivery);
        delivery.behind = named(behind);
      }
      for (const delivery of named(kept.held)) hold(delivery, (delivery.dueMs ?? 0) - clock.nowMs());
      const placed = new Set([...kept.ready, ...kept.held]);
      for (const delivery of byId.values()) {
        if (placed.has(delivery.id) || delivery.dueMs === undefined) continue;
        enqueueIn(delivery, Math.max(0, delivery.dueMs - clock.nowMs()));
      }
      ready = named(kept.ready);
      next = Math.max(next, kept.next);
      pump();
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
