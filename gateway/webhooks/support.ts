import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import type { Exchange, Reply } from "../exchange.ts";
import { notAuthentic, parseDelivery, readDelivery, takeOver, type WebhookDependencies } from "./delivery.ts";
import { supportSignatureFault } from "./support-signature.ts";

export interface SupportWebhookDependencies extends WebhookDependencies {
  readonly signingSecret: string;
  readonly validate: CompiledValidator;
}

/**
 * Takes a delivery of Zendesk event webhooks: one event. The platform gives each delivery an invocation id, which stays the
 * same when it tries again, so that one whose answer got lost is stored once.
 */
export function supportWebhook(
  dependencies: SupportWebhookDependencies,
): (exchange: Exchange) => Promise<Reply> {
  const { signingSecret, clock, validate } = dependencies;

  return async (exchange) => {
    const { headers } = exchange.context.env.incoming;
    const rawBody = await readDelivery(exchange);
    if (!rawBody.ok) return rawBody.failure;

    const fault = supportSignatureFault({ rawBody: rawBody.value, headers }, signingSecret, clock.nowMs());
    if (fault !== undefined) return notAuthentic(fault);

    const event = parseDelivery(rawBody.value, validate);
    if (!event.ok) return event.failure;
    const invocationId = headers["x-zendesk-webhook-invocation-id"];
    // Another subscription of ours may tell the same event: without an invocation's id, that of the event will do.
    const given = typeof invocationId === "string" ? invocationId : (event.value as { id: string }).id;
    const deliveryId = /^[\x21-\x7e]{1,200}$/.test(given) ? given : undefined;
    const taken = { status: 204, headers: {}, body: "" };
    return takeOver(dependencies, "support", rawBody.value, exchange, taken, deliveryId);
  };
}
