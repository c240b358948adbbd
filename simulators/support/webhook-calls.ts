import type { Call, Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import type { EventWebhook, EventWebhooks, Invocation } from "./event-webhooks.ts";
import { page } from "./paging.ts";
import type { SupportStore } from "./state.ts";

type Given = Partial<Omit<EventWebhook, "id" | "created_at" | "updated_at" | "signingSecret">>;

/** The calls with which an administrator says where events go, and looks at what became of them. */
export function webhookHandlers(
  store: SupportStore,
  events: EventWebhooks,
  maxWebhooks: () => number,
): Record<string, Handler> {
  const { webhooks } = events;

  const found =
    (act: (webhook: EventWebhook, call: Call) => ReturnType<Handler>): Handler =>
    (call) => {
      const webhook = webhooks.get(String(call.path.webhookId));
      return webhook === undefined
        ? errors.listed(404, "WebhookNotFound", "Webhook not found")
        : act(webhook, call);
    };
  const change = (webhook: EventWebhook, given: Given) => {
    const refused = refusal(given);
    if (refused !== undefined) return refused;
    webhooks.set(webhook.id, { ...webhook, ...given, updated_at: store.now() });
    return { status: 204 };
  };

  return {
    listWebhooks: (call) => page(call, "webhooks", [...webhooks.values()], view, { cursorOnly: true }),

    createWebhook: (call) => {
      const given = givenIn(call) as Omit<EventWebhook, "id" | "created_at" | "updated_at" | "signingSecret">;
      const refused = refusal(given);
      if (refused !== undefined) return refused;
      if (webhooks.size >= maxWebhooks())
        return errors.listed(400, "InvalidWebhook", `No more than ${maxWebhooks()} webhooks in this plan`);
      const webhook: EventWebhook = {
        ...given,
        id: store.nextTextId(),
        subscriptions: given.subscriptions ?? [],
        created_at: store.now(),
        updated_at: store.now(),
        signingSecret: events.newSecret(),
      };
      webhooks.set(webhook.id, webhook);
      return { status: 201, body: { webhook: view(webhook) } };
    },

    readWebhook: found((webhook) => ({ status: 200, body: { webhook: view(webhook) } })),

    replaceWebhook: found((webhook, call) => change(webhook, { subscriptions: [], ...givenIn(call) })),

    updateWebhook: found((webhook, call) => change(webhook, givenIn(call))),

    deleteWebhook: found((webhook) => {
      webhooks.delete(webhook.id);
      return { status: 204 };
    }),

    readWebhookSigningSecret: found(({ signingSecret: secret }) => ({
      status: 200,
      body: { signing_secret: { algorithm: "SHA256", secret } },
    })),

    resetWebhookSigningSecret: found((webhook) => {
      const secret = events.newSecret();
      webhooks.set(webhook.id, { ...webhook, signingSecret: secret });
      return { status: 201, body: { signing_secret: { algorithm: "SHA256", secret } } };
    }),

    listWebhookInvocations: found((webhook, call) =>
      page(call, "invocations", events.invocations(webhook.id).toReversed(), viewInvocation, {
        cursorOnly: true,
      }),
    ),

    listWebhookInvocationAttempts: found((webhook, { path }) => {
      const invocation = events.invocations(webhook.id).find(({ id }) => id === path.invocationId);
      return invocation === undefined
        ? errors.listed(404, "InvocationNotFound", "Invocation not found")
        : { status: 200, body: { attempts: invocation.attempts.map(viewAttempt(invocation)) } };
    }),
  };
}

function givenIn({ body }: Call): Given {
  return (body as { webhook: Given }).webhook;
}

function refusal({
  endpoint,
  name,
  subscriptions = [],
  http_method: method = "POST",
  request_format: format = "json",
}: Given) {
  // What has a body of its own kind is sent as that.
  if (subscriptions.length > 0 && (!["POST", "PUT", "PATCH"].includes(method) || format !== "json"))
    return errors.listed(400, "InvalidWebhook", "Events are sent by POST, PUT or PATCH as json");
  if (endpoint !== undefined && !(URL.canParse(endpoint) && /^https?:/.test(endpoint)))
    return errors.listed(400, "InvalidWebhook", "endpoint must be a URL");
  if (name !== undefined && name.trim() === "")
    return errors.listed(400, "InvalidWebhook", "name cannot be blank");
  return undefined;
}

function view({ signingSecret: _secret, ...webhook }: EventWebhook): object {
  // Secrets of the receiver are not shown again.
  const { authentication, ...rest } = webhook;
  const { type, add_position: position } = authentication ?? {};
  return {
    ...rest,
    ...(authentication === undefined || authentication === null
      ? {}
      : { authentication: { type, add_position: position } }),
    created_by: "1",
    updated_by: "1",
  };
}

function viewInvocation({ id, status, at, attempts, eventType, eventId, webhookId }: Invocation): object {
  return {
    id,
    webhook_id: webhookId,
    event_id: eventId,
    event_type: eventType,
    status,
    created_at: at,
    latest_completed_at: attempts.at(-1)?.at ?? null,
  };
}

function viewAttempt(invocation: Invocation) {
  return ({ at, status, error }: Invocation["attempts"][number], index: number): object => ({
    id: `${invocation.id}-${index + 1}`,
    invocation_id: invocation.id,
    status: status !== undefined && status < 300 ? "success" : "failed",
    completed_at: at,
    response: status === undefined ? { error: error ?? "no answer" } : { status: String(status) },
  });
}
