import type { Json } from "./schema/json.ts";

/** "request" travels towards the provider of the contract, "response" away from it; events have their own. */
export type Direction = "request" | "response" | "both";

/** "policy": nothing on the wire breaks, but somebody should know. "undecided": the engine could not tell. */
export type Effect = "breaking" | "compatible" | "undecided" | "policy";

/** One change between two contracts, found by one rule. */
export interface Change {
  /** Stable id, kebab-case. */
  readonly rule: string;
  readonly effect: Effect;
  readonly direction: Direction;
  /** `file#pointer` of the place in the revision, or in the base where the revision has nothing. */
  readonly at: string;
  /** The part of the contract that changed: `Money.amount`, a parameter, a header, an operation. */
  readonly component: string;
  /** Operations, webhooks or channels that are touched. */
  readonly affects: readonly string[];
  readonly message: string;
  readonly witness?: ChangeWitness;
}

/** A request, response or event that the one side may send and the other refuses. */
export interface ChangeWitness {
  /** Where it appears: `POST /v1/orders`, `GET /v1/orders 200`, a channel. */
  readonly on: string;
  /** The whole payload, or the header or parameter as it is on the wire. */
  readonly value: Json;
  readonly refusedBy?: { readonly keyword: string; readonly pointer: string; readonly message: string };
}
