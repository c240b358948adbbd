import { isMultipleOf } from "./decimal.ts";
import { hasFormat } from "./formats.ts";
import { isRecord, type Json, jsonKey, kindOf, sameJson, textLength } from "./json.ts";
import type { SchemaNode, SchemaType, Shape } from "./schema-node.ts";

/** Judges a value quickly while the search runs. What is printed in the end is judged by ajv. */
export function accepts(node: SchemaNode, value: Json, assertFormats: boolean): boolean {
  return new Judgement(assertFormats).accepts(node, value);
}

export function typesAdmit(types: readonly SchemaType[] | undefined, value: Json): boolean {
  if (types === undefined) return true;
  const kind = kindOf(value);
  return types.includes(kind) || (kind === "number" && types.includes("integer") && Number.isInteger(value));
}

class Judgement {
  readonly #assertFormats: boolean;

  constructor(assertFormats: boolean) {
    this.#assertFormats = assertFormats;
  }

  accepts(node: SchemaNode, value: Json): boolean {
    const { shape } = node;
    if (shape.never === true || !typesAdmit(shape.types, value)) return false;
    if (shape.enum?.some((each) => sameJson(each, value)) === false) return false;
    if (typeof value === "number" && !this.#number(shape, value)) return false;
    if (typeof value === "string" && !this.#string(shape, value)) return false;
    if (Array.isArray(value) && !this.#array(shape, value)) return false;
    if (isRecord(value) && !this.#object(shape, value as Readonly<Record<string, Json>>)) return false;
    return this.#logic(shape, value);
  }

  #logic(shape: Shape, value: Json): boolean {
    const holds = (node: SchemaNode) => this.accepts(node, value);
    if (shape.ref !== undefined && !holds(shape.ref)) return false;
    if (shape.allOf?.every(holds) === false) return false;
    if (shape.anyOf?.some(holds) === false) return false;
    if (shape.oneOf !== undefined && shape.oneOf.filter(holds).length !== 1) return false;
    if (shape.not !== undefined && holds(shape.not)) return false;
    if (shape.if === undefined) return true;
    const next = holds(shape.if) ? shape.then : shape.else;
    return next === undefined || holds(next);
  }

  #number(shape: Shape, value: number): boolean {
    return (
      value >= (shape.minimum ?? Number.NEGATIVE_INFINITY) &&
      value <= (shape.maximum ?? Number.POSITIVE_INFINITY) &&
      (shape.exclusiveMinimum === undefined || value > shape.exclusiveMinimum) &&
      (shape.exclusiveMaximum === undefined || value < shape.exclusiveMaximum) &&
      (shape.multipleOf === undefined || isMultipleOf(value, shape.multipleOf)) &&
      this.#format(shape, value)
    );
  }

  #string(shape: Shape, value: string): boolean {
    const length = textLength(value);
    return (
      length >= (shape.minLength ?? 0) &&
      length <= (shape.maxLength ?? Number.POSITIVE_INFINITY) &&
      (shape.pattern === undefined || matches(shape.pattern, value)) &&
      this.#format(shape, value)
    );
  }

  #format(shape: Shape, value: Json): boolean {
    return !this.#assertFormats || shape.format === undefined || hasFormat(value, shape.format);
  }

  #array(shape: Shape, value: readonly Json[]): boolean {
    const { prefixItems = [], items, contains } = shape;
    if (value.length < (shape.minItems ?? 0) || value.length > (shape.maxItems ?? Number.POSITIVE_INFINITY))
      return false;
    if (shape.uniqueItems === true && new Set(value.map(jsonKey)).size < value.length) return false;
    for (const [index, item] of value.entries()) {
      const schema = prefixItems[index] ?? items;
      if (schema !== undefined && !this.accepts(schema, item)) return false;
    }
    if (contains === undefined) return true;
    const count = value.filter((item) => this.accepts(contains, item)).length;
    return count >= (shape.minContains ?? 1) && count <= (shape.maxContains ?? Number.POSITIVE_INFINITY);
  }

  #object(shape: Shape, value: Readonly<Record<string, Json>>): boolean {
    const keys = Object.keys(value);
    const has = (key: string) => Object.hasOwn(value, key);
    if (
      keys.length < (shape.minProperties ?? 0) ||
      keys.length > (shape.maxProperties ?? Number.POSITIVE_INFINITY)
    )
      return false;
    if (shape.required?.every(has) === false) return false;
    for (const [key, others] of shape.dependentRequired ?? [])
      if (has(key) && !others.every(has)) return false;
    for (const [key, schema] of shape.dependentSchemas ?? [])
      if (has(key) && !this.accepts(schema, value)) return false;
    const { propertyNames } = shape;
    if (propertyNames !== undefined && !keys.every((key) => this.accepts(propertyNames, key))) return false;
    return keys.every((key) =>
      schemasOfProperty(shape, key).every((schema) => this.accepts(schema, value[key] ?? null)),
    );
  }
}

/** The schemas that properties, patternProperties and additionalProperties give to one property. */
export function schemasOfProperty(shape: Shape, key: string): SchemaNode[] {
  const found: SchemaNode[] = [];
  const named = shape.properties?.get(key);
  if (named !== undefined) found.push(named);
  for (const [pattern, schema] of shape.patternProperties ?? [])
    if (matches(pattern, key)) found.push(schema);
  if (found.length === 0 && shape.additionalProperties !== undefined) found.push(shape.additionalProperties);
  return found;
}

/** Whether a pattern is found in the text; a pattern that is not one is found nowhere. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    try {
      return new RegExp(pattern).test(text);
    } catch {
      return false;
    }
  }
}
