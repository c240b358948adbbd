import type { Finding } from "../../generate/finding.ts";
import { findingAt, rootOf } from "../../generate/place.ts";
import type { SourceFile } from "../../generate/source-file.ts";
import { type Document, pointerPart, type Target } from "../schema/document.ts";
import { isRecord } from "../schema/json.ts";

export interface Reference {
  readonly pointer: string;
  readonly reference: string;
}

/** Data, not contract: a `$ref` in it refers to nothing. */
const data = new Set(["const", "default", "enum", "example", "examples", "value"]);
/** In these, every key is a name that somebody chose, so none of them is data. */
const named = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "parameters",
  "headers",
]);
const longestChain = 50;
const mostReferences = 500_000;

/** Every `$ref` of a document with where it is written. A value that aliases share is looked at once. */
export function referencesOf(root: unknown): Reference[] {
  const found: Reference[] = [];
  const seen = new Set<object>();
  const open: { value: unknown; pointer: string; names: boolean }[] = [
    { value: root, pointer: "", names: false },
  ];
  for (let here = open.pop(); here !== undefined && found.length < mostReferences; here = open.pop()) {
    const { value, pointer, names } = here;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (!names && (data.has(key) || key.startsWith("x-"))) continue;
      const place = `${pointer}/${pointerPart(key)}`;
      if (key === "$ref" && typeof inner === "string" && !names)
        found.push({ pointer: place, reference: inner });
      else open.push({ value: inner, pointer: place, names: !names && named.has(key) });
    }
  }
  return found;
}

/** The file that a reference names: undefined for one inside its own document, or to another site. */
export function fileOf(reference: string): string | undefined {
  const [file = ""] = reference.split("#", 1);
  return file === "" || isElsewhere(reference) ? undefined : file;
}

/** References that lead nowhere, or around in a circle without ever reaching a value. `unread` are files with findings of their own. */
export function referenceFindings(
  file: SourceFile,
  document: Document,
  unread: ReadonlySet<string>,
): Finding[] {
  const identified = isRecord(document.root) && typeof document.root["$id"] === "string";
  return referencesOf(document.root).flatMap(({ pointer, reference }) => {
    if (isElsewhere(reference) || identified) return [];
    const at = { ...rootOf(file), pointer };
    const target = document.resolve(reference);
    if (target === undefined) {
      const named = fileOf(reference);
      if (named !== undefined && [...unread].some((path) => path.endsWith(named.replace(/^(\.\.?\/)+/, ""))))
        return [];
      return [findingAt(at, "reference", `refers to ${reference}, where there is nothing`)];
    }
    return goesRound(target)
      ? [findingAt(at, "reference", `refers to ${reference}, which leads in a circle`)]
      : [];
  });
}

function goesRound(start: Target): boolean {
  let here: Target | undefined = start;
  for (let step = 0; step < longestChain && here !== undefined; step++) {
    const at: Target = here;
    const reference: unknown = isRecord(at.value) ? at.value["$ref"] : undefined;
    // A schema may say more beside its reference, but what refers to itself alone says nothing.
    if (typeof reference !== "string") return false;
    here = isElsewhere(reference) ? undefined : at.document.resolve(reference);
  }
  return here !== undefined;
}

function isElsewhere(reference: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}
