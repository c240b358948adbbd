import type { OperationName } from "#contracts/generated/events/operations.ts";
import type { HttpOperation } from "./http-operation.ts";

/** How old an answer may be, in seconds. */
export interface Freshness {
  readonly maxAgeSeconds: number;
  /** How old it may be while the systems behind cannot answer. Without it, their failure is the answer. */
  readonly staleIfErrorSeconds?: number;
}

/** One member of an answer that is left out for callers without a scope. */
export interface ConcealedMember {
  /** From the answer to the member; `*` is every item of a list. */
  readonly path: readonly string[];
  readonly scope: string;
}

/** One operation of our own API, with everything that the gateway enforces for it. */
export interface ApiOperation extends HttpOperation {
  /** The contract that holds it, such as `customers`. */
  readonly domain: string;
  readonly summary: string;
  /** Every one of them must be in the token. `[]` is a public operation. */
  readonly scopes: readonly string[];
  /**
   * `operation`: answered by a NATS request. `workflow`: the request starts one, answered with 202 and its place.
   * `stream`: answered with Server-Sent Events for as long as there is news, which NATS requests wait for.
   */
  readonly dispatch: {
    readonly kind: "operation" | "workflow" | "stream";
    readonly operation: OperationName;
  };
  /** `required`: the caller must send an Idempotency-Key. `optional`: one is honoured. `none`: it is not looked at. */
  readonly idempotency: "none" | "optional" | "required";
  readonly rateClass: string;
  /** How long an answer of a read may be used again. Without it, every answer is read for its request. */
  readonly freshness?: Freshness;
  /** Members of the answer that only callers with a further scope get. */
  readonly concealed: readonly ConcealedMember[];
  /** The team that owns the operation. */
  readonly owner: string;
  readonly stability: string;
  /** The day since or from which nobody should begin to use it, `YYYY-MM-DD`; undefined: it is not deprecated. */
  readonly deprecatedSince?: string;
  /** The last day on which the operation is there, `YYYY-MM-DD`. */
  readonly sunset?: string;
  /** The operationId of the operation that takes its place. */
  readonly successor?: string;
  readonly successStatus: 200 | 201 | 202;
}
