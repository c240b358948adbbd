import { pleasantMember } from "./character-set.ts";
import type { Languages, Term } from "./language.ts";

/**
 * The shortest text of a language, `undefined` if it has none,
 * or "too-large" when `mostStates` states of its automaton were visited without an answer.
 */
export function shortestText(
  languages: Languages,
  term: Term,
  mostStates = 4_000,
): { readonly text: string } | undefined | "too-large" {
  // Each state keeps how it was reached, so that the text is read backwards from the first accepting one.
  const reached = new Map<Term, { readonly from: Term | undefined; readonly point: number }>();
  reached.set(term, { from: undefined, point: 0 });
  for (const state of reached.keys()) {
    if (state.nullable) return { text: textTo(reached, state) };
    if (reached.size > mostStates) return "too-large";
    for (const [set, next] of languages.moves(state)) {
      if (!reached.has(next)) reached.set(next, { from: state, point: pleasantMember(set) });
    }
  }
  return undefined;
}

function textTo(
  reached: ReadonlyMap<Term, { readonly from: Term | undefined; readonly point: number }>,
  end: Term,
): string {
  const points: number[] = [];
  let step = reached.get(end);
  while (step?.from !== undefined) {
    points.push(step.point);
    step = reached.get(step.from);
  }
  return String.fromCodePoint(...points.reverse());
}
