import type { PlatformCall, SendToPlatform } from "./platform-call.ts";
import type { Turn } from "./turn.ts";

type Answer = ReturnType<SendToPlatform>;

/**
 * Makes one of equal reads that wait for their turn together. A read that has begun is not joined: it might give the
 * state before something that the newcomer has just done.
 */
export class WaitingReads {
  readonly #byKey = new Map<string, { joined: number; answer: Answer }>();

  /** Joins an equal read that waits, or calls `send` and waits for a turn. */
  read(call: PlatformCall, send: (turn: Turn) => Answer): Answer {
    const key = keyOf(call);
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      known.joined += 1;
      return known.answer;
    }
    const begins = () => {
      const saved = this.#byKey.get(key)?.joined ?? 0;
      this.#byKey.delete(key);
      return { call, told: [call], saved };
    };
    const answer = send({ begins }).finally(() => {
      if (this.#byKey.get(key)?.answer === answer) this.#byKey.delete(key);
    });
    this.#byKey.set(key, { joined: 0, answer });
    return answer;
  }
}

function keyOf({ operation, origin, path, query, headers, body, absentOn }: PlatformCall): string {
  const { operationId } = operation;
  // A call of another class, or of a workflow, is refused in other words.
  const { callClass, workflowId } = origin;
  const isWorkflow = workflowId !== undefined;
  return JSON.stringify([operationId, path, query, headers, body, absentOn, callClass, isWorkflow]);
}
