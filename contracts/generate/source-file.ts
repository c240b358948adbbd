import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Finding } from "./finding.ts";
import { JsonPositions } from "./json-positions.ts";
import { pointerParts } from "./place.ts";

/** The four kinds of contract, named by the folder that holds them. */
export type Area = "canonical" | "api" | "events" | "platforms";

/** One contract file, read. */
export interface SourceFile {
  readonly area: Area;
  /** Path below the project's root, with `/`. */
  readonly path: string;
  /** The file's name without its endings: `customers` of `customers.openapi.yaml`. */
  readonly stem: string;
  readonly text: string;
  readonly json: unknown;
  /** Where the value at the pointer is written (its key, if it has one). Falls back to the nearest place above. */
  positionOf(pointer: string): { readonly line: number; readonly column: number };
}

/** A contract larger than this is refused unread: the largest vendor contract known to us has 3.3 MB. */
const longestFileBytes = 8 * 1024 * 1024;

/** How often aliases may multiply a file's content, so that a few lines cannot become gigabytes. */
const mostAliases = 200;

/** Reads the text of one YAML or JSON file, or says where it cannot be read. */
export function parseSourceFile(
  area: Area,
  path: string,
  text: string,
  longestBytes = longestFileBytes,
): { readonly file?: SourceFile; readonly findings: readonly Finding[] } {
  const at = (line: number, column: number, message: string): Finding => ({
    file: path,
    line,
    column,
    pointer: "",
    rule: "yaml-syntax",
    message,
  });
  if (Buffer.byteLength(text) > longestBytes)
    return { findings: [at(1, 1, `is larger than ${longestBytes} bytes`)] };
  const plain = path.endsWith(".json") ? parseJson(text) : undefined;
  if (plain !== undefined) return { file: plainFile(area, path, text, plain), findings: [] };

  const lines = new LineCounter();
  try {
    // The parser compares every key of a map with every other; a large contract has tens of thousands in one.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
      // What it says after the first error mostly follows from it.
      const { line, col } = lines.linePos(error.pos[0]);
      const tooDeep = document.errors.some(({ message }) => /stack (overflow|size)/i.test(message));
      const message = tooDeep ? "is nested too deeply" : error.message;
      return { findings: [{ ...at(line, col, message), pointer: pointerTo(document, error.pos[0]) }] };
    }
    const twice = repeatedKeys(document);
    if (twice.length > 0)
      return {
        findings: twice.map((offset) => {
          const { line, col } = lines.linePos(offset);
          return { ...at(line, col, "Map keys must be unique"), pointer: pointerTo(document, offset) };
        }),
      };
    const json: unknown = document.toJS({ maxAliasCount: mostAliases });
    const file: SourceFile = {
      area,
      path,
      stem: stemOf(path),
      text,
      json,
      positionOf: (pointer) => {
        const { line, col } = lines.linePos(offsetOf(document, pointer));
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
      },
    };
    return { file, findings: [] };
  } catch (error) {
    // The parser throws on nesting beyond its stack and on too many aliases.
    const reason = error instanceof RangeError ? "is nested too deeply" : (error as Error).message;
    return { findings: [at(1, 1, reason)] };
  }
}

/** What JSON.parse reads needs no second look until somebody asks where a value is written. */
function plainFile(area: Area, path: string, text: string, json: unknown): SourceFile {
  let positions: JsonPositions | undefined;
  const positionOf: SourceFile["positionOf"] = (pointer) => {
    positions ??= new JsonPositions(text);
    return positions.positionOf(pointer);
  };
  return { area, path, stem: stemOf(path), text, json, positionOf };
}

/** Undefined for what is not JSON: the YAML parser then says where. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stemOf(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/(\.openapi|\.asyncapi)?\.ya?ml$/, "");
}

function offsetOf(document: Document, pointer: string): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of pointerParts(pointer)) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    let next: unknown;
    let place: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === part);
      next = pair?.value;
      place = pair?.key;
    } else if (isSeq(node)) {
      next = node.items[Number(part)];
      place = next;
    }
    if (place === undefined) return offset;
    offset = (place as Node).range?.[0] ?? offset;
    node = (next as Node | null | undefined) ?? null;
  }
  return offset;
}

/** Where keys are written for a second time in their map. */
function repeatedKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Deeper than any contract; a pointer of thousands of parts helps nobody. */
const deepestPointer = 40;

/** The pointer to the innermost value that begins before the offset, as far as the text could be read. */
function pointerTo(document: Document, offset: number): string {
  let pointer = "";
  let node: unknown = document.contents;
  for (let depth = 0; depth < deepestPointer; depth++) {
    const inner = isMap(node)
      ? node.items.map(({ key, value }) => ({
          name: isScalar(key) ? String(key.value) : "",
          start: key,
          value,
        }))
      : isSeq(node)
        ? node.items.map((value, index) => ({ name: String(index), start: value, value }))
        : [];
    const next = inner.findLast(({ start }) => ((start as Node | null)?.range?.[0] ?? Infinity) <= offset);
    if (next === undefined) return pointer;
    pointer += `/${next.name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    node = next.value;
  }
  return pointer;
}
