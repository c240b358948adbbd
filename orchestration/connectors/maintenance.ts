/** A time in which a platform is not to be called, Unix epoch ms. */
export interface MaintenanceWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** When a platform may be called again (Unix epoch, ms), if one of the windows keeps it closed now. */
export function closedUntilMs(
  windows: readonly MaintenanceWindow[] | undefined,
  nowMs: number,
): number | undefined {
  return windows?.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs)?.endMs;
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
