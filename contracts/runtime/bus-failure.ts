import type { Violation } from "./validation.ts";

/** Why an operation that was asked for over NATS has no usable reply, named by what the caller does next. */
export type BusFailure =
  /** Nobody took the request, so nothing was done: try again later. */
  | { readonly kind: "no-responder"; readonly detail: string }
  /** It was handed over and not answered in time: it may have been done. */
  | { readonly kind: "outcome-unknown"; readonly detail: string }
  /** The request (`sent: false`, nothing was done) or the reply (`sent: true`) breaks the contract: a bug. */
  | {
      readonly kind: "payload-drifted";
      readonly detail: string;
      readonly pointer: string;
      readonly rule: string;
      readonly sent: boolean;
    };

/** The failure for a payload with violations, of which there must be one. */
export function drifted(side: "request" | "reply", [first]: readonly Violation[]): BusFailure {
  return {
    kind: "payload-drifted",
    detail: `the ${side} ${first?.detail ?? "cannot be read"} (given: ${first?.given ?? "nothing"})`,
    pointer: first?.pointer ?? "",
    rule: first?.rule ?? "json",
    sent: side === "reply",
  };
}
