import { type Document, pointerPart, type Target } from "./document.ts";
import { isRecord } from "./json.ts";

/** What a schema tells people and tools beside what it asserts. */
export interface Notes {
  readonly default: unknown;
  readonly discriminator: unknown;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** `contentMediaType` and `contentEncoding`, if there are any. */
  readonly content: string | undefined;
  readonly format: string | undefined;
  /** Whether `type` admits a number. */
  readonly numeric: boolean;
  /** The names of properties, those of allOf included. */
  readonly properties: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** The branches of oneOf or anyOf. */
  readonly variants: readonly Variant[];
  /** Whether objects may have more properties than named, if the schema says so. */
  readonly open: boolean | undefined;
}

/** One branch of a choice. */
export interface Variant {
  /** Of its component, or where it is written. */
  readonly name: string;
  readonly properties: ReadonlySet<string>;
  /** `kind=card` for each value that a property lists. */
  readonly listed: ReadonlySet<string>;
}

export interface NotedSchema {
  readonly name: string;
  readonly place: Target;
  readonly notes: Notes;
}

const longestReferenceChain = 20;
const deepestPath = 60;

/**
 * Visits the schemas that stand at the same place of both: through properties, items, additionalProperties and
 * allOf, and through references. A pair of places is visited once, however often it is reached.
 */
export function visitNotes(
  base: Target,
  revision: Target,
  seen: Set<string>,
  visit: (base: NotedSchema, revision: NotedSchema) => void,
  depth = 0,
): void {
  const a = end(base);
  const b = end(revision);
  if (depth > deepestPath || !isRecord(a.value) || !isRecord(b.value)) return;
  // A reference that says nothing itself is not a place of its own: what it leads to is visited once for all.
  const plain = isPlainReference(base) && isPlainReference(revision);
  const [before, after] = plain ? [a, b] : [base, revision];
  if (isNew(seen, before, after)) visit(noted(before, a), noted(after, b));
  if (!isNew(seen, a, b, "inside")) return;
  for (const key of ["items", "additionalProperties"]) {
    if (isRecord(a.value[key]) && isRecord(b.value[key]))
      visitNotes(inside(a, key), inside(b, key), seen, visit, depth + 1);
  }
  const others = propertiesOf(b);
  for (const [name, place] of propertiesOf(a)) {
    const other = others.get(name);
    if (other !== undefined) visitNotes(place, other, seen, visit, depth + 1);
  }
}

function isPlainReference({ value }: Target): boolean {
  return !isRecord(value) || typeof value["$ref"] !== "string" || Object.keys(value).length === 1;
}

function isNew(seen: Set<string>, a: Target, b: Target, what = ""): boolean {
  const pair = `${what} ${id(a)} ${id(b)}`;
  if (seen.has(pair)) return false;
  seen.add(pair);
  return true;
}

/** `Money.amount` for a place in a component, otherwise the last words of its pointer. */
export function componentName({
  document,
  pointer,
}: {
  readonly document: Pick<Document, "path">;
  readonly pointer: string;
}): string {
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const named = [
    "schemas",
    "definitions",
    "$defs",
    "parameters",
    "headers",
    "messages",
    "responses",
    "requestBodies",
  ];
  const start = parts[0] === "components" ? 2 : named.includes(parts[0] ?? "") ? 1 : 0;
  const root =
    start > 0 ? (parts[start] ?? "") : (document.path.split("/").at(-1) ?? "").replace(/\.[a-z.]+$/, "");
  if (start === 0 && (parts[0] === "paths" || parts[0] === "webhooks" || parts[0] === "channels"))
    return placeName(parts);
  return [root, ...words(parts.slice(start > 0 ? start + 1 : 0))].filter((part) => part !== "").join(".");
}

/** `POST /orders body.lines[].amount` from the pointer of a schema written inside an operation. */
function placeName(parts: readonly string[]): string {
  const at = parts.indexOf("schema");
  if (at < 0) return words(parts.slice(1)).join(".");
  const [, path = "", method = "", ...rest] = parts.slice(0, at);
  const where = rest.filter((part) => part !== "content" && part !== "responses").join(" ");
  const inner = words(parts.slice(at + 1)).join(".");
  return `${method.toUpperCase()} ${path} ${where}${inner === "" ? "" : ` ${inner}`}`.trim();
}

function words(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    if (part === "properties" || part === "patternProperties") found.push(parts[++index] ?? "");
    else if (part === "items") found.push("[]");
    else if (part === "allOf" || part === "anyOf" || part === "oneOf") index++;
    else found.push(part);
  }
  return found;
}

function noted(written: Target, place: Target): NotedSchema {
  const own = isRecord(written.value) ? written.value : {};
  const target = isRecord(place.value) ? place.value : {};
  const first = (key: string) => own[key] ?? target[key];
  const encoding = first("contentEncoding") ?? (first("format") === "byte" ? "base64" : undefined);
  const content = [first("contentMediaType"), encoding].filter((each) => typeof each === "string");
  return {
    name: componentName(written),
    place: written,
    notes: {
      default: first("default"),
      discriminator: target["discriminator"],
      deprecated: first("deprecated") === true,
      readOnly: first("readOnly") === true,
      writeOnly: first("writeOnly") === true,
      content: content.length === 0 ? undefined : content.join(" "),
      format: typeof target["format"] === "string" ? target["format"] : undefined,
      numeric: [target["type"]].flat().some((type) => type === "integer" || type === "number"),
      properties: new Set(propertiesOf(place).keys()),
      required: new Set(Array.isArray(target["required"]) ? target["required"].map(String) : []),
      variants: variantsOf(place),
      open: typeof target["additionalProperties"] === "boolean" ? target["additionalProperties"] : undefined,
    },
  };
}

function variantsOf(place: Target): Variant[] {
  return ["oneOf", "anyOf"].flatMap((key) => {
    const branches = (place.value as Readonly<Record<string, unknown>>)[key];
    if (!Array.isArray(branches)) return [];
    return [...branches.keys()].map((index): Variant => {
      const branch = inside(inside(place, key), index);
      const properties = propertiesOf(branch);
      const listed = [...properties].flatMap(([name, property]) =>
        valuesOf(property).map((value) => `${name}=${value}`),
      );
      return {
        name: componentName(end(branch)),
        properties: new Set(properties.keys()),
        listed: new Set(listed),
      };
    });
  });
}

function valuesOf(place: Target): unknown[] {
  const { value } = end(place);
  if (!isRecord(value)) return [];
  return [value["const"] ?? [], Array.isArray(value["enum"]) ? value["enum"] : []].flat();
}

function propertiesOf(place: Target, depth = 0): Map<string, Target> {
  const found = new Map<string, Target>();
  const schema = end(place);
  if (!isRecord(schema.value) || depth > longestReferenceChain) return found;
  const { allOf, properties } = schema.value;
  for (const index of Array.isArray(allOf) ? allOf.keys() : [])
    for (const [name, inner] of propertiesOf(inside(inside(schema, "allOf"), index), depth + 1))
      found.set(name, inner);
  if (isRecord(properties))
    for (const name of Object.keys(properties)) found.set(name, inside(inside(schema, "properties"), name));
  return found;
}

function end(place: Target): Target {
  let here = place;
  for (let step = 0; step < longestReferenceChain; step++) {
    const reference = isRecord(here.value) ? here.value["$ref"] : undefined;
    const target = typeof reference === "string" ? here.document.resolve(reference) : undefined;
    if (target === undefined) return here;
    here = target;
  }
  return here;
}

function inside(place: Target, key: string | number): Target {
  const value = (place.value as Readonly<Record<string | number, unknown>>)[key];
  return { document: place.document, pointer: `${place.pointer}/${pointerPart(key)}`, value };
}

function id({ document, pointer }: Target): string {
  return `${document.path}#${pointer}`;
}
