import type { StatePart } from "./state-part.ts";

/** Times in which a platform is closed, in Unix milliseconds; the end is open again. */
export interface MaintenanceWindow {
  readonly startsMs: number;
  readonly endsMs: number;
}

export interface Maintenance extends StatePart {
  plan(window: MaintenanceWindow): void;
  /** Those that are not over. */
  list(): readonly MaintenanceWindow[];
  /** How long the platform stays closed; 0 if it is open. */
  closedForMs(): number;
  clear(): void;
}

export function createMaintenance(now: () => number): Maintenance {
  let windows: MaintenanceWindow[] = [];
  const current = () => {
    windows = windows.filter(({ endsMs }) => endsMs > now());
    return windows;
  };

  return {
    plan(window) {
      windows.push(window);
    },
    list: current,
    closedForMs() {
      if (windows.length === 0) return 0;
      const nowMs = now();
      const closing = current().filter(({ startsMs }) => startsMs <= nowMs);
      return Math.max(0, ...closing.map(({ endsMs }) => endsMs - nowMs));
    },
    clear() {
      windows = [];
    },
    save: () => windows,
    load(saved) {
      windows = [...((saved ?? []) as MaintenanceWindow[])];
    },
  };
}
