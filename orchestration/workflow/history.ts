import type { Entry, Frame } from "./entry.ts";
import type { Log } from "./log.ts";

/** What the log of a shard still has of one workflow, in order. */
export interface History {
  readonly entries: readonly Entry[];
  /** False if its beginning was cut off: then only the sum of that is left, in a snapshot. */
  readonly complete: boolean;
}

/** Reads the whole log of the shard, so for a person or a test. `undefined` if it has nothing of the workflow. */
export async function readHistory(log: Log, workflowId: string): Promise<History | undefined> {
  const last = await log.last();
  if (!last) return undefined;
  const entries: Entry[] = [];
  await log.read(0, last.sequence, ({ body }) => {
    const frame = JSON.parse(body) as Frame;
    entries.push(...frame.entries.filter((entry) => entry.workflowId === workflowId));
  });
  return entries.length === 0 ? undefined : { entries, complete: entries[0]?.kind === "start" };
}
