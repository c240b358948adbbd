import type { Clock } from "#contracts/runtime/clock.ts";
import type { Call, Handler } from "../behaviour/call.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import type { CrmErrors } from "./errors.ts";
import type { CrmApp, CrmWebhooks, WebhookSettings, WebhookSubscription } from "./webhooks.ts";

/** The calls with which a developer says where events go and which. */
export function webhookHandlers(dependencies: {
  readonly clock: Clock;
  readonly ids: NumberSeries;
  readonly webhooks: CrmWebhooks;
  readonly errors: CrmErrors;
  readonly app: CrmApp;
  readonly maxSubscriptions: number;
}): Record<string, Handler> {
  const { clock, ids, webhooks, errors, app, maxSubscriptions } = dependencies;
  const now = () => new Date(clock.nowMs()).toISOString();

  const ofApp =
    (handler: Handler): Handler =>
    (call) =>
      call.path.appId === app.appId ? handler(call) : errors.notFound(`No app ${String(call.path.appId)}`);
  const found = ({ path }: Call): WebhookSubscription | undefined =>
    webhooks.subscriptions.get(String(path.subscriptionId));

  const handlers: Record<string, Handler> = {
    readWebhookSettings: () =>
      webhooks.settings === undefined
        ? errors.notFound("No webhook settings")
        : { status: 200, body: webhooks.settings },

    updateWebhookSettings: ({ body }) => {
      const { targetUrl, throttling } = body as WebhookSettings;
      if (!URL.canParse(targetUrl)) return errors.invalid(`targetUrl is not a valid URL: ${targetUrl}`);
      const createdAt = webhooks.settings?.createdAt ?? now();
      webhooks.settings = { targetUrl, throttling, createdAt, updatedAt: now() };
      return { status: 200, body: webhooks.settings };
    },

    deleteWebhookSettings: () => {
      webhooks.settings = undefined;
      return { status: 204 };
    },

    listWebhookSubscriptions: () => ({
      status: 200,
      body: { results: [...webhooks.subscriptions.values()] },
    }),

    createWebhookSubscription: ({ body }) => {
      const given = body as { eventType: string; propertyName?: string; active?: boolean };
      const needsProperty = given.eventType.endsWith(".propertyChange");
      if (needsProperty && (given.propertyName ?? "") === "")
        return errors.invalid("propertyName is required for propertyChange");
      const same = [...webhooks.subscriptions.values()].some(
        ({ eventType, propertyName }) => eventType === given.eventType && propertyName === given.propertyName,
      );
      if (same) return errors.conflict(`Subscription for ${given.eventType} already exists`);
      if (webhooks.subscriptions.size >= maxSubscriptions)
        return errors.invalid(`No more than ${maxSubscriptions} subscriptions per app`);

      const subscription: WebhookSubscription = {
        id: String(ids.next()),
        eventType: given.eventType,
        ...(needsProperty ? { propertyName: given.propertyName ?? "" } : {}),
        active: given.active ?? false,
        createdAt: now(),
      };
      webhooks.subscriptions.set(subscription.id, subscription);
      return { status: 201, body: subscription };
    },

    readWebhookSubscription: (call) => {
      const subscription = found(call);
      return subscription === undefined ? errors.notFound() : { status: 200, body: subscription };
    },

    updateWebhookSubscription: (call) => {
      const subscription = found(call);
      if (subscription === undefined) return errors.notFound();
      const { active = subscription.active } = call.body as { active?: boolean };
      const changed = { ...subscription, active, updatedAt: now() };
      webhooks.subscriptions.set(changed.id, changed);
      return { status: 200, body: changed };
    },

    deleteWebhookSubscription: (call) => {
      const subscription = found(call);
      if (subscription === undefined) return errors.notFound();
      webhooks.subscriptions.delete(subscription.id);
      return { status: 204 };
    },
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([operationId, handler]) => [operationId, ofApp(handler)]),
  );
}
