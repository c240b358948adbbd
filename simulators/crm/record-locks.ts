import { mapPart, type StatePart } from "../behaviour/state-part.ts";
import type { CrmObject } from "./state.ts";

interface Burst {
  sinceMs: number;
  writes: number;
  lockedUntilMs: number;
}

/** Bursts that are over are forgotten when there are this many. */
const sweepAt = 10_000;

/** Objects that bulk writes have hit so often that they are locked for a moment. */
export interface RecordLocks extends StatePart {
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
  const bursts = new Map<string, Burst>();
  let sweptMs = 0;
  const keyOf = ({ type, id }: CrmObject) => `${type}/${id}`;
  const forgetOld = (nowMs: number) => {
    if (bursts.size < sweepAt || nowMs - sweptMs < limits.lockMs) return;
    sweptMs = nowMs;
    for (const [key, { sinceMs, lockedUntilMs }] of bursts)
      if (lockedUntilMs <= nowMs && sinceMs + limits.lockMs <= nowMs) bursts.delete(key);
  };

  return {
    note(object) {
      if (!enabled()) return;
      const nowMs = now();
      forgetOld(nowMs);
      const burst = bursts.get(keyOf(object)) ?? { sinceMs: nowMs, writes: 0, lockedUntilMs: 0 };
      bursts.set(keyOf(object), burst);
      if (nowMs - burst.sinceMs >= limits.lockMs) Object.assign(burst, { sinceMs: nowMs, writes: 0 });
      burst.writes += 1;
      if (burst.writes > limits.lockAfterUpserts) burst.lockedUntilMs = nowMs + limits.lockMs;
    },
    locked: (object) => enabled() && (bursts.get(keyOf(object))?.lockedUntilMs ?? 0) > now(),
    ...mapPart(bursts),
  };
}
