import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import { mapPart, type StatePart } from "../behaviour/state-part.ts";
import { supportErrors as errors } from "./errors.ts";

interface KeptAnswer {
  readonly bodyText: string;
  readonly answer: Answer;
  readonly untilMs: number;
}

/** Keys that callers have given to creations, with what was answered, for as long as the contract's `x-limits` say. */
export interface IdempotencyKeys extends StatePart {
  /** Does it, or answers again what a call with the same key was answered; another body under the key is refused. */
  once(call: Call, create: () => Answer): Answer;
}

export function createIdempotencyKeys(now: () => number): IdempotencyKeys {
  const kept = new Map<string, KeptAnswer>();

  return {
    ...mapPart(kept),
    once(call, create) {
      const key = call.header["Idempotency-Key"];
      if (typeof key !== "string") return create();
      // Oldest first, so that the first that is still kept ends the look through them.
      for (const [old, { untilMs }] of kept) {
        if (untilMs > now()) break;
        kept.delete(old);
      }
      const earlier = kept.get(key);
      const bodyText = JSON.stringify(call.body);
      if (earlier === undefined) {
        const answer = create();
        // What was refused has created nothing, so that the key is still free.
        if (answer.status < 300)
          kept.set(key, { bodyText, answer, untilMs: now() + limits.idempotencyKey.lifetimeMs });
        return lookup(answer, "miss");
      }
      if (earlier.bodyText !== bodyText) return errors.otherRequestForKey();
      return lookup(earlier.answer, "hit");
    },
  };
}

function lookup(answer: Answer, found: "miss" | "hit"): Answer {
  return { ...answer, headers: { ...answer.headers, "x-idempotency-lookup": found } };
}
