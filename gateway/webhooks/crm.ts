import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import type { Exchange, Reply } from "../exchange.ts";
import { crmSignatureFault } from "./crm-signature.ts";
import { notAuthentic, parseDelivery, readDelivery, takeOver, type WebhookDependencies } from "./delivery.ts";

export interface CrmWebhookDependencies extends WebhookDependencies {
  readonly clientSecret: string;
  readonly validate: CompiledValidator;
}

/**
 * Takes a delivery of HubSpot webhooks (a list of events, without data). The platform repeats a delivery that is
 * not answered with 2xx within 5 s, up to ten times in a day, so the same events may be stored more than once.
 */
export function crmWebhook(dependencies: CrmWebhookDependencies): (exchange: Exchange) => Promise<Reply> {
  const { clientSecret, clock, publicUrl, validate } = dependencies;

  return async (exchange) => {
    const { incoming } = exchange.context.env;
    const rawBody = await readDelivery(exchange);
    if (!rawBody.ok) return rawBody.failure;

    const delivery = {
      method: "POST",
      uri: `${publicUrl}${incoming.url ?? ""}`,
      rawBody: rawBody.value,
      headers: incoming.headers,
    };
    const fault = crmSignatureFault(delivery, clientSecret, clock.nowMs());
    if (fault !== undefined) return notAuthentic(fault);

    const events = parseDelivery(rawBody.value, validate);
    if (!events.ok) return events.failure;
    return takeOver(dependencies, "crm", rawBody.value, exchange, { status: 204, headers: {}, body: "" });
  };
}
