import { type Dialect, modernise } from "./dialect.ts";
import { discriminatorOf } from "./discriminate.ts";
import { type Document, dynamicAnchors, pointerPart, type Target } from "./document.ts";
import { isRecord, type Json, jsonKey } from "./json.ts";
import { anything, digest, nothing, type SchemaNode, type SchemaType, type Shape } from "./schema-node.ts";
import { seal } from "./seal.ts";
import { untangle } from "./untangle.ts";

/** Which way a payload goes: a request does not carry readOnly properties, a response no writeOnly ones. */
export type Side = "request" | "response" | "message";

type Keywords = Readonly<Record<string, unknown>>;

const longestReferenceChain = 50;
const deepestNesting = 1_500;
const types = new Set(["null", "boolean", "number", "integer", "string", "array", "object"]);
const numbers = new Set(
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minContains maxContains minProperties maxProperties".split(
    " ",
  ),
);
const schemas = new Set(
  "items contains unevaluatedItems additionalProperties propertyNames unevaluatedProperties not if then else".split(
    " ",
  ),
);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** Reads the schemas of documents as nodes, each place once, whatever refers to it. One reader reads one side. */
export class SchemaReader {
  readonly #side: Side;
  readonly #dialect: Dialect;
  readonly #nodes = new Map<unknown, SchemaNode>();
  readonly #untangled = new Set<SchemaNode>();
  /** References that lead nowhere, with where they are written. */
  readonly dangling: string[] = [];

  constructor(dialect: Dialect, side: Side) {
    this.#dialect = dialect;
    this.#side = side;
  }

  /** The schema at this place, sealed. */
  read(place: Target): SchemaNode {
    const node = this.#node(place, 0);
    untangle(node, this.#untangled);
    seal(node);
    return node;
  }

  #node(place: Target, depth: number): SchemaNode {
    const { value } = place;
    if (value === true || value === undefined) return anything;
    if (value === false) return nothing;
    if (!isRecord(value)) return opaque("is not a schema", place);
    const known = this.#nodes.get(value);
    if (known !== undefined) return known;
    if (depth > deepestNesting) return opaque("is nested too deeply", place);

    const keywords = modernise(value, this.#dialect);
    const reference = keywords["$ref"];
    if (typeof reference === "string" && !hasAssertions(keywords)) {
      const target = this.#follow(place, reference);
      const node =
        target === undefined ? opaque(`cannot follow ${reference}`, place) : this.#node(target, depth + 1);
      this.#nodes.set(value, node);
      return node;
    }
    const origin = { file: place.document.path, pointer: place.pointer };
    const node: SchemaNode = { hash: "", shape: {}, origin };
    this.#nodes.set(value, node);
    this.#fill(node.shape, keywords, place, depth);
    return node;
  }

  /** The place that a reference ends at, through references that stand alone. */
  #follow(from: Target, reference: string): Target | undefined {
    let target = from.document.resolve(reference);
    for (let step = 0; step < longestReferenceChain && target !== undefined; step++) {
      const value = target.value;
      const next = isRecord(value) ? value["$ref"] : undefined;
      if (typeof next !== "string" || hasAssertions(modernise(value as Keywords, this.#dialect)))
        return target;
      target = target.document.resolve(next);
    }
    this.dangling.push(`${from.document.path}#${from.pointer}: ${reference}`);
    return undefined;
  }

  #fill(shape: Shape, keywords: Keywords, place: Target, depth: number): void {
    const at = (...keys: (string | number)[]): Target => {
      let value: unknown = keywords;
      for (const key of keys) value = (value as Record<string | number, unknown>)[key];
      return {
        document: place.document,
        pointer: [place.pointer, ...keys.map(pointerPart)].join("/"),
        value,
      };
    };
    const node = (...keys: (string | number)[]) => this.#node(at(...keys), depth + 1);

    const open = shape as Record<string, unknown>;
    for (const [key, value] of Object.entries(keywords)) {
      if (schemas.has(key) && (isRecord(value) || typeof value === "boolean")) open[key] = node(key);
      else if (lists.has(key) && Array.isArray(value) && value.length > 0)
        open[key] = value.map((_, index) => node(key, index));
      else if (maps.has(key) && isRecord(value))
        open[key] = new Map(Object.keys(value).map((name) => [name, node(key, name)]));
      else if (numbers.has(key) && typeof value === "number" && Number.isFinite(value)) open[key] = value;
      else if (key === "pattern" && typeof value === "string") open[key] = value;
      // "byte" is what OpenAPI 3.1 calls contentEncoding, which asserts nothing.
      else if (key === "format" && typeof value === "string" && value !== "byte") open[key] = value;
    }
    for (const key of ["oneOf", "anyOf"] as const) {
      const written = keywords[key] as readonly unknown[];
      const branches = shape[key]?.map((branch, index) => {
        const named = discriminatorOf(keywords["discriminator"], written[index], branch);
        return named === undefined ? branch : { hash: "", shape: { allOf: [branch, named] } };
      });
      if (branches !== undefined) shape[key] = branches;
    }
    if (typeof keywords["$ref"] === "string") {
      const target = this.#follow(place, keywords["$ref"]);
      shape.ref =
        target === undefined
          ? opaque(`cannot follow ${keywords["$ref"]}`, place)
          : this.#node(target, depth + 1);
    }
    if (keywords["$dynamicRef"] !== undefined)
      this.#readDynamic(shape, String(keywords["$dynamicRef"]), place, depth);
    if (keywords["uniqueItems"] === true) shape.uniqueItems = true;
    readTypes(shape, keywords["type"]);
    readValues(shape, keywords);
    readRequired(shape, keywords);
    if (shape.properties !== undefined && this.#side !== "message")
      this.#dropOneSided(shape, keywords, place);
  }

  /** Where one place alone has the anchor, a dynamic reference is like any other; else who refers decides. */
  #readDynamic(shape: Shape, reference: string, place: Target, depth: number): void {
    const [target, ...others] = dynamicAnchors(place.document, reference.replace("#", ""));
    if (target !== undefined && others.length === 0 && reference.startsWith("#"))
      shape.ref = this.#node(target, depth + 1);
    else if (!reference.startsWith("#")) shape.opaque = reference;
    // What it means depends on the whole document, so it is the same only in the same document.
    else shape.opaque = `$dynamicRef ${reference} (${digest(jsonKey(place.document.root)).slice(0, 8)})`;
  }

  /** A property that does not travel this way is neither required nor described. */
  #dropOneSided(shape: Shape, keywords: Keywords, place: Target): void {
    const mark = this.#side === "request" ? "readOnly" : "writeOnly";
    const written = keywords["properties"] as Keywords;
    const dropped = new Set(Object.keys(written).filter((name) => this.#marked(written[name], mark, place)));
    if (dropped.size === 0) return;
    shape.properties = new Map([...(shape.properties ?? [])].filter(([name]) => !dropped.has(name)));
    if (shape.required !== undefined) {
      const left = shape.required.filter((name) => !dropped.has(name));
      if (left.length > 0) shape.required = left;
      else delete shape.required;
    }
  }

  #marked(schema: unknown, mark: string, place: Target): boolean {
    if (!isRecord(schema)) return false;
    if (schema[mark] === true) return true;
    if (typeof schema["$ref"] !== "string") return false;
    const target = this.#follow(place, schema["$ref"]);
    return isRecord(target?.value) && target.value[mark] === true;
  }
}

/** The schema at a pointer of a document. Convenience for one schema on its own. */
export function readSchema(
  document: Document,
  pointer: string,
  dialect: Dialect,
  side: Side = "message",
): SchemaNode {
  const target = document.resolve(`#${pointer}`);
  const place = target ?? { document, pointer, value: undefined };
  return new SchemaReader(dialect, side).read(place);
}

function hasAssertions(keywords: Keywords): boolean {
  return Object.keys(keywords).some(
    (key) =>
      schemas.has(key) ||
      lists.has(key) ||
      maps.has(key) ||
      numbers.has(key) ||
      ["type", "enum", "const", "required", "pattern", "format", "uniqueItems", "dependentRequired"].includes(
        key,
      ),
  );
}

function readTypes(shape: Shape, type: unknown): void {
  if (type === undefined) return;
  const named = (Array.isArray(type) ? type : [type]).filter((each) => types.has(each)) as SchemaType[];
  // A word that is no type ("any", "file") says nothing that could be judged.
  if (named.length === 0) return;
  const distinct = new Set(named);
  if (distinct.has("number")) distinct.delete("integer");
  if (distinct.size < 6) shape.types = [...distinct];
}

function readValues(shape: Shape, keywords: Keywords): void {
  const { enum: values, const: only } = keywords;
  if (Array.isArray(values)) shape.enum = values as Json[];
  if (only === undefined) return;
  if (shape.enum === undefined) shape.enum = [only as Json];
  else shape.allOf = [...(shape.allOf ?? []), sealedConst(only as Json)];
}

function sealedConst(value: Json): SchemaNode {
  return { hash: "", shape: { enum: [value] } };
}

function readRequired(shape: Shape, keywords: Keywords): void {
  const { required, dependentRequired } = keywords;
  if (Array.isArray(required)) {
    const names = [...new Set(required.filter((name) => typeof name === "string"))];
    if (names.length > 0) shape.required = names;
  }
  if (!isRecord(dependentRequired)) return;
  const entries = Object.entries(dependentRequired).filter(([, names]) => Array.isArray(names));
  if (entries.length > 0) shape.dependentRequired = new Map(entries as [string, string[]][]);
}

function opaque(reason: string, place: Target): SchemaNode {
  const origin = { file: place.document.path, pointer: place.pointer };
  return { hash: "", shape: { opaque: reason }, origin };
}
