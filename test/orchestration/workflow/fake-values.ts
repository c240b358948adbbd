import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { ValueStore } from "#orchestration/workflow/large-values.ts";

/** Large results by name; shared by all handles on one shard's. */
export type StoredValues = Map<string, Uint8Array>;

/** What may happen when a large result is kept, read or removed. */
export type ValueFault = "no answer, nothing done" | "no answer, and done";

/** Large results in memory; repeated, a `put` leaves one behind that nobody refers to. */
export function createFakeValues(
  clock: Clock,
  stored: StoredValues = new Map(),
  {
    fault = () => undefined,
    delayMs = () => 1,
    onMissing = () => {},
  }: {
    fault?: () => ValueFault | undefined;
    delayMs?: () => number;
    onMissing?: (workflowId: string) => void;
  } = {},
): ValueStore {
  let puts = 0;
  async function carryOut<T>(work: () => T): Promise<T> {
    const befallen = fault();
    await sleep(clock, delayMs());
    const done = befallen === "no answer, nothing done" ? undefined : work();
    if (befallen) throw new Error(befallen);
    return done as T;
  }
  return {
    put: (workflowId, body) =>
      carryOut(() => {
        puts += 1;
        const name = `${workflowId}.${stored.size}-${puts}`;
        stored.set(name, body);
        return { name, bytes: body.byteLength, parts: 1 };
      }),
    get: ({ name }) =>
      carryOut(() => {
        if (!stored.has(name)) onMissing(ownerOf(name));
        return stored.get(name);
      }),
    forget: (workflowId) =>
      carryOut(() => {
        for (const name of [...stored.keys()]) if (ownerOf(name) === workflowId) stored.delete(name);
      }),
    workflowIds: () => carryOut(() => [...new Set([...stored.keys()].map(ownerOf))]),
  };
}

/** The workflow whose result it is. */
export function ownerOf(name: string): string {
  return name.split(".")[0] ?? "";
}

/** For workflows whose results are small. */
export const withoutValues: ValueStore = {
  put: () => Promise.reject(new Error("no result is that large")),
  get: async () => undefined,
  forget: async () => {},
  workflowIds: async () => [],
};
