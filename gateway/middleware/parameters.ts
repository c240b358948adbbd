import type { ParameterContract } from "#contracts/runtime/http-operation.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { RawParameters } from "#contracts/runtime/parameters.ts";
import type { GatewayContext } from "../exchange.ts";
import type { Refusal } from "../refusal.ts";
import { inputLimits } from "./limits.ts";

// The gateway gives these their meaning itself: a bad correlation id is replaced, and an Idempotency-Key has rules of its own.
const ownHeaders = new Set(["x-correlation-id", "traceparent", "idempotency-key"]);

/** Collects the parameters of one operation as they came over the wire, for `decodeParameters` with `contracts`. */
export function createParameterReader(parameters: readonly ParameterContract[]): {
  readonly contracts: readonly ParameterContract[];
  readonly readParameters: (context: GatewayContext) => Outcome<RawParameters, Refusal>;
} {
  const contracts = parameters.filter(
    ({ in: place, name }) => place !== "header" || !ownHeaders.has(name.toLowerCase()),
  );
  const headerNames = contracts
    .filter(({ in: place }) => place === "header")
    .map(({ name }) => name.toLowerCase());

  return {
    contracts,
    readParameters(context) {
      const query = readQuery(context.env.incoming.url ?? "");
      if (!query.ok) return query;
      return succeed({
        path: context.req.param(),
        query: query.value,
        header: readHeaders(context, headerNames),
      });
    },
  };
}

const emptyQuery: RawParameters["query"] = Object.freeze({});

function readQuery(address: string): Outcome<RawParameters["query"], Refusal> {
  const mark = address.indexOf("?");
  if (mark === -1 || mark === address.length - 1) return succeed(emptyQuery);

  // Without a prototype: a parameter may be called anything, also `__proto__`.
  const values: Record<string, string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of new URLSearchParams(address.slice(mark + 1))) {
    if (++count > inputLimits.queryParameters) {
      return fail({
        kind: "invalid-request",
        happened: `The query has more than ${inputLimits.queryParameters} parameters.`,
        errors: [
          {
            in: "query",
            pointer: "",
            rule: "maxProperties",
            detail: `must have at most ${inputLimits.queryParameters} parameters`,
            given: "object",
          },
        ],
      });
    }
    values[name] ??= [];
    values[name].push(value);
  }
  return succeed(values);
}

function readHeaders(context: GatewayContext, names: readonly string[]): Record<string, string> {
  const { headers } = context.env.incoming;
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, [headers[name]].flat().join(", ")]])),
  );
}
