import type { CompiledValidator } from "#contracts/runtime/validation.ts";
import type { Exchange, Reply } from "../exchange.ts";
import { notAuthentic, parseDelivery, readDelivery, takeOver, type WebhookDependencies } from "./delivery.ts";
import { sameSecret } from "./secret.ts";

export interface ErpWebhookDependencies extends WebhookDependencies {
  readonly clientState: string;
  readonly validate: CompiledValidator;
}

/**
 * Takes a delivery of Business Central notifications. They are not signed: the shared `clientState` in each of them is
 * all that proves where they come from. The platform repeats on 408, 429 and 5xx, and drops the subscription
 * on any other refusal.
 */
export function erpWebhook(dependencies: ErpWebhookDependencies): (exchange: Exchange) => Promise<Reply> {
  const { clientState, validate } = dependencies;

  return async (exchange) => {
    const validationToken = exchange.context.req.query("validationToken");
    if (validationToken !== undefined) return handshake(validationToken);

    const rawBody = await readDelivery(exchange);
    if (!rawBody.ok) return rawBody.failure;
    const delivery = parseDelivery(rawBody.value, validate);
    if (!delivery.ok) return delivery.failure;

    const { value: notifications } = delivery.value as { value: readonly { clientState?: string }[] };
    const authentic = notifications.every((notification) =>
      sameSecret(notification.clientState ?? "", clientState),
    );
    if (!authentic) return notAuthentic("The clientState is missing or wrong.");
    return takeOver(dependencies, "erp", rawBody.value, exchange, { status: 200, headers: {}, body: "" });
  };
}

/** Proves to the platform, when it makes or renews a subscription, that somebody listens here. */
function handshake(validationToken: string): Reply {
  if (!/^[\x20-\x7e]{1,1024}$/.test(validationToken)) {
    return {
      kind: "invalid-request",
      happened: "The validation token is not 1 to 1024 printable characters.",
      errors: [
        {
          in: "query",
          pointer: "/validationToken",
          rule: "pattern",
          detail: "must be 1 to 1024 printable characters",
          given: "string",
        },
      ],
    };
  }
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: validationToken };
}
