/** What a test has changed about a platform as a whole, beyond single faults. A platform asks at the moment it needs to know. */
export interface Conditions {
  /** How far search is behind, in milliseconds; `undefined` is what the platform's contract says. */
  searchLagMs: number | undefined;
}

export function createConditions(): Conditions {
  return { searchLagMs: undefined };
}
