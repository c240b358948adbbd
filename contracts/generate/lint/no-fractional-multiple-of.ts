import { childOf, findingAt } from "../place.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "no-fractional-multiple-of";

export const noFractionalMultipleOf: LintRule = {
  id,
  demands: "multipleOf is a whole number: validators refuse one in nine correct cent amounts against 0.01.",
  remedy: "Write money as canonical/money.yaml, and other fractions without multipleOf.",
  check(sources) {
    return schemasIn(sources, ["canonical", "api", "events", "platforms"])
      .map((schema) => childOf(schema, "multipleOf"))
      .filter(({ value }) => typeof value === "number" && !Number.isInteger(value))
      .map((place) =>
        findingAt(place, id, "multipleOf must be whole: write money as an integer of minor units"),
      );
  },
};
