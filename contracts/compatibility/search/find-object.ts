import { accepts, schemasOfProperty } from "../schema/accepts.ts";
import { type Json, type JsonObject, jsonKey } from "../schema/json.ts";
import { anything, schemaNode } from "../schema/schema-node.ts";
import { type Atom, atomsOf, rangeOf } from "./atom.ts";
import { isDocumented } from "./documented.ts";
import { type Found, firstFound, type Goal, type Literal, none, type SearchContext } from "./goal.ts";
import { NewKeys } from "./new-keys.ts";

/** An object with more properties than this is not built. */
const mostProperties = 300;

/** Choices of properties that break several schemas, tried for one object. */
const mostAttempts = 200;

const tooManyExcluded: Found = { kind: "unknown", reason: "excluded objects" };

type Chosen = ReadonlyMap<string, readonly Literal[]>;

/** An object that meets all demands. Every schema that must be broken chooses the property that breaks it. */
export function findObject(atoms: readonly Atom[], context: SearchContext): Found {
  const search = new ObjectSearch(atoms, context);
  context.step(search.size / 20);
  return search.find();
}

class ObjectSearch {
  readonly #atoms: readonly Atom[];
  readonly #context: SearchContext;
  readonly #properties: readonly Extract<Atom, { kind: "properties" }>[];
  readonly #names: readonly Extract<Atom, { kind: "names" }>[];
  readonly #required: ReadonlySet<string>;
  readonly #absent: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  readonly #newKeys: NewKeys;
  #attempts = 0;
  readonly #least: number;
  readonly #most: number;

  constructor(atoms: readonly Atom[], context: SearchContext) {
    this.#atoms = atoms;
    this.#context = context;
    this.#properties = atomsOf(atoms, "properties");
    this.#names = atomsOf(atoms, "names");
    const presence = atomsOf(atoms, "present");
    this.#required = new Set(presence.filter((atom) => atom.holds).map((atom) => atom.key));
    this.#absent = new Set(presence.filter((atom) => !atom.holds).map((atom) => atom.key));
    this.#known = new Set([
      ...this.#required,
      ...this.#absent,
      ...this.#properties.flatMap((atom) => [...(atom.shape.properties?.keys() ?? [])]),
    ]);
    this.#newKeys = new NewKeys(atoms, this.#known, context);
    const { least, most } = rangeOf(atoms, "property-count");
    this.#least = least;
    this.#most = most;
  }

  /** How many property names take part: a measure of the work. */
  get size(): number {
    return this.#known.size;
  }

  find(): Found {
    if (this.#least > this.#most || this.#required.size > this.#most) return none;
    for (const key of this.#required) if (this.#absent.has(key)) return none;
    const broken = this.#properties.filter((atom) => !atom.holds);
    return this.#breakProperties(broken, new Map());
  }

  #breakProperties(broken: readonly Extract<Atom, { kind: "properties" }>[], chosen: Chosen): Found {
    if (this.#attempts++ > mostAttempts)
      return { kind: "unknown", reason: "too many ways to break several objects" };
    const [atom, ...others] = broken;
    if (atom === undefined)
      return this.#breakNames(
        this.#names.filter((name) => !name.holds),
        chosen,
      );
    return this.#overKeys(chosen, (key) => {
      const schemas = schemasOfProperty(atom.shape, key).filter((node) => node !== anything);
      return firstFound(schemas, (node) => {
        const literal: Literal = { node, holds: false, sender: atom.sender };
        // A property that cannot break the schema is left before the rest of the object is built around it.
        const alone = this.#context.find([...this.#goalOf(key, chosen), literal]);
        return alone.kind === "none"
          ? none
          : this.#breakProperties(others, withLiteral(chosen, key, literal));
      });
    });
  }

  #breakNames(broken: readonly Extract<Atom, { kind: "names" }>[], chosen: Chosen): Found {
    const [atom, ...others] = broken;
    if (atom === undefined) return this.#complete(chosen);
    const refused: Literal = { node: atom.node, holds: false, sender: atom.sender };
    return this.#overKeys(
      chosen,
      (key) =>
        accepts(atom.node, key, this.#context.assertFormats)
          ? none
          : this.#breakNames(others, withKey(chosen, key)),
      [refused],
    );
  }

  /** Tries the keys that schemas name, then a new key of each class that the schemas tell apart. */
  #overKeys(chosen: Chosen, attempt: (key: string) => Found, demands: readonly Literal[] = []): Found {
    const named = [...new Set([...this.#known, ...chosen.keys()])].filter((key) => this.#usable(key));
    const found = firstFound(named, attempt);
    if (found.kind === "value") return found;
    const made = this.#newKeys.ofEachClass([...chosen.keys()], demands);
    const tried = firstFound(
      made.keys.filter((key) => this.#usable(key)),
      attempt,
    );
    if (tried.kind === "value" || found.kind === "none") return tried.kind === "none" ? made.doubt : tried;
    return found;
  }

  #usable(key: string): boolean {
    if (this.#absent.has(key)) return false;
    if (this.#context.documentedOnly && !isDocumented(key, this.#atoms)) return false;
    return this.#names.every((atom) => !atom.holds || accepts(atom.node, key, this.#context.assertFormats));
  }

  #complete(chosen: Chosen): Found {
    this.#context.step();
    const keys = new Set([...this.#required, ...chosen.keys()]);
    if (keys.size > this.#most) {
      const made = [...keys].filter((key) => !this.#known.has(key)).length;
      return made > 1 ? { kind: "unknown", reason: "too few properties for all that must be broken" } : none;
    }
    const members = new Map<string, Json>();
    for (const key of keys) {
      if (!this.#usable(key)) return none;
      const found = this.#context.find(this.#goalOf(key, chosen));
      if (found.kind !== "value") return found;
      members.set(key, found.value);
    }
    const filled = this.#fill(members, this.#least);
    if (filled !== undefined) return filled;
    return this.#unlikeExcluded(members, chosen);
  }

  /** Adds optional properties until there are `least`; undefined when that is done. */
  #fill(members: Map<string, Json>, least: number): Found | undefined {
    if (least > mostProperties)
      return { kind: "unknown", reason: `an object of ${least} properties is too large` };
    let unknown: Found | undefined;
    const add = (key: string) => {
      const found = this.#context.find(this.#goalOf(key, new Map()));
      if (found.kind === "value") members.set(key, found.value);
      if (found.kind === "unknown") unknown ??= found;
      return found.kind === "value";
    };
    for (const key of this.#known) {
      if (members.size >= least) return undefined;
      if (!members.has(key) && this.#usable(key)) add(key);
    }
    const refused = new Set<string>();
    while (members.size < least) {
      const made = this.#newKeys.ofEachClass([...members.keys(), ...refused], []);
      if (made.doubt.kind === "unknown") unknown ??= made.doubt;
      const usable = made.keys.filter((key) => this.#usable(key));
      if (usable.length === 0) return unknown ?? none;
      let added = false;
      for (const key of usable) {
        if (members.size >= least) break;
        if (add(key)) added = true;
        else refused.add(key);
      }
      if (!added) return unknown ?? none;
    }
    return undefined;
  }

  #unlikeExcluded(members: Map<string, Json>, chosen: Chosen): Found {
    const excluded = atomsOf(this.#atoms, "enum")
      .filter((atom) => !atom.holds)
      .flatMap((atom) => atom.values.map(jsonKey));
    const value = () => Object.fromEntries(members) as JsonObject;
    if (!excluded.includes(jsonKey(value()))) return { kind: "value", value: value() };
    const fixed = new Set([...this.#required, ...chosen.keys()]);
    let onlyOne = members.size === fixed.size;
    for (const [key, old] of members) {
      const other: Literal = { node: schemaNode({ enum: [old] }), holds: false, sender: true };
      const found = this.#context.find([...this.#goalOf(key, chosen), other]);
      onlyOne &&= found.kind === "none";
      if (found.kind !== "value") continue;
      const changed: JsonObject = { ...value(), [key]: found.value };
      if (!excluded.includes(jsonKey(changed))) return { kind: "value", value: changed };
    }
    while (members.size < Math.min(this.#most, mostProperties)) {
      const more = this.#fill(members, members.size + 1);
      if (more !== undefined) return onlyOne && more.kind === "none" ? none : tooManyExcluded;
      if (!excluded.includes(jsonKey(value()))) return { kind: "value", value: value() };
    }
    return onlyOne && members.size === this.#most ? none : tooManyExcluded;
  }

  #goalOf(key: string, chosen: Chosen): Goal {
    const held = this.#properties
      .filter((atom) => atom.holds)
      .flatMap((atom) =>
        schemasOfProperty(atom.shape, key).map(
          (node): Literal => ({ node, holds: true, sender: atom.sender }),
        ),
      );
    return [...held, ...(chosen.get(key) ?? [])];
  }
}

function withLiteral(chosen: Chosen, key: string, literal: Literal): Chosen {
  return new Map(chosen).set(key, [...(chosen.get(key) ?? []), literal]);
}

function withKey(chosen: Chosen, key: string): Chosen {
  return new Map(chosen).set(key, chosen.get(key) ?? []);
}
