import type { Finding } from "./finding.ts";
import type { SourceFile } from "./source-file.ts";

/** A value in a contract, with where it is written. */
export interface Place {
  readonly file: SourceFile;
  /** JSON pointer from the document's root. */
  readonly pointer: string;
  readonly value: unknown;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function rootOf(file: SourceFile): Place {
  return { file, pointer: "", value: file.json };
}

/** The value under `key` (of an object) or index (of an array); its value is undefined if there is none. */
export function childOf(place: Place, key: string | number): Place {
  const { value } = place;
  const found =
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  return { file: place.file, pointer: `${place.pointer}/${escapePart(String(key))}`, value: found };
}

/** The values of an object or array in the order in which they are written. */
export function childrenOf(place: Place): { readonly key: string; readonly place: Place }[] {
  const { value } = place;
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).map((key) => ({ key, place: childOf(place, key) }));
}

/** Names one value of the contracts, whichever way it was reached. */
export function placeId(place: Place): string {
  return `${place.file.path}#${place.pointer}`;
}

export function findingAt(place: Place, rule: string, message: string): Finding {
  return {
    file: place.file.path,
    ...place.file.positionOf(place.pointer),
    pointer: place.pointer,
    rule,
    message,
  };
}

export function pointerParts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
