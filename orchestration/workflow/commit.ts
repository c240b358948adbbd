import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Log, StoredFrame } from "./log.ts";

export interface CommitDependencies {
  readonly log: Log;
  readonly clock: Clock;
  /** Gives up when aborted; the frame may then be stored or not. */
  readonly signal: AbortSignal;
  readonly onDoubt?: (detail: string) => void;
}

export type Commit =
  | { readonly kind: "stored"; readonly sequence: number }
  | { readonly kind: "fenced"; readonly by: string }
  | { readonly kind: "stopped" };

/**
 * Appends one frame for certain, or learns for certain that another writer has the log.
 *
 * A server may answer the repetition of a stored append with a conflict, and a lost answer looks like a lost
 * request. So whatever is not plainly `stored` is settled by one rule: read the last frame from the leader. It is
 * ours: stored. It is the one we built on: append again. It is any other: somebody else writes here now.
 */
export async function commitFrame(
  { log, clock, signal, onDoubt }: CommitDependencies,
  frame: { readonly id: string; readonly body: string },
  expectedSequence: number,
): Promise<Commit> {
  for (let pauseMs = 20; !signal.aborted; pauseMs = Math.min(2 * pauseMs, 1_000)) {
    const answer = await log.append(frame.id, frame.body, expectedSequence);
    if (answer.kind === "stored") return answer;

    onDoubt?.(`${answer.kind}: ${answer.detail}`);
    const last = await lastFrame(log, clock, signal);
    if (last === "stopped") break;
    if (last?.id === frame.id) return { kind: "stored", sequence: last.sequence };
    if ((last?.sequence ?? 0) !== expectedSequence)
      return { kind: "fenced", by: last?.id ?? "an emptied log" };
    await sleep(clock, pauseMs, signal);
  }
  return { kind: "stopped" };
}

async function lastFrame(
  log: Log,
  clock: Clock,
  signal: AbortSignal,
): Promise<StoredFrame | undefined | "stopped"> {
  while (!signal.aborted) {
    try {
      return await log.last();
    } catch {
      await sleep(clock, 100, signal);
    }
  }
  return "stopped";
}
