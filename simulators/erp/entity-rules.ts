import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { Row } from "./entity-set.ts";

export type Body = Readonly<Record<string, unknown>>;

export type Written = Outcome<Row, Answer>;

/** What the application allows to be done with the records of one entity set. What is absent cannot be done. */
export interface EntityRules {
  /** Adds a record. `parent` is the one below whose path it was sent. Fields were checked against the type before. */
  create?(body: Body, parent: Row | undefined): Written;
  update?(row: Row, body: Body): Written;
  /** The refusal, or `undefined` when the record is gone. */
  remove?(row: Row): Answer | undefined;
  /** Bound actions by name: `undefined` is done, a row is done with it as the result. */
  readonly actions?: Readonly<Record<string, (row: Row, call: Call) => Outcome<ActionResult, Answer>>>;
  /** Fields of which a listing must name one, and what the ERP answers without. */
  readonly listedBy?: { readonly fields: readonly string[]; readonly message: string };
}

/** What an action leaves, for the Location of its answer. */
export interface ActionResult {
  readonly set: string;
  readonly id: string;
}
