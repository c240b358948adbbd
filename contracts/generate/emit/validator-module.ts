import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import ajvFormats from "ajv-formats";
import { isAnnotation } from "../components.ts";
import { compareText } from "../finding.ts";
import { isObject } from "../place.ts";
import { uriFormats } from "./uri-formats.ts";

/** Schemas to compile, by the name of the constant that holds their validator. References are component names. */
export type ValidatorSchemas = ReadonlyMap<string, unknown>;

/**
 * The JavaScript of one module that exports a validator per schema, and its declarations.
 * Compiled ahead, so that at run time nothing is evaluated and no compiler is loaded.
 */
export function validatorModule(schemas: ValidatorSchemas): {
  readonly javascript: string;
  readonly declarations: string;
} {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    multipleOfPrecision: 6,
    // Each component is one function: smaller code, and a change shows in one place.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajvFormats.default(ajv);
  for (const [name, format] of Object.entries(uriFormats)) ajv.addFormat(name, format);

  const names = [...schemas.keys()].sort(compareText);
  for (const name of names) ajv.addSchema(withoutAnnotations(schemas.get(name)) as object, name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return {
    javascript: withRequire(code),
    declarations: `import type { CompiledValidator } from "#contracts/runtime/validation.ts";\n\n${names
      .map((name) => `export declare const ${name}: CompiledValidator;\n`)
      .join("")}`,
  };
}

/**
 * ajv writes `require` also for ES modules, for its small helpers (lengths, equality, formats). It is given one: a default
 * import of these CommonJS modules means different things to Node and to a bundler.
 */
function withRequire(code: string): string {
  const open = code.includes("require(")
    ? 'import { createRequire } from "node:module";\n\nconst require = createRequire(import.meta.url);\n'
    : "";
  return `${open}${code.replace(/^"use strict";\s*/, "")}\n`;
}

/** Drops what does not judge, so that the code does not change with a description. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !isAnnotation(key))
      .map(([key, value]) => [
        key,
        keptAsWritten(key) ? value : isPropertyMap(key, value) ? mapped(value) : withoutAnnotations(value),
      ]),
  );
}

function keptAsWritten(keyword: string): boolean {
  return ["const", "dependentRequired", "enum", "required"].includes(keyword);
}

/** Under these keywords the keys are names of the data, so a property called `title` is no annotation. */
function isPropertyMap(keyword: string, value: unknown): value is Record<string, unknown> {
  return (
    ["properties", "patternProperties", "$defs", "dependentSchemas"].includes(keyword) && isObject(value)
  );
}

function mapped(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, withoutAnnotations(value)]));
}
