import type { ProblemError } from "#contracts/generated/canonical/types.ts";
import type { Violation } from "#contracts/runtime/validation.ts";
import type { Refusal } from "../refusal.ts";

/** The refusal of a request that breaks its contract at these places of its body and parameters. */
export function refuseViolations(body: readonly Violation[], parameters: readonly Violation[]): Refusal {
  const errors = [
    ...parameters.map(parameterError),
    ...body.map((violation) => problemError("body", violation)),
  ];
  const places = errors.length === 1 ? "one place" : `${errors.length} places`;
  return { kind: "invalid-request", happened: `The request breaks its contract in ${places}.`, errors };
}

/** A parameter's pointer starts with where the parameter is: `/query/limit`. */
function parameterError(violation: Violation): ProblemError {
  const [, place = "", ...rest] = violation.pointer.split("/");
  const location = place === "path" || place === "header" ? place : "query";
  return problemError(location, { ...violation, pointer: `/${rest.join("/")}` });
}

function problemError(location: ProblemError["in"], violation: Violation): ProblemError {
  const { pointer, rule, detail, given } = violation;
  return {
    in: location,
    pointer: pointer.slice(0, 1000),
    rule: rule.slice(0, 100),
    detail: detail.slice(0, 500),
    given,
  };
}
