import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Answer, PlatformRequest } from "./call.ts";

/** The verdict on one request, and the headers that the answer carries because of it. */
export interface Admission {
  readonly refusal?: Answer;
  readonly headers: Readonly<Record<string, string>>;
}

/** One set of documented limits, with what they have counted so far. */
export interface RateLimits {
  admit(request: PlatformRequest, operation: HttpOperation): Admission;
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
    enforced: boolean,
  ) => Admission;
}): RateLimits {
  let enabled = options.enabled;
  let profile = options.defaultProfile;
  let windows = options.open(profile);

  return {
    admit: (request, operation) => options.admit(windows, request, operation, enabled),
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
  };
}
