import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { PlatformRequest } from "../behaviour/call.ts";
import { type Admission, createRateLimits, gaugeOf, type RateLimits } from "../behaviour/rate-limits.ts";
import {
  createCalendarWindow,
  createKeyedWindows,
  createSlidingWindow,
  type KeyedWindows,
  type RateWindow,
} from "../behaviour/rate-window.ts";
import { joinedParts } from "../behaviour/state-part.ts";
import { supportErrors as errors } from "./errors.ts";

type Plan = keyof typeof limits.plans;

/** A limit beside the plan's own, by its name in `x-limits`. */
export type Endpoint = keyof typeof limits.endpoints;

interface EndpointLimit {
  readonly windowMs: number;
  readonly requestsPerWindow: number;
  readonly highVolumeRequestsPerWindow?: number;
  readonly calls?: readonly string[];
  readonly key?: string;
}

interface Windows {
  readonly minute: RateWindow;
  readonly endpoints: Readonly<Record<string, KeyedWindows>>;
  /** Those of webhooks of a trial; other plans have no such limit. */
  readonly invocations: RateWindow | undefined;
  readonly maxWebhooks: number;
}

export interface SupportLimits extends RateLimits {
  /**
   * Counts a call whose window only the handler knows: an organization or a user named in the body, a page far down. A
   * refusal is the handler's answer; the headers go with any answer.
   */
  take(endpoint: Endpoint, key?: string | number): Admission;
  /** Counts one webhook that is to be sent; whether the plan allows it. */
  takeInvocation(): boolean;
  /** How many webhooks the plan allows. */
  maxWebhooks(): number;
}

const endpoints = Object.entries(limits.endpoints) as unknown as readonly (readonly [
  Endpoint,
  EndpointLimit,
])[];
/** Limits that a call meets at the door, by operationId. */
const atDoor = new Map<string, (readonly [Endpoint, EndpointLimit])[]>();
for (const endpoint of endpoints) {
  for (const call of endpoint[1].calls ?? []) atDoor.set(call, [...(atDoor.get(call) ?? []), endpoint]);
}

/** The account's minute and the limits of single endpoints; figures from the contract's `x-limits`. */
export function createSupportLimits(now: () => number, enabled: boolean): SupportLimits {
  const rateLimits = createRateLimits<Windows>({
    enabled,
    profiles: Object.keys(limits.plans),
    defaultProfile: limits.defaultPlan,
    open(plan) {
      const { requestsPerWindow, windowMs, ...more } = limits.plans[plan as Plan];
      const keyed = endpoints.map(([name, limit]) => {
        const most =
          "highVolume" in more && limit.highVolumeRequestsPerWindow !== undefined
            ? limit.highVolumeRequestsPerWindow
            : limit.requestsPerWindow;
        return [name, createKeyedWindows(() => createSlidingWindow(now, most, limit.windowMs))] as const;
      });
      const invocations =
        "webhookInvocationsPerWindow" in more ? more.webhookInvocationsPerWindow : undefined;
      return {
        invocations: invocations === undefined ? undefined : createSlidingWindow(now, invocations, windowMs),
        maxWebhooks: "maxWebhooks" in more ? more.maxWebhooks : Number.POSITIVE_INFINITY,
        minute: createCalendarWindow(now, requestsPerWindow, windowMs),
        endpoints: Object.fromEntries(keyed),
      };
    },
    admit({ minute, endpoints: keyed }, request, operation, path, enforced) {
      const full = enforced ? minute.take() : undefined;
      const headers = minuteHeaders(minute);
      if (full !== undefined) return { headers, refusal: errors.throttled(seconds(full.waitMs)) };
      const own = enforced ? takeAtDoor(keyed, request, operation, path) : undefined;
      return own === undefined ? { headers } : { ...own, headers: { ...headers, ...own.headers } };
    },
    gauges: ({ minute, endpoints: keyed, invocations }) => [
      gaugeOf("account", minute),
      ...(invocations === undefined ? [] : [gaugeOf("webhook-invocations", invocations)]),
      ...Object.entries(keyed).flatMap(([name, windows]) =>
        windows.inUse().map(([key, window]) => gaugeOf(`${name} ${key}`.trim(), window)),
      ),
    ],
    part: ({ minute, endpoints: keyed }) => joinedParts({ minute, endpoints: joinedParts(keyed) }),
  });

  return Object.assign(rateLimits, {
    take: (endpoint: Endpoint, key: string | number = "") =>
      rateLimits.enabled
        ? taken(endpoint, (rateLimits.windows.endpoints[endpoint] as KeyedWindows).of(String(key)))
        : { headers: {} },
    takeInvocation: () => !rateLimits.enabled || rateLimits.windows.invocations?.take() === undefined,
    maxWebhooks: () => (rateLimits.enabled ? rateLimits.windows.maxWebhooks : Number.POSITIVE_INFINITY),
  });
}

/** Every limit of the call counts, up to the first that is full. */
function takeAtDoor(
  keyed: Windows["endpoints"],
  request: PlatformRequest,
  operation: HttpOperation,
  path: Readonly<Record<string, string>>,
): Admission | undefined {
  let headers: Readonly<Record<string, string>> = {};
  for (const [name, { key }] of atDoor.get(operation.operationId) ?? []) {
    const whose = key === undefined ? "" : (path[key] ?? "");
    // A limit of a user and a record is that of the credential, which is all the user there is here.
    const user = name === "update-ticket-of-user" ? ` ${request.header("authorization") ?? ""}` : "";
    const admission = taken(name, (keyed[name] as KeyedWindows).of(`${whose}${user}`));
    headers = { ...headers, ...admission.headers };
    if (admission.refusal !== undefined) return { ...admission, headers };
  }
  return { headers };
}

function taken(endpoint: Endpoint, window: RateWindow): Admission {
  const full = window.take();
  const resets = seconds(window.resetMs());
  const headers = {
    [`zendesk-ratelimit-${endpoint}`]: `total=${window.limit}; remaining=${window.remaining()}; resets=${resets}`,
  };
  return full === undefined ? { headers } : { headers, refusal: errors.throttled(seconds(full.waitMs)) };
}

function minuteHeaders(minute: RateWindow): Record<string, string> {
  const [limit, remaining] = [String(minute.limit), String(minute.remaining())];
  return {
    "X-Rate-Limit": limit,
    "X-Rate-Limit-Remaining": remaining,
    "ratelimit-limit": limit,
    "ratelimit-remaining": remaining,
    "ratelimit-reset": String(seconds(minute.resetMs())),
  };
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
