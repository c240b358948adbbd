import { accepts } from "../schema/accepts.ts";
import { type Json, type JsonKind, jsonKinds } from "../schema/json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { anyCharacter, complement, lineEnds } from "../text/character-set.ts";
import { Languages, type Term } from "../text/language.ts";
import { type Atom, atomsOf } from "./atom.ts";
import { type Demand, demandsOf } from "./demands.ts";
import { findArray } from "./find-array.ts";
import { findNumber } from "./find-number.ts";
import { findObject } from "./find-object.ts";
import { findString } from "./find-string.ts";
import {
  BudgetUsedUp,
  type Found,
  firstFound,
  type Goal,
  goalKey,
  type Literal,
  none,
  type SearchContext,
  simplify,
} from "./goal.ts";
import { isPlain, partsOf, waysOf } from "./logic.ts";

export interface SearchOptions {
  readonly assertFormats: boolean;
  /** Only property names that the sender's contract documents. */
  readonly documentedOnly: boolean;
  /** Steps of work before the search gives up with "unknown". Counted, not timed, so that a verdict is repeatable. */
  readonly mostSteps: number;
  /** Texts are of one line, as on the wire of a header: no line feed serves as a witness. */
  readonly singleLine: boolean;
}

const tooDeep: Found = { kind: "unknown", reason: "the schemas nest too deeply" };

/** One literal and the ways in which it can come true. */
interface Branching {
  readonly literal: Literal;
  readonly ways: readonly Goal[];
}

/** Combinations of ways to break several schemas that are tried for one goal. */
const mostCombinations = 500;

/** Even a goal that is remembered costs something to look up. */
const recallCost = 0.25;

/** Beyond this depth of goals within goals the search gives up; the call stack may end before. */
const deepestGoal = 300;

/**
 * Looks for a value that satisfies some schemas and does not satisfy others, or proves that there is none.
 *
 * "A is contained in B" is "no value satisfies A and not B", so one search serves proofs and witnesses.
 * Logic is taken apart into ways that can come true; what is left are plain keywords, which are decided per kind of
 * value. A goal that is met again inside itself counts as impossible: values are finite, so a smallest value
 * for the outer goal never needs the inner one. What was concluded from that is forgotten with the outer goal.
 */
export class ValueSearch implements SearchContext {
  readonly assertFormats: boolean;
  readonly documentedOnly: boolean;
  readonly #languages = new Languages();
  readonly #alphabet: Term;
  readonly #memo = new Map<string, Found>();
  readonly #parts = new Map<string, readonly SchemaNode[]>();
  /** Goals that are being decided, by the order in which they were opened. */
  readonly #open = new Map<string, number>();
  #opened = 0;
  /** Goals that are impossible if all goals that are open are, and when they were opened. */
  readonly #assumed: string[] = [];
  readonly #assumedAt = new Map<string, number>();
  readonly #tooDeep = new Set<string>();
  readonly #mostSteps: number;
  #stepsLeft = 0;
  /** The outermost open goal that the current conclusion rests on. */
  #restsOn = Number.POSITIVE_INFINITY;

  constructor(options: SearchOptions) {
    this.assertFormats = options.assertFormats;
    this.documentedOnly = options.documentedOnly;
    this.#mostSteps = options.mostSteps;
    this.#alphabet = this.#languages.characters(options.singleLine ? complement(lineEnds) : anyCharacter);
  }

  /** Starts a search with a fresh budget; what earlier searches concluded is remembered. */
  search(goal: Goal): Found {
    this.#stepsLeft = this.#mostSteps;
    this.#open.clear();
    this.#assumed.length = 0;
    this.#assumedAt.clear();
    this.#tooDeep.clear();
    this.#restsOn = Number.POSITIVE_INFINITY;
    try {
      return this.find(goal);
    } catch (error) {
      if (error instanceof BudgetUsedUp) return { kind: "unknown", reason: "the search used up its steps" };
      // Schemas nested beyond the call stack.
      if (error instanceof RangeError) return tooDeep;
      throw error;
    }
  }

  step(cost = 1): void {
    this.#stepsLeft -= cost;
    if (this.#stepsLeft <= 0) throw new BudgetUsedUp();
  }

  find(wanted: Goal): Found {
    this.step(recallCost);
    const goal = simplify(wanted);
    if (goal === "none") return none;
    const key = goalKey(goal);
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const openAt = this.#open.get(key) ?? this.#assumedAt.get(key);
    if (openAt !== undefined) {
      this.#restsOn = Math.min(this.#restsOn, openAt);
      return none;
    }
    if (this.#open.size > deepestGoal || this.#tooDeep.has(key)) {
      this.#restsOn = -1; // of this search alone: another one may come here by a shorter way
      return tooDeep;
    }
    this.step();

    const outer = this.#restsOn;
    const index = this.#opened++;
    const mark = this.#assumed.length;
    this.#restsOn = Number.POSITIVE_INFINITY;
    this.#open.set(key, index);
    const found = this.#decide(goal);
    this.#open.delete(key);
    const restsOn = this.#restsOn;
    this.#conclude(key, index, mark, found);
    this.#restsOn = found.kind === "value" || restsOn >= index ? outer : Math.min(outer, restsOn);
    return found;
  }

  /**
   * Remembers what was found. "none" that rests on a goal which is still open is believed for as long as that one is:
   * once it turns out to be impossible too, both are settled; if it has a value, all that was built on it goes. The
   * goals that rest on one another are found as strongly connected components are (Tarjan 1972).
   */
  #conclude(key: string, index: number, mark: number, found: Found): void {
    const independent = this.#restsOn >= index;
    if (found.kind === "none" && !independent) {
      this.#assumed.push(key);
      this.#assumedAt.set(key, index);
      return;
    }
    for (const assumed of this.#assumed.splice(mark)) {
      this.#assumedAt.delete(assumed);
      if (found.kind === "none") this.#memo.set(assumed, none);
    }
    if (found.kind === "value" || independent) this.#memo.set(key, found);
    else if (found === tooDeep) this.#tooDeep.add(key);
  }

  #decide(goal: Goal): Found {
    const plain = this.#expandConjunctions(goal);
    if (plain === "none") return none;
    const listed = this.#fromEnum(plain);
    if (listed !== undefined) return listed;
    // What the value satisfies is chosen first: under a choice most refusals decide themselves.
    const chosen = this.#fewestWays(plain.filter((literal) => literal.holds));
    if (chosen !== undefined) return this.#branch(plain, chosen);
    const reduced = this.#withoutIdleRefusals(plain);
    if ("kind" in reduced) return reduced;
    const branching = this.#fewestWays(reduced);
    return branching === undefined ? this.#overKinds(reduced) : this.#branch(reduced, branching);
  }

  #branch(goal: Goal, { literal: chosen, ways }: Branching): Found {
    const rest = goal.filter((literal) => literal !== chosen);
    return firstFound(ways, (way) => this.find([...rest, ...way]));
  }

  /** Takes apart every literal that can come true in one way only. */
  #expandConjunctions(goal: Goal): Goal | "none" {
    let current: Goal | "none" = goal;
    const expanded = new Set<string>();
    while (current !== "none") {
      let changed = false;
      const next: Literal[] = [];
      for (const literal of current) {
        const ways = this.#waysOf(literal);
        const [only] = ways ?? [];
        if (ways?.length === 0) return "none";
        if (ways?.length !== 1 || only === undefined) next.push(literal);
        else {
          changed = true;
          // A schema that contains itself in its own logic says nothing new the second time.
          const id = goalKey([literal]);
          if (!expanded.has(id)) next.push(...only);
          expanded.add(id);
        }
      }
      if (!changed) return simplify(next);
      current = simplify(next);
    }
    return "none";
  }

  /** The shortest list of values that a literal leaves is tried value by value. */
  #fromEnum(goal: Goal): Found | undefined {
    const lists = goal
      .filter(({ holds, node }) => holds && node.shape.enum !== undefined)
      .map(({ node }) => node.shape.enum ?? [])
      .sort((a, b) => a.length - b.length);
    const [shortest] = lists;
    if (shortest === undefined) return undefined;
    const value = shortest.find((each) =>
      goal.every(({ node, holds }) => accepts(node, each, this.assertFormats) === holds),
    );
    return value === undefined ? none : { kind: "value", value: value as Json };
  }

  /**
   * Of several schemas to be broken, one that cannot be broken decides the goal, and one that is broken anyway
   * can be left out; often what breaks one breaks all. Without this the ways to break them all multiply.
   */
  #withoutIdleRefusals(goal: Goal): Goal | Found {
    const held = goal.filter((literal) => literal.holds);
    const refused = goal.filter((literal) => !literal.holds);
    if (refused.length < 2) return goal;
    for (const literal of refused) {
      const found = this.find([...held, literal]);
      if (found.kind === "none") return none;
      if (
        found.kind === "value" &&
        refused.every(({ node }) => !accepts(node, found.value, this.assertFormats))
      )
        return found;
    }
    const busy = refused.filter((literal) => !this.#proves([...held, { ...literal, holds: true }]));
    return [...held, ...busy];
  }

  /** Whether the goal is impossible without any assumption about goals that are still open. */
  #proves(goal: Goal): boolean {
    const outer = this.#restsOn;
    this.#restsOn = Number.POSITIVE_INFINITY;
    const found = this.find(goal);
    const independent = this.#restsOn === Number.POSITIVE_INFINITY;
    this.#restsOn = outer;
    return found.kind === "none" && independent;
  }

  #fewestWays(goal: Goal): Branching | undefined {
    let fewest: Branching | undefined;
    for (const literal of goal) {
      const ways = this.#waysOf(literal);
      if (ways !== undefined && (fewest === undefined || ways.length < fewest.ways.length))
        fewest = { literal, ways };
    }
    return fewest;
  }

  #waysOf(literal: Literal): Goal[] | undefined {
    return waysOf(literal, (node) => {
      const known = this.#parts.get(node.hash);
      if (known !== undefined) return known;
      const parts = isPlain(node.shape) ? [node] : partsOf(node);
      this.#parts.set(node.hash, parts);
      return parts;
    });
  }

  #overKinds(goal: Goal): Found {
    return firstFound(jsonKinds, (kind) => {
      const atoms: Atom[] = [];
      const choices: (readonly (readonly Atom[])[])[] = [];
      for (const { node, holds, sender } of goal) {
        const demands = demandsOf(node.shape, kind, sender, this.assertFormats);
        for (const ways of holds ? demands.map((demand) => demand.holds) : [failures(demands)]) {
          const [only] = ways;
          if (only === undefined) return none;
          if (ways.length === 1) atoms.push(...only);
          else choices.push(ways);
        }
      }
      choices.sort((a, b) => a.length - b.length);
      return this.#choose(kind, atoms, choices, { left: mostCombinations });
    });
  }

  #choose(
    kind: JsonKind,
    atoms: readonly Atom[],
    choices: readonly (readonly (readonly Atom[])[])[],
    combinations: { left: number },
  ): Found {
    // Asked before going deeper: past the limit, what is left of the product must not even be walked through.
    if (combinations.left <= 0)
      return { kind: "unknown", reason: "too many ways to break several schemas at once" };
    const [ways, ...rest] = choices;
    if (ways !== undefined)
      return firstFound(ways, (way) => this.#choose(kind, [...atoms, ...way], rest, combinations));
    combinations.left--;
    this.step();
    return this.#ofKind(kind, atoms);
  }

  #ofKind(kind: JsonKind, atoms: readonly Atom[]): Found {
    const lists = atomsOf(atoms, "enum").filter((atom) => atom.holds);
    if (lists.length > 0) return { kind: "unknown", reason: "an enum among other demands" };
    switch (kind) {
      case "null":
      case "boolean": {
        const refused = atomsOf(atoms, "enum").flatMap((atom) => atom.values);
        const value = (kind === "null" ? [null] : [true, false]).find((each) => !refused.includes(each));
        return value === undefined ? none : { kind: "value", value };
      }
      case "number":
        return findNumber(atoms);
      case "string":
        return findString(atoms, this.#languages, this.#alphabet);
      case "array":
        return findArray(atoms, this);
      case "object":
        return findObject(atoms, this);
    }
  }
}

function failures(demands: readonly Demand[]): readonly (readonly Atom[])[] {
  return demands.flatMap((demand) => demand.fails);
}
