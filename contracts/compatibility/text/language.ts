import { anyCharacter, type CharacterSet, intersect, pleasantMember, subtract } from "./character-set.ts";

/**
 * A regular language as a term. Terms are interned, so two equal terms are one object.
 * `repeat` has no upper bound when `most` is Infinity.
 */
export type Term = { readonly id: number; readonly nullable: boolean } & (
  | { readonly kind: "nothing" | "empty" }
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly first: Term; readonly rest: Term }
  | { readonly kind: "repeat"; readonly of: Term; readonly least: number; readonly most: number }
  | { readonly kind: "union" | "intersection"; readonly of: readonly Term[] }
  | { readonly kind: "not"; readonly of: Term }
);
type Form = Term extends infer Each ? (Each extends Term ? Omit<Each, "id" | "nullable"> : never) : never;

/**
 * Regular languages with intersection and complement, by Brzozowski's derivatives: the states of the automaton
 * are terms, so nothing is built that the search does not visit.
 * Janusz Brzozowski, "Derivatives of Regular Expressions", 1964.
 */
export class Languages {
  readonly #terms = new Map<string, Term>();
  readonly #moves = new Map<Term, readonly (readonly [CharacterSet, Term])[]>();
  readonly nothing = this.#intern({ kind: "nothing" }, false, "0");
  readonly empty = this.#intern({ kind: "empty" }, true, "1");
  readonly anyOne = this.characters(anyCharacter);
  readonly all = this.repeat(this.anyOne, 0, Number.POSITIVE_INFINITY);

  /** How many terms have been made: a measure of the work done. */
  get size(): number {
    return this.#terms.size;
  }

  characters(set: CharacterSet): Term {
    if (set.length === 0) return this.nothing;
    return this.#intern({ kind: "characters", set }, false, `c${set.join(";")}`);
  }

  text(text: string): Term {
    let term = this.empty;
    for (const character of [...text].reverse()) {
      const point = character.codePointAt(0) ?? 0;
      term = this.sequence(this.characters([[point, point]]), term);
    }
    return term;
  }

  sequence(first: Term, rest: Term): Term {
    if (first === this.nothing || rest === this.nothing) return this.nothing;
    if (first === this.empty) return rest;
    if (rest === this.empty) return first;
    if (first.kind === "sequence") return this.sequence(first.first, this.sequence(first.rest, rest));
    if (first === this.all && rest === this.all) return this.all;
    const nullable = first.nullable && rest.nullable;
    return this.#intern({ kind: "sequence", first, rest }, nullable, `s${first.id},${rest.id}`);
  }

  repeat(of: Term, least: number, most: number): Term {
    if (most === 0 || of === this.empty) return this.empty;
    if (of === this.nothing) return least === 0 ? this.empty : this.nothing;
    if (least === 1 && most === 1) return of;
    const from = of.nullable ? 0 : least;
    return this.#intern({ kind: "repeat", of, least: from, most }, from === 0, `r${of.id},${from},${most}`);
  }

  union(terms: readonly Term[]): Term {
    const flat = terms.flatMap((term) => (term.kind === "union" ? term.of : [term]));
    if (flat.includes(this.all)) return this.all;
    return this.#combine("union", flat, this.nothing);
  }

  intersection(terms: readonly Term[]): Term {
    const flat = terms.flatMap((term) => (term.kind === "intersection" ? term.of : [term]));
    if (flat.includes(this.nothing)) return this.nothing;
    return this.#combine("intersection", flat, this.all);
  }

  not(of: Term): Term {
    if (of.kind === "not") return of.of;
    if (of === this.nothing) return this.all;
    if (of === this.all) return this.nothing;
    return this.#intern({ kind: "not", of }, !of.nullable, `n${of.id}`);
  }

  /** What may follow each first character, by classes of characters that lead to the same place. */
  moves(term: Term): readonly (readonly [CharacterSet, Term])[] {
    const known = this.#moves.get(term);
    if (known !== undefined) return known;

    const moves: [CharacterSet, Term][] = [];
    for (const set of classes(this.#firstSets(term))) {
      const next = this.#after(term, pleasantMember(set));
      if (next !== this.nothing) moves.push([set, next]);
    }
    this.#moves.set(term, moves);
    return moves;
  }

  #combine(kind: "union" | "intersection", terms: readonly Term[], neutral: Term): Term {
    const distinct = [...new Set(terms)].filter((term) => term !== neutral).sort((a, b) => a.id - b.id);
    const [only] = distinct;
    if (only === undefined) return neutral;
    if (distinct.length === 1) return only;
    const nullable =
      kind === "union" ? distinct.some((term) => term.nullable) : distinct.every((term) => term.nullable);
    const ids = distinct.map((term) => term.id).join(",");
    return this.#intern({ kind, of: distinct }, nullable, `${kind === "union" ? "u" : "i"}${ids}`);
  }

  #after(term: Term, point: number): Term {
    switch (term.kind) {
      case "nothing":
      case "empty":
        return this.nothing;
      case "characters":
        return term.set.some(([from, to]) => from <= point && point <= to) ? this.empty : this.nothing;
      case "sequence": {
        const consumed = this.sequence(this.#after(term.first, point), term.rest);
        return term.first.nullable ? this.union([consumed, this.#after(term.rest, point)]) : consumed;
      }
      case "repeat": {
        const rest = this.repeat(term.of, Math.max(0, term.least - 1), term.most - 1);
        return this.sequence(this.#after(term.of, point), rest);
      }
      case "union":
        return this.union(term.of.map((each) => this.#after(each, point)));
      case "intersection":
        return this.intersection(term.of.map((each) => this.#after(each, point)));
      case "not":
        return this.not(this.#after(term.of, point));
    }
  }

  #firstSets(term: Term): CharacterSet[] {
    switch (term.kind) {
      case "nothing":
      case "empty":
        return [];
      case "characters":
        return [term.set];
      case "sequence":
        return term.first.nullable
          ? [...this.#firstSets(term.first), ...this.#firstSets(term.rest)]
          : this.#firstSets(term.first);
      case "union":
      case "intersection":
        return term.of.flatMap((each) => this.#firstSets(each));
      case "repeat":
      case "not":
        return this.#firstSets(term.of);
    }
  }

  #intern(form: Form, nullable: boolean, key: string): Term {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = { ...form, id: this.#terms.size, nullable } as Term;
    this.#terms.set(key, term);
    return term;
  }
}

/** The coarsest partition of all characters in which each set is a union of classes. */
function classes(sets: readonly CharacterSet[]): CharacterSet[] {
  let parts: CharacterSet[] = [anyCharacter];
  for (const set of new Set(sets)) {
    parts = parts
      .flatMap((part) => [intersect(part, set), subtract(part, set)])
      .filter((part) => part.length > 0);
  }
  return parts;
}
