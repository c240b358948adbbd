import { documentsOf } from "#contracts/compatibility/schema/document.ts";
import { isRecord } from "#contracts/compatibility/schema/json.ts";

/** What an edit does to the values that a schema admits. "same": written another way. */
export type Effect = "narrower" | "wider" | "same";

/** One edit of a contract file at one schema. */
export interface Mutation {
  readonly edit: string;
  readonly effect: Effect;
  /** The schema in the place of the old one. */
  readonly apply: (schema: Keywords) => unknown;
}
type Keywords = Readonly<Record<string, unknown>>;

const marker = "mutated-property";

/** Every edit of known effect that this schema allows; whether the effect shows depends on who uses the schema. */
export function mutationsOf(schema: Keywords): Mutation[] {
  return [
    ...ofTexts(schema),
    ...ofNumbers(schema),
    ...ofLists(schema),
    ...ofObjects(schema),
    ...ofAny(schema),
  ];
}

function ofTexts(schema: Keywords): Mutation[] {
  if (schema["type"] !== "string") return [];
  const { minLength, maxLength, enum: values, pattern, format } = schema;
  const found: Mutation[] = [];
  const free = values === undefined && pattern === undefined && format === undefined;
  if (free && Number(maxLength ?? 100) > Number(minLength ?? 0) + 1) {
    found.push(edit("a shorter text at most", "narrower", { maxLength: Number(maxLength ?? 100) - 1 }));
    found.push(edit("a longer text at least", "narrower", { minLength: Number(minLength ?? 0) + 1 }));
  }
  if (free && maxLength !== undefined)
    found.push(edit("a longer text at most", "wider", { maxLength: Number(maxLength) + 1 }));
  if (free && Number(minLength ?? 0) > 0)
    found.push(edit("a shorter text at least", "wider", { minLength: Number(minLength) - 1 }));
  if (Array.isArray(values) && values.length > 1)
    found.push(edit("a value fewer", "narrower", { enum: values.slice(1) }));
  if (Array.isArray(values)) {
    found.push(edit("a value more", "wider", { enum: [...values, marker] }));
    found.push(edit("values in another order", "same", { enum: [...values].reverse() }));
  }
  return found;
}

function ofNumbers(schema: Keywords): Mutation[] {
  if (schema["type"] !== "integer" || schema["enum"] !== undefined || schema["format"] !== undefined)
    return [];
  const { minimum, maximum } = schema;
  const found: Mutation[] = [];
  if (typeof minimum === "number") {
    found.push(edit("a lower minimum", "wider", { minimum: minimum - 1 }));
    found.push({
      edit: "an exclusive minimum",
      effect: "same",
      apply: ({ minimum: _, ...rest }) => ({ ...rest, exclusiveMinimum: minimum - 1 }),
    });
  }
  if (typeof maximum === "number") found.push(edit("a higher maximum", "wider", { maximum: maximum + 1 }));
  if (Number(maximum ?? Number.POSITIVE_INFINITY) > Number(minimum ?? 0))
    found.push(edit("a higher minimum", "narrower", { minimum: Number(minimum ?? 0) + 1 }));
  return found;
}

function ofLists(schema: Keywords): Mutation[] {
  if (schema["type"] !== "array" || schema["uniqueItems"] === true) return [];
  const least = Number(schema["minItems"] ?? 0);
  const most = Number(schema["maxItems"] ?? 5);
  const found = [edit("more items", "wider", { maxItems: most + 1 })];
  if (most > least) found.push(edit("an item more at least", "narrower", { minItems: least + 1 }));
  return schema["maxItems"] === undefined ? found.slice(1) : found;
}

function ofObjects(schema: Keywords): Mutation[] {
  const { properties, required, additionalProperties } = schema;
  if (schema["type"] !== "object" || !isRecord(properties) || schema["allOf"] !== undefined) return [];
  const needed = Array.isArray(required) ? required.map(String) : [];
  const found: Mutation[] = [];
  // A property that travels one way alone is not part of the other.
  const oneSided = (name: string) => {
    const property = properties[name];
    return (
      !isRecord(property) ||
      property["readOnly"] === true ||
      property["writeOnly"] === true ||
      property["$ref"] !== undefined
    );
  };
  const optional = Object.keys(properties).find((name) => !needed.includes(name) && !oneSided(name));
  if (optional !== undefined)
    found.push(edit("a property required", "narrower", { required: [...needed, optional] }));
  const dropped = needed.find((name) => Object.hasOwn(properties, name) && !oneSided(name));
  if (dropped !== undefined)
    found.push(
      edit("a property no longer required", "wider", { required: needed.filter((name) => name !== dropped) }),
    );
  if (additionalProperties === false)
    found.push(
      edit("a property more in a closed object", "wider", {
        properties: { ...properties, [marker]: { type: "string" } },
      }),
    );
  found.push(
    edit("properties in another order", "same", {
      properties: Object.fromEntries(Object.entries(properties).reverse()),
    }),
  );
  return found;
}

function ofAny(schema: Keywords): Mutation[] {
  if (schema["readOnly"] !== undefined || schema["writeOnly"] !== undefined || schema["$ref"] !== undefined)
    return [];
  const { type } = schema;
  const found: Mutation[] = [
    { edit: "in an allOf of one", effect: "same", apply: (each) => ({ allOf: [each] }) },
    { edit: "in a oneOf of one", effect: "same", apply: (each) => ({ oneOf: [each] }) },
    { edit: "in an anyOf with itself", effect: "same", apply: (each) => ({ anyOf: [each, each] }) },
    { edit: "not not", effect: "same", apply: (each) => ({ not: { not: each } }) },
    edit("another description", "same", { description: "as before" }),
  ];
  if (
    typeof type === "string" &&
    type !== "null" &&
    schema["enum"] === undefined &&
    schema["const"] === undefined
  )
    found.push(edit("null as well", "wider", { type: [type, "null"] }));
  return found;
}

function edit(name: string, effect: Effect, keywords: Keywords): Mutation {
  return { edit: name, effect, apply: (schema) => ({ ...schema, ...keywords }) };
}

/** Where the schemas of a document are written that say more than a reference. */
export function schemaPointers(root: unknown): string[] {
  const found: string[] = [];
  visit(root, [], false);
  return found;

  function visit(value: unknown, path: readonly string[], isSchema: boolean): void {
    if (Array.isArray(value)) {
      const listed = ["allOf", "anyOf", "oneOf", "prefixItems"].includes(path.at(-1) ?? "");
      for (const [index, each] of value.entries()) visit(each, [...path, String(index)], listed);
    }
    if (!isRecord(value)) return;
    const { length } = path;
    if (isSchema && value["type"] !== undefined)
      found.push(
        path
          .map(pointerPart)
          .map((part) => `/${part}`)
          .join(""),
      );
    for (const [key, inner] of Object.entries(value)) {
      if (["example", "examples", "default", "enum", "const"].includes(key)) continue;
      const named = path[length - 1] === "properties" && isSchema === false;
      const schemaKey = ["schema", "items", "additionalProperties", "payload"].includes(key) && !named;
      const member = named || path[length - 1] === "schemas" || path[length - 1] === "$defs";
      visit(inner, [...path, key], schemaKey || member);
    }
  }
}

function pointerPart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The contract files with one schema edited, as documents. */
export function mutated(
  roots: ReadonlyMap<string, unknown>,
  file: string,
  pointer: string,
  mutation: Mutation,
): ReturnType<typeof documentsOf> {
  const copy = structuredClone(roots.get(file)) as Record<string, unknown>;
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.pop() ?? "";
  const parent = parts.reduce<Record<string, unknown>>(
    (value, part) => value[part] as Record<string, unknown>,
    copy,
  );
  parent[last] = mutation.apply(parent[last] as Keywords);
  return documentsOf(new Map([...roots, [file, copy]]));
}
