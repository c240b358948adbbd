import { matches } from "../schema/accepts.ts";
import {
  formatImplies,
  formatSamples,
  hasFormat,
  isKnownFormat,
  patternOfFormat,
} from "../schema/formats.ts";
import { textLength } from "../schema/json.ts";
import type { Languages, Term } from "../text/language.ts";
import { patternLanguage } from "../text/pattern-language.ts";
import { shortestText } from "../text/shortest-text.ts";
import { type Atom, atomsOf, rangeOf } from "./atom.ts";
import { type Found, none } from "./goal.ts";

/** A text longer than this is not built. */
const longestText = 20_000_000;
/** Beyond this, a length bound is left out of the automaton and met by padding, if it can be. */
const longestCounted = 1_500;

/**
 * A string that meets all demands on length, patterns, formats and excluded values.
 * Its characters are of `alphabet`, a term for one character.
 */
export function findString(atoms: readonly Atom[], languages: Languages, alphabet: Term): Found {
  const { least, most } = rangeOf(atoms, "length");
  if (least > most) return none;
  if (least > longestText)
    return { kind: "unknown", reason: `a text of ${least} characters is too long to build` };
  const excluded = new Set(
    atomsOf(atoms, "enum")
      .filter((atom) => !atom.holds)
      .flatMap((atom) => atom.values.filter((value) => typeof value === "string")),
  );
  const patterns = atomsOf(atoms, "pattern");
  const formats = atomsOf(atoms, "format");
  if (contradict(formats)) return none;
  if (patterns.length === 0 && formats.length === 0) return plainText(least, most, excluded);

  const regular = shortestOf(atoms, languages, alphabet, excluded);
  if (formats.length === 0 || regular.kind === "none") return regular;
  const fits = (text: string) => meets(text, atoms, excluded);
  const wanted = formats.filter((atom) => atom.holds && isKnownFormat(atom.name));
  const candidates = regular.kind === "value" ? [regular.value as string, ...formatSamples] : formatSamples;
  const found = [...candidates, ...paddedSamples(least)].find(fits);
  if (found !== undefined) return { kind: "value", value: found };
  // A format that nobody can judge admits everything, so breaking it is impossible.
  if (formats.some((atom) => !atom.holds && !isKnownFormat(atom.name))) return none;
  const names = wanted.map((atom) => atom.name).join(", ") || "another format";
  return { kind: "unknown", reason: `no sample of ${names} meets the other keywords` };
}

function contradict(formats: readonly Extract<Atom, { kind: "format" }>[]): boolean {
  const refused = formats.filter((atom) => !atom.holds);
  return formats.some((atom) => atom.holds && refused.some((other) => formatImplies(atom.name, other.name)));
}

function plainText(least: number, most: number, excluded: ReadonlySet<string>): Found {
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
    for (let length = least; length <= Math.min(most, least + excluded.size); length++) {
      const text = letter.repeat(length);
      if (!excluded.has(text)) return { kind: "value", value: text };
    }
  }
  return most === 0 ? none : { kind: "unknown", reason: "too many excluded texts" };
}

function shortestOf(
  atoms: readonly Atom[],
  languages: Languages,
  alphabet: Term,
  excluded: ReadonlySet<string>,
): Found {
  const { least, most } = rangeOf(atoms, "length");
  const terms: Term[] = [];
  let doubtful: string | undefined;
  for (const { source, holds } of atomsOf(atoms, "pattern")) {
    const language = patternLanguage(languages, source);
    if (language === undefined) doubtful ??= source;
    else terms.push(holds ? language : languages.not(language));
  }
  for (const { name, holds } of atomsOf(atoms, "format")) {
    const pattern = holds ? patternOfFormat(name) : undefined;
    const language = pattern === undefined ? undefined : patternLanguage(languages, pattern);
    if (language !== undefined) terms.push(language);
  }
  const counted = least <= longestCounted && (most <= longestCounted || most === Number.POSITIVE_INFINITY);
  const bounded = counted
    ? languages.repeat(alphabet, least, most)
    : languages.repeat(alphabet, least <= longestCounted ? least : 0, Number.POSITIVE_INFINITY);
  terms.push(bounded, ...[...excluded].map((text) => languages.not(languages.text(text))));

  const shortest = shortestText(languages, languages.intersection(terms));
  if (shortest === undefined) return none;
  if (shortest !== "too-large" && doubtful === undefined && textLength(shortest.text) >= least)
    return textLength(shortest.text) <= most ? { kind: "value", value: shortest.text } : none;
  const guesses =
    shortest === "too-large"
      ? formatSamples
      : [shortest.text, ...formatSamples, ...stretched(shortest.text, least)];
  const guess = guesses.find((text) => meets(text, atoms, excluded));
  if (guess !== undefined) return { kind: "value", value: guess };
  const what = doubtful === undefined ? "patterns too large to decide" : `pattern ${doubtful} is not regular`;
  return { kind: "unknown", reason: what };
}

/** Longer texts of the same make: one character in the middle or at the end repeated. */
function stretched(text: string, least: number): string[] {
  const missing = least - text.length;
  if (missing <= 0 || least > longestText) return [];
  const at = (index: number) =>
    text.slice(0, index) + (text[index] ?? "a").repeat(missing + 1) + text.slice(index + 1);
  return [...new Set([0, Math.floor(text.length / 2), text.length - 1])].map(at);
}

function meets(text: string, atoms: readonly Atom[], excluded: ReadonlySet<string>): boolean {
  const { least, most } = rangeOf(atoms, "length");
  const length = textLength(text);
  if (length < least || length > most || excluded.has(text)) return false;
  return atoms.every((atom) => {
    if (atom.kind === "pattern") return matches(atom.source, text) === atom.holds;
    if (atom.kind === "format") return hasFormat(text, atom.name) === atom.holds;
    return true;
  });
}

/** Samples made long enough where their format allows it. */
function paddedSamples(least: number): string[] {
  if (least === 0 || least > 100_000) return [];
  const filler = "a".repeat(least);
  return [filler, `https://example.com/${filler}`, `a@${"b.".repeat(Math.ceil(least / 2))}co`, `/${filler}`];
}
