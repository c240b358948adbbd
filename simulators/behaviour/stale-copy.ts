import type { FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Handlers, StaleCopy } from "./faults.ts";
import type { StatePart } from "./state-part.ts";

/** A second platform, that nobody changes. */
export interface PlatformCopy {
  readonly handlers: Handlers;
  readonly state: StatePart;
}

/** Makes what a stale read sees: the state of now, or the one that an earlier copy saved. */
export type TakeCopy = (effect: FaultEffect, saved?: unknown) => StaleCopy;

/** A copy is renewed when a read finds it older than the fault's `copyAgeMs`. `copyOf` is given plain data of its own. */
export function createCopies(
  now: () => number,
  state: StatePart,
  copyOf: (saved: unknown) => PlatformCopy,
): TakeCopy {
  const copyNow = () => copyOf(JSON.parse(JSON.stringify(state.save())));

  return ({ copyAgeMs }, saved) => {
    const earlier = saved as { readonly atMs: number; readonly state: unknown } | undefined;
    let copy = earlier === undefined ? copyNow() : copyOf(earlier.state);
    let atMs = earlier?.atMs ?? now();
    return {
      handlers() {
        if (copyAgeMs !== undefined && now() - atMs > copyAgeMs) {
          copy = copyNow();
          atMs = now();
        }
        return copy.handlers;
      },
      save: () => ({ atMs, state: copy.state.save() }),
    };
  };
}
