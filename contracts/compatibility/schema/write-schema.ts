import { childrenOf, type SchemaNode, type Shape } from "./schema-node.ts";

type Written = boolean | Record<string, unknown>;

/**
 * A node and all that it refers to as one JSON Schema 2020-12 document, for a validator that is not ours.
 * What the engine cannot read is written as `opaqueAs`: false for a sender, who must surely send a witness, and true
 * (the default) for a receiver, who must surely refuse it.
 */
export function writeSchema(root: SchemaNode, opaqueAs = true): Written {
  const writer = new SchemaWriter(opaqueAs);
  return writer.write(root);
}

class SchemaWriter {
  readonly #opaqueAs: boolean;
  readonly #names = new Map<SchemaNode, string>();
  readonly #shared = new Set<SchemaNode>();
  readonly #definitions: Record<string, Written> = {};

  constructor(opaqueAs: boolean) {
    this.#opaqueAs = opaqueAs;
  }

  write(root: SchemaNode): Written {
    this.#findShared(root);
    const body = this.#schema(root);
    if (this.#names.size === 0) return body;
    return { ...(typeof body === "boolean" ? { allOf: [body] } : body), $defs: this.#definitions };
  }

  /** A schema that is reached twice, by itself or by others, gets a name; written out each time it could explode. */
  #findShared(root: SchemaNode): void {
    const seen = new Set<SchemaNode>([root]);
    for (const node of seen) {
      for (const child of childrenOf(node.shape)) {
        if (seen.has(child) && childrenOf(child.shape).length > 0) this.#shared.add(child);
        seen.add(child);
      }
    }
  }

  #schema(node: SchemaNode): Written {
    if (!this.#shared.has(node)) return this.#body(node.shape);
    const known = this.#names.get(node);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const name = `s${this.#names.size + 1}`;
    this.#names.set(node, name);
    this.#definitions[name] = this.#body(node.shape);
    return { $ref: `#/$defs/${name}` };
  }

  #body(shape: Shape): Written {
    if (shape.never === true) return false;
    if (shape.opaque !== undefined && !this.#opaqueAs) return false;
    const body: Record<string, unknown> = {};
    for (const key of Object.keys(shape) as (keyof Shape)[]) {
      const value = shape[key] as unknown;
      if (key === "opaque" || value === undefined) continue;
      if (key === "types") body["type"] = shape.types;
      else if (key === "ref" && shape.ref !== undefined)
        body["allOf"] = [...((body["allOf"] as Written[] | undefined) ?? []), this.#schema(shape.ref)];
      else if (key === "allOf")
        body["allOf"] = [
          ...((body["allOf"] as Written[] | undefined) ?? []),
          ...(shape.allOf ?? []).map((each) => this.#schema(each)),
        ];
      else if (key === "dependentRequired") body[key] = Object.fromEntries(shape.dependentRequired ?? []);
      else if (value instanceof Map)
        body[key] = Object.fromEntries(
          [...(value as ReadonlyMap<string, SchemaNode>)].map(([name, each]) => [name, this.#schema(each)]),
        );
      else if (key === "anyOf" || key === "oneOf" || key === "prefixItems")
        body[key] = (value as readonly SchemaNode[]).map((each) => this.#schema(each));
      else if (key === "enum" || key === "required" || typeof value !== "object") body[key] = value;
      else body[key] = this.#schema(value as SchemaNode);
    }
    return body;
  }
}
