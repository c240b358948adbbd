import type { Entry, Frame } from "./entry.ts";
import type { ValueStore } from "./large-values.ts";
import type { Log } from "./log.ts";

/** What the log of a shard still has of one workflow, in order. */
export interface History {
  readonly entries: readonly Entry[];
  /** False if its beginning was cut off: then only the sum of that is left, in a snapshot. */
  readonly complete: boolean;
}

/**
 * Reads the whole log of the shard, so for a person or a test. `undefined` if it has nothing of the workflow. Results
 * that are kept apart are filled in while they are there, which is until the workflow has ended.
 */
export async function readHistory(
  log: Log,
  workflowId: string,
  values: ValueStore,
): Promise<History | undefined> {
  const last = await log.last();
  if (!last) return undefined;
  const entries: Entry[] = [];
  await log.read(0, last.sequence, ({ body }) => {
    const frame = JSON.parse(body) as Frame;
    entries.push(...frame.entries.filter((entry) => entry.workflowId === workflowId));
  });
  if (entries.length === 0) return undefined;
  const complete = entries[0]?.kind === "start";
  return { entries: await Promise.all(entries.map((entry) => withValue(entry, values))), complete };
}

async function withValue(entry: Entry, values: ValueStore): Promise<Entry> {
  if (entry.kind !== "step" || !entry.ref) return entry;
  const body = await values.get(entry.ref);
  return body ? { ...entry, value: JSON.parse(Buffer.from(body).toString()) } : entry;
}
