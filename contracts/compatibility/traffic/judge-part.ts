import { Judge, type Refusal } from "../judge.ts";
import type { Body, Media, Parameter } from "../openapi/http-contract.ts";
import type { Dialect } from "../schema/dialect.ts";
import type { Target } from "../schema/document.ts";
import type { Json } from "../schema/json.ts";
import { SchemaReader } from "../schema/read-schema.ts";
import type { RecordedBody } from "./recorded-exchange.ts";

/** Why a part of a recorded call does not fit. "unjudged": it cannot be told whether it does. */
export type PartFault =
  | { readonly kind: "refused"; readonly place: Target; readonly value: Json; readonly refusal: Refusal }
  | { readonly kind: "media-type"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "unjudged"; readonly reason: string };

/** Judges recorded values by one contract, in one direction. */
export class PartJudge {
  readonly #reader: SchemaReader;
  readonly #judge = new Judge(true);

  constructor(dialect: Dialect, direction: "request" | "response") {
    this.#reader = new SchemaReader(dialect, direction);
  }

  body({ mediaType, text, cut }: RecordedBody, { contents }: Pick<Body, "contents">): PartFault | undefined {
    if (contents.length === 0) return undefined;
    const media = mediaType === undefined ? contents.find(isJson) : mediaNamed(contents, mediaType);
    if (media === undefined) {
      const known = contents.map(({ type }) => type);
      return mediaType === undefined
        ? { kind: "unjudged", reason: "the recording does not say of what media type the body is" }
        : { kind: "media-type", given: mediaType, known };
    }
    if (media.schema === undefined) return undefined;
    if (cut) return { kind: "unjudged", reason: "the recording holds only the beginning of the body" };
    const value = isForm(media) ? formValue(text) : isJson(media) ? jsonValue(text) : undefined;
    if (value === undefined)
      return { kind: "unjudged", reason: `the body cannot be read as ${mediaType ?? media.type}` };
    return this.value(value.read, media.schema);
  }

  /** What stands in an address or header, which may be a text or, where the contract says so, a number or a list. */
  onWire(given: readonly string[], { schema, style, explode }: Parameter): PartFault | undefined {
    const [first = ""] = given;
    if (schema === undefined || style === "deepObject") return undefined;
    const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
    const list = explode && given.length > 1 ? given : given.flatMap((text) => text.split(separator));
    const readings: Json[] = [
      ...(given.length > 1 ? [] : [first, ...scalar(first)]),
      [...given],
      list,
      list.map((text) => scalar(text)[0] ?? text),
    ];
    const faults = readings.map((reading) => this.value(reading, schema));
    if (faults.includes(undefined)) return undefined;
    // A reading of the wrong type says nothing about the value.
    return faults.find((fault) => fault?.kind === "refused" && !isWrongReading(fault.refusal)) ?? faults[0];
  }

  value(value: Json, place: Target): PartFault | undefined {
    const node = this.#reader.read(place);
    const refusal = this.#judge.refusal(node, value);
    return refusal === undefined ? undefined : { kind: "refused", place, value, refusal };
  }
}

function isWrongReading({ keyword, at }: Refusal): boolean {
  return keyword === "type" && at === "";
}

function mediaNamed(contents: readonly Media[], mediaType: string): Media | undefined {
  return (
    contents.find(({ type }) => type === mediaType) ??
    contents.find(({ type }) => type === "*/*" || type === `${mediaType.split("/")[0]}/*`)
  );
}

function isJson({ type }: Media): boolean {
  return /[/+]json$/.test(type);
}

function isForm({ type }: Media): boolean {
  return type === "application/x-www-form-urlencoded";
}

function jsonValue(text: string): { readonly read: Json } | undefined {
  try {
    return { read: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}

function formValue(text: string): { readonly read: Json } {
  const form = new URLSearchParams(text);
  return { read: Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.get(name)])) };
}

/** The number or truth value that a text on the wire may stand for. */
function scalar(text: string): Json[] {
  if (text === "true" || text === "false") return [text === "true"];
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? [Number(text)] : [];
}
