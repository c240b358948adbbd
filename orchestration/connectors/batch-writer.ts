import DataLoader from "dataloader";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { BatchReaderOptions } from "./batch-reader.ts";

/** Writes one business object, together with others. */
export interface BatchWriter<Change, Value> {
  write(key: string, change: Change): Promise<Outcome<Value, StepFailure>>;
}

/** What became of each object of one call, by its key. */
export type WriteResults<Value> = ReadonlyMap<string, Outcome<Value, StepFailure>>;

interface Write<Change> {
  readonly key: string;
  readonly change: Change;
}

/**
 * Puts writes together that come at nearly the same time, so that a platform is called once for many of them, and gives
 * each its own result. One object is in a call once: what comes for it a second time is written by the next call. A call
 * that is rejected as a whole is made again in halves, so that one bad object stops no other; any other failure of the
 * call is that of each.
 */
export function createBatchWriter<Change, Value>(
  writeMany: (changes: ReadonlyMap<string, Change>) => Promise<Outcome<WriteResults<Value>, StepFailure>>,
  { clock, keysAtMost, collectMs = 20 }: BatchReaderOptions & { readonly clock: Clock },
): BatchWriter<Change, Value> {
  type Answer = Outcome<Value, StepFailure>;
  const loader = new DataLoader<Write<Change>, Answer>(
    async (writes) => {
      const answers = new Map<Write<Change>, Answer>();
      for (const round of rounds(writes)) await writeRound(round, answers);
      return writes.map((write) => answers.get(write) ?? unsaid(write.key));
    },
    {
      cache: false,
      maxBatchSize: keysAtMost,
      batchScheduleFn: (dispatch) => void clock.schedule(collectMs, dispatch),
    },
  );
  return { write: (key, change) => loader.load({ key, change }) };

  async function writeRound(round: readonly Write<Change>[], answers: Map<Write<Change>, Answer>) {
    const written = await writeMany(new Map(round.map(({ key, change }) => [key, change])));
    if (!written.ok && written.failure.kind === "rejected" && round.length > 1) {
      const middle = Math.ceil(round.length / 2);
      await writeRound(round.slice(0, middle), answers);
      await writeRound(round.slice(middle), answers);
      return;
    }
    for (const write of round) {
      answers.set(write, written.ok ? (written.value.get(write.key) ?? unsaid(write.key)) : written);
    }
  }
}

/** The writes in order, no key twice in one round. */
function rounds<Change>(writes: readonly Write<Change>[]): readonly (readonly Write<Change>[])[] {
  const all: Write<Change>[][] = [];
  const roundOf = new Map<string, number>();
  for (const write of writes) {
    const round = roundOf.get(write.key) ?? 0;
    roundOf.set(write.key, round + 1);
    const before = all[round];
    if (before === undefined) all[round] = [write];
    else before.push(write);
  }
  return all;
}

function unsaid(key: string): { ok: false; failure: StepFailure } {
  return fail({ kind: "outcome-unknown", detail: `the answer says nothing of ${key}` });
}
