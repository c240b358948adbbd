import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { readMetaGroup } from "./server-monitor.ts";

/** What is asked of a member here. */
export interface Member {
  readonly name: string;
  readonly monitorUrl: string;
  restart(): Promise<void>;
}

/** A leader counts its members as they come; one that has not by then may never do it. */
const countsWithinMs = 2_000;
const pollEveryMs = 50;

/**
 * Resolves when the leader of JetStream counts all members. While a cluster is formed it may overlook one whose
 * JetStream was a little late, although that follows it and calls itself healthy, and then finds no place for a
 * stream's third copy, for minutes or for ever; a member that comes back is counted. Without anybody looking, two of
 * fifty starts of 2.10.27 on a busy machine ended so.
 *
 * The failure says whom it counts when `readyWithinMs` are over.
 */
export async function countAll(
  members: readonly Member[],
  { clock, readyWithinMs }: { readonly clock: Clock; readonly readyWithinMs: number },
): Promise<Outcome<void, string>> {
  const deadlineMs = clock.nowMs() + readyWithinMs;
  for (let sinceMs = clock.nowMs(); ; ) {
    const counted = await countedBy(members);
    const overlooked = members.filter(({ name }) => !counted.includes(name));
    if (overlooked.length === 0) return succeed(undefined);
    const nowMs = clock.nowMs();
    if (nowMs >= deadlineMs) return fail(describe(members, counted));
    if (counted.length > 0 && nowMs - sinceMs >= countsWithinMs) {
      for (const member of overlooked) await member.restart();
      sinceMs = clock.nowMs();
    }
    await sleep(clock, pollEveryMs);
  }
}

/** By the leader, itself included. Empty while there is none. */
async function countedBy(members: readonly Member[]): Promise<readonly string[]> {
  const counts = members.map(async ({ name, monitorUrl }) => {
    const group = await readMetaGroup(monitorUrl);
    return group?.leader === name ? [name, ...group.replicas] : [];
  });
  return (await Promise.all(counts)).find((counted) => counted.length > 0) ?? [];
}

function describe(members: readonly Member[], counted: readonly string[]): string {
  const all = members.map(({ name }) => name).join(", ");
  return `The cluster of ${all} did not form: its leader counts ${counted.join(", ") || "nobody"}.`;
}
