import type { Clock } from "#contracts/runtime/clock.ts";

/** A time in which a platform is not to be called, Unix epoch ms. */
export interface MaintenanceWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** What is known of a platform's maintenance, announced or met. */
export interface Maintenance {
  /** When it may be called again, if not now. */
  closedUntilMs(): number | undefined;
  /** It answered that it is closed until then. */
  met(untilMs: number): void;
}

/** A platform may open earlier than it said, so it is asked again after this long. */
const believedForMs = 60_000;

export function createMaintenance(clock: Clock, announced: readonly MaintenanceWindow[] = []): Maintenance {
  let met = { untilMs: 0, believedUntilMs: 0 };
  return {
    closedUntilMs() {
      const nowMs = clock.nowMs();
      const window = announced.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs);
      if (window !== undefined) return window.endMs;
      return nowMs < Math.min(met.untilMs, met.believedUntilMs) ? met.untilMs : undefined;
    },
    met(untilMs) {
      met = { untilMs, believedUntilMs: clock.nowMs() + believedForMs };
    },
  };
}

/**
 * Reads windows as `start/end`, RFC 3339 each, separated by commas: `2026-11-28T01:00:00Z/2026-11-28T07:00:00Z`.
 * Throws for anything else, and for an end that is not after its start.
 */
export function parseMaintenanceWindows(text: string): readonly MaintenanceWindow[] {
  return text
    .split(",")
    .map((window) => window.trim())
    .filter((window) => window !== "")
    .map((window) => {
      const [start = "", end = "", ...rest] = window.split("/");
      const [startMs, endMs] = [instantMs(start), instantMs(end)];
      if (rest.length > 0 || !(startMs < endMs)) throw new TypeError(`'${window}' is no window start/end`);
      return { startMs, endMs };
    });
}

function instantMs(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}
