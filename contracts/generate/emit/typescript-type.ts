import { propertyName } from "../identifier.ts";
import { isObject, type JsonObject } from "../place.ts";

/**
 * The TypeScript type of the values that a schema describes, as they are in JSON.
 * References must be spelled `#` and the name of the type. What TypeScript cannot say (patterns, bounds,
 * conditions) is left to the validators, so the type is never narrower than the schema.
 */
export function typescriptType(schema: unknown, indent = ""): string {
  if (schema === false) return "never";
  if (!isObject(schema)) return "unknown";

  const parts = [
    reference(schema),
    listed(schema),
    ...["anyOf", "oneOf"].map((keyword) => joined(schema[keyword], " | ", indent)),
    joined(schema.allOf, " & ", indent),
    typed(schema, indent),
  ].filter((part) => part !== undefined && part !== "unknown");
  // A list of values says more than the types beside it.
  const exact = listed(schema);
  if (exact !== undefined) return exact;
  const unique = [...new Set(parts)] as string[];
  if (unique.length === 0) return "unknown";
  return unique.length === 1 ? (unique[0] as string) : unique.map(grouped).join(" & ");
}

/** An exported declaration: an interface for an object, else an alias. */
export function typescriptDeclaration(name: string, schema: unknown): string {
  const type = typescriptType(schema);
  const comment = docComment(schema, "");
  return isOneObject(type)
    ? `${comment}export interface ${name} ${type}\n`
    : `${comment}export type ${name} = ${type};\n`;
}

function reference(schema: JsonObject): string | undefined {
  const target = schema.$ref;
  return typeof target === "string" ? target.slice(1) : undefined;
}

function listed(schema: JsonObject): string | undefined {
  if (schema.const !== undefined) return literal(schema.const);
  const values = schema.enum;
  return Array.isArray(values) ? values.map(literal).join(" | ") || "never" : undefined;
}

function literal(value: unknown): string {
  return typeof value === "object" && value !== null ? "unknown" : JSON.stringify(value);
}

function joined(schemas: unknown, operator: string, indent: string): string | undefined {
  if (!Array.isArray(schemas) || schemas.length === 0) return undefined;
  const types = schemas.map((schema) => typescriptType(schema, indent));
  if (operator === " | ") return types.includes("unknown") ? undefined : [...new Set(types)].join(operator);
  const telling = [...new Set(types.filter((type) => type !== "unknown"))];
  return telling.length === 0 ? undefined : telling.map(grouped).join(operator);
}

function typed(schema: JsonObject, indent: string): string | undefined {
  const { type } = schema;
  if (Array.isArray(type)) {
    const types = type.map((one) => typeNamed(String(one), schema, indent));
    return [...new Set(types)].join(" | ");
  }
  if (typeof type === "string") return typeNamed(type, schema, indent);
  // A schema that names properties but no type is met beside allOf and oneOf, always for objects.
  return isObject(schema.properties) ? objectType(schema, indent) : undefined;
}

function typeNamed(type: string, schema: JsonObject, indent: string): string {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return type;
    case "array":
      return arrayType(schema, indent);
    case "object":
      return objectType(schema, indent);
    default:
      return "unknown";
  }
}

function arrayType(schema: JsonObject, indent: string): string {
  const first = schema.prefixItems;
  if (Array.isArray(first)) return "unknown[]";
  return `${grouped(typescriptType(schema.items, indent))}[]`;
}

function objectType(schema: JsonObject, indent: string): string {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const names = Object.keys(properties);
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const more = schema.additionalProperties;
  if (names.length === 0) {
    if (isObject(more)) return `Record<string, ${typescriptType(more, indent)}>`;
    return more === false && !isObject(schema.patternProperties)
      ? "Record<string, never>"
      : "Record<string, unknown>";
  }

  const inner = `${indent}  `;
  const lines = names.map((name) => {
    const mark = required.has(name) ? "" : "?";
    const comment = docComment(properties[name], inner);
    return `${comment}${inner}${propertyName(name)}${mark}: ${typescriptType(properties[name], inner)};\n`;
  });
  const open = more === true || isObject(more) ? `${inner}[property: string]: unknown;\n` : "";
  return `{\n${lines.join("")}${open}${indent}}`;
}

function docComment(schema: unknown, indent: string): string {
  const description = isObject(schema) ? schema.description : undefined;
  if (typeof description !== "string" || description.trim() === "") return "";
  const lines = description.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function grouped(type: string): string {
  return / [|&] /.test(type) && !isOneObject(type) ? `(${type})` : type;
}

/** Whether the first brace is closed by the last one: an object by itself, and not one of several types. */
function isOneObject(type: string): boolean {
  const [close] = /\n *\}$/.exec(type) ?? [];
  // Members stand further in than the brace that closes them.
  return close !== undefined && type.startsWith("{\n") && type.indexOf(close) === type.length - close.length;
}
