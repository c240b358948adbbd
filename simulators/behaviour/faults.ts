import type {
  ArmedFault,
  Fault,
  FaultEffect,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Handler } from "./call.ts";
import { type Chance, type ChancePosition, createChance } from "./chance.ts";
import { drawLatencyMs } from "./latency.ts";
import type { StatePart } from "./state-part.ts";

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

/** An earlier state of the platform, which a stale read sees. */
export interface StaleCopy {
  readonly handlers: () => Handlers;
  /** As plain data, from which `revive` makes it again. */
  save(): unknown;
}

/** Faults that wait for a call to strike, in the order in which they were armed. */
export interface FaultBook extends StatePart {
  /** `copy` is what a stale read asks. */
  arm(fault: ArmedFault, copy?: StaleCopy): Fault;
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
  readonly draw: Chance;
  readonly copy: StaleCopy | undefined;
  remaining: number;
}

/**
 * `seed` decides for faults that have none: with the same calls in the same order, the same ones are struck. `revive` makes
 * the copy of a stale read out of what it saved.
 */
export function createFaultBook(
  seed: string,
  revive: (fault: FaultEffect, saved: unknown) => StaleCopy = () => {
    throw new Error("no copies here");
  },
): FaultBook {
  let armed: Entry[] = [];
  let next = 1;
  const drawOf = (id: string, own: number | undefined) => createChance(`${own ?? seed}/${id}`);

  return {
    arm({ times, ...given }, copy) {
      const id = `fault-${next++}`;
      const entry: Entry = {
        fault: { id, ...given },
        draw: drawOf(id, given.seed),
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
      return { effect, latencyMs: (effect.latencyMs ?? 0) + drawnMs, copy: found.copy?.handlers };
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
    save: () => ({
      next,
      armed: armed.map((entry) => ({
        fault: shown(entry),
        at: entry.draw.position(),
        copy: entry.copy?.save(),
      })),
    }),
    load(saved) {
      const kept = (saved ?? { next: 1, armed: [] }) as SavedBook;
      next = kept.next;
      armed = kept.armed.map(({ fault: { remaining = Number.POSITIVE_INFINITY, ...fault }, at, copy }) => {
        const draw = drawOf(fault.id, fault.seed);
        draw.moveTo(at);
        const earlier = fault.fault.kind === "stale-read" ? revive(fault.fault, copy) : undefined;
        return { fault, draw, copy: earlier, remaining };
      });
    },
  };
}

interface SavedBook {
  readonly next: number;
  readonly armed: readonly { readonly fault: Fault; readonly at?: ChancePosition; readonly copy?: unknown }[];
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
