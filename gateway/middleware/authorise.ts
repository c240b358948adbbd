import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Refusal } from "../refusal.ts";
import type { Principal } from "./authenticate.ts";

/** Whether the caller's token carries every scope that the contract asks of this operation. */
export function authorise(principal: Principal, scopes: readonly string[]): Outcome<undefined, Refusal> {
  const lacking = scopes.filter((scope) => !principal.scopes.has(scope));
  if (lacking.length === 0) return succeed(undefined);

  return fail({
    kind: "insufficient-scope",
    happened: `The token does not carry the scope ${lacking.join(" ")}.`,
    // RFC 6750 section 3.1: the scopes that are needed, all of them.
    headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${scopes.join(" ")}"` },
  });
}
