import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import { mapPart, type StatePart } from "../behaviour/state-part.ts";
import type { ErpErrors } from "./errors.ts";
import { matches } from "./written-fields.ts";

export interface Subscription {
  readonly "@odata.etag": string;
  readonly subscriptionId: string;
  readonly notificationUrl: string;
  /** As the caller wrote it. */
  readonly resource: string;
  /** The entity set that the resource names. */
  readonly set: string;
  readonly clientState: string;
  readonly lastModifiedDateTime: string;
  readonly systemCreatedAt: string;
  readonly expirationDateTime: string;
}

/** The subscriptions in force, by id. One that has run out is gone as soon as somebody looks. */
export interface Subscriptions extends StatePart {
  all(): readonly Subscription[];
  get(id: string): Subscription | undefined;
  put(subscription: Subscription): void;
  delete(id: string): void;
}

export function createSubscriptions(now: () => number): Subscriptions {
  const byId = new Map<string, Subscription>();
  const sweep = () => {
    for (const [id, { expirationDateTime }] of byId)
      if (Date.parse(expirationDateTime) <= now()) byId.delete(id);
  };
  return {
    all() {
      sweep();
      return [...byId.values()];
    },
    get(id) {
      sweep();
      return byId.get(id);
    },
    put: (subscription) => void byId.set(subscription.subscriptionId, subscription),
    delete: (id) => void byId.delete(id),
    ...mapPart(byId),
  };
}

/** Entity sets that tell of their changes. */
const observable = new Set([
  "customers",
  "items",
  "salesOrders",
  "salesInvoices",
  "salesCreditMemos",
  "salesQuotes",
  "journals",
  "customerPaymentJournals",
  "paymentTerms",
  "currencies",
  "taxAreas",
  "unitsOfMeasure",
]);

export function subscriptionHandlers(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly companyId: string;
  readonly subscriptions: Subscriptions;
  readonly errors: ErpErrors;
}): Record<string, Handler> {
  const { clock, chance, companyId, subscriptions, errors } = dependencies;
  const { webhooks } = limits;

  const stamped = (
    given: Omit<Subscription, "@odata.etag" | "lastModifiedDateTime" | "expirationDateTime">,
  ): Subscription => {
    const nowMs = clock.nowMs();
    return {
      ...given,
      "@odata.etag": `W/"${Buffer.from(chance.hex(12)).toString("base64")}"`,
      lastModifiedDateTime: new Date(nowMs).toISOString(),
      expirationDateTime: new Date(nowMs + webhooks.subscriptionLifetimeMs).toISOString(),
    };
  };
  const found = ({ path }: Call) => subscriptions.get(String(path.subscriptionId).replaceAll("'", ""));
  const shown = (call: Call, status: number, subscription: Subscription): Answer => {
    const { set: _, ...body } = subscription;
    const location = `${call.root}/subscriptions('${subscription.subscriptionId}')`;
    const headers = { etag: subscription["@odata.etag"], ...(status === 201 ? { location } : {}) };
    return {
      status,
      headers,
      body: { "@odata.context": `${call.root}/$metadata#subscriptions/$entity`, ...body },
    };
  };
  const setOf = (resource: string): string | undefined => {
    const [, company, set] = /companies\('?([^)']+)'?\)\/([A-Za-z]+)\/?$/.exec(resource) ?? [];
    return company?.toLowerCase() === companyId && set !== undefined && observable.has(set) ? set : undefined;
  };

  return {
    listSubscriptions: (call) => ({
      status: 200,
      body: {
        "@odata.context": `${call.root}/$metadata#subscriptions`,
        value: subscriptions.all().map(({ set: _, ...subscription }) => subscription),
      },
    }),

    createSubscription: async (call) => {
      const {
        notificationUrl,
        resource,
        clientState = "",
      } = call.body as { notificationUrl: string; resource: string; clientState?: string };
      const set = setOf(resource);
      if (set === undefined)
        return errors.badRequest(`The resource '${resource}' does not support notifications.`);
      if (subscriptions.all().length >= webhooks.maxSubscriptions) {
        return errors.badRequest(`No more than ${webhooks.maxSubscriptions} subscriptions are allowed.`);
      }
      if (!(await shakesHands(notificationUrl, chance.guid())))
        return handshakeFailed(errors, notificationUrl);
      const systemCreatedAt = new Date(clock.nowMs()).toISOString();
      const subscription = stamped({
        subscriptionId: chance.hex(16),
        notificationUrl,
        resource,
        set,
        clientState,
        systemCreatedAt,
      });
      subscriptions.put(subscription);
      return shown(call, 201, subscription);
    },

    readSubscription: (call) => {
      const subscription = found(call);
      return subscription === undefined ? errors.notFound() : shown(call, 200, subscription);
    },

    renewSubscription: async (call) => {
      const subscription = found(call);
      if (subscription === undefined) return errors.notFound();
      if (!matches(call.header["If-Match"], subscription["@odata.etag"])) return errors.changed();
      const given = call.body as { notificationUrl?: string; resource?: string; clientState?: string };
      const notificationUrl = given.notificationUrl ?? subscription.notificationUrl;
      const resource = given.resource ?? subscription.resource;
      const set = setOf(resource);
      if (set === undefined)
        return errors.badRequest(`The resource '${resource}' does not support notifications.`);
      if (!(await shakesHands(notificationUrl, chance.guid())))
        return handshakeFailed(errors, notificationUrl);
      const clientState = given.clientState ?? subscription.clientState;
      const renewed = stamped({ ...subscription, notificationUrl, resource, set, clientState });
      subscriptions.put(renewed);
      return shown(call, 200, renewed);
    },

    deleteSubscription: (call) => {
      const subscription = found(call);
      if (subscription === undefined) return errors.notFound();
      if (!matches(call.header["If-Match"], subscription["@odata.etag"])) return errors.changed();
      subscriptions.delete(subscription.subscriptionId);
      return { status: 204 };
    },
  };
}

const handshakeTimeoutMs = 10_000;

/** Whether the URL answers a validation token as it should: 200, with the token as the body. */
async function shakesHands(notificationUrl: string, token: string): Promise<boolean> {
  if (!URL.canParse(notificationUrl)) return false;
  const url = new URL(notificationUrl);
  url.searchParams.set("validationToken", token);
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(handshakeTimeoutMs),
    });
    return (await response.text()).trim() === token && response.status === 200;
  } catch {
    return false;
  }
}

function handshakeFailed(errors: ErpErrors, notificationUrl: string): Answer {
  return errors.badRequest(`The notification URL '${notificationUrl}' did not answer the validation token.`);
}
