import type { Refusal } from "./judge.ts";
import type { Json } from "./schema/json.ts";
import type { Origin } from "./schema/schema-node.ts";

/** A value that the sender may send and the receiver refuses. Every printed one was checked with ajv. */
export interface Witness {
  readonly value: Json;
  readonly refusal: Refusal;
  /** Whether it takes asserted formats to refuse it. */
  readonly byFormat: boolean;
}

/** One place at which the receiver refuses what the sender may send. */
export interface Break {
  /** Path into the payload, as property names and "*" for items: `["lines", "*", "amount"]`. */
  readonly path: readonly string[];
  /** The schemas that meet there, as far as they are written somewhere. */
  readonly sender: Origin | undefined;
  readonly receiver: Origin | undefined;
  /** The receiver's keyword that refuses, at this place. */
  readonly keyword: string;
  /** What it says about the value at this place. */
  readonly message: string;
  /** A whole payload, as the sender may send it. */
  readonly witness: Witness;
}

/** How what one side may send relates to what the other side accepts. */
export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "proved"; readonly openContent?: Witness }
  | { readonly kind: "broken"; readonly witness: Witness }
  | { readonly kind: "undecided"; readonly reason: string };
