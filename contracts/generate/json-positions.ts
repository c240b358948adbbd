import { pointerParts } from "./place.ts";

interface Member {
  /** Offset of its key, or of the item itself in a list. */
  readonly at: number;
  readonly value: number;
}

/** What ends a number or a word. */
const delimiters: ReadonlySet<string> = new Set([",", "]", "}", " ", "\n", "\r", "\t"]);

/**
 * Finds where the values of a JSON text are written, for a text that JSON.parse has read. Only the objects and lists
 * on the way to a value are looked through, each once, so asking about a few places of a text of many megabytes is cheap.
 */
export class JsonPositions {
  readonly #text: string;
  readonly #members = new Map<number, ReadonlyMap<string, Member>>();
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    this.#lineStarts = starts;
  }

  /** Line and column, from 1, of the value at the pointer (of its key, if it has one), or of the nearest above it. */
  positionOf(pointer: string): { readonly line: number; readonly column: number } {
    let value = this.#skipBlanks(0);
    let at = value;
    for (const part of pointerParts(pointer)) {
      const member = this.#membersAt(value).get(part);
      if (member === undefined) break;
      ({ at, value } = member);
    }
    const line = this.#lineOf(at);
    return { line: line + 1, column: at - (this.#lineStarts[line] ?? 0) + 1 };
  }

  #membersAt(start: number): ReadonlyMap<string, Member> {
    const known = this.#members.get(start);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    const open = this.#text[start];
    let at = open === "{" || open === "[" ? this.#skipBlanks(start + 1) : this.#text.length;
    while (at < this.#text.length && this.#text[at] !== "}" && this.#text[at] !== "]") {
      const keyEnd = open === "{" ? this.#skipValue(at) : at;
      const key = open === "{" ? String(JSON.parse(this.#text.slice(at, keyEnd))) : String(members.size);
      const value = open === "{" ? this.#skipBlanks(this.#skipBlanks(keyEnd) + 1) : at;
      members.set(key, { at, value });
      at = this.#skipBlanks(this.#skipValue(value));
      if (this.#text[at] === ",") at = this.#skipBlanks(at + 1);
    }
    this.#members.set(start, members);
    return members;
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (at < this.#text.length && this.#text.charCodeAt(at) <= 32) at++;
    return at;
  }

  /** The offset behind the value that begins here. */
  #skipValue(from: number): number {
    const text = this.#text;
    const first = text[from];
    if (first === '"') return this.#skipText(from);
    let at = from;
    if (first !== "{" && first !== "[") {
      while (at < text.length && !delimiters.has(text[at] ?? "")) at++;
      return at;
    }
    let depth = 0;
    do {
      const character = text[at];
      if (character === '"') at = this.#skipText(at) - 1;
      else if (character === "{" || character === "[") depth++;
      else if (character === "}" || character === "]") depth--;
      at++;
    } while (depth > 0 && at < text.length);
    return at;
  }

  #skipText(from: number): number {
    let at = from + 1;
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === "\\" ? 2 : 1;
    return at + 1;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
