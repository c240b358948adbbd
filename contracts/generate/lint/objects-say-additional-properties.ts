import { findingAt, isObject } from "../place.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "objects-say-additional-properties";

export const objectsSayAdditionalProperties: LintRule = {
  id,
  demands:
    "Every object of ours says whether it takes other properties: silence would let a misspelt one pass unseen.",
  remedy: "Write additionalProperties: false, or true where others may extend the object.",
  check(sources) {
    return schemasIn(sources, ["canonical", "api", "events"])
      .filter(({ value }) => isObject(value) && describesObject(value) && !saysIt(value))
      .map((schema) => findingAt(schema, id, "this object must say additionalProperties"));
  },
};

function describesObject({ type, properties }: Readonly<Record<string, unknown>>): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object")) || properties !== undefined;
}

function saysIt({ additionalProperties, unevaluatedProperties }: Readonly<Record<string, unknown>>): boolean {
  return additionalProperties !== undefined || unevaluatedProperties !== undefined;
}
