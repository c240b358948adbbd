import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Answer, PlatformRequest } from "./call.ts";
import type { RateWindow } from "./rate-window.ts";
import type { StatePart } from "./state-part.ts";

/** The verdict on one request, and the headers that the answer carries because of it. */
export interface Admission {
  readonly refusal?: Answer;
  readonly headers: Readonly<Record<string, string>>;
}

/** How full one window is. */
export interface Gauge {
  /** Which limit, in the platform's words, with whose it is if there are several: `update-organization 7`. */
  readonly name: string;
  readonly limit: number;
  readonly remaining: number;
  readonly windowMs: number;
  /** Until the window lets more pass than now. */
  readonly resetMs: number;
}

/** One set of documented limits, with what they have counted so far. */
export interface RateLimits extends StatePart {
  /** `path` holds the decoded path parameters. */
  admit(
    request: PlatformRequest,
    operation: HttpOperation,
    path: Readonly<Record<string, string>>,
  ): Admission;
  gauges(): readonly Gauge[];
  readonly enabled: boolean;
  readonly profile: string;
  readonly profiles: readonly string[];
  /** Switches the limits on or off, or to another profile. All windows start empty. */
  set(change: { enabled: boolean; profile?: string | undefined }): void;
}

/** Holds what all platforms' limits have in common: the switch, the profile, and windows that are made afresh. */
export function createRateLimits<Windows>(options: {
  readonly enabled: boolean;
  readonly profiles: readonly string[];
  readonly defaultProfile: string;
  readonly open: (profile: string) => Windows;
  readonly admit: (
    windows: Windows,
    request: PlatformRequest,
    operation: HttpOperation,
    path: Readonly<Record<string, string>>,
    enforced: boolean,
  ) => Admission;
  readonly gauges: (windows: Windows) => readonly Gauge[];
  /** What the windows have counted. */
  readonly part: (windows: Windows) => StatePart;
}): RateLimits & { readonly windows: Windows } {
  let enabled = options.enabled;
  let profile = options.defaultProfile;
  let windows = options.open(profile);

  return {
    admit: (request, operation, path) => options.admit(windows, request, operation, path, enabled),
    gauges: () => options.gauges(windows),
    get windows() {
      return windows;
    },
    get enabled() {
      return enabled;
    },
    get profile() {
      return profile;
    },
    profiles: options.profiles,
    set(change) {
      enabled = change.enabled;
      profile = change.profile ?? profile;
      windows = options.open(profile);
    },
    save: () => ({ enabled, profile, windows: options.part(windows).save() }),
    load(saved) {
      const kept = saved as { enabled: boolean; profile: string; windows: unknown } | undefined;
      if (kept !== undefined && !options.profiles.includes(kept.profile))
        throw new Error(`no profile ${kept.profile}`);
      enabled = kept?.enabled ?? enabled;
      profile = kept?.profile ?? profile;
      windows = options.open(profile);
      options.part(windows).load(kept?.windows);
    },
  };
}

/** A window as people look at it. */
export function gaugeOf(name: string, window: RateWindow): Gauge {
  const { limit, windowMs } = window;
  return { name, limit, windowMs, remaining: window.remaining(), resetMs: Math.ceil(window.resetMs()) };
}
