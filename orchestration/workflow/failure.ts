/**
 * Why one call of a step did not succeed, named by what the engine does next.
 *
 * - `retryable`, `throttled`: nothing was applied; tried again within the step's attempts.
 * - `in-maintenance`: nothing was applied; tried again after `untilMs`, without using up an attempt.
 * - `rejected`, `payload-drifted`: trying again cannot help; becomes an open exception at once.
 * - `outcome-unknown`: sent, not answered. A `lookup` step asks `find` before it sends again;
 *   a `keyed` step sends again under the same key; a `pure` step simply runs again.
 */
export type StepFailure =
  | { readonly kind: "retryable"; readonly detail: string; readonly retryAfterMs?: number }
  | { readonly kind: "throttled"; readonly detail: string; readonly retryAfterMs?: number }
  | {
      readonly kind: "in-maintenance";
      readonly detail: string /** Unix epoch, ms. */;
      readonly untilMs: number;
    }
  | { readonly kind: "rejected"; readonly detail: string; readonly code?: string; readonly pointer?: string }
  | { readonly kind: "outcome-unknown"; readonly detail: string }
  | {
      readonly kind: "payload-drifted";
      readonly detail: string;
      readonly pointer: string;
      readonly rule: string;
    };

/**
 * Why the engine could not take a start, a signal or a resolution.
 *
 * - `no-responder`: no worker owned the shard within the time limit, or it could not be known which shard it is; nothing was stored. Ask again later.
 * - `outcome-unknown`: asked, not answered within the time limit. Asking again with the same ids is safe.
 * - `unknown-workflow`: the owner has no code for a workflow of this name.
 * - `not-found`: there is no workflow (or open exception) with this id.
 * - `ended`: the workflow has ended; the signal was not stored.
 * - `still-open`: the workflow did not end within the time that its end was waited for; it goes on.
 * - `not-resolvable`: the exception does not take this action, or somebody else has decided otherwise before.
 * - `overloaded`: the shard has as many open workflows as it takes; nothing was stored. Ask again later.
 * - `data-refused`: the exception takes other data, or none; `pointer` says where they do not fit.
 * - `too-large`: what was given is bigger than one log entry may be (512 KB of JSON).
 */
export type EngineFailure =
  | { readonly kind: "no-responder"; readonly detail: string }
  | { readonly kind: "outcome-unknown"; readonly detail: string }
  | { readonly kind: "unknown-workflow"; readonly detail: string }
  | { readonly kind: "not-found"; readonly detail: string }
  | { readonly kind: "ended"; readonly detail: string }
  | { readonly kind: "still-open"; readonly detail: string }
  | { readonly kind: "not-resolvable"; readonly detail: string }
  | { readonly kind: "data-refused"; readonly detail: string; readonly pointer: string }
  | { readonly kind: "overloaded"; readonly detail: string }
  | { readonly kind: "too-large"; readonly detail: string };
