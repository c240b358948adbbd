import { pointerSegment } from "#contracts/runtime/validation.ts";

/** What is wrong with a text that is not one unambiguous JSON document. Holds nothing of its values. */
export type JsonFault =
  | {
      readonly kind: "syntax";
      readonly offset: number;
      readonly line: number;
      readonly column: number;
      readonly expected: string;
    }
  | { readonly kind: "duplicate-member"; readonly pointer: string };

/**
 * Finds the first fault of a text that JSON.parse refused, or that names a member twice. The engine's own message
 * is of no use here: it has a position only for some faults, and quotes the text for the others.
 * Recursion is bounded by the depth limit, which is checked first.
 */
export function findJsonFault(text: string): JsonFault {
  try {
    const reader = new FaultReader(text);
    reader.readDocument();
    return reader.syntax("a JSON document");
  } catch (fault) {
    if (fault instanceof FaultFound) return fault.fault;
    throw fault;
  }
}

class FaultFound extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids in a string.
const stringPattern = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalarPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

class FaultReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): void {
    this.#value("");
    this.#space();
    if (this.#at < this.#text.length) this.#stop("the end of the document");
  }

  syntax(expected: string): JsonFault {
    const before = this.#text.slice(0, this.#at).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    return { kind: "syntax", offset: this.#at, line: before.length, column, expected };
  }

  #value(pointer: string): void {
    this.#space();
    const first = this.#text[this.#at];
    if (first === "{") this.#object(pointer);
    else if (first === "[") this.#array(pointer);
    else if (first === '"') this.#take(stringPattern, "a closed string without control characters");
    else this.#take(scalarPattern, "a value");
  }

  #object(pointer: string): void {
    const names = new Set<string>();
    this.#at++;
    if (this.#skip("}")) return;
    do {
      this.#space();
      const name = JSON.parse(this.#take(stringPattern, "a member name in double quotes")) as string;
      const here = `${pointer}/${pointerSegment(name)}`;
      if (names.has(name)) throw new FaultFound({ kind: "duplicate-member", pointer: here });
      names.add(name);
      if (!this.#skip(":")) this.#stop("a colon");
      this.#value(here);
    } while (this.#skip(","));
    if (!this.#skip("}")) this.#stop("a comma or the end of the object");
  }

  #array(pointer: string): void {
    this.#at++;
    if (this.#skip("]")) return;
    let index = 0;
    do this.#value(`${pointer}/${index++}`);
    while (this.#skip(","));
    if (!this.#skip("]")) this.#stop("a comma or the end of the array");
  }

  #take(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return this.#stop(expected);
    this.#at += found.length;
    return found;
  }

  #skip(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (/[ \t\n\r]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  #stop(expected: string): never {
    throw new FaultFound(this.syntax(expected));
  }
}
