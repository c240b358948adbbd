import { childOf, childrenOf, findingAt, isObject } from "../place.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "concealed-members-are-optional";

export const concealedMembersAreOptional: LintRule = {
  id,
  demands:
    "A member with x-visible-with is not required: whoever lacks the scope gets an answer without it, and that answer keeps the contract.",
  remedy: "Take the member out of required.",
  check(sources) {
    return schemasIn(sources, ["canonical", "api", "events"]).flatMap((schema) => {
      const required = childOf(schema, "required").value;
      return childrenOf(childOf(schema, "properties"))
        .filter(({ key }) => Array.isArray(required) && required.includes(key))
        .filter(({ place }) =>
          [place, sources.follow(place)].some(
            (one) => one !== undefined && isObject(one.value) && one.value["x-visible-with"] !== undefined,
          ),
        )
        .map(({ key, place }) => findingAt(place, id, `${key} has x-visible-with and must not be required`));
    });
  },
};
