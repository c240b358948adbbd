import type { Clock } from "#contracts/runtime/clock.ts";

export interface DeliveryAttempt {
  readonly at: string;
  readonly status?: number;
  readonly error?: string;
}

export interface DeliveryReport {
  readonly id: string;
  readonly target: string;
  readonly state: "waiting" | "sending" | "delivered" | "given-up";
  readonly body: string;
  readonly attempts: readonly DeliveryAttempt[];
}

export interface DeliveryOrder {
  readonly target: string;
  /** Makes the request of one attempt (0 is the first): a signature or a counter may change with it. */
  request(attempt: number): { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  /** How long to wait before attempt number `attempt` (1 is the first repetition), or `undefined` to give up. */
  retryAfterMs(attempt: number, status: number | undefined): number | undefined;
  onGivenUp?(status: number | undefined): void;
}

/** Sends webhooks, again and again until they are taken, not more at once than the platform would. */
export interface Deliveries {
  send(order: DeliveryOrder): void;
  list(): readonly DeliveryReport[];
  /** Forgets what waits and ignores what is under way. */
  clear(): void;
}

interface Delivery {
  readonly id: string;
  readonly order: DeliveryOrder;
  state: DeliveryReport["state"];
  body: string;
  readonly attempts: DeliveryAttempt[];
}

const keptDeliveries = 2_000;

export function createDeliveries(
  clock: Clock,
  options: { readonly maxConcurrentRequests: number; readonly timeoutMs: number },
): Deliveries {
  let deliveries: Delivery[] = [];
  let ready: Delivery[] = [];
  let sending = 0;
  let next = 1;
  let era = 0;

  const pump = () => {
    while (sending < options.maxConcurrentRequests) {
      const delivery = ready.shift();
      if (delivery === undefined) return;
      sending += 1;
      void attempt(delivery, era).finally(() => {
        sending -= 1;
        pump();
      });
    }
  };

  const attempt = async (delivery: Delivery, startedIn: number) => {
    const { order, attempts } = delivery;
    const { body, headers } = order.request(attempts.length);
    delivery.state = "sending";
    delivery.body = body;
    const outcome = await post(order.target, body, headers, options.timeoutMs);
    if (startedIn !== era) return;

    attempts.push({ at: new Date(clock.nowMs()).toISOString(), ...outcome });
    if (outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300) {
      delivery.state = "delivered";
      return;
    }
    const waitMs = order.retryAfterMs(attempts.length, outcome.status);
    if (waitMs === undefined) {
      delivery.state = "given-up";
      order.onGivenUp?.(outcome.status);
      return;
    }
    delivery.state = "waiting";
    clock.schedule(waitMs, () => {
      if (startedIn !== era) return;
      ready.push(delivery);
      pump();
    });
  };

  return {
    send(order) {
      const delivery: Delivery = {
        id: `delivery-${next++}`,
        order,
        state: "waiting",
        body: "",
        attempts: [],
      };
      deliveries.push(delivery);
      if (deliveries.length > 2 * keptDeliveries) deliveries = deliveries.slice(-keptDeliveries);
      ready.push(delivery);
      pump();
    },
    list: () =>
      deliveries.map(({ id, order, state, body, attempts }) => ({
        id,
        target: order.target,
        state,
        body,
        attempts: [...attempts],
      })),
    clear() {
      era += 1;
      deliveries = [];
      ready = [];
    },
  };
}

async function post(
  target: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<{ status?: number; error?: string }> {
  try {
    const response = await fetch(target, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    return { error: error instanceof Error ? error.name : "Error" };
  }
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
