import { z } from "zod";
import { CommandFailure } from "./command-failure.ts";
import type { SimulatorAccess } from "./instance-record.ts";

/** Events after which a case may have to be looked at (orchestration/hooks/support-hooks.ts). */
const subscriptions = [
  "zen:event-type:ticket.created",
  "zen:event-type:ticket.priority_changed",
  "zen:event-type:ticket.status_changed",
  "zen:event-type:ticket.tags_changed",
];

const webhookName = "concordat";
/** Where nobody listens, until the gateway does. */
const nowhere = "http://127.0.0.1:9/webhooks/support";

const Webhook = z.object({ id: z.string(), name: z.string() });
const Webhooks = z.object({ webhooks: z.array(Webhook) });
const Created = z.object({ webhook: Webhook });
const Secret = z.object({ signing_secret: z.object({ secret: z.string() }) });

/** The support platform's webhook to the gateway. */
export interface SupportWebhook {
  /** What the gateway has to be started with. */
  readonly signingSecret: string;
  /** Has the events sent to the gateway that listens there. */
  sendTo(gatewayUrl: string): Promise<void>;
}

/**
 * Has the support platform tell of tickets: one webhook, found by its name if it was made in an earlier life. Its secret is
 * the platform's choice, so it is made before the gateway and pointed there afterwards.
 */
export async function ensureSupportWebhook(support: SimulatorAccess["support"]): Promise<SupportWebhook> {
  const { webhooks } = await call(support, "GET", "/webhooks", Webhooks);
  const known = webhooks.find(({ name }) => name === webhookName);
  const settings = {
    ...{ name: webhookName, status: "active", http_method: "POST", request_format: "json", subscriptions },
    endpoint: nowhere,
  };
  const { id } = known ?? (await call(support, "POST", "/webhooks", Created, { webhook: settings })).webhook;
  const { signing_secret } = await call(support, "GET", `/webhooks/${id}/signing_secret`, Secret);
  return {
    signingSecret: signing_secret.secret,
    async sendTo(gatewayUrl) {
      const endpoint = new URL("/webhooks/support", gatewayUrl).href;
      await call(support, "PUT", `/webhooks/${id}`, z.unknown(), { webhook: { ...settings, endpoint } });
    },
  };
}

async function call<Shape extends z.ZodType>(
  support: SimulatorAccess["support"],
  method: "GET" | "POST" | "PUT",
  path: string,
  shape: Shape,
  body?: unknown,
): Promise<z.output<Shape>> {
  const response = await fetch(`${support.baseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${support.oauthToken}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new CommandFailure(`support refused ${method} ${path} (${response.status}): ${text.slice(0, 300)}`);
  }
  return shape.parse(text === "" ? undefined : JSON.parse(text));
}
