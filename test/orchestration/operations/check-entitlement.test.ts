import { expect, test } from "vitest";
import type { SupportEntitlement } from "#orchestration/connectors/support/map.ts";
import { judge } from "#orchestration/operations/check-entitlement.ts";

const today = "2026-03-15";

function entitlement(changes: Partial<SupportEntitlement>): SupportEntitlement {
  const named = { supportId: "1", entitlementKey: "ENT-C1", contractRef: "C1", accountKey: "A1" };
  return { ...named, state: "active", productCodes: ["P"], ...changes };
}

test.for([
  { has: [], reason: "no-contract" },
  { has: [{ productCodes: ["Q"] }], reason: "not-covered" },
  { has: [{}], reason: "active" },
  { has: [{ state: "held" }], reason: "held" },
  { has: [{ state: "provisional" }], reason: "provisional" },
  { has: [{ state: "revoked" }], reason: "revoked" },
  { has: [{ state: "revoked" }, { state: "held" }, {}], reason: "active" },
  { has: [{ state: "provisional" }, { state: "held" }], reason: "held" },
  { has: [{ endsOn: "2026-03-15" }], reason: "active" },
  { has: [{ endsOn: "2026-03-14" }], reason: "revoked" },
  { has: [{ endsOn: "2026-03-14" }, { state: "held", endsOn: "2027-01-01" }], reason: "held" },
] as const)("whoever has $has gets $reason", ({ has, reason }) => {
  const verdict = judge(
    has.map((changes) => entitlement(changes as Partial<SupportEntitlement>)),
    "P",
    today,
  );

  expect(verdict).toMatchObject({ reason, entitled: reason === "active" });
  expect(verdict.meaning).not.toBe("");
});

test("the last day of the entitlement that decides is said", () => {
  expect(judge([entitlement({ endsOn: "2026-12-31" })], "P", today).until).toBe("2026-12-31");
});
