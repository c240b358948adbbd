import { Components, NameTaken } from "../components.ts";
import { constantName } from "../identifier.ts";
import { isObject, type Place, pointerParts } from "../place.ts";
import type { Sources } from "../sources.ts";
import { Code } from "./code.ts";
import { typescriptDeclaration, typescriptType } from "./typescript-type.ts";
import { type ValidatorSchemas, validatorModule } from "./validator-module.ts";

/** What one folder of generated code collects while its files are written: its components and its validators. */
export class AreaCode {
  readonly components: Components;
  readonly #canonical: Components | undefined;
  readonly #roots = new Map<string, { readonly json: unknown; readonly place: Place | undefined }>();

  /** `canonical` holds the names of the canonical model, whose types are imported and not written again. */
  constructor(sources: Sources, canonical?: Components) {
    this.components = new Components(sources);
    this.#canonical = canonical;
  }

  /** Code that names the validator of the schema. `name` is used if the schema has none of its own. */
  validator(schema: Place | undefined, name: string): Code {
    if (schema === undefined) {
      this.#roots.set("anything", { json: true, place: undefined });
      return new Code("validators.anything");
    }
    const alias = this.components.aliasOf(schema);
    if (alias !== undefined) return new Code(`validators.${alias}`);
    this.components.takeReferences(schema);
    const constant = sharedName(schema) ?? name;
    const json = this.components.json(schema, "");
    const known = this.#roots.get(constant);
    if (known !== undefined && JSON.stringify(known.json) !== JSON.stringify(json))
      throw new NameTaken(schema, `another schema's validator is named ${constant} too`);
    this.#roots.set(constant, { json, place: schema });
    return new Code(`validators.${constant}`);
  }

  /** The TypeScript type of what the schema describes; components are written with `prefix` before their name. */
  type(schema: Place | undefined, indent: string, prefix = ""): string {
    if (schema === undefined) return "unknown";
    this.components.takeReferences(schema);
    return typescriptType(this.components.json(schema, `#${prefix}`), indent);
  }

  /** Declarations of all components. Those of the canonical model are re-exported from where they are written. */
  typeDeclarations(): string {
    const shared: string[] = [];
    const own: string[] = [];
    for (const { name, schema } of this.components.all()) {
      if (this.#canonical === undefined || schema.file.area !== "canonical") {
        own.push(typescriptDeclaration(name, this.components.json(schema, "#")));
        continue;
      }
      const canonicalName = this.#canonical.take(schema);
      shared.push(canonicalName === name ? `  ${name},\n` : `  ${canonicalName} as ${name},\n`);
    }
    const imported = shared.join("");
    const exported = imported.replaceAll(/ {2}\w+ as /g, "  ");
    const open =
      shared.length === 0
        ? ""
        : `import type {\n${imported}} from "../canonical/types.ts";\n\nexport type {\n${exported}};\n\n`;
    return open + own.join("\n");
  }

  /** Which schema of the contracts each validator of the module judges by. */
  validatorPlaces(): ReadonlyMap<string, Place> {
    const places = new Map(this.components.all().map(({ name, schema }) => [name, schema] as const));
    for (const [name, { place }] of this.#roots) if (place !== undefined) places.set(name, place);
    return places;
  }

  /** The module of all validators asked for, and of all components. */
  validatorModule(): ReturnType<typeof validatorModule> {
    const schemas = new Map<string, unknown>();
    for (const [name, { json }] of this.#roots) schemas.set(name, json);
    for (const { name, schema } of this.components.all()) {
      // A file that only holds definitions judges nothing itself.
      if (!isObject(schema.value) && typeof schema.value !== "boolean") continue;
      schemas.set(name, this.components.json(schema, ""));
    }
    return validatorModule(schemas satisfies ValidatorSchemas);
  }
}

/** A schema of a shared parameter or header is compiled once, under the name of that part. */
function sharedName(schema: Place): string | undefined {
  const parts = pointerParts(schema.pointer);
  const shelf = parts.findLastIndex((part) => part === "parameters" || part === "headers");
  const [kind, name] = parts.slice(shelf);
  const shared = shelf >= 0 && name !== undefined && !/^\d+$/.test(name) && !parts.includes("paths");
  return shared ? constantName(kind as string, name) : undefined;
}
