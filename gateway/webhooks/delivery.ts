import type { Bus } from "#contracts/runtime/bus.ts";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import { type CompiledValidator, violationsOf } from "#contracts/runtime/validation.ts";
import type { Answer } from "../answer.ts";
import type { Exchange, Reply } from "../exchange.ts";
import type { Logger } from "../logger.ts";
import { readBody } from "../middleware/body.ts";
import { parseJsonBody } from "../middleware/json-body.ts";
import { refuseViolations } from "../middleware/violations.ts";
import { defaultRetryAfterSeconds } from "../problem.ts";
import type { Refusal } from "../refusal.ts";

export interface WebhookDependencies {
  readonly storeHook: Bus["storeHook"];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where platforms send their webhooks, without a trailing slash. */
  readonly publicUrl: string;
}

/** The whole delivery as bytes: a signature is over these, not over what they mean. */
export function readDelivery(exchange: Exchange): Promise<Outcome<Buffer, Refusal>> {
  return readBody(exchange.context.env.incoming);
}

/** The delivery as its platform's contract describes it. Call it after the delivery is proved to be authentic. */
export function parseDelivery(rawBody: Buffer, validate: CompiledValidator): Outcome<unknown, Refusal> {
  const parsed = parseJsonBody(rawBody);
  if (!parsed.ok) return parsed;
  const violations = violationsOf(validate, parsed.value);
  return violations.length === 0 ? parsed : fail(refuseViolations(violations, []));
}

export function notAuthentic(happened: string): Refusal {
  return {
    kind: "webhook-not-authentic",
    happened,
    headers: { "www-authenticate": 'Webhook realm="concordat"' },
  };
}

// Platforms wait for 5 s; an answer after that is taken for none.
const storedWithinMs = 4_000;

/**
 * Stores a delivery in JetStream, and only then takes it over from the platform with a 2xx. A delivery that is
 * refused with `webhook-not-stored` may still be stored a little later, and once more when it is delivered again, unless
 * the platform gives it a `deliveryId`.
 */
export async function takeOver(
  dependencies: WebhookDependencies,
  platform: "crm" | "erp" | "support",
  rawBody: Buffer,
  { correlationId, traceparent }: Exchange,
  taken: Answer,
  deliveryId?: string,
): Promise<Reply> {
  const { storeHook, clock, logger } = dependencies;
  const receivedAt = new Date(clock.nowMs()).toISOString();
  const hook = { platform, receivedAt, correlationId, body: rawBody.toString("utf8") };
  const stored = storeHook(platform, hook, { correlationId, traceparent }, deliveryId).then(
    () => true,
    (error: unknown) => {
      logger.error({ correlationId, platform, err: error }, "a webhook was not stored");
      return false;
    },
  );
  const inTime = new AbortController();
  const outcome = await Promise.race([stored, sleep(clock, storedWithinMs, inTime.signal).then(() => false)]);
  inTime.abort();
  if (outcome) return taken;
  return {
    kind: "webhook-not-stored",
    happened: "The delivery could not be written to the stream of webhooks.",
    headers: { "retry-after": String(defaultRetryAfterSeconds) },
  };
}
