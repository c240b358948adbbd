import { localBreaks } from "./breaks.ts";
import { Judge } from "./judge.ts";
import { asUnion } from "./schema/as-union.ts";
import type { Json } from "./schema/json.ts";
import { childrenOf, type SchemaNode, schemaNode } from "./schema/schema-node.ts";
import type { Found, Goal } from "./search/goal.ts";
import { ValueSearch } from "./search/value-search.ts";
import { shrink } from "./shrink.ts";
import type { Break, Verdict, Witness } from "./verdict.ts";

export interface ComparisonOptions {
  /**
   * "documented": a sender uses only property names that its contract speaks of, so an object left open does not
   * make every new optional property a break. "any": the pure question of JSON Schema.
   */
  readonly content: "documented" | "any";
  /** Steps of search for one pair of schemas, default 20,000 (about a second). Beyond: undecided. */
  readonly mostSteps?: number;
  /** "both" (default): with formats asserted, then as annotations. "annotations": only the latter. */
  readonly formats?: "both" | "annotations";
  /** Leaves line ends out of consideration, as where a text travels in a header. Default false. */
  readonly singleLine?: boolean;
}

const defaultSteps = 20_000;

/**
 * Compares schemas and remembers what it concluded about parts, so that a component that many operations share
 * is judged once. One instance serves one pair of contracts.
 */
export class SchemaComparison {
  readonly #searches: {
    readonly search: ValueSearch;
    readonly judge: Judge;
    readonly assertFormats: boolean;
  }[];
  readonly #openSearch: ValueSearch | undefined;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #breaks = new Map<string, readonly Break[]>();

  constructor(options: ComparisonOptions) {
    const mostSteps = options.mostSteps ?? defaultSteps;
    const documentedOnly = options.content === "documented";
    // Formats are asserted first; then they are annotations, for schemas that no value satisfies with formats.
    const modes = options.formats === "annotations" ? [false] : [true, false];
    const singleLine = options.singleLine ?? false;
    this.#searches = modes.map((assertFormats) => ({
      search: new ValueSearch({ assertFormats, documentedOnly, mostSteps, singleLine }),
      judge: new Judge(assertFormats),
      assertFormats,
    }));
    this.#openSearch = documentedOnly
      ? new ValueSearch({ assertFormats: true, documentedOnly: false, mostSteps, singleLine })
      : undefined;
  }

  /** Whether the receiver accepts all that the sender may send. */
  compare(sender: SchemaNode, receiver: SchemaNode): Verdict {
    if (sender.hash === receiver.hash) return { kind: "same" };
    const key = `${sender.hash} ${receiver.hash}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = this.#decide(...this.#meant(sender, receiver));
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** Every place at which the receiver refuses, each with a whole payload; [] unless the verdict is "broken". */
  breaks(sender: SchemaNode, receiver: SchemaNode): readonly Break[] {
    const verdict = this.compare(sender, receiver);
    if (verdict.kind !== "broken") return [];
    const key = `${sender.hash} ${receiver.hash}`;
    const known = this.#breaks.get(key);
    if (known !== undefined) return known;
    const local = localBreaks(sender, receiver, (a, b) => this.compare(a, b));
    const whole = local.map((each) => ({
      ...each,
      witness: this.#lift(sender, receiver, each) ?? verdict.witness,
    }));
    this.#breaks.set(key, whole);
    return whole;
  }

  /** Builds a payload of the sender around the value that breaks one place, and has it judged as a whole. */
  #lift(sender: SchemaNode, receiver: SchemaNode, local: Break): Witness | undefined {
    for (const { search, judge, assertFormats } of this.#searches) {
      const found = search.search([
        { node: sender, holds: true, sender: true },
        { node: pinned(local.path, local.witness.value), holds: true, sender: true },
        { node: receiver, holds: false, sender: false },
      ]);
      const lifted = this.#verified(found, sender, receiver, judge, assertFormats, local);
      if (lifted !== undefined) return lifted;
    }
    return undefined;
  }

  /** The schemas as written, or with oneOf as a choice where one of them would admit nothing otherwise. */
  #meant(sender: SchemaNode, receiver: SchemaNode): [SchemaNode, SchemaNode] {
    const [first] = this.#searches;
    return first !== undefined &&
      (admitsNothing(first.search, sender) || admitsNothing(first.search, receiver))
      ? [asUnion(sender), asUnion(receiver)]
      : [sender, receiver];
  }

  #decide(sender: SchemaNode, receiver: SchemaNode): Verdict {
    const goal: Goal = [
      { node: sender, holds: true, sender: true },
      { node: receiver, holds: false, sender: false },
    ];
    let undecided: string | undefined;
    for (const { search, judge, assertFormats } of this.#searches) {
      // A sender that keeps to its formats is not blamed for what it could send without them.
      const [{ search: withFormats } = { search }] = this.#searches;
      if (!assertFormats && search !== withFormats && !admitsNothing(withFormats, sender)) break;
      const found = search.search(goal);
      const witness = this.#verified(found, sender, receiver, judge, assertFormats);
      if (witness !== undefined) return { kind: "broken", witness };
      if (found.kind === "unknown") undecided ??= found.reason;
      if (found.kind === "value")
        undecided ??=
          opaqueReason(sender) ??
          opaqueReason(receiver) ??
          "a candidate did not stand the check with a second validator";
    }
    if (undecided !== undefined) return { kind: "undecided", reason: undecided };
    const open = this.#openSearch?.search(goal);
    const [{ judge } = { judge: undefined }] = this.#searches;
    const openContent =
      open === undefined || judge === undefined
        ? undefined
        : this.#verified(open, sender, receiver, judge, true);
    return openContent === undefined ? { kind: "proved" } : { kind: "proved", openContent };
  }

  #verified(
    found: Found,
    sender: SchemaNode,
    receiver: SchemaNode,
    judge: Judge,
    byFormat: boolean,
    like?: Pick<Break, "keyword" | "message">,
  ): Witness | undefined {
    if (found.kind !== "value") return undefined;
    const breaks = (value: Json) =>
      judge.admits(sender, value, "sender") === true && judge.admits(receiver, value) === false;
    if (!breaks(found.value)) return undefined;
    const reason = like === undefined ? undefined : judge.refusal(receiver, found.value, like);
    const forTheSameReason = (value: Json) =>
      breaks(value) &&
      (reason === undefined || judge.refusal(receiver, value, like)?.message === reason.message);
    const value = shrink(found.value, forTheSameReason);
    const refusal = judge.refusal(receiver, value, like);
    return refusal === undefined
      ? undefined
      : { value, refusal, byFormat: byFormat && refusal.keyword === "format" };
  }
}

function admitsNothing(search: ValueSearch, node: SchemaNode): boolean {
  return search.search([{ node, holds: true, sender: true }]).kind === "none";
}

/** What in a schema the engine cannot read, if there is anything. */
function opaqueReason(root: SchemaNode): string | undefined {
  const seen = new Set([root]);
  for (const node of seen) {
    if (node.shape.opaque !== undefined) return node.shape.opaque;
    for (const child of childrenOf(node.shape)) seen.add(child);
  }
  return undefined;
}

/** The schema of payloads that have this value at this path. */
function pinned(path: readonly string[], value: Json): SchemaNode {
  const [step, ...rest] = path;
  if (step === undefined) return schemaNode({ enum: [value] });
  const inner = pinned(rest, value);
  if (step === "*") return schemaNode({ types: ["array"], minItems: 1, prefixItems: [inner] });
  return schemaNode({ types: ["object"], required: [step], properties: new Map([[step, inner]]) });
}
