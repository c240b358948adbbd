import { expect, test } from "vitest";
import type { Delivery, PlatformWebhook } from "#contracts/runtime/bus.ts";
import { fail } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "#orchestration/connectors/call-origin.ts";
import type { SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { handleCrmHook } from "#orchestration/hooks/crm-hooks.ts";
import { handleErpHook } from "#orchestration/hooks/erp-hooks.ts";

const origins: CallOrigin[] = [];
const busy: SendToPlatform = async ({ origin }) => {
  origins.push(origin);
  return fail({ kind: "throttled", detail: "used up", retryAfterMs: 700 });
};
const nothing = () => Promise.reject(new Error("nobody asked for a workflow"));
const engine = { start: nothing, signal: nothing, startOrSignal: nothing };
const identity = {
  link: nothing,
  platformIdsOf: nothing,
  canonicalKeyOf: nothing,
  claim: nothing,
  release: nothing,
};
const clock = { nowMs: () => 0, schedule: () => () => {} };

function delivered(body: unknown): Delivery<PlatformWebhook> {
  const value = { correlationId: "c", body: JSON.stringify(body) };
  return { value, attempt: 1, sequence: 1, context: { correlationId: "c" } } as never;
}

const won = {
  eventId: 1,
  subscriptionId: 1,
  portalId: 1,
  appId: 1,
  occurredAt: 1,
  subscriptionType: "deal.propertyChange",
  attemptNumber: 0,
  objectId: 7,
  propertyName: "dealstage",
  propertyValue: "closedwon",
  changeSource: "CRM_UI",
};
const changed = {
  subscriptionId: "s",
  clientState: "a-secret-of-more-than-16",
  expirationDateTime: "2026-03-01T09:30:00Z",
  resource: "https://erp.example/salesInvoices(22222222-2222-2222-2222-222222222222)",
  changeType: "updated",
  lastModifiedDateTime: "2026-03-01T09:30:00Z",
};

test.for([
  { platform: "CRM", handle: handleCrmHook({ crm: busy, engine, clock }), body: [won] },
  {
    platform: "ERP",
    handle: handleErpHook({
      platforms: { crm: busy, erp: busy },
      identity,
      engine,
      looks: { keepTold: nothing },
      clock,
    }),
    body: { value: [changed] },
  },
])(
  "a webhook of the $platform calls as a workflow does, not as a person, and comes again when there is room",
  async ({ handle, body }) => {
    origins.length = 0;
    expect(await handle(delivered(body))).toMatchObject({ kind: "later", delayMs: 700, patient: true });
    expect(origins).toMatchObject([{ callClass: "workflow" }]);
  },
);
