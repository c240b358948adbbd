import type { StatePart } from "./state-part.ts";

/** What a test has changed about a platform as a whole, beyond single faults. A platform asks at the moment it needs to know. */
export interface Conditions {
  /** How far search is behind, in milliseconds; `undefined` is what the platform's contract says. */
  searchLagMs: number | undefined;
  /** How far a read replica is behind that callers may let answer, in milliseconds (ERP); `undefined` is not at all. */
  replicaLagMs: number | undefined;
  /** Whether events that are told of together share one id, different as they are (CRM). */
  equalEventIds: boolean | undefined;
  /** How jobs end that are queued from now on (support); `undefined` is `completed`, and `never` is a job that stays at work. */
  jobsEnd: "completed" | "failed" | "killed" | "never" | undefined;
}

export function createConditions(): Conditions {
  return {
    searchLagMs: undefined,
    replicaLagMs: undefined,
    equalEventIds: undefined,
    jobsEnd: undefined,
  };
}

export function conditionsPart(conditions: Conditions): StatePart {
  return {
    save: () => ({ ...conditions }),
    load: (saved) => void Object.assign(conditions, createConditions(), saved),
  };
}
