import { type SchemaNode, schemaNode } from "../schema/schema-node.ts";
import { type Atom, atomsOf } from "./atom.ts";
import { type Found, type Literal, none, type SearchContext } from "./goal.ts";

/** With more patterns than this, not every combination of matching ones is tried. */
const mostPatterns = 6;

/** Invents property names that no schema names, one for each set of patterns that a name can match. */
export class NewKeys {
  readonly #context: SearchContext;
  readonly #known: ReadonlySet<string>;
  readonly #names: readonly Literal[];
  readonly #patterns: readonly SchemaNode[];

  constructor(atoms: readonly Atom[], known: ReadonlySet<string>, context: SearchContext) {
    this.#context = context;
    this.#known = known;
    this.#names = atomsOf(atoms, "names")
      .filter((atom) => atom.holds)
      .map(({ node, sender }) => ({ node, holds: true, sender }));
    const sources = atomsOf(atoms, "properties").flatMap((atom) => [
      ...(atom.shape.patternProperties?.keys() ?? []),
    ]);
    this.#patterns = [...new Set(sources)].map((pattern) => schemaNode({ pattern }));
  }

  /** The keys, and whether there may be classes without one here ("unknown") or not ("none"). */
  ofEachClass(
    taken: readonly string[],
    demands: readonly Literal[],
  ): { readonly keys: readonly string[]; readonly doubt: Found } {
    const keys: string[] = [];
    let doubt: Found = none;
    const text: Literal = { node: schemaNode({ types: ["string"] }), holds: true, sender: true };
    const used: Literal = {
      node: schemaNode({ enum: [...new Set([...this.#known, ...taken])] }),
      holds: false,
      sender: true,
    };
    for (const matching of this.#classes()) {
      const patterns = this.#patterns.map(
        (node, index): Literal => ({ node, holds: (matching >> index) % 2 === 1, sender: true }),
      );
      const found = this.#context.find([text, used, ...this.#names, ...patterns, ...demands]);
      if (found.kind === "value") keys.push(found.value as string);
      if (found.kind === "unknown") doubt = found;
    }
    if (this.#patterns.length > mostPatterns)
      doubt = { kind: "unknown", reason: "many patterns of property names" };
    return { keys, doubt };
  }

  /** Each class as bits: bit n is set when the nth pattern matches. */
  #classes(): number[] {
    const { length } = this.#patterns;
    if (length <= mostPatterns) return Array.from({ length: 2 ** length }, (_, bits) => bits);
    return [0, ...this.#patterns.slice(0, 30).map((_, index) => 2 ** index)];
  }
}
