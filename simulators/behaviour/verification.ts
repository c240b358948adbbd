import type {
  Expectation,
  Occurrence,
  Verdict,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import type { JournalEntry } from "./journal.ts";
import type { LedgerEntry } from "./ledger.ts";

/** What is held against the expectations, each oldest first. */
export interface Evidence {
  readonly effects: readonly LedgerEntry[];
  readonly calls: readonly JournalEntry[];
}

const ofCalls = ["call", "contains", "status", "outcome"] as const;

/** Whether an occurrence speaks of calls (the journal) or of effects (the ledger); `undefined` if of both. */
export function sourceOf(occurrence: Occurrence): keyof Evidence | undefined {
  const names = Object.keys(occurrence);
  const calls = names.filter((name) => (ofCalls as readonly string[]).includes(name));
  if (calls.length === 0) return "effects";
  return calls.length === names.length ? "calls" : undefined;
}

/** Judges each expectation. Occurrences that mix the two sources must have been refused before. */
export function verify(expectations: readonly Expectation[], evidence: Evidence): Verdict {
  const results = expectations.map((expectation) => judged(expectation, evidence));
  return { holds: results.every(({ holds }) => holds), results };
}

function judged({ kind, of }: Expectation, evidence: Evidence): { holds: boolean; detail: string } {
  if (kind === "in-order") return judgedOrder(of, evidence);
  const wanted = kind === "exactly-once" ? 1 : 0;
  const wrong = of
    .map((occurrence) => ({ occurrence, seen: places(occurrence, evidence).length }))
    .filter(({ seen }) => seen !== wanted);
  if (wrong.length === 0) return { holds: true, detail: `${kind}: so it was` };
  const told = wrong.map(({ occurrence, seen }) => `${JSON.stringify(occurrence)} was seen ${seen} times`);
  return { holds: false, detail: `${kind}: ${told.join("; ")}` };
}

function judgedOrder(of: readonly Occurrence[], evidence: Evidence): { holds: boolean; detail: string } {
  let last = -1;
  for (const [index, occurrence] of of.entries()) {
    const seen = places(occurrence, evidence);
    const told = JSON.stringify(occurrence);
    if (seen.length === 0) return { holds: false, detail: `in-order: ${told} was not seen` };
    const next = seen.find((place) => place > last);
    if (next === undefined)
      return {
        holds: false,
        detail: `in-order: ${told} was seen, but not after ${JSON.stringify(of[index - 1])}`,
      };
    last = next;
  }
  return { holds: true, detail: "in-order: so it was" };
}

function places(occurrence: Occurrence, { effects, calls }: Evidence): number[] {
  return sourceOf(occurrence) === "calls"
    ? indexesOf(calls, (call) => isCall(occurrence, call))
    : indexesOf(effects, (effect) => isEffect(occurrence, effect));
}

function isEffect({ object, effect, key, id }: Occurrence, entry: LedgerEntry): boolean {
  return (
    (object === undefined || entry.object === object) &&
    (effect === undefined || entry.effect === effect) &&
    (key === undefined || entry.key === key) &&
    (id === undefined || entry.id === id)
  );
}

function isCall({ call, contains, status, outcome }: Occurrence, entry: JournalEntry): boolean {
  return (
    (call === undefined || entry.call === call) &&
    (status === undefined || entry.status === status) &&
    (outcome === undefined || entry.outcome === outcome) &&
    (contains === undefined || entry.path.includes(contains) || (entry.requestBody ?? "").includes(contains))
  );
}

function indexesOf<T>(all: readonly T[], fits: (one: T) => boolean): number[] {
  return all.flatMap((one, index) => (fits(one) ? [index] : []));
}
