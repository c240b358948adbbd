import { ownOrInherited } from "../openapi-documents.ts";
import { findingAt } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "writes-declare-idempotency";
const writes = new Set(["post", "put", "patch", "delete"]);

export const writesDeclareIdempotency: LintRule = {
  id,
  demands:
    "A write says in x-idempotency whether an Idempotency-Key is honoured, and where it is, takes the header.",
  remedy:
    "Write x-idempotency: required and take #/parameters/IdempotencyKey of contracts/api/shared.yaml, or x-idempotency: none.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ document, operation }) => {
      const { place, operationId, method, parameters } = operation;
      const declared = ownOrInherited(place, document, "x-idempotency");
      if (declared === undefined)
        return writes.has(method)
          ? [findingAt(place, id, `${operationId} writes and must have x-idempotency`)]
          : [];
      const header = parameters.find(
        (one) => one.in === "header" && one.name.toLowerCase() === "idempotency-key",
      );
      if (declared !== "none" && header === undefined)
        return [findingAt(place, id, `${operationId} must have the header Idempotency-Key`)];
      if (header !== undefined && header.required !== (declared === "required"))
        return [
          findingAt(
            place,
            id,
            `${operationId}: the header Idempotency-Key must be ${declared === "required" ? "required" : "optional"}`,
          ),
        ];
      return [];
    });
  },
};
