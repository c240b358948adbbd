import {
  anyCharacter,
  type CharacterSet,
  complement,
  digits,
  lineEnds,
  subtract,
  unite,
  whiteSpace,
  wordCharacters,
} from "./character-set.ts";

/** A regular expression of ECMA-262, as far as it describes a regular language. */
export type Pattern =
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "sequence" | "choice"; readonly of: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly least: number; readonly most: number }
  | { readonly kind: "ahead"; readonly of: Pattern; readonly negative: boolean };

/** Thrown by the parser on what has no regular meaning (back-references, word boundaries) or is not a pattern. */
export class UnreadablePattern extends Error {}

const escapes: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: whiteSpace,
  S: complement(whiteSpace),
  n: [[10, 10]],
  r: [[13, 13]],
  t: [[9, 9]],
  f: [[12, 12]],
  v: [[11, 11]],
  0: [[0, 0]],
};

/** Parses one pattern. Throws `UnreadablePattern`. */
export function parsePattern(source: string): Pattern {
  const reader = new PatternReader(source);
  const pattern = reader.choice();
  if (!reader.done) throw new UnreadablePattern(`unexpected ')' in ${source}`);
  return pattern;
}

class PatternReader {
  readonly #characters: readonly string[];
  #next = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  get done(): boolean {
    return this.#next >= this.#characters.length;
  }

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "choice", of: options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.done && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#repeated());
    return { kind: "sequence", of: parts };
  }

  #repeated(): Pattern {
    const atom = this.#atom();
    const bounds = this.#bounds();
    if (bounds === undefined) return atom;
    this.#take("?"); // lazy or greedy: the language is the same
    return { kind: "repeat", of: atom, least: bounds[0], most: bounds[1] };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#take("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.#take("?")) return [0, 1];
    const counted = /^\{(\d+)(?:(,)(\d*))?\}/.exec(
      this.#characters.slice(this.#next, this.#next + 24).join(""),
    );
    if (counted === null) return undefined;
    this.#next += counted[0].length;
    const least = Number(counted[1]);
    if (counted[2] === undefined) return [least, least];
    return [least, counted[3] === "" ? Number.POSITIVE_INFINITY : Number(counted[3])];
  }

  #atom(): Pattern {
    const character = this.#read();
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "characters", set: subtract(anyCharacter, lineEnds) };
      case "(":
        return this.#group();
      case "[":
        return { kind: "characters", set: this.#bracket() };
      case "\\":
        return { kind: "characters", set: this.#escape(false) };
      case "*":
      case "+":
      case "?":
        throw new UnreadablePattern(`nothing to repeat before '${character}'`);
      default:
        return { kind: "characters", set: single(character) };
    }
  }

  #group(): Pattern {
    let ahead: boolean | undefined;
    if (this.#take("?")) {
      const mark = this.#read();
      if (mark === "<") {
        const next = this.#read();
        if (next === "=" || next === "!") throw new UnreadablePattern("looks behind");
        while (this.#read() !== ">");
      } else if (mark === "=" || mark === "!") ahead = mark === "!";
      else if (mark !== ":") throw new UnreadablePattern(`unknown group (?${mark}`);
    }
    const inner = this.choice();
    if (!this.#take(")")) throw new UnreadablePattern("a group is not closed");
    return ahead === undefined ? inner : { kind: "ahead", of: inner, negative: ahead };
  }

  #bracket(): CharacterSet {
    const negative = this.#take("^");
    const sets: CharacterSet[] = [];
    while (!this.#take("]")) {
      const from = this.#member();
      const ranged = this.#peek() === "-" && this.#characters[this.#next + 1] !== "]" && isSingle(from);
      if (!ranged) {
        sets.push(from);
        continue;
      }
      this.#next++;
      const to = this.#member();
      if (isSingle(to)) sets.push([[from[0]?.[0] ?? 0, to[0]?.[1] ?? 0]]);
      else sets.push(from, single("-"), to);
    }
    const set = unite(...sets);
    return negative ? complement(set) : set;
  }

  #member(): CharacterSet {
    const character = this.#read();
    return character === "\\" ? this.#escape(true) : single(character);
  }

  #escape(inBracket: boolean): CharacterSet {
    const character = this.#read();
    const known = escapes[character];
    if (known !== undefined) return known;
    if (character === "x") return this.#hexadecimal(2);
    if (character === "u") {
      if (!this.#take("{")) return this.#hexadecimal(4);
      let code = "";
      for (let next = this.#read(); next !== "}"; next = this.#read()) code += next;
      return single(String.fromCodePoint(Number.parseInt(code, 16)));
    }
    if (character === "b" && inBracket) return [[8, 8]];
    if (/[a-zA-Z1-9]/.test(character))
      throw new UnreadablePattern(`\\${character} has no regular meaning here`);
    return single(character);
  }

  #hexadecimal(length: number): CharacterSet {
    let code = "";
    for (let digit = 0; digit < length; digit++) code += this.#read();
    const point = Number.parseInt(code, 16);
    if (Number.isNaN(point)) throw new UnreadablePattern(`'${code}' is not hexadecimal`);
    return [[point, point]];
  }

  #peek(): string | undefined {
    return this.#characters[this.#next];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#next++;
    return true;
  }

  #read(): string {
    const character = this.#characters[this.#next++];
    if (character === undefined) throw new UnreadablePattern("the pattern ends too early");
    return character;
  }
}

function single(character: string): CharacterSet {
  const point = character.codePointAt(0) ?? 0;
  return [[point, point]];
}

function isSingle(set: CharacterSet): boolean {
  return set.length === 1 && set[0]?.[0] === set[0]?.[1];
}
