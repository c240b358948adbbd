import type { Languages, Term } from "./language.ts";
import { type Pattern, parsePattern, UnreadablePattern } from "./pattern-syntax.ts";

/** A count beyond this makes an automaton that nobody waits for. */
const mostRepetitions = 2_000;

/**
 * The texts in which a JSON Schema `pattern` is found, or `undefined` when the pattern has no regular meaning
 * that we can read (back-references, look-behind, word boundaries, assertions inside a repetition).
 */
export function patternLanguage(languages: Languages, source: string): Term | undefined {
  try {
    const pattern = parsePattern(source);
    // A pattern may begin at the start of the text, where ^ holds, or after any characters, where it does not.
    const fromStart = follow(languages, pattern, languages.all, true);
    const later = follow(languages, pattern, languages.all, false);
    const skipped = languages.sequence(languages.anyOne, languages.sequence(languages.all, later));
    return languages.union([fromStart, skipped]);
  } catch (error) {
    if (error instanceof UnreadablePattern || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The texts that begin with the pattern and go on, to their end, as `rest` says. */
function follow(languages: Languages, pattern: Pattern, rest: Term, atStart: boolean): Term {
  switch (pattern.kind) {
    case "characters":
      return languages.sequence(languages.characters(pattern.set), rest);
    case "start":
      return atStart ? rest : languages.nothing;
    case "end":
      return languages.intersection([languages.empty, rest]);
    case "choice":
      return languages.union(pattern.of.map((option) => follow(languages, option, rest, atStart)));
    case "sequence": {
      let term = rest;
      for (const [index, part] of [...pattern.of.entries()].reverse()) {
        const stillAtStart = atStart && pattern.of.slice(0, index).every(consumesNothing);
        if (!stillAtStart && atStart && asserts(part, "start"))
          throw new UnreadablePattern("^ after something that may be empty");
        term = follow(languages, part, term, stillAtStart);
      }
      return term;
    }
    case "repeat": {
      if (asserts(pattern.of)) {
        if (pattern.least === 0 && pattern.most === 1)
          return languages.union([follow(languages, pattern.of, rest, atStart), rest]);
        throw new UnreadablePattern("an assertion inside a repetition");
      }
      const counts = [pattern.least, pattern.most].filter((count) => count !== Number.POSITIVE_INFINITY);
      if (counts.some((count) => count > mostRepetitions))
        throw new UnreadablePattern("too many repetitions");
      const once = follow(languages, pattern.of, languages.empty, false);
      return languages.sequence(languages.repeat(once, pattern.least, pattern.most), rest);
    }
    case "ahead": {
      const seen = follow(languages, pattern.of, languages.all, atStart);
      return languages.intersection([pattern.negative ? languages.not(seen) : seen, rest]);
    }
  }
}

function consumesNothing(pattern: Pattern): boolean {
  if (pattern.kind === "sequence" || pattern.kind === "choice") return pattern.of.every(consumesNothing);
  return pattern.kind === "start" || pattern.kind === "end" || pattern.kind === "ahead";
}

function asserts(pattern: Pattern, kind?: "start"): boolean {
  switch (pattern.kind) {
    case "characters":
      return false;
    case "start":
      return true;
    case "end":
      return kind === undefined;
    case "ahead":
      return kind === undefined || asserts(pattern.of, kind);
    case "repeat":
      return asserts(pattern.of, kind);
    default:
      return pattern.of.some((part) => asserts(part, kind));
  }
}
