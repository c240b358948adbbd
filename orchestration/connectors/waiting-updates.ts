import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { unfitRequest } from "./answer-judgement.ts";
import { mergedUpdate } from "./merged-update.ts";
import type { PlatformAnswer, PlatformCall, SendToPlatform } from "./platform-call.ts";
import { ownTurn, type Turn } from "./turn.ts";

type Send = (turn: Turn) => ReturnType<SendToPlatform>;

interface Group {
  /** All of them as one. */
  merged: PlatformCall;
  readonly calls: PlatformCall[];
  begun: boolean;
  readonly ended: Promise<Outcome<PlatformAnswer, StepFailure>>;
}

/**
 * Makes one of updates of one object that wait for their turn together, where the platform's contract says that they set
 * single members of it. All of them get the one answer. If the platform rejects it, each is made alone, so that nobody is
 * refused for what another wanted to set; and whoever joined a call that was given up before its turn asks again.
 */
export class WaitingUpdates {
  readonly #open = new Map<string, Group>();

  async update(call: PlatformCall, send: Send): ReturnType<SendToPlatform> {
    const key = keyOf(call);
    const group = this.#joined(key, call);
    if (group === undefined) return this.#lead(key, call, send);
    const answer = await group.ended;
    if (!group.begun) {
      // Not its own time ran out. It asks once more, and then it was its own.
      const again = this.#joined(key, call);
      if (again === undefined) return this.#lead(key, call, send);
      return this.#answerOf(again, await again.ended, call, send);
    }
    return this.#answerOf(group, answer, call, send);
  }

  /** The group that the call has joined, if there is one that it may be merged with. */
  #joined(key: string, call: PlatformCall): Group | undefined {
    const group = this.#open.get(key);
    const merged = group && mergedUpdate(group.merged, call);
    if (group === undefined || merged === undefined) return undefined;
    if (unfitRequest(call) !== undefined || unfitRequest(merged) !== undefined) return undefined;
    group.merged = merged;
    group.calls.push(call);
    return group;
  }

  async #lead(key: string, call: PlatformCall, send: Send): ReturnType<SendToPlatform> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome<PlatformAnswer, StepFailure>>();
    // With nobody joined, nobody else hears of a bug of ours.
    promise.catch(() => {});
    const group: Group = { merged: call, calls: [call], begun: false, ended: promise };
    // A call that does not go together with those that wait comes after them: later ones join this one.
    this.#open.set(key, group);
    const close = () => {
      if (this.#open.get(key) === group) this.#open.delete(key);
    };
    const begins = () => {
      group.begun = true;
      close();
      return { call: sentFor(group), told: group.calls, saved: group.calls.length - 1 };
    };
    try {
      const answer = await send({ begins });
      close();
      resolve(answer);
      return this.#answerOf(group, answer, call, send);
    } catch (error) {
      close();
      reject(error);
      throw error;
    }
  }

  async #answerOf(
    { calls, begun }: Group,
    answer: Outcome<PlatformAnswer, StepFailure>,
    call: PlatformCall,
    send: Send,
  ): ReturnType<SendToPlatform> {
    const rejected = !answer.ok && answer.failure.kind === "rejected";
    return begun && rejected && calls.length > 1 ? send(ownTurn(call)) : answer;
  }
}

/** One call for several does not end because one of them gives up. */
function sentFor({ merged, calls }: Group): PlatformCall {
  const [first, ...others] = calls;
  if (first === undefined || others.length === 0) return merged;
  const { signal: _, ...origin } = first.origin;
  return { ...merged, origin };
}

/** Of one object, by callers of one class: those of another are refused in other words. */
function keyOf({ operation, origin, path, query }: PlatformCall): string {
  const { callClass, workflowId } = origin;
  return JSON.stringify([operation.operationId, path, query, callClass, workflowId !== undefined]);
}
