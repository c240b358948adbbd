import type {
  ArmedFault,
  Fault,
  FaultEffect,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Handler } from "./call.ts";
import { createChance } from "./chance.ts";
import { drawLatencyMs } from "./latency.ts";

/** What a platform does for each operation, perhaps of an earlier state. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A fault as it befalls one call. */
export interface Strike {
  readonly effect: FaultEffect;
  /** Wait before anything else, by simulated time. */
  readonly latencyMs: number;
  /** For a stale read: the handlers of the state that it sees. */
  readonly copy: (() => Handlers) | undefined;
}

/** Faults that wait for a call to strike, in the order in which they were armed. */
export interface FaultBook {
  /** `copy` is what a stale read asks. */
  arm(fault: ArmedFault, copy?: () => Handlers): Fault;
  /** The fault that strikes this call, if one does; it is used up once. */
  strike(call: CalledOperation, mentions: (text: string) => boolean): Strike | undefined;
  list(): readonly Fault[];
  /** Whether there was one with this id. */
  disarm(id: string): boolean;
  clear(): void;
}

export interface CalledOperation {
  readonly operationId: string;
  readonly reads: boolean;
}

interface Entry {
  readonly fault: Omit<Fault, "remaining">;
  readonly draw: ReturnType<typeof createChance>;
  readonly copy: (() => Handlers) | undefined;
  remaining: number;
}

/** `seed` decides for faults that have none: with the same calls in the same order, the same ones are struck. */
export function createFaultBook(seed: string): FaultBook {
  let armed: Entry[] = [];
  let next = 1;

  return {
    arm({ times, ...given }, copy) {
      const id = `fault-${next++}`;
      const entry: Entry = {
        fault: { id, ...given },
        draw: createChance(`${given.seed ?? seed}/${id}`),
        copy,
        remaining: times ?? (given.probability === undefined ? 1 : Number.POSITIVE_INFINITY),
      };
      armed.push(entry);
      return shown(entry);
    },
    strike(call, mentions) {
      if (armed.length === 0) return undefined;
      const found = armed.find((entry) => concerns(entry, call, mentions));
      if (found === undefined) return undefined;
      found.remaining -= 1;
      armed = armed.filter((entry) => entry.remaining > 0);
      const effect = found.fault.fault;
      const drawnMs = effect.latency === undefined ? 0 : drawLatencyMs(effect.latency, found.draw);
      return { effect, latencyMs: (effect.latencyMs ?? 0) + drawnMs, copy: found.copy };
    },
    list: () => armed.map(shown),
    disarm(id) {
      const before = armed.length;
      armed = armed.filter((entry) => entry.fault.id !== id);
      return armed.length < before;
    },
    clear() {
      armed = [];
      // So that the same arming after a reset makes the same choices.
      next = 1;
    },
  };
}

function concerns(
  { fault, draw }: Entry,
  { operationId, reads }: CalledOperation,
  mentions: (text: string) => boolean,
): boolean {
  if (fault.call !== "*" && fault.call !== operationId) return false;
  if (fault.fault.kind === "stale-read" && !reads) return false;
  if (fault.key !== undefined && !mentions(fault.key)) return false;
  return fault.probability === undefined || draw.fraction() < fault.probability;
}

function shown({ fault, remaining }: Entry): Fault {
  return remaining === Number.POSITIVE_INFINITY ? fault : { ...fault, remaining };
}
