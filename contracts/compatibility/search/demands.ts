import type { JsonKind } from "../schema/json.ts";
import type { Shape } from "../schema/schema-node.ts";
import type { Atom } from "./atom.ts";

/**
 * One keyword of a schema for values of one kind: the ways to satisfy it and the ways to break it.
 * Each way is a list of atoms that hold together; no way at all means impossible.
 */
export interface Demand {
  readonly holds: readonly (readonly Atom[])[];
  readonly fails: readonly (readonly Atom[])[];
}

const infinity = Number.POSITIVE_INFINITY;

/** What the keywords of a schema, without its logic (allOf, not, if …), demand of values of this kind. */
export function demandsOf(shape: Shape, kind: JsonKind, sender: boolean, assertFormats: boolean): Demand[] {
  if (shape.never === true) return [{ holds: [], fails: [[]] }];
  const demands: Demand[] = [];
  if (shape.opaque !== undefined) {
    const doubt: Atom = { kind: "opaque", reason: shape.opaque };
    demands.push({ holds: [[doubt]], fails: [[doubt]] });
  }
  if (shape.types !== undefined && !shape.types.includes(kind)) {
    const integral = kind === "number" && shape.types.includes("integer");
    if (!integral) return [{ holds: [], fails: [[]] }];
    demands.push(either((holds) => ({ kind: "integer", holds })));
  }
  const { enum: values } = shape;
  if (values !== undefined) demands.push(either((holds) => ({ kind: "enum", values, holds })));
  if (kind === "number") demands.push(...numberDemands(shape, assertFormats));
  if (kind === "string") demands.push(...stringDemands(shape, assertFormats));
  if (kind === "array") demands.push(...arrayDemands(shape, sender));
  if (kind === "object") demands.push(...objectDemands(shape, sender));
  return demands;
}

function numberDemands(shape: Shape, assertFormats: boolean): Demand[] {
  const demands: Demand[] = [];
  const { multipleOf, format } = shape;
  if (shape.minimum !== undefined) demands.push(bound("least", shape.minimum, false));
  if (shape.maximum !== undefined) demands.push(bound("most", shape.maximum, false));
  if (shape.exclusiveMinimum !== undefined) demands.push(bound("least", shape.exclusiveMinimum, true));
  if (shape.exclusiveMaximum !== undefined) demands.push(bound("most", shape.exclusiveMaximum, true));
  if (multipleOf !== undefined && multipleOf > 0)
    demands.push(either((holds) => ({ kind: "multiple", of: multipleOf, holds })));
  if (assertFormats && (format === "int32" || format === "int64"))
    demands.push(either((holds) => ({ kind: "integer", holds })));
  if (assertFormats && format === "int32")
    demands.push(bound("least", -(2 ** 31), false), bound("most", 2 ** 31 - 1, false));
  return demands;
}

function stringDemands(shape: Shape, assertFormats: boolean): Demand[] {
  const demands = counted("length", shape.minLength, shape.maxLength);
  const { pattern, format } = shape;
  if (pattern !== undefined) demands.push(either((holds) => ({ kind: "pattern", source: pattern, holds })));
  if (assertFormats && format !== undefined)
    demands.push(either((holds) => ({ kind: "format", name: format, holds })));
  return demands;
}

function arrayDemands(shape: Shape, sender: boolean): Demand[] {
  const demands = counted("item-count", shape.minItems, shape.maxItems);
  if (shape.uniqueItems === true) demands.push(either((holds) => ({ kind: "unique", holds })));
  if (shape.prefixItems !== undefined || shape.items !== undefined)
    demands.push(either((holds) => ({ kind: "items", shape, holds, sender })));
  const { contains: node, minContains = 1, maxContains = infinity } = shape;
  if (node !== undefined) {
    const fails: Atom[][] = [];
    if (minContains > 0) fails.push([{ kind: "contains", node, least: 0, most: minContains - 1, sender }]);
    if (maxContains < infinity)
      fails.push([{ kind: "contains", node, least: maxContains + 1, most: infinity, sender }]);
    demands.push({
      holds: [[{ kind: "contains", node, least: minContains, most: maxContains, sender }]],
      fails,
    });
  }
  return demands;
}

function objectDemands(shape: Shape, sender: boolean): Demand[] {
  const demands = counted("property-count", shape.minProperties, shape.maxProperties);
  for (const key of shape.required ?? [])
    demands.push(either((holds) => ({ kind: "present", key, holds, sender })));
  const { properties, patternProperties, additionalProperties, propertyNames } = shape;
  if (properties ?? patternProperties ?? additionalProperties)
    demands.push(either((holds) => ({ kind: "properties", shape, holds, sender })));
  if (propertyNames !== undefined)
    demands.push(either((holds) => ({ kind: "names", node: propertyNames, holds, sender })));
  for (const [key, others] of shape.dependentRequired ?? []) {
    const present = (name: string, holds: boolean): Atom => ({ kind: "present", key: name, holds, sender });
    demands.push({
      holds: [[present(key, false)], others.map((other) => present(other, true))],
      fails: others.map((other) => [present(key, true), present(other, false)]),
    });
  }
  return demands;
}

function either(atom: (holds: boolean) => Atom): Demand {
  return { holds: [[atom(true)]], fails: [[atom(false)]] };
}

function bound(kind: "least" | "most", value: number, exclusive: boolean): Demand {
  const opposite = kind === "least" ? "most" : "least";
  return {
    holds: [[{ kind, value, exclusive }]],
    fails: [[{ kind: opposite, value, exclusive: !exclusive }]],
  };
}

function counted(
  kind: "length" | "item-count" | "property-count",
  least: number | undefined,
  most: number | undefined,
): Demand[] {
  const demands: Demand[] = [];
  if (least !== undefined && least > 0)
    demands.push({
      holds: [[{ kind, least, most: infinity }]],
      fails: [[{ kind, least: 0, most: Math.ceil(least) - 1 }]],
    });
  if (most !== undefined)
    demands.push({
      holds: [[{ kind, least: 0, most }]],
      fails: [[{ kind, least: Math.floor(most) + 1, most: infinity }]],
    });
  return demands;
}
