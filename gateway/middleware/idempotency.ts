import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../answer.ts";
import { defaultRetryAfterSeconds } from "../problem.ts";
import type { Refusal } from "../refusal.ts";
import type { IdempotencyRecord, IdempotencyStore } from "./idempotency-store.ts";

/** What to do with a request that carries an Idempotency-Key. */
export type Admission =
  /** Carry it out, then `settle` it. */
  | { readonly kind: "run"; readonly claim: Claim }
  /** It was answered before: send this and do nothing. */
  | { readonly kind: "replay"; readonly answer: Answer };

/** The right to carry out the request of one key, until `settle` or the end of the lease. */
export interface Claim {
  readonly key: string;
  readonly revision: number;
  readonly record: IdempotencyRecord;
}

/** How a claimed request ended. */
export type Settlement =
  /** Keep the answer for everybody who repeats the request. */
  | { readonly kind: "answered"; readonly answer: Answer }
  /** It may have been carried out: a repetition goes through at once, and whoever carries it out knows the key. */
  | { readonly kind: "outcome-unknown" }
  /** Nothing was changed: forget the key. */
  | { readonly kind: "released" };

export interface IdempotencyDependencies {
  readonly store: IdempotencyStore;
  readonly clock: Clock;
  /** How long a claim holds without being settled, in ms. Longer than the longest request, so that only a dead gateway loses one. */
  readonly leaseMs: number;
}

/**
 * Admits one request per key at a time (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * Fails with `idempotency-key-reused` (another request has the key), `request-in-progress` (the first still runs) or
 * `store-unavailable`. Call it after validation only: a refused request leaves no record.
 */
export async function claimKey(
  { store, clock, leaseMs }: IdempotencyDependencies,
  key: string,
  fingerprint: string,
): Promise<Outcome<Admission, Refusal>> {
  const nowMs = clock.nowMs();
  const record: IdempotencyRecord = { state: "running", fingerprint, leaseUntilMs: nowMs + leaseMs };
  try {
    const created = await store.create(key, record);
    if (created !== undefined) return run({ key, revision: created, record });

    const found = await store.read(key);
    // It was there a moment ago: the first request has just been refused, so this one may be sent again.
    if (found === undefined) return inProgress(1);
    if (found.record.fingerprint !== fingerprint) return reused();
    if (found.record.state === "answered") return succeed({ kind: "replay", answer: found.record.answer });
    if (found.record.state === "running" && found.record.leaseUntilMs > nowMs) {
      return inProgress(Math.min(5, Math.ceil((found.record.leaseUntilMs - nowMs) / 1000)));
    }
    const revision = await store.update(key, record, found.revision);
    return revision === undefined ? inProgress(1) : run({ key, revision, record });
  } catch {
    return fail({
      kind: "store-unavailable",
      happened: "The record of the Idempotency-Key could not be written.",
      headers: { "retry-after": String(defaultRetryAfterSeconds) },
    });
  }
}

/**
 * Ends a claim. May throw when the store is away: the claim then ends with its lease, and a repetition after that
 * is carried out again under the same key.
 */
export async function settleClaim(
  { store }: IdempotencyDependencies,
  claim: Claim,
  end: Settlement,
): Promise<void> {
  const { key, revision, record } = claim;
  if (end.kind === "released") return store.remove(key, revision);
  const { fingerprint } = record;
  await store.update(
    key,
    end.kind === "answered"
      ? { state: "answered", fingerprint, answer: end.answer }
      : { state: "outcome-unknown", fingerprint },
    revision,
  );
}

function run(claim: Claim): Outcome<Admission, Refusal> {
  return succeed({ kind: "run", claim });
}

function inProgress(retryAfterSeconds: number): Outcome<Admission, Refusal> {
  return fail({
    kind: "request-in-progress",
    happened: "A request with this Idempotency-Key is being carried out.",
    headers: { "retry-after": String(retryAfterSeconds) },
  });
}

function reused(): Outcome<Admission, Refusal> {
  return fail({
    kind: "idempotency-key-reused",
    happened: "This Idempotency-Key was sent before with another path, query or body.",
  });
}
