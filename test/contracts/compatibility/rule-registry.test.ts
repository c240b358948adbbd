import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "#contracts/compatibility/rules/registry.ts";

const folder = join(import.meta.dirname, "../../../contracts/compatibility/rules");
const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "rule" && name !== "registry");
const all = Object.values(rules).flat();
const byId = new Map(all.map((rule) => [rule.id, rule]));

describe("the registry of compatibility rules", () => {
  test("holds every rule file once, under the file's name", () => {
    expect(all.map((rule) => rule.id).sort()).toEqual(files.sort());
  });

  test.for(all.map((rule) => [rule.id, rule] as const))("%s has its mirror or says why not", ([, rule]) => {
    const mirror = "rule" in rule.mirror ? byId.get(rule.mirror.rule)?.mirror : { rule: rule.id };
    const reason = "none" in rule.mirror ? rule.mirror.none : "a rule";
    expect(mirror).toEqual({ rule: rule.id });
    expect(reason.length).toBeGreaterThan(5);
  });

  test.for(all.map((rule) => [rule.id, rule] as const))(
    "%s says nothing when nothing is there",
    ([, rule]) => {
      const pair = { base: undefined, revision: undefined, direction: rule.direction, owner: "nothing" };
      expect(rule.check(pair)).toEqual([]);
    },
  );

  test("a change that only loosens requests never breaks", () => {
    const harmless = all.filter((rule) => rule.direction === "request" && rule.kind === "loosened");
    expect(harmless.filter((rule) => rule.effect === "breaking")).toEqual([]);
    expect(harmless.length).toBeGreaterThan(3);
  });
});
