import { childrenOf, type SchemaNode } from "./schema-node.ts";
import { type Written, writeBody } from "./write-schema.ts";

/**
 * Schemas written for a validator that is not ours, each once. What is a component, or is reached twice, gets an entry
 * that other schemas refer to: a contract refers to the same components from hundreds of operations.
 */
export class SchemaLibrary {
  readonly #opaqueAs: boolean;
  readonly #prefix: string;
  readonly #add: (key: string, schema: Written) => void;
  readonly #keys = new Map<string, string>();

  /** `add` gets every entry before a schema that refers to it is handed out. For `opaqueAs` see `writeBody`. */
  constructor(prefix: string, opaqueAs: boolean, add: (key: string, schema: Written) => void) {
    this.#prefix = prefix;
    this.#opaqueAs = opaqueAs;
    this.#add = add;
  }

  /** The schema, with references to entries. */
  write(root: SchemaNode): Written {
    const entries = this.#newEntries(root);
    for (const { hash } of entries) this.#keys.set(hash, `${this.#prefix}${this.#keys.size}`);
    for (const node of entries) this.#add(this.#keys.get(node.hash) ?? "", this.#body(node));
    return this.#reference(root);
  }

  #newEntries(root: SchemaNode): SchemaNode[] {
    const entries = new Map<string, SchemaNode>();
    const seen = new Set<SchemaNode>([root]);
    for (const node of seen) {
      if (this.#keys.has(node.hash)) continue;
      if (isComponent(node)) entries.set(node.hash, node);
      for (const child of childrenOf(node.shape)) {
        if (seen.has(child) && childrenOf(child.shape).length > 0 && !this.#keys.has(child.hash))
          entries.set(child.hash, child);
        seen.add(child);
      }
    }
    return [...entries.values()];
  }

  #reference(node: SchemaNode): Written {
    const key = this.#keys.get(node.hash);
    return key === undefined ? this.#body(node) : { $ref: key };
  }

  #body(node: SchemaNode): Written {
    return writeBody(node.shape, this.#opaqueAs, (child) => this.#reference(child));
  }
}

/** A schema of objects under a name of its own: `#/components/schemas/X`, `#/$defs/X`. */
function isComponent({ origin, shape }: SchemaNode): boolean {
  return (
    origin !== undefined &&
    childrenOf(shape).length > 0 &&
    /(^\/components\/\w+|\/\$defs|\/definitions)\/[^/]+$/.test(origin.pointer)
  );
}
