import type { OperationName } from "#contracts/generated/events/operations.ts";
import type { HttpOperation } from "./http-operation.ts";

/** One operation of our own API, with everything that the gateway enforces for it. */
export interface ApiOperation extends HttpOperation {
  /** The contract that holds it, such as `customers`. */
  readonly domain: string;
  readonly summary: string;
  /** Every one of them must be in the token. `[]` is a public operation. */
  readonly scopes: readonly string[];
  /** `operation`: answered by a NATS request. `workflow`: the request starts one, answered with 202 and its place. */
  readonly dispatch: { readonly kind: "operation" | "workflow"; readonly operation: OperationName };
  /** `required`: the caller must send an Idempotency-Key. `optional`: one is honoured. `none`: it is not looked at. */
  readonly idempotency: "none" | "optional" | "required";
  readonly rateClass: string;
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
