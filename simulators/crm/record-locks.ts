import type { CrmObject } from "./state.ts";

interface Burst {
  sinceMs: number;
  writes: number;
  lockedUntilMs: number;
}

/** Objects that bulk writes have hit so often that they are locked for a moment. */
export interface RecordLocks {
  /** Counts one write of a batch. */
  note(object: CrmObject): void;
  locked(object: CrmObject): boolean;
}

/** An object is locked for `lockMs` after more than `lockAfterUpserts` batch writes within as long. */
export function createRecordLocks(
  now: () => number,
  limits: { readonly lockMs: number; readonly lockAfterUpserts: number },
  enabled: () => boolean,
): RecordLocks {
  const bursts = new WeakMap<CrmObject, Burst>();

  return {
    note(object) {
      if (!enabled()) return;
      const nowMs = now();
      const burst = bursts.get(object) ?? { sinceMs: nowMs, writes: 0, lockedUntilMs: 0 };
      bursts.set(object, burst);
      if (nowMs - burst.sinceMs >= limits.lockMs) Object.assign(burst, { sinceMs: nowMs, writes: 0 });
      burst.writes += 1;
      if (burst.writes > limits.lockAfterUpserts) burst.lockedUntilMs = nowMs + limits.lockMs;
    },
    locked: (object) => enabled() && (bursts.get(object)?.lockedUntilMs ?? 0) > now(),
  };
}
