export type FaultKind =
  | "timeout-before-commit"
  | "timeout-after-commit"
  | "reset-before-commit"
  | "reset-after-commit"
  | "error"
  | "error-after-commit"
  | "throttled"
  | "latency";

export interface FaultEffect {
  readonly kind: FaultKind;
  readonly status?: number;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly retryAfterSeconds?: number;
  readonly latencyMs?: number;
}

export interface ArmedFault {
  /** An operationId, or `*`. */
  readonly call: string;
  /** Only calls that mention this text in path, query or body. */
  readonly key?: string;
  readonly times?: number;
  readonly fault: FaultEffect;
}

export interface Fault {
  readonly id: string;
  readonly call: string;
  readonly key?: string;
  readonly remaining: number;
  readonly fault: FaultEffect;
}

/** Faults that wait for a call to strike, in the order in which they were armed. */
export interface FaultBook {
  arm(fault: ArmedFault): Fault;
  /** The fault that strikes this call, if one does; it is used up once. */
  strike(call: string, mentions: (text: string) => boolean): FaultEffect | undefined;
  list(): readonly Fault[];
  clear(): void;
}

export function createFaultBook(): FaultBook {
  let armed: (Fault & { remaining: number })[] = [];
  let next = 1;

  return {
    arm({ call, key, times = 1, fault }) {
      const entry = {
        id: `fault-${next++}`,
        call,
        remaining: times,
        fault,
        ...(key === undefined ? {} : { key }),
      };
      armed.push(entry);
      return { ...entry };
    },
    strike(call, mentions) {
      if (armed.length === 0) return undefined;
      const found = armed.find(
        (entry) =>
          (entry.call === "*" || entry.call === call) && (entry.key === undefined || mentions(entry.key)),
      );
      if (found === undefined) return undefined;
      found.remaining -= 1;
      armed = armed.filter((entry) => entry.remaining > 0);
      return found.fault;
    },
    list: () => armed.map((entry) => ({ ...entry })),
    clear() {
      armed = [];
    },
  };
}
