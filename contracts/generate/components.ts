import type { Finding } from "./finding.ts";
import { pascalCase } from "./identifier.ts";
import { findingAt, isObject, type JsonObject, type Place, placeId, pointerParts, rootOf } from "./place.ts";
import { visitSchemas, withReferences } from "./schema-walk.ts";
import type { Sources } from "./sources.ts";

/** Two schemas would get one name in generated code. The contracts have to give one of them another. */
export class NameTaken extends Error {
  readonly finding: Finding;

  constructor(place: Place, message: string) {
    super(message);
    this.finding = findingAt(place, "generated-names", message);
  }
}

/**
 * The schemas that one area refers to, each under one name, wherever they are written.
 * Names come from the contracts: the title of a file, the key of a component or definition.
 */
export class Components {
  readonly #sources: Sources;
  readonly #byName = new Map<string, Place>();
  readonly #nameById = new Map<string, string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The name of the schema at this place; takes it in, with all that it refers to, if it is new. */
  take(schema: Place): string {
    const id = placeId(schema);
    const known = this.#nameById.get(id);
    if (known !== undefined) return known;

    const plain = nameOf(schema);
    const name = this.#byName.has(plain) ? `${pascalCase(schema.file.stem)}${plain}` : plain;
    const other = this.#byName.get(name);
    if (other !== undefined) throw new NameTaken(schema, `${name} is also the name of ${placeId(other)}`);
    this.#byName.set(name, schema);
    this.#nameById.set(id, name);
    this.takeReferences(schema);
    return name;
  }

  /** Takes in all that the schema refers to. */
  takeReferences(schema: Place): void {
    visitSchemas(schema, ({ file, value }) => {
      const reference = isObject(value) ? value.$ref : undefined;
      const target = typeof reference === "string" ? this.#sources.resolve(file, reference) : undefined;
      if (target !== undefined) this.take(target);
    });
  }

  /** The component that the schema stands for, if it is nothing but a reference to one. */
  aliasOf(schema: Place): string | undefined {
    if (!isObject(schema.value)) return undefined;
    const reference = schema.value.$ref;
    if (
      typeof reference !== "string" ||
      Object.keys(schema.value).some((key) => !isAnnotation(key) && key !== "$ref")
    )
      return undefined;
    const target = this.#sources.resolve(schema.file, reference);
    return target === undefined ? undefined : this.take(target);
  }

  /** The schema as plain JSON, with its references spelled `prefix` and the component's name. */
  json(schema: Place, prefix: string): unknown {
    return withReferences(schema, (reference, at) => {
      const target = this.#sources.resolve(at.file, reference);
      if (target === undefined) throw new Error(`${placeId(at)}: ${reference} leads nowhere`);
      return `${prefix}${this.take(target)}`;
    });
  }

  /** All taken components, in the order of their names. */
  all(): { readonly name: string; readonly schema: Place }[] {
    return [...this.#byName.keys()].sort().map((name) => ({ name, schema: this.#byName.get(name) as Place }));
  }
}

/** Whether the keyword only describes and never judges. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith("x-") || annotations.has(keyword);
}

const annotations = new Set([
  "$comment",
  "$schema",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "xml",
]);

const shelves = new Set(["$defs", "definitions", "schemas"]);

function nameOf(schema: Place): string {
  const root = fileTitle(schema);
  const parts = pointerParts(schema.pointer);
  if (parts.length === 0) return root;

  const shelf = parts.findLastIndex((part) => shelves.has(part));
  const own = parts[shelf + 1] ?? "";
  const inner = parts.slice(shelf + 2).filter((part) => part !== "properties");
  // A definition that is spelled like a type speaks for itself; `id` or `/properties/state` only within its file.
  const base = shelf >= 0 && /^[A-Z]/.test(own) ? pascalCase(own) : root + pascalCase(shelf >= 0 ? own : "");
  return base + (shelf >= 0 ? inner : parts.filter((part) => part !== "properties")).map(pascalCase).join("");
}

function fileTitle(schema: Place): string {
  const root = rootOf(schema.file).value;
  const title = isObject(root) ? (root as JsonObject).title : undefined;
  return pascalCase(typeof title === "string" ? title : schema.file.stem);
}
