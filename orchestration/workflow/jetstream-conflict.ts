import { JetStreamApiError } from "@nats-io/jetstream";

/** The server's two words for "the last sequence is another one". */
const conflictCodes: ReadonlySet<number> = new Set([10071, 10164]);

/**
 * Whether the server refused a write because somebody else's came before it. Whatever else it says (a full disk, no
 * leader, a bound that is reached) tells nothing about who wrote last.
 */
export function isConflict(error: unknown): boolean {
  return error instanceof JetStreamApiError && conflictCodes.has(error.code);
}
